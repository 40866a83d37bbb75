import { type IndexPair, loadsOf, type Problem } from './problem';

/**
 * The pairs who named each other, are not together, and would both rather be: the mentee prefers this mentor to its own
 * (or has none, or one it did not name), and the mentor has a free place or holds somebody it wants less or did not name.
 * Locked pairs are nobody's to break.
 */
export function blockingPairs(problem: Problem, pairs: readonly IndexPair[]): IndexPair[] {
  const { capacity, locked, wishes } = problem;
  const fixed = new Set(locked.map(({ mentee }) => mentee));
  const partner = new Map(pairs.map(({ mentee, mentor }) => [mentee, mentor]));
  const load = loadsOf(problem, pairs);
  const least = capacity.map(() => -1);
  for (const { mentee, mentor } of pairs) {
    if (fixed.has(mentee)) continue;
    least[mentor] = Math.max(least[mentor] ?? -1, wishes.mentor[mentor]?.get(mentee) ?? Infinity);
  }
  return wishes.mentee.flatMap((ranks, mentee) => {
    if (fixed.has(mentee)) return [];
    const own = ranks.get(partner.get(mentee) ?? -1) ?? Infinity;
    return [...ranks]
      .filter(([mentor, rank]) => rank < own && partner.get(mentee) !== mentor && wouldTake(mentor, mentee))
      .map(([mentor]) => ({ mentee, mentor }));
  });

  function wouldTake(mentor: number, mentee: number): boolean {
    if ((load[mentor] ?? 0) < (capacity[mentor] ?? 0)) return true;
    return (least[mentor] ?? -1) > (wishes.mentor[mentor]?.get(mentee) ?? Infinity);
  }
}
