import type { IndexPair, Problem, Wishes } from './problem';

/**
 * Deferred acceptance (Gale and Shapley) over mutual wishes, with places: nobody in the result would rather change to
 * somebody who would rather have them. Best for the side that proposes where nobody ties. Ties go by fit, then by order,
 * but whoever is left asks once more and then goes first among equals (Király, Algorithmica 2011): where only those who
 * answer tie, at least two thirds of the most pairs that could be stable. Locked pairs stand outside and take their places.
 */
export function stablePairs(problem: Problem, proposing: 'mentee' | 'mentor'): IndexPair[] {
  const lists = strictLists(problem);
  const places = { mentee: freeMentees(problem), mentor: freePlaces(problem) };
  const answering = proposing === 'mentee' ? 'mentor' : 'mentee';
  const held = deferredAcceptance(lists[proposing], places[proposing], {
    ranks: problem.wishes[answering],
    lists: lists[answering],
    places: places[answering],
  });
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

/** Those who are asked: the ranks they give, with ties, the same lists without, and their places. */
type Answering = { ranks: Wishes; lists: readonly (readonly number[])[]; places: readonly number[] };

function deferredAcceptance(
  lists: readonly (readonly number[])[],
  wanted: readonly number[],
  { ranks, lists: answers, places }: Answering,
): number[][] {
  const orders = answers.map((list) => new Map(list.map((proposer, order) => [proposer, order])));
  const held: number[][] = answers.map(() => []);
  const next = lists.map(() => 0);
  const again = new Set<number>();
  const open = lists.flatMap((_, proposer) => Array.from({ length: limit(proposer) }, () => proposer)).reverse();
  for (let proposer = open.pop(); proposer !== undefined; proposer = open.pop()) {
    const answerer = lists[proposer]?.[next[proposer] ?? 0];
    if (answerer === undefined) {
      if (again.has(proposer)) continue;
      again.add(proposer);
      next[proposer] = 0;
      open.push(proposer);
      continue;
    }
    next[proposer] = (next[proposer] ?? 0) + 1;
    const holding = held[answerer] ?? [];
    if (holding.includes(proposer)) {
      open.push(proposer);
      continue;
    }
    const isBefore = (one: number, other: number) => compare(answerer, one, other) < 0;
    holding.splice(placeIn(holding, proposer, isBefore), 0, proposer);
    const out = holding.length > (places[answerer] ?? 0) ? holding.pop() : undefined;
    if (out !== undefined) open.push(out);
  }
  return held;

  function limit(proposer: number): number {
    return Math.min(wanted[proposer] ?? 0, lists[proposer]?.length ?? 0);
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
