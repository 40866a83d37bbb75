import type { Edges, Gains } from './edges';
import { floats, ints, type Memory } from './memory';

/**
 * Whom each mentee chooses from: those of mentee i stand at `start[i]` up to `end[i]`, the best gain first where `sorted`
 * says so. Nobody else is worth more than `beyond[i]` to the mentee, now or later, since prices only rise.
 */
export type Lists = {
  start: Int32Array;
  end: Int32Array;
  mentor: Int32Array;
  gain: Float64Array;
  sorted: boolean;
  beyond: Float64Array;
  /** Where longer lists come from, or null where the lists are whole. */
  source: Source | null;
};

/** All pairs and the prices of all mentors; `found` and `worths` have room for all of a mentee and for a list. */
type Source = {
  gains: Gains;
  prices: Float64Array;
  found: Int32Array;
  worths: Float64Array;
  /** What was good enough for the last mentee, which is tried first for the next and spares most of the sorting. */
  usual: number;
};

/** What is tried where the usual floor leaves too few or only ties, as a share of it; after that, everybody. */
const LESS = 0.8;
/** A list that comes out longer is still kept whole, up to so many times the length wanted. */
const ROOM = 3;

/** Lists that hold every pair there is. */
export function listsFrom({ start, mentor, gain, sorted }: Edges, memory: Memory): Lists {
  const beyond = floats(memory, start.length - 1);
  return { start, end: start.subarray(1), mentor, gain, sorted, beyond, source: null };
}

/** Lists of about `kept` each, all empty until somebody chooses from them; `prices` are read whenever one is gathered. */
export function shortLists(gains: Gains, kept: number, prices: Float64Array, memory: Memory): Lists {
  const { mentees, mentors } = gains;
  const room = ROOM * kept;
  const start = ints(memory, mentees);
  const end = ints(memory, mentees);
  for (let row = 0; row < mentees; row++) start[row] = end[row] = row * room;
  const mentor = ints(memory, mentees * room);
  const gain = floats(memory, mentees * room);
  const beyond = floats(memory, mentees).fill(Infinity);
  const found = ints(memory, mentors + 1);
  const worths = floats(memory, kept);
  return { start, end, mentor, gain, sorted: false, beyond, source: { gains, prices, found, worths, usual: 0 } };
}

/** Gathers the list anew, by what everybody is worth at today's prices; answers the gain with every mentor. */
export function widen({ start, end, mentor, gain, beyond, source }: Lists, mentee: number): Float64Array {
  if (source === null) throw new RangeError('these lists are whole');
  const { gains, prices, found, worths, usual } = source;
  const kept = worths.length;
  const values = gains.row(mentee);
  // Everybody begins with another mentor, so that among equals not all want the same one.
  const offset = Math.floor((mentee * gains.mentors) / gains.mentees);
  let floor = usual;
  let count = above(values, prices, floor, offset, found);
  for (const less of [LESS * usual, 0]) {
    if (2 * count >= kept || floor === 0) break;
    floor = less;
    count = above(values, prices, floor, offset, found);
  }
  source.usual = floor;
  if (count > ROOM * kept) {
    count = best(values, prices, found, count, worths);
    floor = worths[count - 1]!;
    source.usual = worths[0]! > floor ? floor : LESS * floor;
  }
  beyond[mentee] = floor;
  let at = start[mentee]!;
  for (let next = 0; next < count; next++) {
    const j = found[next]!;
    mentor[at] = j;
    gain[at++] = values[j]!;
  }
  end[mentee] = at;
  return values;
}

/** Writes to `found` who is worth more than `floor`, from `offset` on first, and answers how many. */
function above(values: Float64Array, prices: Float64Array, floor: number, offset: number, found: Int32Array): number {
  let count = 0;
  // Where everybody may go to everybody, this is a third of the work: without a branch, as nobody could foresee its turns.
  for (let j = offset; j < values.length; j++) {
    found[count] = j;
    count += Number(values[j]! - prices[j]! > floor);
  }
  for (let j = 0; j < offset; j++) {
    found[count] = j;
    count += Number(values[j]! - prices[j]! > floor);
  }
  return count;
}

/** Leaves of those found only as many as `worths` has room for, the best first, of equals whoever came first. */
function best(
  values: Float64Array,
  prices: Float64Array,
  found: Int32Array,
  count: number,
  worths: Float64Array,
): number {
  const kept = worths.length;
  let length = 0;
  for (let next = 0; next < count; next++) {
    const j = found[next]!;
    const worth = values[j]! - prices[j]!;
    if (length === kept && worth <= worths[kept - 1]!) continue;
    let at = length < kept ? length++ : kept - 1;
    for (; at > 0 && worths[at - 1]! < worth; at--) {
      worths[at] = worths[at - 1]!;
      found[at] = found[at - 1]!;
    }
    worths[at] = worth;
    found[at] = j;
  }
  return length;
}

/** What the mentee has of the best pair once its place is paid for, or 0 where none is worth its price. */
export function profitOf(lists: Lists, prices: Float64Array, mentee: number): number {
  const { start, end, mentor, gain, sorted, beyond } = lists;
  let most = 0;
  for (let edge = start[mentee]!; edge < end[mentee]!; edge++) {
    const g = gain[edge]!;
    if (g <= most) {
      if (sorted) break;
      continue;
    }
    const worth = g - prices[mentor[edge]!]!;
    if (worth > most) most = worth;
  }
  if (most >= beyond[mentee]!) return most;
  widen(lists, mentee);
  return profitOf(lists, prices, mentee);
}
