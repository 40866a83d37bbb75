import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignAll, assignBest } from '../../../../src/domain/pairing/solve/assignment';
import type { Assignment, Edges } from '../../../../src/domain/pairing/solve/edges';

type Instance = { gains: number[][]; capacity: number[] };

const instances = (gain: fc.Arbitrary<number>) =>
  fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 5 })).chain(([mentees, mentors]) =>
    fc.record({
      gains: list(mentees, list(mentors, gain)),
      capacity: list(mentors, fc.nat({ max: 3 })),
    }),
  );
const tied = instances(fc.constant(5));
const whole = instances(fc.integer({ min: -3, max: 9 }));
const long = instances(fc.double({ min: -1, max: 1, noNaN: true }));

describe('the best pairs', () => {
  it.each([
    ['equal gains', tied, 500],
    ['whole gains', whole, 2000],
    ['gains of any length', long, 600],
  ])('are as good as trying everything, with a certificate: %s', (_, any, numRuns) => {
    fc.assert(
      fc.property(any, fc.boolean(), (instance, sorted) => {
        const solved = assignBest(edgesOf(instance, sorted), instance.capacity);
        expect(gainOf(instance, solved)).toBeCloseTo(bruteForce(instance), 9);
        checkCertificate(instance, solved);
      }),
      { seed: 71, numRuns },
    );
  });

  it.each([1, 2, 5, 30])('are the same sum over all pairs, beginning with %i candidates', (kept) => {
    fc.assert(
      fc.property(whole, (instance) => {
        const solved = assignAll(gainsOf(instance), instance.capacity, kept);
        expect(gainOf(instance, solved)).toBe(bruteForce(instance));
        checkCertificate(instance, solved);
      }),
      { seed: 72, numRuns: 400 },
    );
  });

  it.each([
    ['few ties', 1_000_000],
    ['many ties', 12],
    ['all equal', 1],
  ])('carry their certificate at 300 people: %s', (_, below) => {
    const next = numbers(below);
    const instance = {
      gains: Array.from({ length: 300 }, () => Array.from({ length: 120 }, () => Math.floor(next() * below) + 1)),
      capacity: Array.from({ length: 120 }, () => Math.floor(next() * 5)),
    };
    const solved = [5, 20, 500].map((kept) => assignAll(gainsOf(instance), instance.capacity, kept));
    const direct = assignBest(edgesOf(instance, true), instance.capacity);
    for (const each of [...solved, direct]) checkCertificate(instance, each);
    expect(new Set([...solved, direct].map((each) => gainOf(instance, each))).size).toBe(1);
  });

  it('carry their certificate where lists are far too short, and where a mentor takes many', () => {
    const crowd = fc
      .record({
        mentees: fc.nat({ max: 40 }),
        mentors: fc.integer({ min: 1, max: 12 }),
        most: fc.constantFrom(2, 30, 1e6),
      })
      .chain(({ mentees, mentors, most }) =>
        fc.record({
          gains: list(mentees, list(mentors, fc.integer({ min: -1, max: most }))),
          capacity: list(mentors, fc.nat({ max: 20 })),
        }),
      );
    fc.assert(
      fc.property(crowd, fc.integer({ min: 1, max: 4 }), (instance, kept) => {
        const solved = assignAll(gainsOf(instance), instance.capacity, kept);
        checkCertificate(instance, solved);
        checkCertificate(instance, assignBest(edgesOf(instance, false), instance.capacity));
      }),
      { seed: 85, numRuns: 200 },
    );
  });

  it('come out the same where another problem is solved in the middle of one, and after one that failed', () => {
    const instance = {
      gains: [
        [3, 2],
        [3, 1],
        [0, 4],
      ],
      capacity: [1, 1],
    };
    const gains = gainsOf(instance);
    const asks = (mentee: number) => {
      expect(sumOf({ gains: [[5, 6]], capacity: [1, 2] })).toBe(6);
      return gains.row(mentee);
    };
    const broken = { ...gains, row: (mentee: number) => (mentee < 2 ? gains.row(mentee) : expect.unreachable()) };
    expect(() => assignAll(broken, instance.capacity)).toThrow();
    const solved = assignAll({ ...gains, row: asks }, instance.capacity);
    expect(gainOf(instance, solved)).toBe(7);
    checkCertificate(instance, solved);
  });

  it('never lose by one more place or one more pair, nor by somebody leaving who had none', () => {
    fc.assert(
      fc.property(whole, fc.nat(), fc.nat(), (instance, pick, other) => {
        const { gains, capacity } = instance;
        const best = sumOf(instance);
        const more = capacity.map((places, mentor) => places + (mentor === pick % capacity.length ? 1 : 0));
        expect(sumOf({ gains, capacity: more })).toBeGreaterThanOrEqual(best);
        const added = gains.map((row, at) =>
          row.map((gain, mentor) => (at === other % gains.length && mentor === pick % row.length ? 9 : gain)),
        );
        expect(sumOf({ gains: added, capacity })).toBeGreaterThanOrEqual(best);
        const alone = assignBest(edgesOf(instance, true), capacity).chosen.indexOf(-1);
        if (alone >= 0) expect(sumOf({ gains: gains.filter((_, at) => at !== alone), capacity })).toBe(best);
      }),
      { seed: 73, numRuns: 500 },
    );
  });

  it.each<[string, Instance]>([
    ['nobody', { gains: [], capacity: [] }],
    ['no mentors', { gains: [[], []], capacity: [] }],
    ['no mentees', { gains: [], capacity: [2] }],
    ['no places', { gains: [[5], [4]], capacity: [0] }],
    ['no pairs', { gains: [[0], [-2]], capacity: [2] }],
    ['places that are no number', { gains: [[5]], capacity: [Number.NaN] }],
    ['more places than anybody could fill', { gains: [[5], [4]], capacity: [1e9] }],
    ['five thousand who want one mentor', { gains: Array.from({ length: 5000 }, () => [7, 1]), capacity: [2500, 9] }],
  ])('are found where there is %s', (_, instance) => {
    const solved = assignAll(gainsOf(instance), instance.capacity);
    if (instance.gains.length < 10) expect(gainOf(instance, solved)).toBe(bruteForce(instance));
    checkCertificate(instance, solved);
  });
});

