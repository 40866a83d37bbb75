import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveGiven } from '../../../../src/domain/pairing/problem/solve-problem';
import { blocking, type Given, matchings, rank, tuples } from './checks';
import { MORE_SUMS } from './published-more-sums';
import { PUBLISHED_SUMS, type PublishedSum } from './published-sums';
import { PUBLISHED_TIES, PUBLISHED_WISHES, type PublishedWishes } from './published-wishes';

describe('stable pairs of the literature', () => {
  it.each(PUBLISHED_WISHES.map((each) => [each.source, each] as const))('%s', (_, published) => {
    const given = problemOf(published);
    for (const side of ['mentee', 'mentor'] as const) {
      const answer = solveGiven({ ...given, mode: `stable-${side}` });
      if (published.best[side] !== undefined) expect(written(tuples(answer))).toBe(published.best[side]);
      expect(answer.blocking).toEqual([]);
      expect(answer.problems).toEqual([]);
    }
  });

  it.each(PUBLISHED_WISHES.filter(({ stable }) => stable !== undefined).map((each) => [each.source, each] as const))(
    'the checker of these tests finds as many stable matchings as the source: %s',
    (_, published) => {
      const given = problemOf(published);
      const all = matchings(given, () => true).filter((pairs) => blocking(given, pairs).length === 0);
      expect(all).toHaveLength(published.stable ?? 0);
    },
  );

  it.each(PUBLISHED_TIES.map((each) => [each.source, each] as const))(
    'where people tie, as many are paired as in any: %s',
    (_, { most, ...published }) => {
      const given = problemOf(published);
      const all = matchings(given, () => true).filter((pairs) => blocking(given, pairs).length === 0);
      expect(Math.max(...all.map((pairs) => pairs.length))).toBe(most);
      for (const mode of ['stable-mentee', 'stable-mentor']) {
        const answer = solveGiven({ ...given, mode });
        expect([answer.pairs.length, blocking(given, tuples(answer)), answer.problems]).toEqual([most, [], []]);
      }
    },
  );

  it('the same people are paired from either side, and what is best for one side is worst for the other', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const given = hospitals(seed);
        const [ours, theirs] = ['stable-mentee', 'stable-mentor'].map((mode) => tuples(solveGiven({ ...given, mode })));
        if (!ours || !theirs) throw new Error('no answer');
        expect([blocking(given, ours), blocking(given, theirs)]).toEqual([[], []]);
        expect(ours.map(([mentee]) => mentee)).toEqual(theirs.map(([mentee]) => mentee));
        for (const { id, prefers } of given.mentees) {
          const [best, worst] = [ours, theirs].map((pairs) => pairs.find(([mentee]) => mentee === id)?.[1]);
          if (best && worst) expect(rank(prefers, best)).toBeLessThanOrEqual(rank(prefers, worst));
        }
        for (const { id, prefers, capacity } of given.mentors) {
          const [worst = [], best = []] = [ours, theirs].map((pairs) => ranksOf(prefers, pairs, id));
          best.forEach((each, at) => {
            expect(each).toBeLessThanOrEqual(worst[at] ?? -1);
          });
          if (worst.length < capacity) expect(best).toEqual(worst);
        }
      }),
      { seed: 86, numRuns: 40 },
    );
  });
});

describe('best sums of the literature', () => {
  it.each([...PUBLISHED_SUMS, ...MORE_SUMS].map((each) => [each.source, each] as const))(
    '%s',
    (_, { costs, best, ...published }) => {
      const answer = solveGiven(fitsOf(published, costs ? -1 : 1));
      expect(answer.total).toBe(costs ? -best : best);
    },
  );

  it('are those of the Hungarian method where there are more people than can be tried', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(3, 40, 100_000), (seed, below) => {
        const next = numbers(seed);
        const places = Array.from({ length: 14 }, () => next(4));
        const rows = Array.from({ length: 30 }, () => places.map(() => (next(below) + 1) / 100));
        const answer = solveGiven(fitsOf({ rows, places }, 1));
        const columns = places.flatMap((count, column) => Array.from({ length: count }, () => column));
        const cents = rows.map((row) => columns.map((column) => Math.round(100 * (row[column] ?? 0))));
        expect(Math.round(100 * answer.total)).toBe(hungarian(cents));
      }),
      { seed: 87, numRuns: 60 },
    );
  });
});

