import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/domain/roadmap/read-plan';
import { readTableText } from '../../../src/domain/roadmap/table-text';
import { folded, type Look, looks, type MadePlan, plans, printed, tsv, whatItSays } from './made-plan';

const YEAR = { first: 2024 };
const RUNS = { seed: 20240901, numRuns: Number(process.env.RUNS ?? 40) };

function found(grid: string[][]) {
  return readPlan(grid, YEAR).rows.map((row) => ({
    section: row.section,
    stage: row.stage,
    number: row.number,
    activity: row.activity,
    content: row.content,
    term: row.term.text,
    responsible: row.responsible,
    result: row.result,
    indicator: row.indicator,
  }));
}

function readsBack(look: Partial<Look>) {
  fc.assert(
    fc.property(plans, looks, (plan: MadePlan, any) => {
      const grid = printed(plan, { ...any, ...look });
      expect(found(grid)).toEqual(whatItSays(plan, { ...any, ...look }));
    }),
    RUNS,
  );
}

const TIDY: Partial<Look> = { merged: 'none', headAgain: [], split: [], secondHeading: false, wording: 0, order: [] };

describe('a plan that was made up reads back equal', () => {
  it('as it is', () => readsBack(TIDY));
  it('with its columns in another order', () => readsBack({ ...TIDY, order: [6, 3, 0, 5, 1, 4, 2, 7] }));
  it.each([1, 2, 3, 4])('under other headings (%i)', (wording) => readsBack({ ...TIDY, wording }));
  it('under two rows of headings', () => readsBack({ ...TIDY, secondHeading: true }));
  it('with cells merged and left blank', () => readsBack({ ...TIDY, merged: 'blank' }));
  it('with ditto marks', () => readsBack({ ...TIDY, merged: 'ditto' }));
  it('with headings printed again on every page', () => readsBack({ ...TIDY, headAgain: [1, 3, 4, 7] }));
  it('with rows split over two pages', () => readsBack({ ...TIDY, split: [0, 2, 5] }));
  it('with everything at once', () => readsBack({}));

  it('as text with quoted cells of several lines', () => {
    fc.assert(
      fc.property(plans, looks, (plan, look) => {
        const grid = printed(plan, { ...look, split: [] });
        expect(found(readTableText(tsv(grid)))).toEqual(whatItSays(plan, { ...look, split: [] }));
      }),
      RUNS,
    );
  });

  it('as text with every cell on a line of its own', () => {
    fc.assert(
      fc.property(plans, looks, (plan, look) => {
        const whole = { ...look, split: [], headAgain: [], secondHeading: false };
        expect(found(readTableText(folded(printed(plan, whole))))).toEqual(whatItSays(plan, whole));
      }),
      RUNS,
    );
  });
});
