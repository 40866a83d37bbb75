import { decimalSum } from '../solve/scale';
import { bestPairs } from './best-pairs';
import { blockingPairs } from './blocking';
import type { IndexPair, Problem, Solution } from './problem';
import { type ReadOptions, readProblem } from './read-problem';
import { shortfalls, whyAlone } from './reasons';
import { freePlaces, stablePairs } from './stable';

/** Reads, cleans and solves a problem as it stands in a file; nothing given is changed. */
export function solveGiven(given: unknown, options: ReadOptions = {}): Solution {
  const { problem, problems } = readProblem(given, options);
  const solution = solveProblem(problem);
  return { ...solution, problems: [...problems, ...solution.problems] };
}

/** The pairs the mode asks for, with who is alone and why, and who would rather be with somebody else. */
export function solveProblem(problem: Problem): Solution {
  const pairs = [...problem.locked, ...pairsByMode(problem)];
  const { mentees, mentors, fits } = problem;
  const shown = pairs
    .map(({ mentee, mentor }) => ({
      mentee: mentees[mentee] ?? '',
      mentor: mentors[mentor] ?? '',
      fit: fits.of(mentee, mentor) ?? 0,
    }))
    .sort((a, b) => byText(a.mentee, b.mentee));
  const loads = mentors.map(() => 0);
  for (const { mentor } of pairs) loads[mentor] = (loads[mentor] ?? 0) + 1;
  const paired = new Set(pairs.map(({ mentee }) => mentee));
  const alone = [...mentees.keys()].filter((mentee) => !paired.has(mentee));
  return {
    pairs: shown,
    total: decimalSum(shown.map(({ fit }) => fit)),
    unmatched: alone
      .map((mentee) => ({ id: mentees[mentee] ?? '', why: whyAlone(problem, loads, mentee) }))
      .sort((a, b) => byText(a.id, b.id)),
    blocking: blockingPairs(problem, pairs)
      .map(({ mentee, mentor }): [string, string] => [mentees[mentee] ?? '', mentors[mentor] ?? ''])
      .sort((a, b) => byText(a[0], b[0]) || byText(a[1], b[1])),
    problems: shortfalls(problem, loads),
  };
}

function pairsByMode(problem: Problem): IndexPair[] {
  if (problem.mode === 'stable-mentee') return stablePairs(problem, 'mentee');
  if (problem.mode === 'stable-mentor') return stablePairs(problem, 'mentor');
  const mutual = problem.mode === 'blend' ? stablePairs(problem, 'mentee') : [];
  return [...mutual, ...rest(problem, mutual)];
}

function rest(problem: Problem, made: readonly IndexPair[]): IndexPair[] {
  const taken = new Set([...problem.locked, ...made].map(({ mentee }) => mentee));
  const places = freePlaces({ ...problem, locked: [...problem.locked, ...made] });
  const required = problem.minimum.map((least, mentor) => {
    const filled = (problem.capacity[mentor] ?? 0) - (places[mentor] ?? 0);
    return Math.max(0, least - filled);
  });
  const mentees = [...problem.mentees.keys()].filter((mentee) => !taken.has(mentee));
  return bestPairs(problem, { mentees, places, required });
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
