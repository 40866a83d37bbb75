import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveGiven } from '../../../../src/domain/pairing/problem/solve-problem';
import { type Given, matchings, tuples, withFits } from './checks';

const tenths = (given: Given, pairs: readonly [string, string][]) =>
  pairs.reduce((sum, [mentee, mentor]) => sum + Math.round(10 * (given.fit?.[`${mentee}|${mentor}`] ?? Number.NaN)), 0);
const all = (given: Given, least = -Infinity) =>
  matchings(
    given,
    (mentee, mentor) => (given.fit?.[`${mentee}|${mentor}`] ?? -Infinity) >= least && known(given, mentee, mentor),
  );
const known = (given: Given, mentee: string, mentor: string) => given.fit?.[`${mentee}|${mentor}`] !== undefined;
const most = (values: number[]) => values.reduce((top, value) => Math.max(top, value), -Infinity);

/** Numbers that no double can add up, and each as a whole number of the smallest. */
const LONG: [number, bigint][] = [
  [1e300, 10n ** 600n],
  [-1e300, -(10n ** 600n)],
  [1e16, 10n ** 316n],
  [1e15, 10n ** 315n],
  [5, 5n * 10n ** 300n],
  [1, 10n ** 300n],
  [0.5, 5n * 10n ** 299n],
  [1e-300, 1n],
  [0, 0n],
];
const longOf = (fit: number) => LONG[Math.abs(Math.round(10 * fit)) % LONG.length] ?? [0, 0n];

