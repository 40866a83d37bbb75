const EXACT = 2 ** 53;
/** Below this a decimal times its power of ten rounds to the right whole number. */
const SCALED = 2 ** 50;
const LONGEST = 15;

/** The power of ten that makes every value whole, or null when no such power keeps them below `limit`. */
export function wholeUnit(values: Iterable<number>, limit: number = SCALED): number | null {
  let unit = 1;
  let largest = 0;
  for (const value of values) {
    while (Math.round(value * unit) / unit !== value) {
      unit *= 10;
      if (unit > 10 ** LONGEST) return null;
    }
    largest = Math.max(largest, Math.abs(value));
  }
  return largest * unit < limit ? unit : null;
}

/** The sum as one would write it by hand, 0.1 + 0.2 = 0.3, wherever doubles can hold it, and the nearest else. */
export function decimalSum(values: readonly number[]): number {
  const unit = wholeUnit(values, SCALED / Math.max(1, values.length));
  if (unit === null) return compensatedSum(values);
  return values.reduce((sum, value) => sum + Math.round(value * unit), 0) / unit;
}

/** Neumaier's sum: what each addition rounds off is added at the end. */
function compensatedSum(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(lost) ? sum + lost : sum;
}

/** What is weighed first: the sum alone (then the number of pairs), or the number of pairs (then the sum). */
export type Objective = 'sum' | 'size';

/** Turns a fit into the gain the solver adds up; `required` is for a place that a mentor must have filled. */
export type Weigh = (fit: number, required: boolean) => number;

/**
 * Gains in which each aim outweighs all sums of the next: required places, then the objective, then the other measure.
 * Whole numbers, so exact, unless the fits are too long or too large for that; then doubles as they are.
 */
export function weigher(fits: Iterable<number>, most: number, objective: Objective): Weigh {
  const values = [...fits];
  const unit = wholeUnit(values);
  const scale = unit ?? normal(values);
  const scaled = (fit: number) => (unit === null ? fit * scale : Math.round(fit * scale));
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    low = Math.min(low, scaled(value));
    high = Math.max(high, scaled(value));
  }
  if (low > high) return () => 0;
  const whole = unit !== null && 8 * (most + 1) * Math.max(Math.abs(low), Math.abs(high), high - low, 1) < EXACT;
  const plain = objective === 'size' ? bySize(low, high, most) : whole ? bySum(most) : (value: number) => value || TINY;
  const top = 2 * (most + 1) * Math.max(Math.abs(plain(low)), Math.abs(plain(high))) + 1;
  return (fit, required) => plain(scaled(fit)) + (required ? top : 0);
}

const TINY = 1e-300;

function bySize(low: number, high: number, most: number): (value: number) => number {
  const pair = most * (high - low) + 1;
  return (value) => value - low + pair;
}

function bySum(most: number): (value: number) => number {
  return (value) => value * (most + 1) + 1;
}

/** A power of two that brings the largest value near 1 without touching its digits. */
function normal(values: readonly number[]): number {
  const largest = values.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  return largest === 0 ? 1 : 2 ** -Math.max(-1000, Math.min(1000, Math.floor(Math.log2(largest))));
}
