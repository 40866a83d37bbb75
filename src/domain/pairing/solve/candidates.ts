import type { Edges } from './edges';

/** All pairs at once, too many to keep: writes the gain of one mentee with every mentor, 0 or less where there is none. */
export type Gains = { mentees: number; mentors: number; fill: (mentee: number, into: Float64Array) => void };

/** The most gainful of `values` above a floor, best first, at most `kept`; among equals those after `offset` go first. */
export function picker(mentors: number, kept: number) {
  const most = Math.min(kept, mentors);
  const mentor = new Int32Array(most);
  const gain = new Float64Array(most);
  return { mentor, gain, pick };

  function pick(values: Float64Array, prices: Float64Array | null, floor: number, offset: number): number {
    let count = 0;
    let least = floor;
    for (let half = 0; half < 2; half++) {
      const end = half === 0 ? mentors : offset;
      for (let j = half === 0 ? offset : 0; j < end; j++) {
        const value = prices === null ? values[j]! : values[j]! - prices[j]!;
        if (value <= least) continue;
        if (count < most) count++;
        let at = count - 1;
        while (at > 0 && gain[at - 1]! < value) {
          gain[at] = gain[at - 1]!;
          mentor[at] = mentor[at - 1]!;
          at--;
        }
        gain[at] = value;
        mentor[at] = j;
        if (count === most) least = gain[most - 1]!;
      }
    }
    return count;
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
