import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerm } from '../../../src/domain/calendar/term';
import { plannedLines } from '../../../src/domain/roadmap/item-lines';
import type { PlanRow } from '../../../src/domain/roadmap/plan-row';
import { readPlan } from '../../../src/domain/roadmap/read-plan';
import { goldPlan, PLAN_IDS, seedGrid } from '../../gold';
import { looks, plans, printed } from './made-plan';

const YEAR = { first: 2023 };

function row(own: Partial<Omit<PlanRow, 'term'>> & { term?: string }): PlanRow {
  const { term = 'сентябрь', ...rest } = own;
  return {
    id: 'R00a1b2',
    section: 1,
    stage: 'Подготовка',
    number: '2.',
    activity: 'Работа с наставниками',
    content: [],
    responsible: 'Куратор',
    result: '',
    indicator: '',
    inherited: [],
    notes: [],
    ...rest,
    term: readTerm(term, YEAR),
  };
}

describe('A row of the plan in the sheet', () => {
  it('is one line where it lists nothing, or one thing', () => {
    expect(plannedLines(row({}))).toHaveLength(1);
    expect(plannedLines(row({ content: ['Беседа'] }))).toMatchObject([
      { row: '', activity: 'Работа с наставниками\nБеседа' },
    ]);
  });

  it('has a line below it for each item, with a letter behind its number', () => {
    const lines = plannedLines(row({ content: ['Беседа', 'Встреча', 'Отчёт'] }));
    expect(lines.map(({ number, activity }) => [number, activity])).toEqual([
      ['2.', 'Работа с наставниками'],
      ['2 а', 'Беседа'],
      ['2 б', 'Встреча'],
      ['2 в', 'Отчёт'],
    ]);
    expect(lines.map((line) => line.row)).toEqual(['', 'R00a1b2', 'R00a1b2', 'R00a1b2']);
  });

  it.each([
    ['one for all', 'сентябрь', ['2023-09-30', '2023-09-30']],
    ['one for each', '1) сентябрь\n2) октябрь', ['2023-09-30', '2023-10-31']],
    ['as many as there are not items', 'сентябрь, октябрь, май', ['2024-05-31', '2024-05-31']],
    ['of different kinds', 'сентябрь; ежегодно; 2 раза в год', ['', '']],
  ])('gives its items their deadlines: %s', (_, term, ends) => {
    const lines = plannedLines(row({ term, content: ['Беседа', 'Встреча'] }));
    expect(lines.slice(1).map(({ end }) => end)).toEqual(ends);
  });

  it('says where it is unclear which deadline belongs to which item', () => {
    const [own] = plannedLines(row({ term: 'сентябрь; ежегодно; 2 раза в год', content: ['Беседа', 'Встреча'] }));
    expect(own?.notes).toBe('сроков несколько, к какому пункту какой, неясно');
  });

  it('gives its items their results and people where it has one for each, else its own people', () => {
    const lines = plannedLines(
      row({ content: ['Беседа', 'Встреча'], result: '1. Протокол\n2. Отчёт', responsible: '1. Куратор 2. Методист' }),
    );
    expect(lines.map(({ result, responsible }) => [result, responsible])).toEqual([
      ['1. Протокол\n2. Отчёт', '1. Куратор 2. Методист'],
      ['Протокол', 'Куратор'],
      ['Отчёт', 'Методист'],
    ]);
    const shared = plannedLines(row({ content: ['Беседа', 'Встреча'], result: 'Протокол' }));
    expect(shared.map(({ result, responsible }) => [result, responsible])).toEqual([
      ['Протокол', 'Куратор'],
      ['', 'Куратор'],
      ['', 'Куратор'],
    ]);
  });

  it('leaves its action to its items, and keeps it where they have none', () => {
    const actions = (content: string[]) =>
      plannedLines(row({ activity: 'Закрепление наставнических пар', content })).map(({ action }) => action);
    expect(actions(['Проведение анкетирования среди педагогов, желающих принять участие', 'Встреча'])).toEqual([
      '',
      'Опросить наставляемых',
      '',
    ]);
    expect(actions(['Первое', 'Второе'])).toEqual(['Издать приказ о парах', '', '']);
  });

  it('keeps the ids of its items when another one joins them, or they change places', () => {
    const ids = (content: string[]) =>
      Object.fromEntries(plannedLines(row({ content })).map(({ activity, id }) => [activity, id]));
    expect(ids(['Новое', 'Отчёт', 'Беседа'])).toMatchObject(ids(['Беседа', 'Отчёт']));
  });
});

describe('The five plans in the sheet', () => {
  it.each(PLAN_IDS.map((id) => [id]))('%s: each item has a line of its own with its own action', (id) => {
    const rows = readPlan(seedGrid(id), YEAR).rows;
    const lines = rows.flatMap(plannedLines);
    const gold = goldPlan(id).rows;
    const items = gold.filter(({ content }) => content.length > 1).flatMap(({ content }) => content);
    const below = lines.filter((line) => line.row !== '');
    expect(below.map(({ activity }) => activity)).toEqual(items);
    expect(below.filter(({ action }) => action === '')).toEqual([]);
    expect(lines.filter((line) => line.row === '').map(({ id: own }) => own)).toEqual(rows.map((each) => each.id));
  });
});

it('Any plan in the sheet: ids differ, items stand right below their row, and no text is lost', () => {
  fc.assert(
    fc.property(plans, looks, (plan, look) => {
      const rows = readPlan(printed(plan, look), YEAR).rows;
      const lines = rows.flatMap(plannedLines);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      lines.forEach((line, index) => {
        const above = lines[index - 1];
        if (line.row !== '') expect([above?.id, above?.row]).toContain(line.row);
      });
      const text = lines.map(({ activity }) => activity).join('\n');
      for (const each of rows) for (const part of [each.activity, ...each.content]) expect(text).toContain(part);
    }),
    { numRuns: 60 },
  );
});
