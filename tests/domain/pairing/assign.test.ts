import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../src/domain/pairing/assign';

type Points = (number | null)[][];
type Outcome = { matched: number; sum: number };

function bruteForce(points: Points, capacities: readonly number[]): Outcome {
  const free = [...capacities];
  function best(row: number): Outcome {
    const cells = points[row];
    if (!cells) return { matched: 0, sum: 0 };
    let top = best(row + 1);
    cells.forEach((cell, mentor) => {
      const places = free[mentor] ?? 0;
      if (cell === null || places === 0) return;
      free[mentor] = places - 1;
      const rest = best(row + 1);
      free[mentor] = places;
      const here = { matched: rest.matched + 1, sum: rest.sum + cell };
      if (here.matched > top.matched || (here.matched === top.matched && here.sum > top.sum)) top = here;
    });
    return top;
  }
  return best(0);
}

function outcomeOf(points: Points, chosen: readonly (number | null)[]): Outcome {
  const cells = chosen.flatMap((mentor, row) => (mentor === null ? [] : [points[row]?.[mentor] ?? Number.NaN]));
  return { matched: cells.length, sum: cells.reduce((sum, cell) => sum + cell, 0) };
}

const cell = (largest: number) => fc.option(fc.integer({ min: 0, max: largest }), { freq: 3 });
const instance = fc
  .record({
    mentees: fc.integer({ min: 0, max: 6 }),
    mentors: fc.integer({ min: 0, max: 5 }),
    top: fc.constantFrom(0, 2, 100),
  })
  .chain(({ mentees, mentors, top }) =>
    fc.record({
      points: fc.array(fc.array(cell(top), { minLength: mentors, maxLength: mentors }), {
        minLength: mentees,
        maxLength: mentees,
      }),
      capacities: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: mentors, maxLength: mentors }),
    }),
  );

describe('the assignment', () => {
  it('is as good as trying everything, and respects places and ban', () => {
    fc.assert(
      fc.property(instance, ({ points, capacities }) => {
        const chosen = assign(points, capacities);
        expect(chosen).toHaveLength(points.length);
        expect(outcomeOf(points, chosen)).toEqual(bruteForce(points, capacities));
        capacities.forEach((places, mentor) => {
          expect(chosen.filter((index) => index === mentor).length).toBeLessThanOrEqual(places);
        });
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('finds the same number and sum in whatever order the mentees come', () => {
    fc.assert(
      fc.property(instance, ({ points, capacities }) => {
        const reversed = [...points].reverse();
        expect(outcomeOf(reversed, assign(reversed, capacities))).toEqual(
          outcomeOf(points, assign(points, capacities)),
        );
      }),
      { seed: 2 },
    );
  });

  it.each<[string, Points, number[], (number | null)[]]>([
    ['nobody at all', [], [], []],
    ['no mentors', [[], []], [], [null, null]],
    ['no places', [[5]], [0], [null]],
    ['more places than people', [[5], [0]], [9], [0, 0]],
    [
      'two people paired at last rather than one paired well',
      [
        [100, 1],
        [90, null],
      ],
      [1, 1],
      [1, 0],
    ],
    [
      'equal points, settled by order',
      [
        [7, 7],
        [7, 7],
      ],
      [1, 1],
      [0, 1],
    ],
    ['places that are no number', [[5]], [Number.NaN], [null]],
  ])('handles %s', (_, points, capacities, chosen) => expect(assign(points, capacities)).toEqual(chosen));

  it('serves two hundred people', () => {
    const points = Array.from({ length: 200 }, (_, row) =>
      Array.from({ length: 80 }, (__, mentor) => (row * 37 + mentor * 61) % 101),
    );
    const chosen = assign(
      points,
      Array.from({ length: 80 }, () => 3),
    );
    expect(chosen).not.toContain(null);
  });
});
