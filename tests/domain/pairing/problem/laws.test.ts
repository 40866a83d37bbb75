import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveGiven } from '../../../../src/domain/pairing/problem/solve-problem';
import { type Given, tuples, withFits, withWishes } from './checks';

const most = (given: Given) => solveGiven({ ...given, size: 'max' });
// The sum takes the sign from a zero that is a little less than nothing.
const cents = ({ total }: { total: number }) => Math.round(1000 * total) + 0;

/** The laws of `matching.md` 3.10 that compare one problem with another. */
describe('when as many as possible are paired', () => {
  it('a place more never costs a pair, and at the same number never costs fit', () => {
    fc.assert(
      fc.property(withFits, fc.nat({ max: 3 }), (given, pick) => {
        const mentors = given.mentors.map((each, at) => ({ ...each, capacity: each.capacity + (at === pick ? 1 : 0) }));
        const [before, after] = [most(given), most({ ...given, mentors })];
        expect(after.pairs.length).toBeGreaterThanOrEqual(before.pairs.length);
        if (after.pairs.length === before.pairs.length) {
          expect(cents(after)).toBeGreaterThanOrEqual(cents(before));
        }
      }),
      { seed: 90, numRuns: 300 },
    );
  });

  it('a pair more that may be made never costs a pair, and at the same number never costs fit', () => {
    fc.assert(
      fc.property(withFits, fc.nat(), (given, pick) => {
        const all = Object.entries(given.fit ?? {});
        const fit = Object.fromEntries(all.filter((_, at) => at !== pick % all.length));
        const [before, after] = [most({ ...given, fit }), most(given)];
        expect(after.pairs.length).toBeGreaterThanOrEqual(before.pairs.length);
        if (after.pairs.length === before.pairs.length) {
          expect(cents(after)).toBeGreaterThanOrEqual(cents(before));
        }
      }),
      { seed: 89, numRuns: 300 },
    );
  });

  it('points added to every pair change nothing but the total', () => {
    fc.assert(
      fc.property(withFits, fc.integer({ min: -30, max: 30 }), (given, more) => {
        const fit = Object.fromEntries(Object.entries(given.fit ?? {}).map(([key, value]) => [key, value + more]));
        const [before, after] = [most(given), most({ ...given, fit })];
        expect(after.pairs).toHaveLength(before.pairs.length);
        expect(cents(after)).toBe(cents(before) + 1000 * more * before.pairs.length);
      }),
      { seed: 91, numRuns: 300 },
    );
  });

  it('nobody is left beside a free place they could have', () => {
    fc.assert(
      fc.property(withFits, (given) => {
        const { pairs, unmatched } = most(given);
        for (const { id: mentee } of unmatched) {
          for (const { id, capacity } of given.mentors) {
            if (given.fit?.[`${mentee}|${id}`] === undefined) continue;
            expect(pairs.filter(({ mentor }) => mentor === id)).toHaveLength(capacity);
          }
        }
      }),
      { seed: 92, numRuns: 300 },
    );
  });
});

describe('when pairs are approved', () => {
  it('those stay whoever comes, and nothing is lost by locking what was best', () => {
    fc.assert(
      fc.property(withFits, (given) => {
        const answer = most(given);
        const locked = tuples(answer);
        expect(cents(most({ ...given, locked }))).toBe(cents(answer));
        const mentees = [...given.mentees, { id: 'новый' }];
        const fit = { ...given.fit, ...Object.fromEntries(given.mentors.map(({ id }) => [`новый|${id}`, 100])) };
        expect(tuples(most({ ...given, mentees, fit, locked }))).toEqual(expect.arrayContaining(locked));
      }),
      { seed: 93, numRuns: 200 },
    );
  });
});

describe('when nobody names anybody', () => {
  it('the stable modes pair nobody, and mutual wishes first is the best sum', () => {
    fc.assert(
      fc.property(withFits, (given) => {
        expect(solveGiven({ ...given, mode: 'stable-mentee' }).pairs).toEqual([]);
        expect(solveGiven({ ...given, mode: 'stable-mentor' }).pairs).toEqual([]);
        expect(solveGiven({ ...given, mode: 'blend' })).toEqual(solveGiven(given));
      }),
      { seed: 94, numRuns: 100 },
    );
  });
});

it('a run over again gives the same answer to the letter', () => {
  fc.assert(
    fc.property(
      withWishes({ strict: false, mutual: false }),
      fc.constantFrom('fit', 'blend', 'stable-mentor'),
      (given, mode) => {
        const text = () => JSON.stringify(solveGiven({ ...given, mode }));
        expect(text()).toBe(text());
      },
    ),
    { seed: 95, numRuns: 100 },
  );
});
