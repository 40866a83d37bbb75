import { assignBest } from './assignment';
import { augmenter } from './augment';
import { type Assignment, type Edges, NOBODY, profitOf, turned } from './edges';
import { assignmentOf, emptyPlaces, type Places, seat } from './places';

/** When more than this share of the mentees have new pairs, it is sooner to seat everybody anew. */
const FEW = 0.2;

/**
 * The optimum over `more`, from the one over `edges`, of which `more` has every pair and further ones. Those concerned
 * leave and are seated anew; only if a place stays empty then at a price must it first be filled by those who were there.
 */
export function reassign(solved: Assignment, edges: Edges, more: Edges, capacity: ArrayLike<number>): Assignment {
  const changed = menteesWithMore(edges, more);
  if (changed.length > FEW * solved.chosen.length) return assignBest(more, capacity);
  const again = seated(changed, { ...solved, chosen: solved.chosen.slice() });
  if (!isSoldShort(again)) return assignmentOf(again, solved.chosen.length);
  return assignmentOf(seated(changed, without(changed, solved, edges)), solved.chosen.length);

  function seated(newcomers: readonly number[], { chosen, prices }: Assignment): Places {
    const places = emptyPlaces(more, capacity);
    for (const mentee of newcomers) chosen[mentee] = NOBODY;
    for (let mentee = 0; mentee < chosen.length; mentee++) {
      const mentor = chosen[mentee]!;
      if (mentor !== NOBODY) seat(places, mentor, mentee, gainOf(edges, mentee, mentor));
    }
    for (let mentor = 0; mentor < prices.length; mentor++) {
      if (places.prices[mentor] === 0) places.prices[mentor] = prices[mentor]!;
    }
    const augment = augmenter(more, places);
    for (const mentee of newcomers) augment(mentee);
    return places;
  }
}

/** Whether a place that costs something is free: then the prices prove nothing. */
function isSoldShort({ first, used, prices }: Places): boolean {
  return prices.some((price, mentor) => price > 0 && first[mentor]! + used[mentor]! < first[mentor + 1]!);
}

/**
 * The optimum of everybody but those who leave. Seen from the other side, a place that they leave empty is a newcomer
 * looking for a mentee, and each mentee is one place at the price of the mentee's profit: so the same search fills it.
 */
export function without(leaving: readonly number[], { chosen, prices }: Assignment, edges: Edges): Assignment {
  const byMentor = turned(edges, prices.length);
  const stays = new Uint8Array(chosen.length).fill(1);
  for (const mentee of leaving) stays[mentee] = 0;
  const mentees = emptyPlaces(byMentor, stays);
  chosen.forEach((mentor, mentee) => {
    if (stays[mentee] === 0) return;
    mentees.prices[mentee] = profitOf(edges, prices, mentee);
    if (mentor !== NOBODY) seat(mentees, mentee, mentor, gainOf(edges, mentee, mentor));
  });
  const fill = augmenter(byMentor, mentees);
  for (const mentee of leaving) {
    const mentor = chosen[mentee]!;
    if (mentor !== NOBODY && prices[mentor]! > 0) fill(mentor);
  }
  return {
    chosen: chosen.map((_, mentee) => holderOf(mentees, mentee)),
    prices: prices.map((_, mentor) => profitOf(byMentor, mentees.prices, mentor)),
  };
}

function menteesWithMore(edges: Edges, more: Edges): number[] {
  const rows: number[] = [];
  const count = ({ start }: Edges, row: number) => start[row + 1]! - start[row]!;
  for (let row = 0; row + 1 < more.start.length; row++) if (count(more, row) > count(edges, row)) rows.push(row);
  return rows;
}

function holderOf({ first, used, holder }: Places, owner: number): number {
  return used[owner] === 0 ? NOBODY : holder[first[owner]!]!;
}

function gainOf({ start, mentor, gain }: Edges, mentee: number, chosen: number): number {
  let edge = start[mentee]!;
  while (mentor[edge] !== chosen) edge++;
  return gain[edge]!;
}
