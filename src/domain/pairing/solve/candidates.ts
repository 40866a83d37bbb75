import type { Edges } from './edges';

/** All pairs at once, too many to keep: writes the gain of one mentee with every mentor, 0 or less where there is none. */
export type Gains = { mentees: number; mentors: number; fill: (mentee: number, into: Float64Array) => void };

/** The best of the mentors offered, the best first; among equals the one offered first. */
export type ShortList = {
  mentor: Int32Array;
  value: Float64Array;
  length: number;
  /** Takes in a mentor worth more than the last answer, and answers what the next must exceed: `floor` while there is room. */
  add: (mentor: number, value: number, floor: number) => number;
  /** The best of all above `floor`, of equals those from `offset` on first; answers what the ones left out do not exceed. */
  pick: (values: Float64Array, floor: number, offset: number) => number;
};

/** A short list of at most `kept`; `length = 0` empties it. */
export function shortListOf(kept: number): ShortList {
  const mentor = new Int32Array(kept);
  const value = new Float64Array(kept);
  const list: ShortList = { mentor, value, length: 0, add, pick };
  return list;

  function add(j: number, worth: number, floor: number): number {
    let at = list.length < kept ? list.length++ : kept - 1;
    for (; at > 0 && value[at - 1]! < worth; at--) {
      value[at] = value[at - 1]!;
      mentor[at] = mentor[at - 1]!;
    }
    value[at] = worth;
    mentor[at] = j;
    return list.length < kept ? floor : value[kept - 1]!;
  }

  // `add` written out: where everybody may go to everybody, this loop is half of the work.
  function pick(values: Float64Array, floor: number, offset: number): number {
    let length = 0;
    let least = floor;
    for (let step = 0, j = offset; step < values.length; step++, j++) {
      if (j === values.length) j = 0;
      const worth = values[j]!;
      if (worth <= least) continue;
      let at = length < kept ? length++ : kept - 1;
      for (; at > 0 && value[at - 1]! < worth; at--) {
        value[at] = value[at - 1]!;
        mentor[at] = mentor[at - 1]!;
      }
      value[at] = worth;
      mentor[at] = j;
      if (length === kept) least = value[kept - 1]!;
    }
    list.length = length;
    return least;
  }
}

/** Pairs written down mentee after mentee; `room` is how many are expected, and there may be more. */
export function edgeWriter(mentees: number, room: number) {
  const start = new Int32Array(mentees + 1);
  let mentor = new Int32Array(room);
  let gain = new Float64Array(room);
  let row = 0;
  let at = 0;
  return {
    write({ mentor: js, value, length }: ShortList): void {
      if (at + length > mentor.length) grow(2 * (at + length));
      for (let index = 0; index < length; index++) {
        mentor[at] = js[index]!;
        gain[at++] = value[index]!;
      }
      start[++row] = at;
    },
    done: (): Edges => ({ start, mentor: mentor.subarray(0, at), gain: gain.subarray(0, at), sorted: true }),
  };

  function grow(to: number): void {
    const [before, worth] = [mentor, gain];
    mentor = new Int32Array(to);
    gain = new Float64Array(to);
    mentor.set(before);
    gain.set(worth);
  }
}

/** Both sets of pairs as one, the best first. */
export function merged(one: Edges, other: Edges): Edges {
  const mentees = one.start.length - 1;
  const count = one.mentor.length + other.mentor.length;
  const start = new Int32Array(mentees + 1);
  const mentor = new Int32Array(count);
  const gain = new Float64Array(count);
  let at = 0;
  for (let row = 0; row < mentees; row++) {
    let a = one.start[row]!;
    let b = other.start[row]!;
    const lastA = one.start[row + 1]!;
    const lastB = other.start[row + 1]!;
    while (a < lastA || b < lastB) {
      const first = b >= lastB || (a < lastA && one.gain[a]! >= other.gain[b]!);
      const from = first ? one : other;
      const edge = first ? a++ : b++;
      mentor[at] = from.mentor[edge]!;
      gain[at++] = from.gain[edge]!;
    }
    start[row + 1] = at;
  }
  return { start, mentor, gain, sorted: true };
}
