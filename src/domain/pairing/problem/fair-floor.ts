import { mentorsFor, type Problem } from './problem';

/**
 * The highest least fit that costs no pair, where `countWith` counts the pairs that a given one allows (and what else it
 * must not cost); null where there are none. About ten tries.
 */
export function fairFloor(
  problem: Problem,
  mentees: readonly number[],
  countWith: (least: number) => number,
): number | null {
  const fits = new Set<number>();
  mentees.forEach((mentee) => {
    for (const mentor of mentorsFor(problem, mentee)) fits.add(problem.fits.of(mentee, mentor) ?? 0);
  });
  const levels = [...fits].sort((a, b) => a - b);
  const [lowest] = levels;
  if (lowest === undefined) return null;
  const count = countWith(lowest);
  if (count === 0) return null;
  let [good, bad] = [0, levels.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (countWith(levels[middle] ?? 0) === count) good = middle;
    else bad = middle;
  }
  return levels[good] ?? null;
}
