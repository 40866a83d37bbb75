import { wholes } from './whole';

const EXACT = 2 ** 53;
/** Below this a decimal times its power of ten rounds to the right whole number. */
const SCALED = 2 ** 50;
const LONGEST = 15;

/** The power of ten that makes every value whole, or null when no such power keeps them small enough. */
export function wholeUnit(values: Iterable<number>): number | null {
  let unit = 1;
  let largest = 0;
  for (const value of values) {
    while (Math.round(value * unit) / unit !== value) {
      unit *= 10;
      if (unit > 10 ** LONGEST) return null;
    }
    largest = Math.max(largest, Math.abs(value));
  }
  return largest * unit < SCALED ? unit : null;
}

/** The sum as one would write it by hand, 0.1 + 0.2 = 0.3; the nearest double where none is that. */
export function decimalSum(values: readonly number[]): number {
  const { whole, exponent } = wholes(values);
  return Number(`${whole.reduce((sum, value) => sum + value, 0n)}e${exponent}`);
}

/** What is weighed first: the sum alone (then the number of pairs), or the number of pairs (then the sum). */
export type Objective = 'sum' | 'size';

/** Turns a fit into the gain the solver adds up; `required` is for a place that a mentor must have filled. */
export type Weigh<Gain = number> = (fit: number, required: boolean) => Gain;

/**
 * Gains in which each aim outweighs all sums of the next: required places, then the objective, then the other measure.
 * Whole numbers, so exact, unless the fits are too long or too large for that; then doubles as they are.
 */
export function weigher(
  fits: Iterable<number>,
  most: number,
  objective: Objective,
): { weigh: Weigh; isExact: boolean } {
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
  if (low > high) return { weigh: () => 0, isExact: true };
  const isExact = unit !== null && 8 * (most + 1) * Math.max(Math.abs(low), Math.abs(high), high - low, 1) < EXACT;
  const plain =
    objective === 'size' ? bySize(low, high, most) : isExact ? bySum(most) : (value: number) => value || TINY;
  const top = 2 * (most + 1) * Math.max(Math.abs(plain(low)), Math.abs(plain(high))) + 1;
  return { weigh: (fit, required) => plain(scaled(fit)) + (required ? top : 0), isExact };
}

/** The same gains where doubles cannot hold them: whole numbers of any length. */
export function wholeWeigher(fits: Iterable<number>, most: number, objective: Objective): Weigh<bigint> {
  const values = [...fits];
  const { whole } = wholes(values);
  const [low, high] = [least(whole), -least(whole.map((value) => -value))];
  const pairs = BigInt(most) + 1n;
  const plain = (value: bigint) =>
    (objective === 'size' ? value - low + (pairs - 1n) * (high - low) : value * pairs) + 1n;
  const top = 2n * pairs * -least([plain(low), plain(high)].flatMap((value) => [value, -value])) + 1n;
  const gains = new Map(values.map((value, at) => [value, plain(whole[at] ?? 0n)]));
  return (fit, required) => (gains.get(fit) ?? 0n) + (required ? top : 0n);
}

function least(values: readonly bigint[]): bigint {
  let low = values[0] ?? 0n;
  for (const value of values) if (value < low) low = value;
  return low;
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