function problemOf({ mentees, mentors, capacity }: Omit<PublishedWishes, 'source' | 'best'>): Given {
  return {
    mentees: Object.entries(mentees).map(([id, list]) => ({ id, prefers: wishesOf(list) })),
    mentors: Object.entries(mentors).map(([id, list]) => ({
      id,
      prefers: wishesOf(list),
      capacity: capacity?.[id] ?? 1,
    })),
  };
}

function wishesOf(list: string): (string | string[])[] {
  const entries = list.match(/\([^)]*\)|\S+/g) ?? [];
  return entries.map((entry) => (entry.startsWith('(') ? entry.slice(1, -1).split(' ') : entry));
}

function fitsOf({ rows, supply, places }: Pick<PublishedSum, 'rows' | 'supply' | 'places'>, sign: number): unknown {
  const mentees = rows.flatMap((row, kind) =>
    Array.from({ length: supply?.[kind] ?? 1 }, (_, copy) => ({ id: `${kind}.${copy}`, row })),
  );
  const fit = mentees.flatMap(({ id, row }) =>
    row.flatMap((value, column) => (value === Infinity ? [] : [[`${id}|${column}`, sign * value]])),
  );
  return {
    mentees: mentees.map(({ id }) => ({ id })),
    mentors: (rows[0] ?? []).map((_, column) => ({ id: `${column}`, capacity: places?.[column] ?? 1 })),
    fit: Object.fromEntries(fit),
    size: 'max',
  };
}

function written(pairs: readonly [string, string][]): string {
  return pairs
    .map((pair) => pair.join('-'))
    .sort()
    .join(' ');
}

function ranksOf(list: Given['mentors'][number]['prefers'], pairs: readonly [string, string][], id: string): number[] {
  return pairs
    .filter(([, mentor]) => mentor === id)
    .map(([mentee]) => rank(list, mentee))
    .sort((a, b) => a - b);
}

/** Thirty who each name a few of eight, with places for most. */
function hospitals(seed: number): Given {
  const next = numbers(seed);
  const shuffled = <T>(items: T[]) =>
    items
      .map((item) => ({ item, key: next(1_000_000) }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  const ids = Array.from({ length: 8 }, (_, at) => `H${at}`);
  const mentees = Array.from({ length: 30 }, (_, at) => ({
    id: `r${at}`,
    prefers: shuffled(ids).slice(0, 1 + next(6)),
  }));
  const mentors = ids.map((id) => ({
    id,
    capacity: next(6),
    prefers: shuffled(mentees.filter(({ prefers }) => prefers.includes(id)).map((mentee) => mentee.id)),
  }));
  return { mentees, mentors };
}

/** The largest sum with every row and column at most once, by the method of potentials (rows may stay alone at 0). */
function hungarian(gains: readonly (readonly number[])[]): number {
  const rows = gains.length;
  const columns = (gains[0]?.length ?? 0) + rows;
  const cost = (row: number, column: number) => -(gains[row]?.[column] ?? 0);
  const [u, v] = [Array<number>(rows + 1).fill(0), Array<number>(columns + 1).fill(0)];
  const holder = Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    const way = Array<number>(columns + 1).fill(0);
    const slack = Array<number>(columns + 1).fill(Infinity);
    const used = Array<boolean>(columns + 1).fill(false);
    holder[0] = row;
    let at = 0;
    do {
      used[at] = true;
      const here = holder[at] ?? 0;
      let [delta, to] = [Infinity, 0];
      for (let column = 1; column <= columns; column++) {
        if (used[column]) continue;
        const reduced = cost(here - 1, column - 1) - (u[here] ?? 0) - (v[column] ?? 0);
        if (reduced < (slack[column] ?? 0)) [slack[column], way[column]] = [reduced, at];
        if ((slack[column] ?? 0) < delta) [delta, to] = [slack[column] ?? 0, column];
      }
      for (let column = 0; column <= columns; column++) {
        if (used[column]) {
          u[holder[column] ?? 0] = (u[holder[column] ?? 0] ?? 0) + delta;
          v[column] = (v[column] ?? 0) - delta;
        } else slack[column] = (slack[column] ?? 0) - delta;
      }
      at = to;
    } while (holder[at] !== 0);
    for (; at !== 0; at = way[at] ?? 0) holder[at] = holder[way[at] ?? 0] ?? 0;
  }
  return holder.slice(1).reduce((sum, row, column) => sum + (row === 0 ? 0 : (gains[row - 1]?.[column] ?? 0)), 0);
}

function numbers(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * below);
  };
}