function sumOf(instance: Instance): number {
  return gainOf(instance, assignBest(edgesOf(instance, true), instance.capacity));
}

/** Checks places and returns the sum. */
function gainOf({ gains, capacity }: Instance, { chosen }: Assignment): number {
  const load = capacity.map(() => 0);
  expect(chosen).toHaveLength(gains.length);
  return [...chosen].reduce((sum, mentor, mentee) => {
    if (mentor < 0) return sum;
    load[mentor] = (load[mentor] ?? 0) + 1;
    expect(load[mentor]).toBeLessThanOrEqual(capacity[mentor] ?? 0);
    expect(gains[mentee]?.[mentor]).toBeGreaterThan(0);
    return sum + (gains[mentee]?.[mentor] ?? Number.NaN);
  }, 0);
}

/** Weak duality: prices that bound every pair and add up to the sum prove that nothing better exists. */
function checkCertificate(instance: Instance, solved: Assignment): void {
  const { gains, capacity } = instance;
  const prices = [...solved.prices];
  const load = capacity.map((_, mentor) => [...solved.chosen].filter((each) => each === mentor).length);
  prices.forEach((price, mentor) => {
    expect(price).toBeGreaterThanOrEqual(0);
    if ((load[mentor] ?? 0) < (capacity[mentor] ?? 0)) expect(price).toBe(0);
  });
  const profits = gains.map((row) =>
    row.reduce((most, gain, mentor) => Math.max(most, gain - (prices[mentor] ?? 0)), 0),
  );
  const places = prices.reduce((sum, price, mentor) => sum + (price === 0 ? 0 : price * (load[mentor] || 0) || 0), 0);
  const bound = profits.reduce((sum, profit) => sum + profit, places);
  const gain = gainOf(instance, solved);
  // Sums of millions are exact to fifteen digits, not to nine places.
  expect(Math.abs(bound - gain)).toBeLessThanOrEqual(1e-14 * Math.max(1, gain) * gains.length);
}

function bruteForce({ gains, capacity }: Instance, row = 0, free = [...capacity]): number {
  const cells = gains[row];
  if (!cells) return 0;
  return cells.reduce(
    (best, gain, mentor) => {
      if (!((free[mentor] ?? 0) >= 1)) return best;
      const rest = free.map((places, at) => (at === mentor ? places - 1 : places));
      return Math.max(best, gain + bruteForce({ gains, capacity }, row + 1, rest));
    },
    bruteForce({ gains, capacity }, row + 1, free),
  );
}

function edgesOf({ gains }: Instance, sorted: boolean): Edges {
  const rows = gains.map((row) => row.map((gain, mentor) => ({ gain, mentor })).filter(({ gain }) => gain > 0));
  if (sorted) for (const row of rows) row.sort((a, b) => b.gain - a.gain);
  const start = Int32Array.from({ length: rows.length + 1 }, (_, at) => rows.slice(0, at).flat().length);
  return {
    start,
    mentor: Int32Array.from(rows.flat(), ({ mentor }) => mentor),
    gain: Float64Array.from(rows.flat(), ({ gain }) => gain),
    sorted,
  };
}

function gainsOf({ gains, capacity }: Instance) {
  return {
    mentees: gains.length,
    mentors: capacity.length,
    row: (mentee: number) => Float64Array.from(gains[mentee] ?? []),
  };
}

function list<T>(length: number, each: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(each, { minLength: length, maxLength: length });
}

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271 + 11) % 2147483647;
    return state / 2147483647;
  };
}
