import { clear, type Heap, heapOver, lift, takeNearest } from './heap';
import { type Lists, profitOf, widen } from './lists';
import { floats, ints, type Memory } from './memory';
import { type Places, takePlace } from './places';

const START = -1;

/**
 * One search after another for a shortest chain of moves. Its nodes are the mentors and, beyond them, one for each mentee,
 * which stands for all whom the list of the mentee leaves out, at the least distance they may have: only if it comes to be
 * the nearest are they looked at.
 */
type Search = {
  lists: Lists;
  places: Places;
  mentors: number;
  heap: Heap;
  distance: Float64Array;
  /** The place whose holder would move to the node, and what that holder gains there. */
  from: Int32Array;
  fromGain: Float64Array;
  baseOf: Float64Array;
  settled: Int32Array;
  settledAt: Float64Array;
  touched: Int32Array;
  touchedCount: number;
  /** The shortest chain found: its length, and the mentor whose free place ends it or the place whose holder goes alone. */
  best: number;
  bestMentor: number;
  bestPlace: number;
};

export function searchOver(lists: Lists, places: Places, memory: Memory): Search {
  const mentors = places.prices.length;
  const mentees = lists.beyond.length;
  const distance = floats(memory, mentors + mentees).fill(Infinity);
  return {
    lists,
    places,
    mentors,
    heap: heapOver(distance, memory),
    distance,
    from: ints(memory, mentors + mentees),
    fromGain: floats(memory, mentors),
    baseOf: floats(memory, mentees),
    settled: ints(memory, mentors),
    settledAt: floats(memory, mentors),
    touched: ints(memory, mentors + mentees),
    touchedCount: 0,
    best: 0,
    bestMentor: -1,
    bestPlace: START,
  };
}

/** Seats one mentee more at the least loss, by a shortest chain of moves that ends at a free place or with somebody alone. */
export function augment(search: Search, newcomer: number): void {
  const { lists, places, mentors, heap, distance, from, settled, settledAt, touched } = search;
  const { first, used, holder, gain: held, prices } = places;
  let settledCount = 0;
  search.touchedCount = 0;
  search.bestMentor = -1;
  search.bestPlace = START;
  search.best = profitOf(lists, prices, newcomer);
  look(search, newcomer, search.best, START);
  for (let near = takeNearest(heap); near >= 0; near = takeNearest(heap)) {
    const here = distance[near]!;
    if (here >= search.best) break;
    if (near >= mentors) {
      lookBeyond(search, near - mentors, from[near]!);
      continue;
    }
    settled[settledCount] = near;
    settledAt[settledCount++] = here;
    distance[near] = -Infinity;
    const price = prices[near]!;
    const end = first[near]! + used[near]!;
    for (let place = first[near]!; place < end; place++) {
      const base = here + held[place]! - price;
      if (base < search.best) {
        search.best = base;
        search.bestMentor = -1;
        search.bestPlace = place;
      }
      look(search, holder[place]!, base, place);
    }
  }
  clear(heap);
  for (let at = 0; at < search.touchedCount; at++) distance[touched[at]!] = Infinity;
  for (let at = 0; at < settledCount; at++) prices[settled[at]!]! += search.best - settledAt[at]!;
  move(search, newcomer);
}

function look(search: Search, row: number, base: number, place: number): void {
  const { start, end: ends, mentor, gain, sorted, beyond } = search.lists;
  const { prices } = search.places;
  const { distance } = search;
  const end = ends[row]!;
  for (let edge = start[row]!; edge < end; edge++) {
    const rest = base - gain[edge]!;
    if (rest >= search.best) {
      if (sorted) break;
      continue;
    }
    const j = mentor[edge]!;
    const far = rest + prices[j]!;
    if (far < search.best && far < distance[j]!) reach(search, j, far, gain[edge]!, place);
  }
  const far = base - beyond[row]!;
  if (far >= search.best) return;
  search.baseOf[row] = base;
  wait(search, search.mentors + row, far, place);
}

function lookBeyond(search: Search, row: number, place: number): void {
  const { lists, distance, mentors } = search;
  const { prices } = search.places;
  const values = widen(lists, row);
  const base = search.baseOf[row]!;
  for (let j = 0; j < mentors; j++) {
    const far = base - values[j]! + prices[j]!;
    if (far < search.best && far < distance[j]!) reach(search, j, far, values[j]!, place);
  }
}

function reach(search: Search, j: number, far: number, gain: number, place: number): void {
  const { used, capacity } = search.places;
  search.fromGain[j] = gain;
  if (used[j]! < capacity[j]!) {
    search.from[j] = place;
    search.best = far;
    search.bestMentor = j;
  } else wait(search, j, far, place);
}

function wait(search: Search, node: number, far: number, place: number): void {
  const { distance, from, heap, touched } = search;
  if (distance[node] === Infinity) touched[search.touchedCount++] = node;
  from[node] = place;
  distance[node] = far;
  lift(heap, node);
}

function move({ places, from, fromGain, bestMentor, bestPlace }: Search, newcomer: number): void {
  const { owner, holder, gain: held } = places;
  let place = bestPlace;
  let worth = 0;
  if (bestMentor >= 0) {
    place = takePlace(places, bestMentor);
    worth = fromGain[bestMentor]!;
  } else {
    if (place === START) return;
    worth = fromGain[owner[place]!]!;
  }
  let here = owner[place]!;
  for (let back = from[here]!; back !== START; back = from[here]!) {
    holder[place] = holder[back]!;
    held[place] = worth;
    place = back;
    here = owner[back]!;
    worth = fromGain[here]!;
  }
  holder[place] = newcomer;
  held[place] = worth;
}
