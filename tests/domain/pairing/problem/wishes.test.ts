import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveGiven } from '../../../../src/domain/pairing/problem/solve-problem';
import { blocking, type Given, matchings, rank, tuples, withWishes } from './checks';

const strict = withWishes({ strict: true, mutual: true });
const tied = withWishes({ strict: false, mutual: true });
const dirty = withWishes({ strict: false, mutual: false });

describe('stable pairs', () => {
  it.each(['mentee', 'mentor'] as const)('are the best stable ones for each %s where nobody ties', (side) => {
    fc.assert(
      fc.property(strict, (given) => {
        const answer = tuples(solveGiven({ ...given, mode: `stable-${side}` }));
        const stable = stableMatchings(given);
        expect(stable.map(keyOf)).toContain(keyOf(answer));
        for (const other of stable) {
          expect(other.map(([mentee]) => mentee).sort()).toEqual(answer.map(([mentee]) => mentee).sort());
          if (side === 'mentee')
            for (const { id, prefers } of given.mentees) {
              expect(rankOf(prefers, answer, id)).toBeLessThanOrEqual(rankOf(prefers, other, id));
            }
          else
            for (const { id, prefers } of given.mentors) {
              const [ours, theirs] = [answer, other].map((pairs) => ranksHeld(prefers, pairs, id));
              ours?.forEach((each, at) => {
                expect(each).toBeLessThanOrEqual(theirs?.[at] ?? -1);
              });
            }
        }
      }),
      { seed: 80, numRuns: 250 },
    );
  });

  it.each(['stable-mentee', 'stable-mentor'])(
    'leave no blocking pair where people tie, name each other in vain or twice: %s',
    (mode) => {
      fc.assert(
        fc.property(fc.oneof(tied, dirty), (given) => {
          const answer = solveGiven({ ...given, mode });
          expect(blocking(given, tuples(answer))).toEqual([]);
          expect(answer.blocking).toEqual([]);
          for (const [mentee, mentor] of tuples(answer)) {
            expect(rank(given.mentees.find(({ id }) => id === mentee)?.prefers, mentor)).toBeLessThan(Infinity);
            expect(rank(given.mentors.find(({ id }) => id === mentor)?.prefers, mentee)).toBeLessThan(Infinity);
          }
        }),
        { seed: 81, numRuns: 400 },
      );
    },
  );

  it('are at least two thirds of the most there could be where people tie, and nearly always the most', () => {
    let [fewer, varied] = [0, 0];
    fc.assert(
      fc.property(tied, fc.constantFrom('stable-mentee', 'stable-mentor'), (given, mode) => {
        const { pairs } = solveGiven({ ...given, mode });
        const sizes = stableMatchings(given).map((each) => each.length);
        const most = Math.max(...sizes);
        expect(3 * pairs.length).toBeGreaterThanOrEqual(2 * most);
        if (Math.min(...sizes) < most) varied++;
        if (pairs.length < most) fewer++;
      }),
      { seed: 84, numRuns: 300 },
    );
    expect(varied).toBeGreaterThan(5);
    expect(fewer / varied).toBeLessThan(0.1);
  });

  it.each(['mentee', 'mentor'] as const)(
    'are such that nothing stable is better for one %s and worse for none, where people tie',
    (side) => {
      fc.assert(
        fc.property(fc.oneof(tied, ring(side)), (given) => {
          const now = standing(given, tuples(solveGiven({ ...given, mode: `stable-${side}` })), side);
          for (const other of stableMatchings(given)) {
            const then = standing(given, other, side);
            if (then.every((rank, at) => rank <= (now[at] ?? -1))) expect(then).toEqual(now);
          }
        }),
        { seed: 88, numRuns: 150 },
      );
    },
  );

  it.each(['stable-mentee', 'stable-mentor', 'blend'])('do not depend on the order of people or equals: %s', (mode) => {
    const turned = <P extends Given['mentees'][number]>(people: P[]) =>
      [...people].reverse().map((one) => ({
        ...one,
        prefers: (one.prefers ?? []).map((entry) => (Array.isArray(entry) ? [...entry].reverse() : entry)),
      }));
    fc.assert(
      fc.property(tied, (given) => {
        const { mentees, mentors } = given;
        const again = solveGiven({ mode, mentees: turned(mentees), mentors: turned(mentors) });
        expect(again).toEqual(solveGiven({ mode, mentees, mentors }));
      }),
      { seed: 89, numRuns: 150 },
    );
  });

  it('are the textbook ones', () => {
    const given = {
      mentors: [
        { id: 'X', prefers: ['b', 'a', 'c'] },
        { id: 'Y', prefers: ['a', 'b', 'c'] },
        { id: 'Z', prefers: ['a', 'b', 'c'] },
      ],
      mentees: [
        { id: 'a', prefers: ['X', 'Y', 'Z'] },
        { id: 'b', prefers: ['Y', 'X', 'Z'] },
        { id: 'c', prefers: ['X', 'Y', 'Z'] },
      ],
    };
    const answer = (mode: string) => tuples(solveGiven({ ...given, mode })).map((pair) => pair.join(''));
    expect(answer('stable-mentee')).toEqual(['aX', 'bY', 'cZ']);
    expect(answer('stable-mentor')).toEqual(['aY', 'bX', 'cZ']);
  });
});

