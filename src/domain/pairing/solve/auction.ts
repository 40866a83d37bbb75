import { type Lists, widen } from './lists';
import { type Places, takePlace } from './places';

const BIDS_PER_MENTEE = 5;

/**
 * A quick start: mentees bid for the cheapest place of their best mentor, just as much as makes the second best equal,
 * and whoever is outbid bids again. Stops at ties and after a bounded number of bids, so that prices stay exact.
 * Returns the mentees still without a place who would gain by one.
 */
export function auction(lists: Lists, places: Places, mentees: number): number[] {
  const { start, end: ends, mentor, gain, sorted, beyond } = lists;
  const { first, used, capacity, holder, bid: bids, prices } = places;
  const open: number[] = [];
  let left = BIDS_PER_MENTEE * mentees;
  for (let newcomer = 0; newcomer < mentees; newcomer++) {
    let row = newcomer;
    while (row >= 0) {
      let best = 0;
      let second = 0;
      let edge = -1;
      for (let again = false; ; again = true) {
        const end = ends[row]!;
        for (let e = start[row]!; e < end; e++) {
          const g = gain[e]!;
          if (g <= second) {
            if (sorted) break;
            continue;
          }
          const worth = g - prices[mentor[e]!]!;
          if (worth <= second) continue;
          if (worth > best) {
            second = best;
            best = worth;
            edge = e;
          } else second = worth;
        }
        if (second >= beyond[row]!) break;
        if (again) {
          second = beyond[row]!;
          break;
        }
        widen(lists, row);
        best = 0;
        second = 0;
        edge = -1;
      }
      if (edge < 0) break;
      if (best === second) edge = asGoodAndFree(lists, places, row, edge, best);
      const j = mentor[edge]!;
      const bid = prices[j]! + best - second;
      const size = capacity[j]!;
      if (used[j]! < size) {
        let at = used[j]!;
        const base = takePlace(places, j) - at;
        while (at > 0) {
          const above = (at - 1) >> 1;
          if (bids[base + above]! <= bid) break;
          move(places, base + above, base + at);
          at = above;
        }
        seat(places, base + at, row, gain[edge]!, bid);
        if (used[j] === size) prices[j] = bids[base]!;
        row = -1;
        continue;
      }
      if (best === second || left-- <= 0) {
        open.push(row);
        break;
      }
      const base = first[j]!;
      const outbid = holder[base]!;
      let at = 0;
      for (;;) {
        let below = 2 * at + 1;
        if (below >= size) break;
        if (below + 1 < size && bids[base + below + 1]! < bids[base + below]!) below++;
        if (bids[base + below]! >= bid) break;
        move(places, base + below, base + at);
        at = below;
      }
      seat(places, base + at, row, gain[edge]!, bid);
      prices[j] = bids[base]!;
      row = outbid;
    }
  }
  return open;
}

/** Of the pairs worth the same, one whose mentor has a free place, or the pair given. */
function asGoodAndFree(lists: Lists, places: Places, row: number, edge: number, best: number): number {
  const { end: ends, mentor, gain, sorted } = lists;
  const { used, capacity, prices } = places;
  const end = ends[row]!;
  for (let e = edge; e < end; e++) {
    const j = mentor[e]!;
    if (gain[e]! - prices[j]! === best && used[j]! < capacity[j]!) return e;
    if (sorted && gain[e]! < best) break;
  }
  return edge;
}

function move({ holder, gain, bid }: Places, from: number, to: number): void {
  holder[to] = holder[from]!;
  gain[to] = gain[from]!;
  bid[to] = bid[from]!;
}

function seat(places: Places, place: number, row: number, gain: number, bid: number): void {
  places.holder[place] = row;
  places.gain[place] = gain;
  places.bid[place] = bid;
}
