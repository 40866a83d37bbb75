import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveGiven } from '../../../../src/domain/pairing/problem/solve-problem';
import { blocking, type Given, matchings, rank, tuples, withWishes } from './checks';

const MENTEES = ['а', 'б', 'в', 'г', 'д'];
const MENTORS = ['А', 'Б', 'В', 'Г'];
const MODES = ['fit', 'stable-mentee', 'stable-mentor', 'blend'] as const;
const pair = fc.tuple(fc.constantFrom(...MENTEES), fc.constantFrom(...MENTORS));
const tenths = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -5, max: 20 }) }, fc.constant(null));

/** All that a problem may have at once: wishes that tie or are vain, fits that lack or are negative, locks, bans, a least fit. */
const everything = fc
  .record({
    wishes: withWishes({ strict: false, mutual: false }),
    fits: fc.option(fc.array(tenths, { minLength: 20, maxLength: 20 })),
    locked: fc.array(pair, { maxLength: 2 }),
    forbidden: fc.array(pair, { maxLength: 3 }),
    minFit: fc.constantFrom(undefined, 0, 0.5),
    size: fc.constantFrom(undefined, 'max'),
  })
  .map(({ wishes, fits, ...others }): Given => {
    const values = fits?.map((value, at) => [`${MENTEES[at >> 2]}|${MENTORS[at & 3]}`, value] as const);
    const known = values?.flatMap(([key, value]): [string, number][] => (value === null ? [] : [[key, value / 10]]));
    const { size, minFit, ...marks } = others;
    return {
      ...wishes,
      ...marks,
      ...(known ? { fit: Object.fromEntries(known) } : {}),
      ...(size ? { size } : {}),
      ...(minFit === undefined ? {} : { minFit }),
    };
  });

describe('a problem with everything in it', () => {
  it.each(MODES)('keeps to the rules, and nothing that they allow is better: %s', (mode) => {
    let locks = 0;
    fc.assert(
      fc.property(everything, (given) => {
        const answer = solveGiven({ ...given, mode });
        const pairs = tuples(answer);
        const locked = locksOf(given);
        locks += locked.length;
        expect(pairs).toEqual(expect.arrayContaining(locked));
        const free = without(given, locked);
        const rest = pairs.filter(([mentee]) => !locked.some(([own]) => own === mentee));
        for (const [mentee, mentor] of rest) expect(may(given, mentee, mentor)).toBe(true);
        for (const { id, capacity } of given.mentors) {
          expect(rest.filter(([, mentor]) => mentor === id).length).toBeLessThanOrEqual(placesOf(free, id) ?? capacity);
        }
        const wishes = wishesOf(free);
        if (mode !== 'fit') expect(blocking(wishes, rest)).toEqual([]);
        if (mode === 'fit') expect(worth(given, rest)).toBe(best(free, given));
        if (mode === 'stable-mentee' || mode === 'stable-mentor')
          for (const [mentee, mentor] of rest) expect(isMutual(wishes, mentee, mentor)).toBe(true);
        if (mode === 'blend') {
          const mutual = rest.filter(([mentee, mentor]) => isMutual(wishes, mentee, mentor));
          const first = tuples(solveGiven({ ...given, mode: 'stable-mentee' })).filter(
            ([mentee]) => !locked.some(([own]) => own === mentee),
          );
          expect(mutual).toEqual(expect.arrayContaining(first));
          const others = rest.filter(([mentee]) => !first.some(([own]) => own === mentee));
          expect(worth(given, others)).toBe(best(without(free, first), given));
        }
        expect(answer.blocking.map((each) => each.join('|')).sort()).toEqual(blocking(wishes, rest).sort());
        expect(new Set(pairs.map(([mentee]) => mentee)).size).toBe(pairs.length);
        expect(answer.unmatched).toHaveLength(given.mentees.length - pairs.length);
        expect(Math.round(10 * answer.total)).toBe(sum(given, pairs));
      }),
      { seed: 96, numRuns: 250 },
    );
    expect(locks).toBeGreaterThan(30);
  });
});