describe('mutual wishes first', () => {
  it('leave no blocking pair, and give the rest the best sum', () => {
    fc.assert(
      fc.property(dirty, (given) => {
        const answer = solveGiven({ ...given, mode: 'blend' });
        expect(blocking(given, tuples(answer))).toEqual([]);
        const places = given.mentors.reduce((sum, { capacity }) => sum + capacity, 0);
        expect(answer.pairs).toHaveLength(Math.min(places, given.mentees.length));
      }),
      { seed: 82, numRuns: 300 },
    );
  });
});

describe('blocking pairs', () => {
  it('are named in every mode, and none of them is locked', () => {
    fc.assert(
      fc.property(dirty, (given) => {
        const answer = solveGiven({ ...given, mode: 'fit' });
        expect(answer.blocking.map((pair) => pair.join('|')).sort()).toEqual(blocking(given, tuples(answer)).sort());
        const locked = tuples(answer);
        const fixed = locked.map(([mentee]) => mentee);
        const { blocking: left } = solveGiven({ ...given, mode: 'stable-mentee', locked });
        expect(left.filter(([mentee]) => fixed.includes(mentee))).toEqual([]);
      }),
      { seed: 83, numRuns: 200 },
    );
  });
});

describe('what is wrong in a problem is said and left out', () => {
  const two = { mentors: [{ id: 'A', prefers: ['x'] }], mentees: [{ id: 'x', prefers: ['A'] }] };
  it.each<[string, unknown, string[]]>([
    ['nothing', two, []],
    ['no object', 5, ['задача должна быть объектом']],
    ['an unknown name', { ...two, mentees: [{ id: 'x', prefers: ['A', 'Q'] }] }, ['неизвестного Q']],
    ['a doubled name', { ...two, mentees: [{ id: 'x', prefers: [['A', 'A']] }] }, ['A дважды']],
    ['a wish not returned', { ...two, mentors: [{ id: 'A' }] }, ['x называет A, но не назван в ответ']],
    ['a doubled person', { ...two, mentees: [...two.mentees, { id: 'x' }] }, ['x указан дважды']],
    ['nobody', { ...two, mentees: [...two.mentees, {}] }, ['нет id']],
    ['half a place', { ...two, mentors: [{ id: 'A', capacity: 1.5, prefers: ['x'] }] }, ['число мест «1.5»']],
    ['as many places as one likes', { ...two, mentors: [{ id: 'A', capacity: 1e300, prefers: ['x'] }] }, []],
    ['a field that is nearly ours', { ...two, minfit: 1, note: 1 }, ['поле «minfit» не учтено: нужно «minFit»']],
    ['the same of a person', { ...two, mentees: [{ id: 'x', Prefers: 1, prefers: ['A'] }] }, ['x: поле «Prefers»']],
    ['a fit of strangers', { ...two, fit: { 'x|A': 1, 'x|B': 1 } }, ['неизвестная пара «x|B»']],
    ['a fit that is no number', { ...two, fit: { 'x|A': 'a' } }, ['не число', 'не могут быть парой']],
    ['an unknown mode', { ...two, mode: 'best' }, ['нет режима «best»']],
    ['a lock of strangers', { ...two, locked: [['x', 'B']] }, ['неизвестная пара «x|B»']],
    [
      'too many locks',
      { ...two, mentors: [{ id: 'A', capacity: 0, prefers: ['x'] }], locked: [['x', 'A']] },
      ['мест 0'],
    ],
    [
      'a forbidden lock',
      { ...two, locked: [['x', 'A']], forbidden: [['x', 'A']] },
      ['под запретом', 'не могут быть парой'],
    ],
  ])('%s', (_, given, said) => {
    const { problems } = solveGiven(given);
    expect(problems).toEqual(said.map((text) => expect.stringContaining(text)));
  });

  it('ids may be numbers and may hold the sign between them', () => {
    const given = { mentors: [{ id: 1 }, { id: 'A|B' }], mentees: [{ id: 2 }, { id: 'x|y' }] };
    const { pairs, problems } = solveGiven({ ...given, fit: { '2|1': 3, 'x|y|A|B': 4 } });
    expect(pairs).toEqual([
      { mentee: '2', mentor: '1', fit: 3 },
      { mentee: 'x|y', mentor: 'A|B', fit: 4 },
    ]);
    expect(problems).toEqual([]);
  });
});

