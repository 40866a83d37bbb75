import { decimalSum } from '../solve/scale';
import { bestPairs, type Remainder } from './best-pairs';
import { blockingPairs } from './blocking';
import { fairFloor } from './fair-floor';
import { bestGroups, type Grouped, owed } from './groups';
import { type IndexPair, loadsOf, type Problem, type Solution } from './problem';
import { type ReadOptions, readProblem } from './read-problem';
import { notTried, shortfalls, whyAlone } from './reasons';
import { freePlaces, stablePairs } from './stable';

/** Reads, cleans and solves a problem as it stands in a file; nothing given is changed. */
export function solveGiven(given: unknown, options: ReadOptions = {}): Solution {
  const { problem, problems } = readProblem(given, options);
  const solution = solveProblem(problem);
  return { ...solution, problems: [...problems, ...solution.problems] };
}

/** The pairs the mode asks for, with who is alone and why, and who would rather be with somebody else. */
function solveProblem(given: Problem): Solution {
  const { problem, made, gap } = pairsByMode(given);
  const pairs = [...problem.locked, ...made];
  const { mentees, mentors, fits } = problem;
  const shown = pairs
    .map(({ mentee, mentor }) => ({
      mentee: mentees[mentee] ?? '',
      mentor: mentors[mentor] ?? '',
      fit: fits.of(mentee, mentor) ?? 0,
    }))
    .sort((a, b) => byText(a.mentee, b.mentee));
  const total = decimalSum(shown.map(({ fit }) => fit));
  const loads = loadsOf(problem, pairs);
  const paired = new Set(pairs.map(({ mentee }) => mentee));
  const alone = [...mentees.keys()].filter((mentee) => !paired.has(mentee));
  return {
    ...(given.fair && problem.minFit !== null ? { floor: problem.minFit } : {}),
    pairs: shown,
    total: Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, total)),
    unmatched: alone
      .map((mentee) => ({ id: mentees[mentee] ?? '', why: whyAlone(problem, loads, mentee) }))
      .sort((a, b) => byText(a.id, b.id)),
    blocking: blockingPairs(problem, pairs)
      .map(({ mentee, mentor }): [string, string] => [mentees[mentee] ?? '', mentors[mentor] ?? ''])
      .sort((a, b) => byText(a[0], b[0]) || byText(a[1], b[1])),
    problems: [
      ...shortfalls(problem, loads),
      ...notTried(problem, gap),
      ...(Number.isFinite(total) ? [] : ['total: сумма больше наибольшего возможного числа, показано оно']),
    ],
  };
}

/** The new pairs; the problem with the fair floor as its least fit, where one was asked for. */
type Made = { problem: Problem; made: IndexPair[]; gap: number };

function pairsByMode(problem: Problem): Made {
  if (problem.mode === 'stable-mentee') return { problem, made: stablePairs(problem, 'mentee'), gap: 0 };
  if (problem.mode === 'stable-mentor') return { problem, made: stablePairs(problem, 'mentor'), gap: 0 };
  const mutual = problem.mode === 'blend' ? stablePairs(problem, 'mentee') : [];
  const others = remainder(problem, mutual);
  const countWith = (minFit: number) => {
    const { pairs } = rest({ ...problem, minFit }, others, true);
    return owed(problem, others, pairs) * (problem.mentees.length + 1) + pairs.length;
  };
  const floor = problem.fair ? fairFloor(problem, others.mentees, countWith) : null;
  const raised = floor === null ? problem : { ...problem, minFit: floor };
  const { pairs, gap } = rest(raised, others);
  return { problem: raised, made: [...mutual, ...pairs], gap };
}

function rest(problem: Problem, others: Remainder, numberOnly = false): Grouped {
  if (others.required.some((count) => count > 0)) return bestGroups(problem, others, numberOnly);
  return { pairs: bestPairs(problem, others), gap: 0 };
}

function remainder(problem: Problem, made: readonly IndexPair[]): Remainder {
  const settled = [...problem.locked, ...made];
  const taken = new Set(settled.map(({ mentee }) => mentee));
  const places = freePlaces({ ...problem, locked: settled });
  const required = problem.minimum.map((least, mentor) => {
    const filled = (problem.capacity[mentor] ?? 0) - (places[mentor] ?? 0);
    return Math.max(0, least - filled);
  });
  return { mentees: [...problem.mentees.keys()].filter((mentee) => !taken.has(mentee)), places, required };
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
