import { finderAsWritten } from '../people/find-people';
import type { Mentee, Mentor } from '../people/person';
import { rankOf } from './extras';
import type { Scores } from './scores';

/** A wish that both have, with its rank on either side from 0; people by their place. */
type Mutual = { mentee: number; mentor: number; wanted: number; offered: number };

/**
 * The pairs of people who named each other so that no two of them would both rather be together: deferred acceptance
 * (Gale and Shapley 1962), mentees proposing, with `places`. Equal ranks are told apart by the fit, then by the order given.
 */
export function mutualPairs(
  mentors: readonly Mentor[],
  mentees: readonly Mentee[],
  places: readonly number[],
  scores: Scores,
): Map<number, number> {
  const wishes = mutualWishes(mentors, mentees, scores);
  const lists = wishes.map((own) => own.sort(byWanted));
  const held = mentors.map((): Mutual[] => []);
  const open = lists.flatMap((list, row) => (list.length > 0 ? [row] : []));
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    const wish = lists[row]?.shift();
    if (!wish) continue;
    const holding = [...(held[wish.mentor] ?? []), wish].sort(byOffered);
    held[wish.mentor] = holding.slice(0, Math.max(0, places[wish.mentor] ?? 0));
    open.push(...holding.slice(held[wish.mentor]?.length).map(({ mentee }) => mentee));
  }
  return new Map(held.flat().map(({ mentee, mentor }) => [mentee, mentor]));

  function byWanted(a: Mutual, b: Mutual): number {
    return a.wanted - b.wanted || pointsOf(b) - pointsOf(a) || a.mentor - b.mentor;
  }

  function byOffered(a: Mutual, b: Mutual): number {
    return a.offered - b.offered || pointsOf(b) - pointsOf(a) || a.mentee - b.mentee;
  }

  function pointsOf({ mentee, mentor }: Mutual): number {
    return scores.of(mentee, mentor);
  }
}

function mutualWishes(mentors: readonly Mentor[], mentees: readonly Mentee[], scores: Scores): Mutual[][] {
  const ours = finderAsWritten(mentors);
  return mentees.map((mentee, row) => {
    const named = new Set(mentee.wants.flatMap((text) => ours(text)));
    return [...named].flatMap((at) => {
      const mentor = mentors[at];
      const offered = mentor ? rankOf(mentor.wants, mentee) : -1;
      if (!mentor || offered < 0 || scores.of(row, at) < 0) return [];
      return [{ mentee: row, mentor: at, wanted: rankOf(mentee.wants, mentor), offered }];
    });
  });
}
