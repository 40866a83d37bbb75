import { heapOver } from './heap';
import { type Lists, profitOf } from './lists';
import type { Memory } from './memory';
import type { Places } from './places';

const START = -1;

/**
 * Seats one mentee more at the least loss, by a shortest chain of moves that ends at a free place or with somebody alone.
 * In the queue of mentors a node beyond them stands for all whom the list of one mentee leaves out, at the least distance
 * they may have: only if it comes to be the nearest are they looked at.
 */
export function augmenter(lists: Lists, places: Places, memory: Memory): (newcomer: number) => void {
  const { floats, ints } = memory;
  const { start, end: ends, mentor, gain, sorted, beyond, widen } = lists;
  const { first, used, capacity, owner, holder, gain: held, prices, take } = places;
  const mentors = prices.length;
  const nodes = mentors + beyond.length;
  const distance = floats(nodes).fill(Infinity);
  const from = ints(nodes);
  const fromGain = floats(mentors);
  const baseOf = floats(beyond.length);
  const settled = ints(mentors);
  const settledAt = floats(mentors);
  const touched = ints(nodes);
  const heap = heapOver(distance, memory);
  let settledCount = 0;
  let touchedCount = 0;
  let best = 0;
  let bestMentor = -1;
  let bestPlace = START;

  return (newcomer) => {
    settledCount = 0;
    touchedCount = 0;
    bestMentor = -1;
    bestPlace = START;
    best = profitOf(lists, prices, newcomer);
    look(newcomer, best, START);
    for (let near = heap.take(); near >= 0; near = heap.take()) {
      const here = distance[near]!;
      if (here >= best) break;
      if (near >= mentors) {
        lookBeyond(near - mentors, from[near]!);
        continue;
      }
      settled[settledCount] = near;
      settledAt[settledCount++] = here;
      distance[near] = -Infinity;
      const price = prices[near]!;
      const end = first[near]! + used[near]!;
      for (let place = first[near]!; place < end; place++) {
        const base = here + held[place]! - price;
        if (base < best) {
          best = base;
          bestMentor = -1;
          bestPlace = place;
        }
        look(holder[place]!, base, place);
      }
    }
    heap.clear();
    for (let at = 0; at < touchedCount; at++) distance[touched[at]!] = Infinity;
    for (let at = 0; at < settledCount; at++) prices[settled[at]!]! += best - settledAt[at]!;
    move(newcomer);
  };

  function look(row: number, base: number, place: number): void {
    const end = ends[row]!;
    for (let edge = start[row]!; edge < end; edge++) {
      const rest = base - gain[edge]!;
      if (rest >= best) {
        if (sorted) break;
        continue;
      }
      const j = mentor[edge]!;
      const far = rest + prices[j]!;
      if (far < best && far < distance[j]!) reach(j, far, gain[edge]!, place);
    }
    const far = base - beyond[row]!;
    if (far >= best) return;
    baseOf[row] = base;
    wait(mentors + row, far, place);
  }

  function lookBeyond(row: number, place: number): void {
    const values = widen(row);
    const base = baseOf[row]!;
    for (let j = 0; j < mentors; j++) {
      const far = base - values[j]! + prices[j]!;
      if (far < best && far < distance[j]!) reach(j, far, values[j]!, place);
    }
  }

  function reach(j: number, far: number, worth: number, place: number): void {
    fromGain[j] = worth;
    if (used[j]! < capacity[j]!) {
      from[j] = place;
      best = far;
      bestMentor = j;
    } else wait(j, far, place);
  }

  function wait(node: number, far: number, place: number): void {
    if (distance[node] === Infinity) touched[touchedCount++] = node;
    from[node] = place;
    distance[node] = far;
    heap.lift(node);
  }

  function move(newcomer: number): void {
    let place = bestPlace;
    let worth = 0;
    if (bestMentor >= 0) {
      place = take(bestMentor);
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
}
