import { describe, expect, it } from 'vitest';
import { readSchoolYear } from '../../../src/domain/calendar/school-year';
import { readPlan } from '../../../src/domain/roadmap/read-plan';
import { goldPlan, PLAN_IDS, seedGrid } from '../../gold';

const YEAR = { first: 2022 };
const GOLD = goldPlan('serpantin-2023');
const GRID = seedGrid('serpantin-2023');
const HEADINGS = 5;

const expected = GOLD.rows.map((row) => ({
  section: row.section,
  stage: row.stage,
  number: row.number,
  activity: row.activity,
  content: row.content,
  term: row.term,
  responsible: row.responsible,
  result: row.result,
  inherited: row.inheritedFields,
}));

function whatIsRead(grid: string[][]) {
  return readPlan(grid, YEAR).rows.map(
    ({ section, stage, number, activity, content, term, responsible, result, inherited }) => {
      return { section, stage, number, activity, content, term: term.text, responsible, result, inherited };
    },
  );
}

/** The same table with its columns in another order; lines above it stay. */
function permuted(order: number[]): string[][] {
  return GRID.map((cells, line) => (line < HEADINGS ? cells : order.map((column) => cells[column] ?? '')));
}

function reworded(headings: string[]): string[][] {
  return GRID.map((cells, line) => (line === HEADINGS ? headings : cells));
}

