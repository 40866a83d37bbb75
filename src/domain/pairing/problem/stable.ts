import { exchanged, type Side } from './exchange';
import type { IndexPair, Problem } from './problem';

/**
 * Deferred acceptance (Gale and Shapley) over mutual wishes, with places: nobody in the result would rather change to
 * somebody who would rather have them. Best for the side that proposes, and where people tie at least such that nothing
 * stable is better for one of them and worse for none, as far as changing places goes. Ties go by fit, then by order,
 * but for the number of pairs (Király, Algorithms 2013: at least two thirds of the most that could be stable): of equals
 * whoever has a free place is asked first; a place is given up for an equal one that is free; and whoever is left asks once
 * more and then goes first among equals. Locked pairs stand outside and take their places.
 */
export function stablePairs(problem: Problem, proposing: 'mentee' | 'mentor'): IndexPair[] {
  const lists = strictLists(problem);
  const places = { mentee: freeMentees(problem), mentor: freePlaces(problem) };
  const answering = proposing === 'mentee' ? 'mentor' : 'mentee';
  const sideOf = (side: 'mentee' | 'mentor'): Side => ({
    ranks: problem.wishes[side],
    lists: lists[side],
    places: places[side],
  });
  const [asking, answers] = [sideOf(proposing), sideOf(answering)];
  const held = exchanged(deferredAcceptance(asking, answers), asking, answers);
  return held.flatMap((proposers, answerer) =>
    proposers.map((proposer) =>
      proposing === 'mentee' ? { mentee: proposer, mentor: answerer } : { mentee: answerer, mentor: proposer },
    ),
  );
}

/** The places of each mentor that no lock has taken. */
export function freePlaces({ capacity, locked }: Problem): number[] {
  const free = [...capacity];
  for (const { mentor } of locked) free[mentor] = (free[mentor] ?? 0) - 1;
  return free;
}

function freeMentees({ mentees, locked }: Problem): number[] {
  const taken = new Set(locked.map(({ mentee }) => mentee));
  return mentees.map((_, mentee) => (taken.has(mentee) ? 0 : 1));
}

function deferredAcceptance({ ranks: own, lists, places: wanted }: Side, { ranks, lists: answers, places }: Side) {
  const orders = answers.map((list) => new Map(list.map((proposer, order) => [proposer, order])));
  const held: number[][] = answers.map(() => []);
  /** Where each stands in the list: equals end before `end`; those with places are asked from `spare` on, all from `next`. */
  const at = lists.map(() => ({ next: 0, spare: 0, end: 0 }));
  const again = new Set<number>();
  const certain = new Set<number>();
  const open = lists.flatMap((_, proposer) => Array.from({ length: limit(proposer) }, () => proposer)).reverse();
  for (let proposer = open.pop(); proposer !== undefined; proposer = open.pop()) {
    const answerer = ask(proposer);
    if (answerer === undefined) {
      if (again.has(proposer)) continue;
      again.add(proposer);
      at[proposer] = { next: 0, spare: 0, end: 0 };
      open.push(proposer);
      continue;
    }
    const holding = held[answerer] ?? [];
    if (holding.includes(proposer)) {
      open.push(proposer);
      continue;
    }
    const isBefore = (one: number, other: number) => compare(answerer, one, other) < 0;
    holding.splice(placeIn(holding, proposer, isBefore), 0, proposer);
    const out = holding.length > (places[answerer] ?? 0) ? leaver(answerer, holding) : undefined;
    if (out !== undefined) open.push(out);
  }
  return held;

  function limit(proposer: number): number {
    return Math.min(wanted[proposer] ?? 0, lists[proposer]?.length ?? 0);
  }

  function ask(proposer: number): number | undefined {
    const [list = [], place] = [lists[proposer], at[proposer]];
    if (place === undefined) return undefined;
    if (place.next === place.end) {
      const rank = own[proposer]?.get(list[place.end] ?? -1);
      place.spare = place.end;
      while (place.end < list.length && own[proposer]?.get(list[place.end] ?? -1) === rank) place.end++;
    }
    return hasSpare(proposer) ? list[place.spare++] : list[place.next++];
  }

  /** Whether among the equals whom the proposer now asks there is a free place; a full one never becomes free again. */
  function hasSpare(proposer: number): boolean {
    const [list = [], place = { spare: 0, end: 0 }] = [lists[proposer], at[proposer]];
    while (place.spare < place.end && isFull(list[place.spare] ?? -1)) place.spare++;
    return place.spare < place.end;
  }

  function isFull(answerer: number): boolean {
    return (held[answerer]?.length ?? 0) >= (places[answerer] ?? 0);
  }

  /** Who goes: somebody whom an equal place waits for, else the last; those who came to a full one have no such place. */
  function leaver(answerer: number, holding: number[]): number | undefined {
    if (!certain.has(answerer)) {
      const out = holding.filter((proposer) => isUncertain(proposer, answerer)).pop();
      if (out !== undefined) return holding.splice(holding.indexOf(out), 1)[0];
      certain.add(answerer);
    }
    return holding.pop();
  }

  function isUncertain(proposer: number, answerer: number): boolean {
    const last = lists[proposer]?.[(at[proposer]?.end ?? 0) - 1] ?? -1;
    return own[proposer]?.get(answerer) === own[proposer]?.get(last) && hasSpare(proposer);
  }

  function compare(answerer: number, one: number, other: number): number {
    const by = (values: ReadonlyMap<number, number> | undefined) =>
      (values?.get(one) ?? Infinity) - (values?.get(other) ?? Infinity);
    return by(ranks[answerer]) || Number(again.has(other)) - Number(again.has(one)) || by(orders[answerer]);
  }
}

function placeIn(holding: readonly number[], proposer: number, isBefore: (one: number, other: number) => boolean) {
  let [low, high] = [0, holding.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(holding[middle] ?? -1, proposer)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function strictLists({ wishes, fits }: Problem): { mentee: number[][]; mentor: number[][] } {
  return {
    mentee: wishes.mentee.map((ranks, mentee) => strict(ranks, (mentor) => fits.of(mentee, mentor) ?? 0)),
    mentor: wishes.mentor.map((ranks, mentor) => strict(ranks, (mentee) => fits.of(mentee, mentor) ?? 0)),
  };
}

function strict(ranks: ReadonlyMap<number, number>, fit: (other: number) => number): number[] {
  const order = (a: number, b: number) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || byFit(b, a) || a - b;
  const byFit = (a: number, b: number) => (fit(a) === fit(b) ? 0 : fit(a) < fit(b) ? -1 : 1);
  return [...ranks.keys()].sort(order);
}
