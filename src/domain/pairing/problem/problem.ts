import type { Objective } from '../solve/scale';

/** What the pairing is to be best at: the sum, either side's wishes, or mutual wishes first and the sum of the rest. */
export type Mode = 'fit' | 'stable-mentee' | 'stable-mentor' | 'blend';

/** The modes by name. */
export const MODES: readonly Mode[] = ['fit', 'stable-mentee', 'stable-mentor', 'blend'];

/** Wishes by person: the rank, 0 the best, of each one named; equal ranks tie. Only names that are returned are kept. */
export type Wishes = readonly ReadonlyMap<number, number>[];

/** Whether and how well two go together, by index. */
export type Fits = {
  of: (mentee: number, mentor: number) => number | null;
  /** The mentors for whom `of` may be other than null, or null for all. */
  known: (mentee: number) => readonly number[] | null;
  /** What to say of a mentee's pairs that have no fit. */
  absent?: (mentee: number) => string;
};

/** Two people by index. */
export type IndexPair = { mentee: number; mentor: number };

/** A cleaned problem; people stand in the fair order, and all else refers to them by index. */
export type Problem = {
  mentees: readonly string[];
  mentors: readonly string[];
  capacity: readonly number[];
  minimum: readonly number[];
  fits: Fits;
  minFit: number | null;
  locked: readonly IndexPair[];
  forbidden: readonly ReadonlySet<number>[];
  wishes: { mentee: Wishes; mentor: Wishes };
  mode: Mode;
  objective: Objective;
  /** Whether the lowest fit is to be as high as the number of pairs allows, before the sum. */
  fair: boolean;
};

/** The answer, by id; `fit` is 0 where none was given; `floor` is the lowest fit that was let through, where fairness was asked for. */
export type Solution = {
  floor?: number;
  pairs: { mentee: string; mentor: string; fit: number }[];
  total: number;
  unmatched: { id: string; why: string }[];
  blocking: [mentee: string, mentor: string][];
  problems: string[];
};

/** Whether the two may be paired at all: known to each other, not forbidden, not below the least fit. */
export function mayPair({ fits, forbidden, minFit }: Problem, mentee: number, mentor: number): boolean {
  const fit = fits.of(mentee, mentor);
  if (fit === null || forbidden[mentee]?.has(mentor)) return false;
  return minFit === null || fit >= minFit;
}

/** How many mentees each mentor has. */
export function loadsOf({ mentors }: Problem, pairs: readonly IndexPair[]): number[] {
  const loads = mentors.map(() => 0);
  for (const { mentor } of pairs) loads[mentor] = (loads[mentor] ?? 0) + 1;
  return loads;
}

/** The mentors the mentee may be paired with. */
export function mentorsFor(problem: Problem, mentee: number): number[] {
  const known = problem.fits.known(mentee) ?? problem.mentors.map((_, mentor) => mentor);
  return known.filter((mentor) => mayPair(problem, mentee, mentor));
}