/** Erdil & Ergin 2008: two who ask could change places, whatever the people are called. */
function ring(side: 'mentee' | 'mentor'): fc.Arbitrary<Given> {
  const names = (ids: string) => fc.shuffledSubarray([...ids], { minLength: 3, maxLength: 3 });
  return fc.tuple(names('абвгд'), names('АБВГД')).map(([a, b]) => {
    const one = (own: string[], at: number, ...lists: (string | string[])[]) => {
      return { id: own[at] ?? '', prefers: lists, capacity: 1 };
    };
    const [a0 = '', a1 = '', a2 = ''] = a;
    const [b0 = '', b1 = '', b2 = ''] = b;
    const asking = [one(a, 0, b1, b0, b2), one(a, 1, b2, b1, b0), one(a, 2, b1, b2, b0)];
    const answering = [one(b, 0, a0, [a1, a2]), one(b, 1, a1, [a0, a2]), one(b, 2, a2, [a0, a1])];
    return side === 'mentee' ? { mentees: asking, mentors: answering } : { mentees: answering, mentors: asking };
  });
}

/** How each of one side stands: the ranks of those it has, the worst that can be for each place left. */
function standing(given: Given, pairs: readonly [string, string][], side: 'mentee' | 'mentor'): number[] {
  if (side === 'mentee') return given.mentees.map(({ id, prefers }) => rankOf(prefers, pairs, id));
  return given.mentors.flatMap(({ id, prefers, capacity }) => {
    const held = ranksHeld(prefers, pairs, id);
    return Array.from({ length: capacity }, (_, at) => held[at] ?? Infinity);
  });
}

function stableMatchings(given: Given): [string, string][][] {
  const mutual = (mentee: string, mentor: string) =>
    rank(given.mentees.find(({ id }) => id === mentee)?.prefers, mentor) < Infinity;
  return matchings(given, mutual).filter((pairs) => blocking(given, pairs).length === 0);
}

function rankOf(list: Given['mentees'][number]['prefers'], pairs: readonly [string, string][], id: string): number {
  const own = pairs.find(([mentee]) => mentee === id)?.[1];
  return own === undefined ? Infinity : rank(list, own);
}

function ranksHeld(
  list: Given['mentees'][number]['prefers'],
  pairs: readonly [string, string][],
  id: string,
): number[] {
  return pairs
    .filter(([, mentor]) => mentor === id)
    .map(([mentee]) => rank(list, mentee))
    .sort((a, b) => a - b);
}

function keyOf(pairs: readonly [string, string][]): string {
  return pairs
    .map((pair) => pair.join('|'))
    .sort()
    .join(' ');
}
