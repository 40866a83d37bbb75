import { decimalSum } from '../solve/scale';
import { bestPairs, type Remainder } from './best-pairs';
import type { IndexPair, Problem } from './problem';

/** What may be spent on trying which groups to open: pairs of people looked at, and tries at most and at least. */
const EFFORT = { pairs: 20_000_000, most: 5000, least: 20 };

/** The pairs, and by how much the sum (or, for size, the number) might at most be better when not everything was tried. */
export type Grouped = { pairs: IndexPair[]; gap: number };

/**
 * The best pairs where a mentor without any gets either none or at least the minimum: exact by branch and bound, in which
 * a group left too small is once closed and once filled. Mentors who have somebody already are filled first, as far as can be.
 */
export function bestGroups(problem: Problem, { mentees, places, required }: Remainder): Grouped {
  const settled = required.map((_, mentor) => (places[mentor] ?? 0) < (problem.capacity[mentor] ?? 0));
  const soft = required.map((count, mentor) => (settled[mentor] ? count : 0));
  const tried = Math.floor(EFFORT.pairs / Math.max(1, mentees.length * places.length));
  let left = Math.max(EFFORT.least, Math.min(EFFORT.most, tried));
  let best: Tried = attempt(
    places.map((count, mentor) => (required[mentor] === soft[mentor] ? count : 0)),
    soft,
  );
  const root = attempt(places, soft);
  let open = 0;
  explore(root, places, soft);
  return { pairs: best.pairs, gap: open > 0 ? worth(root)[0] - worth(best)[0] : 0 };

  type Tried = { pairs: IndexPair[]; load: number[] };

  function attempt(free: readonly number[], filled: readonly number[]): Tried {
    left--;
    const pairs = bestPairs(problem, { mentees, places: free, required: filled });
    const load = places.map(() => 0);
    for (const { mentor } of pairs) load[mentor] = (load[mentor] ?? 0) + 1;
    return { pairs, load };
  }

  function explore(node: Tried, free: readonly number[], filled: readonly number[]): void {
    if (!better(node, best)) return;
    const small = tooSmall(node.load);
    if (small < 0) {
      best = node;
      return;
    }
    if (left <= 0) {
      open++;
      return;
    }
    const closed = free.map((count, mentor) => (mentor === small ? 0 : count));
    const full = filled.map((count, mentor) => (mentor === small ? (required[mentor] ?? 0) : count));
    const branches = [{ node: attempt(closed, filled), free: closed, filled: [...filled] }];
    const filledUp = attempt(free, full);
    if (full.every((count, mentor) => settled[mentor] || (filledUp.load[mentor] ?? 0) >= count)) {
      branches.push({ node: filledUp, free: [...free], filled: full });
    }
    if (branches[1] && better(branches[1].node, branches[0]?.node ?? node)) branches.reverse();
    for (const branch of branches) explore(branch.node, branch.free, branch.filled);
  }

  /** The group that lacks most, or -1. */
  function tooSmall(load: readonly number[]): number {
    let [worst, lack] = [-1, 0];
    required.forEach((least, mentor) => {
      const count = load[mentor] ?? 0;
      if (settled[mentor] || count === 0 || least - count <= lack) return;
      [worst, lack] = [mentor, least - count];
    });
    return worst;
  }

  function better(one: Tried, other: Tried): boolean {
    const [a, b] = [worth(one), worth(other)];
    return a[0] === b[0] ? a[1] > b[1] : a[0] > b[0];
  }

  function worth({ pairs }: Tried): [number, number] {
    const sum = decimalSum(pairs.map(({ mentee, mentor }) => problem.fits.of(mentee, mentor) ?? 0));
    return problem.objective === 'size' ? [pairs.length, sum] : [sum, pairs.length];
  }
}