describe('the best sum', () => {
  it.each([undefined, 'max'])('does not lose the small beside the large: size %s', (size) => {
    fc.assert(
      fc.property(withFits, (plain) => {
        const long = Object.entries(plain.fit ?? {}).map(([key, fit]): [string, number] => [key, longOf(fit)[0]]);
        const given: Given = { ...plain, fit: Object.fromEntries(long), ...(size ? { size } : {}) };
        const sum = (pairs: readonly [string, string][]) =>
          pairs.reduce((all, pair) => all + longOf(plain.fit?.[pair.join('|')] ?? Number.NaN)[1], 0n);
        const worth = (pairs: readonly [string, string][]): [bigint, bigint] =>
          size ? [BigInt(pairs.length), sum(pairs)] : [sum(pairs), BigInt(pairs.length)];
        const answer = solveGiven(given);
        const own = worth(tuples(answer));
        const better = all(given).find((pairs) => {
          const other = worth(pairs);
          return other[0] > own[0] || (other[0] === own[0] && other[1] > own[1]);
        });
        expect(better).toBeUndefined();
        expect(answer.total).toBe(Number(`${sum(tuples(answer))}e-300`));
      }),
      { seed: 77, numRuns: 300 },
    );
  });

  it('is as good as trying everything, and takes more pairs where that costs nothing', () => {
    fc.assert(
      fc.property(withFits, (given) => {
        const answer = solveGiven(given);
        const best = most(all(given).map((pairs) => 100 * tenths(given, pairs) + pairs.length));
        expect(100 * tenths(given, tuples(answer)) + answer.pairs.length).toBe(best);
        expect(answer.total).toBe(tenths(given, tuples(answer)) / 10);
        expect(answer.problems).toEqual([]);
      }),
      { seed: 74, numRuns: 400 },
    );
  });

  it('is the best among the greatest number of pairs when asked', () => {
    fc.assert(
      fc.property(withFits, (given) => {
        const answer = solveGiven({ ...given, size: 'max' });
        const best = most(all(given).map((pairs) => 1000 * pairs.length + tenths(given, pairs)));
        expect(1000 * answer.pairs.length + tenths(given, tuples(answer))).toBe(best);
      }),
      { seed: 75, numRuns: 400 },
    );
  });

  const minima = fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 });
  const openOrClosed = (mentors: Given['mentors'], pairs: readonly [string, string][]) =>
    mentors.every(({ id, min = 0 }) => {
      const load = pairs.filter(([, other]) => other === id).length;
      return load === 0 || load >= min;
    });

  it.each([undefined, 'max'])(
    'opens no group below its minimum, and none of the others would be better: size %s',
    (size) => {
      fc.assert(
        fc.property(withFits, minima, (given, least) => {
          const mentors = given.mentors.map((each, at) => ({ ...each, min: Math.min(each.capacity, least[at] ?? 0) }));
          const [many, some] = size === 'max' ? [1000, 1] : [1, 100];
          const worth = (pairs: readonly [string, string][]) => many * pairs.length + some * tenths(given, pairs);
          const answer = solveGiven({ ...given, mentors, size });
          expect(openOrClosed(mentors, tuples(answer))).toBe(true);
          const allowed = all(given).filter((pairs) => openOrClosed(mentors, pairs));
          expect(worth(tuples(answer))).toBe(most(allowed.map(worth)));
          const short = mentors.filter(
            ({ id, min }) => answer.pairs.filter(({ mentor }) => mentor === id).length < min,
          );
          expect(answer.problems).toHaveLength(short.length);
        }),
        { seed: 76, numRuns: 300 },
      );
    },
  );

  it('raises the lowest fit as far as it costs no pair, then takes the best sum', () => {
    fc.assert(
      fc.property(withFits, (given) => {
        const answer = solveGiven({ ...given, fair: true });
        const everything = all(given);
        const number = most(everything.map((pairs) => pairs.length));
        const lowest = (pairs: readonly [string, string][]) =>
          Math.min(...pairs.map((pair) => given.fit?.[pair.join('|')] ?? Number.NaN));
        const largest = everything.filter((pairs) => pairs.length === number);
        const floor = most(largest.map(lowest));
        expect(answer.pairs).toHaveLength(number);
        if (number === 0) return;
        expect([answer.floor, lowest(tuples(answer))]).toEqual([floor, floor]);
        const best = most(largest.filter((pairs) => lowest(pairs) >= floor).map((pairs) => tenths(given, pairs)));
        expect(tenths(given, tuples(answer))).toBe(best);
      }),
      { seed: 85, numRuns: 300 },
    );
  });

  it('keeps to the least fit, the bans and the locks', () => {
    const some = fc.array(fc.tuple(fc.constantFrom('а', 'б', 'в'), fc.constantFrom('А', 'Б')), { maxLength: 3 });
    fc.assert(
      fc.property(withFits, some, (given, forbidden) => {
        const answer = solveGiven({ ...given, minFit: 0.5, forbidden });
        const open = all(given, 0.5).filter(
          (pairs) => !pairs.some(([a, b]) => forbidden.some(([c, d]) => a === c && b === d)),
        );
        expect(tenths(given, tuples(answer))).toBe(most(open.map((pairs) => tenths(given, pairs))));
        const locked = tuples(answer).slice(0, 2);
        const again = solveGiven({ ...given, minFit: 0.5, forbidden, locked });
        expect(tuples(again)).toEqual(expect.arrayContaining(locked));
        expect(again.total).toBe(answer.total);
      }),
      { seed: 77, numRuns: 200 },
    );
  });

  it('does not depend on the order of rows, on the run, nor, but for ties, on the seed; and leaves the input alone', () => {
    fc.assert(
      fc.property(withFits, fc.constantFrom(undefined, 'max'), (given, size) => {
        const problem = { ...given, size };
        const before = JSON.stringify(problem);
        const answer = solveGiven(problem);
        const turned = {
          ...problem,
          mentors: [...given.mentors].reverse(),
          mentees: [...given.mentees].reverse(),
          fit: Object.fromEntries(Object.entries(given.fit ?? {}).reverse()),
        };
        expect(solveGiven(turned)).toEqual(answer);
        expect(JSON.stringify(problem)).toBe(before);
        const other = solveGiven(problem, { seed: 'другое' });
        expect([other.total, other.pairs.length]).toEqual([answer.total, answer.pairs.length]);
      }),
      { seed: 78, numRuns: 200 },
    );
  });

  it('accounts for every mentee once, with a reason for those alone', () => {
    fc.assert(
      fc.property(withFits, (given) => {
        const { pairs, unmatched } = solveGiven(given);
        const ids = [...pairs.map(({ mentee }) => mentee), ...unmatched.map(({ id }) => id)].sort();
        expect(ids).toEqual(given.mentees.map(({ id }) => id));
        expect(unmatched.every(({ why }) => why !== '')).toBe(true);
      }),
      { seed: 79 },
    );
  });

  it.each<[string, Record<string, number>, string | undefined, number, number]>([
    ['decimals', { 'а|А': 0.1, 'б|Б': 0.2 }, undefined, 0.3, 2],
    ['only negatives', { 'а|А': -1, 'б|Б': -2 }, undefined, 0, 0],
    ['only negatives, as many as possible', { 'а|А': -1, 'б|Б': -2, 'а|Б': -9, 'б|А': -0.5 }, 'max', -3, 2],
    ['the largest numbers there are', { 'а|А': 1e308, 'б|А': 1.5e308, 'б|Б': -1e308 }, undefined, 1.5e308, 1],
    ['the smallest', { 'а|А': 5e-324, 'а|Б': 1e-300 }, undefined, 1e-300, 1],
    ['far apart', { 'а|А': 1e15, 'а|Б': 1e15, 'б|А': 0.5, 'б|Б': 0.25 }, undefined, 1e15 + 0.5, 2],
    ['numbers of any length', { 'а|А': Math.PI, 'а|Б': Math.E, 'б|А': Math.E, 'б|Б': 1 }, undefined, 2 * Math.E, 2],
    ['more than numbers can hold', { 'а|А': 1.5e308, 'б|Б': 1.5e308 }, undefined, Number.MAX_VALUE, 2],
    ['zeros', { 'а|А': 0, 'б|А': 0, 'б|Б': 0 }, undefined, 0, 2],
  ])('takes any finite number: %s', (_, fit, size, total, count) => {
    const people = { mentors: [{ id: 'А' }, { id: 'Б' }], mentees: [{ id: 'а' }, { id: 'б' }] };
    const answer = solveGiven({ ...people, fit, size });
    expect([answer.total, answer.pairs.length]).toEqual([total, count]);
  });

  it('is not spoilt by large numbers where there are no places', () => {
    const mentors = [{ id: 'А' }, { id: 'Б', capacity: 0 }, { id: 'В' }];
    const fit = { 'а|А': 1e-7, 'а|Б': 1e15, 'а|В': 0.25, 'б|Б': 123456789.125 };
    const { pairs } = solveGiven({ mentors, mentees: [{ id: 'а' }, { id: 'б' }], fit, size: 'max' });
    expect(pairs).toEqual([{ mentee: 'а', mentor: 'В', fit: 0.25 }]);
  });

  it('fills a group that somebody is in already before it opens another, and before it is fair', () => {
    const mentors = [
      { id: 'А', capacity: 3, min: 3 },
      { id: 'Б', capacity: 2, min: 2 },
    ];
    const mentees = [{ id: 'а' }, { id: 'б' }, { id: 'в' }];
    const fit = { 'а|А': 1, 'б|А': 1, 'в|А': 0, 'б|Б': 9, 'в|Б': 9 };
    for (const how of [{}, { size: 'max' }, { fair: true }]) {
      const { pairs, problems } = solveGiven({ mentors, mentees, fit, locked: [['а', 'А']], ...how });
      expect(pairs.map(({ mentor }) => mentor)).toEqual(['А', 'А', 'А']);
      expect(problems).toEqual([expect.stringContaining('наставник Б: нужно не меньше 2, назначено 0')]);
    }
  });
});
