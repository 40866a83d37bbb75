import { describe, expect, it } from 'vitest';
import { asRow, missingFromPlan } from '../../../src/domain/roadmap/missing';
import { readPlan } from '../../../src/domain/roadmap/read-plan';
import { goldPlan, seedGrid } from '../../gold';

const YEAR = { first: 2022 };

describe('what a plan lacks', () => {
  it.each([
    ['serpantin-2023', ['consents', 'pairs-order']],
    ['plekhanovskaya-2023', []],
    ['licey2-2024', ['consents']],
    ['sevastopol-medcollege-2023', ['pairs-order']],
    ['luga-dyussh-2021', []],
  ])('in %s is %j', (id, expected) => {
    const rows = goldPlan(id).rows.map((row) => ({ ...row, result: row.result ?? '' }));
    expect(missingFromPlan(rows).map((missing) => missing.id)).toEqual(expected);
  });

  it('is said with its reason, and is there after one tick', () => {
    const { rows } = readPlan(seedGrid('serpantin-2023'), YEAR);
    const missing = missingFromPlan(rows);
    expect(missing.map(({ why }) => why)).toEqual([
      expect.stringContaining('152-ФЗ'),
      expect.stringContaining('приказ'),
    ]);

    const added = missing.map((item) => asRow(item, YEAR));
    expect(missingFromPlan([...rows, ...added])).toEqual([]);
    expect(new Set([...rows, ...added].map(({ id }) => id)).size).toBe(25);
    expect(added.every(({ term }) => term.kind === 'relative' && term.end === null)).toBe(true);
  });
});
