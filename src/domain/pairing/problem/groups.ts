import { decimalSum } from '../solve/scale';
import { bestPairs, type Remainder } from './best-pairs';
import { type IndexPair, loadsOf, type Problem } from './problem';

/** What may be spent on trying which groups to open: pairs of people looked at, and tries at most and at least. */
const EFFORT = { pairs: 1_000_000, most: 2000, least: 20 };

/** The pairs, and by how much the sum (or, for size, the number) might at most be better when not everything was tried. */
export type Grouped = { pairs: IndexPair[]; gap: number };

/**
 * The best pairs where a mentor without any gets either none or at least the minimum: exact by branch and bound, in which
 * a group left too small is once closed and once filled. Mentors who have somebody already are filled first, as far as
 * can be. `numberOnly`: any will do of those with the most pairs.
 */
export function bestGroups(problem: Problem, others: Remainder, numberOnly = false): Grouped {
  const { mentees, places, required } = others;
  const settled = required.map((_, mentor) => (places[mentor] ?? 0) < (problem.capacity[mentor] ?? 0));
  const soft = required.map((count, mentor) => (settled[mentor] ? count : 0));
  const tried = Math.floor(EFFORT.pairs / Math.max(1, mentees.length * places.length));
  let left = Math.max(EFFORT.least, Math.min(EFFORT.most, tried));
  let best: Tried | null = null;
  let open = 0;
  const root = attempt(places, soft);
  explore(root, places, soft);
  const found: Tried = best ?? root;
  return { pairs: found.pairs, gap: open > 0 ? worth(root)[0] - worth(found)[0] : 0 };

  type Tried = { pairs: IndexPair[]; load: number[] };

  function attempt(free: readonly number[], filled: readonly number[]): Tried {
    left--;
    const pairs = bestPairs(problem, { mentees, places: free, required: filled });
    return { pairs, load: loadsOf(problem, pairs) };
  }

  function explore(node: Tried, free: readonly number[], filled: readonly number[]): void {
    if (best !== null && !better(node, best)) return;
    const small = tooSmall(node.load);
    const [smallest] = small;
    if (smallest === undefined) {
      best = node;
      return;
    }
    if (left <= 0) {
      open++;
      if (best === null) follow(small);
      return;
    }
    const closed = free.map((count, mentor) => (mentor === smallest ? 0 : count));
    const full = filled.map((count, mentor) => (mentor === smallest ? (required[mentor] ?? 0) : count));
    const [without, withAll] = [attempt(closed, filled), attempt(free, full)];
    const isFull = full.every((count, mentor) => settled[mentor] || (withAll.load[mentor] ?? 0) >= count);
    const possible = isFull && owed(problem, others, withAll.pairs) >= owed(problem, others, root.pairs);
    const fillFirst = possible && better(withAll, without);
    if (fillFirst) explore(withAll, free, full);
    explore(without, closed, filled);
    if (possible && !fillFirst) explore(withAll, free, full);

    /** No more tries: closes all that are too small. */
    function follow(closing: readonly number[]): void {
      const rest = free.map((count, mentor) => (closing.includes(mentor) ? 0 : count));
      explore(attempt(rest, filled), rest, filled);
    }
  }

  /** The groups neither empty nor large enough, the one that lacks most first. */
  function tooSmall(load: readonly number[]): number[] {
    const lack = (mentor: number) => (required[mentor] ?? 0) - (load[mentor] ?? 0);
    return [...required.keys()]
      .filter((mentor) => !settled[mentor] && (load[mentor] ?? 0) > 0 && lack(mentor) > 0)
      .sort((a, b) => lack(b) - lack(a) || a - b);
  }

  function better(one: Tried, other: Tried): boolean {
    const [a, b] = [worth(one), worth(other)];
    return a[0] === b[0] ? a[1] > b[1] : a[0] > b[0];
  }

  function worth({ pairs }: Tried): [number, number] {
    if (numberOnly) return [pairs.length, 0];
    const sum = decimalSum(pairs.map(({ mentee, mentor }) => problem.fits.of(mentee, mentor) ?? 0));
    return problem.objective === 'size' ? [pairs.length, sum] : [sum, pairs.length];
  }
}

/** How many of the places are filled that mentors who have somebody already still have to fill. */
export function owed(problem: Problem, { places, required }: Remainder, pairs: readonly IndexPair[]): number {
  const load = loadsOf(problem, pairs);
  return required.reduce((sum, count, mentor) => {
    const hasSomebody = (places[mentor] ?? 0) < (problem.capacity[mentor] ?? 0);
    return hasSomebody ? sum + Math.min(count, load[mentor] ?? 0) : sum;
  }, 0);
}