describe('whatever stands in a file', () => {
  const word = fc.oneof(fc.constantFrom('A', 'B', 'x', 'y', '', '__proto__'), fc.integer({ min: -1, max: 3 }));
  const odd = fc.oneof(word, fc.constantFrom(null, true, 1e308, -0, '5'), fc.object({ maxDepth: 1, maxKeys: 2 }));
  const list = <T>(each: fc.Arbitrary<T>) => fc.oneof({ weight: 5, arbitrary: fc.array(each, { maxLength: 4 }) }, odd);
  const wish = fc.oneof(word, fc.array(fc.oneof(word, fc.array(word, { maxLength: 2 })), { maxLength: 3 }), odd);
  const person = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ id: word, capacity: odd, min: odd, prefers: list(wish) }, { requiredKeys: [] }),
    },
    odd,
  );
  const key = fc.tuple(word, word).map((ids) => ids.join('|'));
  const given = fc.record(
    {
      mentors: list(person),
      mentees: list(person),
      fit: fc.oneof(fc.dictionary(key, fc.oneof(fc.double(), odd), { maxKeys: 8 }), odd),
      minFit: odd,
      locked: list(list(word)),
      forbidden: list(list(word)),
      mode: fc.oneof(fc.constantFrom(...MODES), odd),
      size: fc.oneof(fc.constant('max'), odd),
      fair: odd,
    },
    { requiredKeys: [] },
  );

  it('there is an answer in which everybody stands once, and it is the same the next time', () => {
    fc.assert(
      fc.property(given, (problem) => {
        const answer = solveGiven(problem);
        const ids = [...answer.pairs.map(({ mentee }) => mentee), ...answer.unmatched.map(({ id }) => id)];
        expect(new Set(ids).size).toBe(ids.length);
        expect(Number.isFinite(answer.total)).toBe(true);
        expect(answer.problems.every((text) => text !== '' && !text.includes('[object'))).toBe(true);
        expect(JSON.stringify(solveGiven(problem))).toBe(JSON.stringify(answer));
      }),
      { seed: 97, numRuns: 1500 },
    );
  });
});

/** The locks that can hold: the first of each mentee, as long as the mentor has places. */
function locksOf({ mentors, mentees, locked = [] }: Given): [string, string][] {
  const held: [string, string][] = [];
  for (const [mentee, mentor] of locked) {
    const places = mentors.find(({ id }) => id === mentor)?.capacity ?? 0;
    const taken = held.filter(([, other]) => other === mentor).length;
    const isKnown = mentees.some(({ id }) => id === mentee);
    if (isKnown && taken < places && !held.some(([own]) => own === mentee)) held.push([mentee, mentor]);
  }
  return held;
}

/** The problem of those who are left once these pairs are made. */
function without(given: Given, pairs: readonly [string, string][]): Given {
  return {
    ...given,
    mentees: given.mentees.filter(({ id }) => !pairs.some(([mentee]) => mentee === id)),
    mentors: given.mentors.map((mentor) => ({
      ...mentor,
      capacity: mentor.capacity - pairs.filter(([, id]) => id === mentor.id).length,
    })),
  };
}

function placesOf({ mentors }: Given, mentor: string): number | undefined {
  return mentors.find(({ id }) => id === mentor)?.capacity;
}

function may({ fit, forbidden = [], minFit = -Infinity }: Given, mentee: string, mentor: string): boolean {
  const value = fit === undefined ? 0 : fit[`${mentee}|${mentor}`];
  return value !== undefined && value >= minFit && !forbidden.some(([a, b]) => a === mentee && b === mentor);
}

/** Only the wishes that the rules allow. */
function wishesOf(given: Given): Given {
  const allowed = (list: Given['mentees'][number]['prefers'], ok: (other: string) => boolean) =>
    (list ?? []).map((entry) => [entry].flat().filter(ok)).filter((entry) => entry.length > 0);
  return {
    ...given,
    mentees: given.mentees.map((one) => ({ ...one, prefers: allowed(one.prefers, (id) => may(given, one.id, id)) })),
    mentors: given.mentors.map((one) => ({ ...one, prefers: allowed(one.prefers, (id) => may(given, id, one.id)) })),
  };
}

function isMutual({ mentees, mentors }: Given, mentee: string, mentor: string): boolean {
  const [one, other] = [mentees.find(({ id }) => id === mentee), mentors.find(({ id }) => id === mentor)];
  return rank(one?.prefers, mentor) < Infinity && rank(other?.prefers, mentee) < Infinity;
}

function sum({ fit }: Given, pairs: readonly [string, string][]): number {
  return pairs.reduce((all, each) => all + Math.round(10 * (fit?.[each.join('|')] ?? 0)), 0);
}

function worth(given: Given, pairs: readonly [string, string][]): number {
  const [many, some] = given.size === 'max' ? [1000, 1] : [1, 100];
  return many * pairs.length + some * sum(given, pairs);
}

function best(free: Given, given: Given): number {
  return matchings(free, (mentee, mentor) => may(given, mentee, mentor)).reduce(
    (top, pairs) => Math.max(top, worth(given, pairs)),
    -Infinity,
  );
}
