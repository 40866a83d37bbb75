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

/** All pairs and the prices of all mentors, and where a list is gathered. */
type Source = {
  gains: Gains;
  prices: Float64Array;
  /** What was good enough for the last mentee, which is tried first for the next and spares most of the sorting. */
  usual: number;
  /** The first `count` are those found so far; nobody looked at and left out is worth more than `floor`. */
  found: Int32Array;
  count: number;
  floor: number;
  /** Room for the worth of a list. */
  worths: Float64Array;
};

/** What is tried where the usual floor leaves too few or only ties, as a share of it; after that, everybody. */
const LESS = 0.8;
/** Of those found the best are chosen once there are so many times the length wanted; fewer are kept whole. */
const ROOM = 3;

/** Lists that hold every pair there is. */
export function listsFrom({ start, mentor, gain, sorted }: Edges, memory: Memory): Lists {
  const beyond = floats(memory, start.length - 1);
  return { start, end: start.subarray(1), mentor, gain, sorted, beyond, source: null };
}

/** Lists of about `kept` each, all empty until somebody chooses from them; `prices` are read whenever one is gathered. */
export function shortLists(gains: Gains, kept: number, prices: Float64Array, memory: Memory): Lists {
  const { mentees } = gains;
  const room = ROOM * kept;
  const start = ints(memory, mentees);
  const end = ints(memory, mentees);
  for (let row = 0; row < mentees; row++) start[row] = end[row] = row * room;
  const mentor = ints(memory, mentees * room);
  const gain = floats(memory, mentees * room);
  const beyond = floats(memory, mentees).fill(Infinity);
  const found = ints(memory, room);
  const worths = floats(memory, kept);
  const source = { gains, prices, usual: 0, found, count: 0, floor: 0, worths };
  return { start, end, mentor, gain, sorted: false, beyond, source };
}

/** Gathers the list anew, by what everybody is worth at today's prices; answers the gain with every mentor. */
export function widen({ start, end, mentor, gain, beyond, source }: Lists, mentee: number): Float64Array {
  if (source === null) throw new RangeError('these lists are whole');
  const { gains, found, worths, usual } = source;
  const values = gains.row(mentee);
  // Everybody begins with another mentor, so that among equals not all want the same one.
  const offset = Math.floor((mentee * gains.mentors) / gains.mentees);
  for (const floor of [usual, LESS * usual, 0]) {
    source.usual = source.floor = floor;
    source.count = 0;
    find(source, values, offset, values.length);
    find(source, values, 0, offset);
    if (floor === 0 || 2 * source.count >= worths.length) break;
  }
  beyond[mentee] = source.floor;
  let at = start[mentee]!;
  for (let next = 0; next < source.count; next++) {
    const j = found[next]!;
    mentor[at] = j;
    gain[at++] = values[j]!;
  }
  end[mentee] = at;
  return values;
}

/** Finds who is worth more than the floor; whenever too many are found only the best stay, and the floor rises to them. */
function find(source: Source, values: Float64Array, from: number, to: number): void {
  for (let next = from; next < to; ) {
    next = findSome(source, values, next, to);
    if (source.count === source.found.length) keepBest(source, values);
  }
}

/** The same until there is no more room; answers where it stopped. */
function findSome(source: Source, values: Float64Array, from: number, to: number): number {
  const { prices, found, floor } = source;
  const room = found.length;
  let { count } = source;
  let j = from;
  for (; j < to && count < room; j++) {
    const value = values[j]!;
    // Where everybody may go to everybody this is half of all work: who is too little without a price costs one look.
    if (value > floor && value - prices[j]! > floor) found[count++] = j;
  }
  source.count = count;
  return j;
}

/** Leaves of those found only as many as `worths` has room for, the best first, of equals whoever came first. */
function keepBest(source: Source, values: Float64Array): void {
  const { prices, found, worths, count } = source;
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
  source.count = length;
  source.floor = worths[kept - 1]!;
  source.usual = worths[0]! > source.floor ? source.floor : LESS * source.floor;
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
