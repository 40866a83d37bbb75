import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readColumnAnswer, rememberedColumns, withColumns } from '../../../src/domain/roadmap/column-answer';
import { type ColumnQuestion, columnQuestion } from '../../../src/domain/roadmap/column-question';
import { readPlan } from '../../../src/domain/roadmap/read-plan';
import { PLAN_IDS, seedGrid } from '../../gold';
import { looks, plans, printed } from './made-plan';

const YEAR = { first: 2024 };
const BODY = [
  ['1', 'Подготовка приказа о внедрении', 'Директор', 'сентябрь'],
  ['2', 'Анкетирование наставников', 'Куратор', 'октябрь'],
];

function asked(grid: string[][]): ColumnQuestion {
  const question = columnQuestion(grid);
  if (question === null) throw new Error('Nothing is asked.');
  return question;
}

const guessed = (grid: string[][]) => asked(grid).columns.map(({ guess }) => guess);

describe('The columns of a plan', () => {
  it.each(PLAN_IDS.map((id) => [id]))('are asked about in none of the five plans: %s', (id) => {
    expect(columnQuestion(seedGrid(id))).toBeNull();
  });

  it('are asked about where no line names them, with a guess by what stands in them', () => {
    expect(asked(BODY).why).toBe('no-headings');
    expect(guessed(BODY)).toEqual(['number', 'activity', 'responsible', 'term']);
    const under = [['Ненужное', 'Дело', 'Человек', 'К какому дню'], ...BODY];
    expect(asked(under).columns.map(({ title }) => title)).toEqual(under[0]);
    expect(guessed(under)).toEqual(['number', 'activity', 'responsible', 'term']);
  });

  it('are asked about where two of them claim the same, but not where they are two ends of a deadline', () => {
    const two = [['№', 'Мероприятие', 'Ответственный', 'Исполнитель'], ...BODY];
    expect(asked(two).why).toBe('twice');
    const ends = [
      ['Мероприятие', 'Дата начала', 'Дата окончания'],
      ['Приказ', '01.09.2024', '30.09.2024'],
    ];
    expect(columnQuestion(ends)).toBeNull();
  });

  it('are asked about where one without a known heading holds deadlines or people that the plan has nowhere else', () => {
    const unnamed = [['№', 'Мероприятие', 'Ответственный', ''], ...BODY];
    expect(asked(unnamed).why).toBe('unnamed');
    expect(guessed(unnamed)).toEqual(['number', 'activity', 'responsible', 'term']);
    const remark = [['№', 'Мероприятие', 'Примечание', 'Срок'], ...BODY];
    expect(guessed(remark)).toEqual(['number', 'activity', 'responsible', 'term']);
    const known = [['№', 'Мероприятие', 'Ответственный', 'Срок', 'Отметка'], ...BODY.map((line) => [...line, 'май'])];
    expect(columnQuestion(known)).toBeNull();
  });

  it.each([
    ['alone', []],
    ['below its title', [['План наставничества на 2024/2025 учебный год']]],
    ['below a stamp in two columns', [['Согласовано', '', '', 'Утверждаю'], ['План наставничества']]],
  ])(
    'are asked about where only the activities are called by an unknown word, which loses none of the others: %s',
    (_, above) => {
      const headings = ['№', 'О чём', 'Ответственный', 'Срок'];
      const grid = [...above, headings, ...BODY];
      expect(asked(grid).why).toBe('unnamed');
      expect(asked(grid).columns.map(({ title }) => title)).toEqual(headings);
      expect(guessed(grid)).toEqual(['number', 'activity', 'responsible', 'term']);
      const plan = readPlan(grid, YEAR, guessed(grid));
      expect(plan.rows.map(({ number, activity }) => [number, activity])).toEqual(BODY.map((line) => line.slice(0, 2)));
      expect(plan.problems).toEqual([]);
    },
  );

  it('are not asked about in a text that is no table', () => {
    for (const grid of [[], [['']], [['Здравствуйте!'], ['Как дела?']], [['а', 'б']]]) {
      expect(columnQuestion(grid)).toBeNull();
    }
  });
});

describe('An answer about columns', () => {
  const question = asked(BODY);

  it.each([
    ['', ['number', 'activity', 'responsible', 'term']],
    ['3 – результат', ['number', 'activity', 'result', 'term']],
    ['1-лишний; 3: кто отвечает', [null, 'activity', 'responsible', 'term']],
    ['2 содержание, 3 – мероприятие', ['number', 'content', 'activity', 'term']],
    ['1 – №\n2 – Мероприятия\n3 – исполнители\n4 – сроки', ['number', 'activity', 'responsible', 'term']],
  ])('«%s» is understood', (text, columns) => {
    expect(readColumnAnswer(text, question)).toEqual(columns);
  });

  it.each([
    ['да', 'unclear'],
    ['5 – срок', 'no-column'],
    ['2 – чепуха', 'no-meaning'],
    ['2 – лишний', 'no-activity'],
    ['1 – лишний, 3 – лишний, 4 – лишний', 'one-column'],
    ['1 – срок, 4 – срок', 'unclear'],
  ])('«%s» is explained: %s', (text, problem) => {
    expect(readColumnAnswer(text, question)).toMatchObject({ problem });
  });

  it('is remembered for this table, among the last ten', () => {
    const columns = readColumnAnswer('1 – лишний', question);
    if (!Array.isArray(columns)) throw new Error('The answer is not understood.');
    const setting = withColumns('', question.key, columns);
    expect(rememberedColumns(setting, question)).toEqual(columns);
    expect(rememberedColumns(setting, { ...question, key: 'other' })).toBeNull();
    const many = Array.from({ length: 12 }, (_, index) => `k${index}`);
    const later = many.reduce((kept, key) => withColumns(kept, key, ['term', 'activity']), setting);
    expect(later.split(';')).toHaveLength(10);
    expect(rememberedColumns(later, question)).toBeNull();
  });
});

describe('A plan whose columns somebody has named', () => {
  it('is read without headings', () => {
    const plan = readPlan(BODY, YEAR, ['number', 'activity', 'responsible', 'term']);
    expect(plan.rows.map(({ number, activity, term }) => [number, activity, term.text])).toEqual([
      ['1', 'Подготовка приказа о внедрении', 'сентябрь'],
      ['2', 'Анкетирование наставников', 'октябрь'],
    ]);
  });

  it('tells which line it took for headings', () => {
    const plan = readPlan([['Пункт', 'Дело', 'Человек', 'Когда-то'], ...BODY], YEAR, [
      'number',
      'activity',
      'responsible',
      'term',
    ]);
    expect(plan.rows).toHaveLength(2);
    expect(plan.problems).toEqual([expect.stringContaining('«Пункт», «Дело», «Человек», «Когда-то»')]);
  });

  it('reads back equal without its headings, whatever the order of its columns', () => {
    const keys = ['number', 'stage', 'activity', 'content', 'term', 'responsible', 'result', 'indicator'] as const;
    fc.assert(
      fc.property(plans, looks, (plan, any) => {
        const look = { ...any, secondHeading: false, headAgain: [], split: [] };
        const grid = printed(plan, look);
        const whole = readPlan(grid, YEAR);
        const columns = (look.order.length === 0 ? keys.map((_, index) => index) : look.order)
          .map((place) => keys[place] ?? 'number')
          .filter((key) => look[key as 'stages'] !== false && (key !== 'stage' || look.stages));
        const said = readPlan(grid.slice(4), YEAR, columns);
        expect(said.rows).toEqual(whole.rows);
      }),
      { numRuns: 60 },
    );
  });
});
