import type { Mentor } from '../people/person';
import { openGroups } from './open-groups';
import type { Market } from './pair-up';

/** What it costs to be fair: the lowest fit and the sum of fits, as they come out and with the lowest raised. */
export type Price = { lowest: number; raised: number; sum: number; sumRaised: number };

/** The pairs with the lowest fit raised, and the price. */
export type Raised = { paired: Map<number, number>; price: Price };

/**
 * Raises the lowest fit of the pairs as far as it costs none of their mentees the pair, then takes the most points. About
 * seven solutions.
 */
export function raised(market: Market, mentors: readonly Mentor[], paired: ReadonlyMap<number, number>): Raised {
  const { scores } = market;
  const rows = market.rows.filter((row) => paired.has(row));
  const fits = rows.map((row) => scores.of(row, paired.get(row) ?? -1));
  const lowest = least(fits);
  let best: Map<number, number> | null = null;
  let [good, bad] = [lowest, least(rows.map(bestFit)) + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const again = solve(middle);
    if (again.size === rows.length) [good, best] = [middle, again];
    else bad = middle;
  }
  best ??= solve(lowest);
  const after = [...best].map(([row, mentor]) => scores.of(row, mentor));
  return { paired: best, price: { lowest, raised: least(after), sum: total(fits), sumRaised: total(after) } };

  function solve(floor: number): Map<number, number> {
    return openGroups({ ...market, rows, least: floor }, mentors);
  }

  function bestFit(row: number): number {
    const points = new Int16Array(market.places.length);
    scores.fill(row, points);
    return points.reduce((most, each) => Math.max(most, each), -1);
  }
}

function least(fits: readonly number[]): number {
  return fits.reduce((low, fit) => Math.min(low, fit), Infinity);
}

function total(fits: readonly number[]): number {
  return fits.reduce((sum, fit) => sum + fit, 0);
}
