import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSchoolYear } from '../../../src/domain/calendar/school-year';
import { type Plan, readPlan } from '../../../src/domain/roadmap/read-plan';
import { readTableText } from '../../../src/domain/roadmap/table-text';
import { type GoldRow, goldPlan, PLAN_IDS, seedGrid } from '../../gold';

const SEEDS = join(import.meta.dirname, '../../../local/plans/seeds');

function schoolYearOf(id: string) {
  const year = readSchoolYear(goldPlan(id).schoolYear);
  if (year === null) throw new Error(`No school year in ${id}.`);
  return year;
}

function expected(row: GoldRow) {
  return {
    section: row.section,
    number: row.number ?? '',
    stage: row.stage,
    activity: row.activity,
    content: row.content,
    term: row.term ?? '',
    responsible: row.responsible,
    result: row.result ?? '',
    indicator: row.kpi ?? '',
    inherited: row.inheritedFields.map((field) => (field === 'kpi' ? 'indicator' : field)),
  };
}

function found({ rows }: Plan) {
  return rows.map(({ section, number, stage, activity, content, term, responsible, result, indicator, inherited }) => {
    return { section, number, stage, activity, content, term: term.text, responsible, result, indicator, inherited };
  });
}

/** The same table in a sheet: every line as long as the longest. */
function rectangular(grid: string[][]): string[][] {
  const width = Math.max(...grid.map((cells) => cells.length));
  return grid.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? ''));
}

describe.each(PLAN_IDS)('the plan %s', (id) => {
  const gold = goldPlan(id);
  const text = readFileSync(join(SEEDS, gold.file), 'utf8');
  const year = schoolYearOf(id);

  it('is read from a sheet as a person reads it, cell by cell', () => {
    const plan = readPlan(seedGrid(id), year);
    expect(found(plan)).toEqual(gold.rows.map(expected));
    expect(plan.problems).toEqual([]);
  });

  it('is read from its file the same', () => {
    expect(found(readPlan(readTableText(text), year))).toEqual(gold.rows.map(expected));
  });

  it('has its title', () => expect(readPlan(seedGrid(id), year).title).toBe(gold.title));

  it('is read from a sheet whose lines are all of one length', () => {
    const plan = readPlan(rectangular(seedGrid(id)), year);
    expect(found(plan).map(({ activity }) => activity)).toEqual(gold.rows.map(({ activity }) => activity));
  });
});
