import { type Edges, profitOf } from './edges';
import { heapOver } from './heap';
import type { Places } from './places';

const START = -1;

/** Seats one mentee more at the least loss, by a shortest chain of moves that ends at a free place or with somebody alone. */
export function augmenter(edges: Edges, places: Places): (newcomer: number) => void {
  const { start, mentor, gain, sorted } = edges;
  const { first, used, owner, holder, gain: held, prices } = places;
  const mentors = prices.length;
  const distance = new Float64Array(mentors).fill(Infinity);
  const from = new Int32Array(mentors);
  const fromGain = new Float64Array(mentors);
  const settled = new Int32Array(mentors);
  const settledAt = new Float64Array(mentors);
  const touched = new Int32Array(mentors);
  const heap = heapOver(distance);
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
    best = profitOf(edges, prices, newcomer);
    look(newcomer, best, START);
    for (let near = heap.take(); near >= 0; near = heap.take()) {
      const here = distance[near]!;
      if (here >= best) break;
      settled[settledCount] = near;
      settledAt[settledCount++] = here;
      distance[near] = -Infinity;
      const price = prices[near]!;
      const end = first[near + 1]!;
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
    const end = start[row + 1]!;
    for (let edge = start[row]!; edge < end; edge++) {
      const rest = base - gain[edge]!;
      if (rest >= best) {
        if (sorted) break;
        continue;
      }
      const j = mentor[edge]!;
      const far = rest + prices[j]!;
      if (far >= best || far >= distance[j]!) continue;
      from[j] = place;
      fromGain[j] = gain[edge]!;
      if (first[j]! + used[j]! < first[j + 1]!) {
        best = far;
        bestMentor = j;
        continue;
      }
      if (distance[j] === Infinity) touched[touchedCount++] = j;
      distance[j] = far;
      heap.lift(j);
    }
  }

  function move(newcomer: number): void {
    let place = bestPlace;
    let worth = 0;
    if (bestMentor >= 0) {
      place = first[bestMentor]! + used[bestMentor]!++;
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
