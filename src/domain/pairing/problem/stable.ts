import type { IndexPair, Problem } from './problem';

/**
 * Deferred acceptance (Gale and Shapley) over mutual wishes, with places: nobody in the result would rather change to
 * somebody who would rather have them. Best for the side that proposes where nobody ties; ties go by fit, then by order.
 * Locked pairs stand outside and take their places.
 */
export function stablePairs(problem: Problem, proposing: 'mentee' | 'mentor'): IndexPair[] {
  const lists = strictLists(problem);
  const places = { mentee: freeMentees(problem), mentor: freePlaces(problem) };
  const answering = proposing === 'mentee' ? 'mentor' : 'mentee';
  const held = deferredAcceptance(lists[proposing], places[proposing], lists[answering], places[answering]);
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

function deferredAcceptance(
  lists: readonly (readonly number[])[],
  wanted: readonly number[],
  answers: readonly (readonly number[])[],
  places: readonly number[],
): number[][] {
  const ranks = answers.map((list) => new Map(list.map((proposer, rank) => [proposer, rank])));
  const held: number[][] = answers.map(() => []);
  const next = lists.map(() => 0);
  const open = lists.flatMap((_, proposer) => Array.from({ length: limit(proposer) }, () => proposer)).reverse();
  for (let proposer = open.pop(); proposer !== undefined; proposer = open.pop()) {
    const answerer = lists[proposer]?.[next[proposer] ?? 0];
    if (answerer === undefined) continue;
    next[proposer] = (next[proposer] ?? 0) + 1;
    const holding = held[answerer] ?? [];
    const rank = ranks[answerer] ?? new Map<number, number>();
    holding.splice(placeIn(holding, rank, proposer), 0, proposer);
    const out = holding.length > (places[answerer] ?? 0) ? holding.pop() : undefined;
    if (out !== undefined) open.push(out);
  }
  return held;

  function limit(proposer: number): number {
    return Math.min(wanted[proposer] ?? 0, lists[proposer]?.length ?? 0);
  }
}

function placeIn(holding: readonly number[], rank: ReadonlyMap<number, number>, proposer: number): number {
  const own = rank.get(proposer) ?? Infinity;
  let [low, high] = [0, holding.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rank.get(holding[middle] ?? -1) ?? Infinity) < own) low = middle + 1;
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
