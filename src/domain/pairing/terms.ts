import type { Bases, Person } from '../people/person';
import { DEFAULT_POINTS, type Points } from './points';

/** The parts of the fit in the order in which they are shown. */
export const PARTS = ['topics', 'subjects', 'ages', 'times', 'formats', 'experience', 'load'] as const;

export type Part = (typeof PARTS)[number];

/** What the school has decided and what is already so, beside the two people: how a pair is judged. */
export type Terms = {
  /** The most points of each part; together 100. A part of 0 is not looked at. */
  most: Readonly<Record<Part, number>>;
  /** Fewer points make no pair, unless a person wants it so. */
  leastFit: number;
  /** Whether two may be a pair whose topics have nothing in common. */
  anyTopic: boolean;
  /** Whether a chief may be paired with a subordinate. */
  chiefsMay: boolean;
  /** How many mentees a mentor has already. */
  held: ReadonlyMap<string, number>;
  /** The mentors who lead a group, by code. */
  groups: ReadonlyMap<string, Group>;
};

/** What the mentees of one group share: the time at which it meets, and the topic most of them need ('' for none). */
export type Group = { time: string; topic: string };

/** Asked of too few to compare, these leave their points to the others. */
const OPTIONAL: readonly Part[] = ['subjects', 'ages', 'formats', 'experience'];

/** The terms of a school; what nobody on one of the sides has stated is left out, and the rest makes up the 100. */
export function termsOf(
  { mentors, mentees }: Bases,
  given: Partial<Omit<Terms, 'most'> & { points: Points }> = {},
): Terms {
  const points = given.points ?? DEFAULT_POINTS;
  const counts = (part: Part) =>
    !OPTIONAL.includes(part) || [mentors, mentees].every((side) => side.some((person) => hasStated(person, part)));
  const weights = PARTS.map((part) => (counts(part) ? Math.max(0, points[part]) : 0));
  const shares = outOfHundred(weights);
  return {
    most: Object.fromEntries(PARTS.map((part, at) => [part, shares[at] ?? 0])) as Record<Part, number>,
    leastFit: given.leastFit ?? 0,
    anyTopic: given.anyTopic ?? false,
    chiefsMay: given.chiefsMay ?? false,
    held: given.held ?? new Map(),
    groups: given.groups ?? new Map(),
  };
}

function hasStated(person: Person, part: Part): boolean {
  if (part === 'experience') return person.experience !== null;
  return part === 'load' || person[part].length > 0;
}

/** Whole shares that add up to 100: the largest remainders are rounded up. */
function outOfHundred(weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map((_, at) => (at === 0 ? 100 : 0));
  const exact = weights.map((weight) => (100 * weight) / sum);
  const shares = exact.map(Math.floor);
  const byRemainder = exact.map((_, at) => at).sort((a, b) => rest(b) - rest(a) || a - b);
  const lacking = 100 - shares.reduce((all, share) => all + share, 0);
  for (const at of byRemainder.slice(0, lacking)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;

  function rest(at: number): number {
    return (exact[at] ?? 0) - (shares[at] ?? 0);
  }
}
