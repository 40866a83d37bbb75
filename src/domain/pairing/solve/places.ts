import { type Assignment, NOBODY } from './edges';
import { floats, ints, type Memory } from './memory';

/**
 * Who holds which place: the places of mentor j that are taken are `first[j]` up to `first[j] + used[j]`, of `capacity[j]`;
 * by place, whose it is, who holds it, what that pair gains and what was bid for it.
 */
export type Places = {
  first: Int32Array;
  used: Int32Array;
  capacity: Int32Array;
  owner: Int32Array;
  holder: Int32Array;
  gain: Float64Array;
  bid: Float64Array;
  prices: Float64Array;
  /** How many places lie ready from `first[j]` on, and where what lies ready for all ends. */
  room: Int32Array;
  end: number;
};

/** So many places lie ready; where a mentor needs more, they move to where there is room for twice as many. */
const READY = 8;

/** Empty places at no price; a mentor without any costs more than anybody has. */
export function emptyPlaces(mentees: number, capacities: ArrayLike<number>, memory: Memory): Places {
  const mentors = capacities.length;
  const first = ints(memory, mentors);
  const room = ints(memory, mentors);
  const capacity = ints(memory, mentors);
  const used = ints(memory, mentors);
  const prices = floats(memory, mentors);
  let end = 0;
  let all = 0;
  for (let j = 0; j < mentors; j++) {
    // One more than there are mentees stays free for good.
    const places = Math.floor(Math.min(mentees + 1, Math.max(0, capacities[j]! || 0)));
    if (places === 0) prices[j] = Infinity;
    capacity[j] = places;
    room[j] = Math.min(places, READY);
    first[j] = end;
    end += room[j]!;
    all += places;
  }
  // Of n places taken one after another, those left behind and those in use are fewer than 4n.
  const count = all === end ? end : end + 4 * mentees;
  const owner = ints(memory, count);
  const holder = ints(memory, count).fill(NOBODY);
  const gain = floats(memory, count);
  const bid = floats(memory, count);
  return { first, used, capacity, owner, holder, gain, bid, prices, room, end };
}

/** The next free place of the mentor, now taken; those taken before may move. */
export function takePlace(places: Places, j: number): number {
  const { first, used, owner, room } = places;
  if (used[j] === room[j]) moveToMore(places, j);
  const place = first[j]! + used[j]!++;
  owner[place] = j;
  return place;
}

function moveToMore(places: Places, j: number): void {
  const { first, used, capacity, owner, holder, gain, bid, room, end } = places;
  const from = first[j]!;
  const to = from + used[j]!;
  owner.copyWithin(end, from, to);
  holder.copyWithin(end, from, to);
  holder.fill(NOBODY, from, to);
  gain.copyWithin(end, from, to);
  bid.copyWithin(end, from, to);
  room[j] = Math.min(capacity[j]!, 2 * room[j]!);
  first[j] = end;
  places.end += room[j]!;
}

/** Who sits where, by mentee. */
export function assignmentOf({ owner, holder, prices }: Places, mentees: number): Assignment {
  const chosen = new Int32Array(mentees).fill(NOBODY);
  for (let place = 0; place < holder.length; place++) {
    const mentee = holder[place]!;
    if (mentee !== NOBODY) chosen[mentee] = owner[place]!;
  }
  return { chosen, prices: prices.slice() };
}