function permutations(items: number[]): number[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

describe('the plan of the kindergarten', () => {
  it('is read as a person reads it', () => {
    expect(whatIsRead(GRID)).toEqual(expected);
    expect(readPlan(GRID, YEAR).title).toBe(GOLD.title);
    expect(readPlan(GRID, YEAR).problems).toEqual([]);
  });

  it('has seven dated rows', () => {
    const dated = readPlan(GRID, YEAR).rows.filter(({ term }) => term.kind === 'month');
    expect(dated.map(({ number, term }) => `${number} ${term.end}`)).toEqual([
      '1.1. 2023-02-28',
      '1.2. 2023-02-28',
      '1.3. 2023-02-28',
      '1.4. 2023-02-28',
      '1.5. 2023-02-28',
      '2.1. 2023-03-31',
      '5.4. 2023-05-31',
    ]);
  });

  it('lasts from its first dated row to the end of the school year', () => {
    const row = readPlan(GRID, YEAR).rows.find(({ number }) => number === '4.1.');
    expect(row?.term).toMatchObject({ kind: 'period', start: '2023-02-01', end: '2023-08-31' });
  });

  it('is read the same with its columns in any order', () => {
    for (const order of permutations([0, 1, 2, 3, 4])) {
      expect(whatIsRead(permuted(order)), order.join()).toEqual(expected);
    }
  });

  it.each([
    [['№', 'Мероприятие', 'Срок', 'Ответственный', 'Результат']],
    [['N', 'Мероприятия', 'Дата проведения', 'Исполнители', 'Ожидаемый результат (вид документа)']],
    [['п/п', 'Содержание', 'Срок исполнения', 'Ответственные лица', 'Форма представления результата']],
    [['Номер', 'Содержание мероприятия', 'Период', 'Кто отвечает', 'Подтверждающий документ']],
    [['№\nп/п', 'НАИМЕНОВАНИЕ\nМЕРОПРИЯТИЯ', 'СРОКИ\nвыполнения', 'Ответственный\nза исполнение', 'Вид документа']],
  ])('is read the same under the headings %j', (headings) => {
    expect(whatIsRead(reworded(headings))).toEqual(expected);
  });

  it.each([2023, 2024, 2030])('moves with its years: %i', (second) => {
    const moved = GRID.map((cells) => cells.map((cell) => cell.replace(/2023/g, String(second))));
    const ends = readPlan(moved, { first: second - 1 }).rows.flatMap(({ term }) =>
      term.kind === 'month' ? [term.end] : [],
    );
    const february = second % 4 === 0 ? `${second}-02-29` : `${second}-02-28`;
    expect(ends).toEqual([...Array(5).fill(february), `${second}-03-31`, `${second}-05-31`]);
  });

  it('keeps its ids when its sections and rows are shuffled, spaced and dotted otherwise', () => {
    const ids = new Map(readPlan(GRID, YEAR).rows.map(({ activity, id }) => [activity, id]));
    expect([...ids.values()].every((id) => /^R[0-9a-f]{6}$/.test(id))).toBe(true);
    expect(new Set(ids.values()).size).toBe(23);

    const table = GRID.slice(HEADINGS + 1).filter((cells) => cells.length > 1);
    const titles = table.flatMap(([number], index) => (/^\d$/.test(number ?? '') ? [index] : []));
    const sections = titles.map((start, index) => table.slice(start, titles[index + 1]));
    const reversed = sections.reverse().flatMap(([title = [], ...rows]) => [title, ...rows.reverse()]);
    const shuffled = [...GRID.slice(0, HEADINGS + 1), ...reversed];
    const untidy = shuffled.map((cells) => cells.map((cell) => ` ${cell.replace(/ /g, '\u00a0 ')} `));
    const again = readPlan(untidy, YEAR).rows;
    expect(again).toHaveLength(23);
    for (const { activity, id } of again) expect(id).toBe(ids.get(activity));
  });
});

describe('a pasted plan', () => {
  const HEAD = ['№', 'Мероприятие', 'Сроки', 'Ответственный', 'Результат'];

  it.each([
    ['nothing', [], 'Вставлена пустая таблица'],
    ['blank cells', [['', ' '], ['\u00a0']], 'Вставлена пустая таблица'],
    ['no headings', [['1.1', 'Издание приказа', 'май', 'Заведующий', 'Приказ']], 'Не найдена строка с заголовками'],
    ['only headings', [HEAD], 'нет ни одного мероприятия'],
  ])('with %s is a problem that says what to do', (_, grid, problem) => {
    const plan = readPlan(grid, YEAR);
    expect(plan.rows).toEqual([]);
    expect(plan.problems).toHaveLength(1);
    expect(plan.problems[0]).toContain(problem);
    expect(plan.problems[0]).toMatch(/вставьте его ещё раз/);
  });

  it('without a column of deadlines is read with empty terms', () => {
    const grid = GRID.map((cells) => cells.filter((_, column) => column !== 2 || cells.length < 5));
    const plan = readPlan(grid, YEAR);
    expect(plan.rows).toHaveLength(23);
    expect(plan.rows.every(({ term }) => term.kind === 'none' && term.end === null)).toBe(true);
    expect(plan.problems).toEqual([expect.stringContaining('нет столбца со сроками')]);
  });

  it('takes no row of the plan for headings', () => {
    const row = ['1.1', 'Разработка плана мероприятий', 'май', 'Ответственный за сайт', 'Документ'];
    expect(readPlan([row], YEAR).problems).toEqual([expect.stringContaining('Не найдена строка с заголовками')]);
    expect(readPlan([HEAD, row, ['', ...row.slice(1)]], YEAR).rows).toHaveLength(2);
  });

  it('says which text fits nowhere', () => {
    const plan = readPlan(
      [
        [...HEAD, 'Примечание'],
        ['', '', '', 'и старший воспитатель', '', ''],
        ['1', 'Подготовка', '', '', '', ''],
        ['1.1', 'Издание приказа', 'май', 'Заведующий', 'Приказ', 'по образцу'],
        ['2', 'Итоги', '', '', '', ''],
        ['Заведующий ____________', '', '', '', '', ''],
      ],
      YEAR,
    );
    expect(plan.rows.map(({ notes }) => notes)).toEqual([['Примечание: по образцу']]);
    expect(plan.problems).toEqual([
      'Строка 2: неясно, к какому мероприятию относится «и старший воспитатель». Впишите этот текст в нужную строку сами.',
      expect.stringContaining('«2 Итоги»'),
      expect.stringContaining('Заведующий ____________'),
    ]);
  });

  it('has ditto marks for a stage and lettered points', () => {
    const plan = readPlan(
      [
        ['Этап', 'Мероприятие', 'Срок', 'Ответственный'],
        ['Основной', 'Подбор наставников:\nа) анкетирование;\nб) собеседование', 'май', 'Куратор'],
        ['»', 'Занятия в парах', 'июнь', '-//-'],
        ['–//–', 'Отчёт', 'июнь', '//'],
      ],
      YEAR,
    );
    expect(plan.rows.map(({ stage, responsible }) => [stage, responsible])).toEqual(
      Array.from({ length: 3 }, () => ['Основной', 'Куратор']),
    );
    expect(plan.rows[0]).toMatchObject({
      activity: 'Подбор наставников:',
      content: ['анкетирование;', 'собеседование'],
    });
  });

  it('is read past repeated headings, counted columns and rules of dashes', () => {
    const row = ['1.1', 'Издание приказа', 'май', 'Заведующий', 'Приказ'];
    const plan = readPlan(
      [HEAD, ['1', '2', '3', '4', '5'], row, HEAD, ['--', '--', '--'], ['1.2', ...row.slice(1)]],
      YEAR,
    );
    expect(plan.rows.map(({ number }) => number)).toEqual(['1.1', '1.2']);
    expect(plan.rows.map(({ id }) => id.slice(7))).toEqual(['', '-2']);
    expect(plan.problems).toEqual([]);
  });

  it.each([
    ['III. Мониторинг', '', 3, 'Мониторинг'],
    ['Этап 2. Работа пар', '', 2, 'Работа пар'],
    ['Раздел ІІ. Работа пар', '', 2, 'Работа пар'],
    ['Информационное сопровождение', '', null, 'Информационное сопровождение'],
    ['IV', 'Итоги', 4, 'Итоги'],
    ['2 этап', 'Итоги', 2, 'Итоги'],
  ])('opens a section with «%s» «%s»', (number, activity, section, stage) => {
    const plan = readPlan([HEAD, [number, activity, '', '', ''], ['1', 'Встреча', 'май', 'Куратор', 'Справка']], YEAR);
    expect(plan.rows).toMatchObject([{ section, stage, activity: 'Встреча' }]);
    expect(plan.problems).toEqual([]);
  });

  it('numbered 1, 2, 3 throughout has merged cells, not sections', () => {
    const grid = [
      HEAD,
      ['1', 'Опрос', 'май', 'Куратор', 'Анкеты'],
      ['2', 'Встреча', '', '', ''],
      ['3', 'Отчёт', 'июнь', 'Куратор', 'Отчёт'],
    ];
    expect(readPlan(grid, YEAR).rows.map(({ activity, term, inherited }) => [activity, term.text, inherited])).toEqual([
      ['Опрос', 'май', []],
      ['Встреча', 'май', ['term', 'responsible', 'result']],
      ['Отчёт', 'июнь', []],
    ]);
  });

  it('takes nothing over from another section', () => {
    const grid = [
      HEAD,
      ['1', 'Подготовка', '', '', ''],
      ['1.1', 'Опрос', 'май', 'Куратор', ''],
      ['2', 'Работа', '', '', ''],
      ['2.1', 'Встреча', '', '', ''],
    ];
    expect(readPlan(grid, YEAR).rows[1]).toMatchObject({ activity: 'Встреча', responsible: '', inherited: [] });
  });
});

describe('the other plans', () => {
  it.each(PLAN_IDS)('%s is read without an error', (id) => {
    const year = readSchoolYear(goldPlan(id).schoolYear);
    if (year === null) throw new Error(`No school year in ${id}.`);
    const plan = readPlan(seedGrid(id), year);
    expect(plan.rows.length + plan.problems.length).toBeGreaterThan(0);
  });
});
