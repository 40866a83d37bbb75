import { assignAll, assignBest } from '../solve/assignment';
import { cancelCycles } from '../solve/cycle-cancelling';
import type { Edges } from '../solve/edges';
import { weigher, wholeWeigher } from '../solve/scale';
import { type IndexPair, mayPair, mentorsFor, type Problem } from './problem';

const SHORT_LIST = 100;
/** Looks at people that may be spent on whole numbers of any length, which are slow. */
const FEW = 100_000;

/** The places still to be given: who is without a pair, what each mentor has left, and how much of it must be filled. */
export type Remainder = { mentees: readonly number[]; places: readonly number[]; required: readonly number[] };

/**
 * The best pairs of those who remain: required places first, then the objective of the problem; exactly, unless there are
 * too many people whose fits are too long or too large for doubles.
 */
export function bestPairs(problem: Problem, { mentees, places, required }: Remainder): IndexPair[] {
  const mentors = problem.mentors.length;
  const obliged = required.flatMap((count, mentor) => (count > 0 ? [mentor] : []));
  const capacity = places.map((count, mentor) => Math.max(0, count - (required[mentor] ?? 0)));
  const nodes = [...capacity, ...obliged.map((mentor) => required[mentor] ?? 0)];
  const owners = [...problem.mentors.keys(), ...obliged];
  const gains = new Float64Array(nodes.length);
  // Fits that no place is left for would only cost exactness where they are large.
  const listOf = (mentee: number) => mentorsFor(problem, mentee).filter((mentor) => (places[mentor] ?? 0) > 0);
  const fits = fitsInUse();
  const most = Math.min(
    mentees.length,
    places.reduce((sum, count) => sum + Math.max(0, count), 0),
  );
  const { weigh, isExact } = weigher(fits, most, problem.objective);
  const chosen = isExact || nodes.length * (nodes.length + mentees.length) > FEW ? solve() : solveExactly();
  return mentees.flatMap((mentee, row) => {
    const mentor = owners[chosen[row] ?? -1];
    return mentor === undefined ? [] : [{ mentee, mentor }];
  });

  function solve(): Int32Array {
    if (longLists(problem, mentees))
      return assignAll({ mentees: mentees.length, mentors: owners.length, row: gainsOf }, nodes).chosen;
    return assignBest(edgesOf(mentees.map(listOf)), nodes).chosen;
  }

  function solveExactly(): Int32Array {
    const whole = wholeWeigher(fits, most, problem.objective);
    return cancelCycles(solve(), nodes, (row, node) => {
      const [mentee, mentor] = [mentees[row] ?? 0, owners[node] ?? 0];
      return mayPair(problem, mentee, mentor) ? whole(problem.fits.of(mentee, mentor) ?? 0, node >= mentors) : null;
    });
  }

  function gainsOf(row: number): Float64Array {
    const mentee = mentees[row] ?? 0;
    for (let node = 0; node < owners.length; node++) {
      const mentor = owners[node] ?? 0;
      const isOpen = (nodes[node] ?? 0) > 0 && mayPair(problem, mentee, mentor);
      gains[node] = isOpen ? weigh(problem.fits.of(mentee, mentor) ?? 0, node >= mentors) : 0;
    }
    return gains;
  }

  function fitsInUse(): Set<number> {
    const all = new Set<number>();
    for (const mentee of mentees) for (const mentor of listOf(mentee)) all.add(problem.fits.of(mentee, mentor) ?? 0);
    return all;
  }

  function edgesOf(lists: readonly (readonly number[])[]): Edges {
    const again = new Map(obliged.map((mentor, at) => [mentor, mentors + at]));
    const start = new Int32Array(lists.length + 1);
    const all: { node: number; gain: number }[] = [];
    lists.forEach((list, row) => {
      const own = list.flatMap((mentor) => {
        const fit = problem.fits.of(mentees[row] ?? 0, mentor) ?? 0;
        const node = again.get(mentor);
        const plain = { node: mentor, gain: weigh(fit, false) };
        return node === undefined ? [plain] : [plain, { node, gain: weigh(fit, true) }];
      });
      for (const edge of own.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain || a.node - b.node)) {
        all.push(edge);
      }
      start[row + 1] = all.length;
    });
    return {
      start,
      mentor: Int32Array.from(all, ({ node }) => node),
      gain: Float64Array.from(all, ({ gain }) => gain),
      sorted: true,
    };
  }
}

/** Whether the lists of the mentees are too long to be worth keeping. */
function longLists(problem: Problem, mentees: readonly number[]): boolean {
  const known = mentees.reduce(
    (sum, mentee) => sum + (problem.fits.known(mentee)?.length ?? problem.mentors.length),
    0,
  );
  return known > SHORT_LIST * mentees.length;
}
