import { describe, expect, it } from 'vitest';
import { School } from '../school';

const HOUR = 3_600_000;
const charts = (school: School) => school.sheetState('Начало').charts ?? [];
const titles = (school: School) => charts(school).map(({ options }) => options.title);
const lines = (school: School) =>
  ['next', 'due', 'surveys', 'consents', 'pairs', 'papers'].map((key) => school.startLine(key));
const PLAN = 'План по этапам, строк';

describe('«Начало»', () => {
  it('says before set-up what comes first, and after each command what has come of it', () => {
    const opened = School.at('opened');
    expect(opened.startLine('next')).toContain('«Настроить по шагам»');
    const { activeSheetId, sheets = [] } = opened.state.spreadsheets[opened.state.project.container] ?? {};
    expect(sheets.find(({ id }) => id === activeSheetId)?.name).toBe('Начало');
    const setUp = School.at('setUp');
    expect(lines(setUp)).toEqual([
      expect.stringMatching(/^Вставить план .* → «Дальше…»\.$/),
      'Плана пока нет.',
      'Анкет пока нет.',
      'В базах пока никого нет.',
      'Пар пока нет.',
      'На подписи ничего нет.',
    ]);
    const issued = School.at('issued');
    expect(lines(issued)).toEqual([
      expect.stringMatching(/^Подписать документ/),
      expect.stringMatching(/^На этой неделе сроков нет\. Ближайший: 30\.09\.2022, 3\.5\. /),
      '2 анкеты, 4 ответа.',
      'Есть у всех.',
      '2 пары.',
      expect.stringMatching(/^Ждёт подписи: Приказ «Об утверждении наставнических пар»/),
    ]);
  });

  it('shows when the schedule last looked, and turns red by itself', () => {
    const school = School.at('imported');
    expect(school.startLine('checked')).toBe('');
    school.workspace.advance(HOUR);
    const checked = Number(school.startLine('checked'));
    expect(Math.floor(checked)).toBe(44_805);
    school.workspace.advance(2 * HOUR);
    expect(Number(school.startLine('checked')) - checked).toBeCloseTo(2 / 24, 2);
    expect(school.sheetState('Начало').conditionalFormats).toMatchObject([
      { type: 'CUSTOM_FORMULA', args: ['=($C$9>0)*(NOW()-$C$9>3/24)'], boxes: [{ row: 9, column: 2, columns: 2 }] },
    ]);
  });

  it('finds its lines where people moved them, and leaves alone those that they removed or wrote', () => {
    const school = School.at('imported');
    const { cells } = school.sheetState('Начало');
    const [due = []] = cells.splice(3, 1);
    cells.splice(10, 0, due);
    cells.splice(2, 1);
    cells.forEach((row) => void row.splice(1, 0, { v: 'своё' }));
    school.skipTo('2022-10-20T12:00:00+03:00');
    school.trigger('onTick');
    expect(school.startLine('due')).toMatch(/^Просрочено: \d+, на этой неделе: \d+\./);
    expect(school.startLine('next')).toBe('');
    expect(cells.filter((row) => row[1]?.v !== 'своё')).toEqual([]);
  });

  it('has links to the sheets, and to the folder', () => {
    const school = School.at('setUp');
    const row = school.sheetState('Начало').cells.find(([key]) => key?.v === 'to:roadmap');
    expect(row?.[2]?.rich?.[0]?.link).toBe(`#gid=${school.sheetState('Дорожная карта').id}`);
    expect(school.startLine('folder')).toMatch(/^https:\/\/drive\.google\.com\/drive\/folders\/[\w-]{20,}$/);
  });
});

describe('Charts', () => {
  it('come with the first numbers they can show, once', () => {
    expect(titles(School.at('setUp'))).toEqual([]);
    const imported = School.at('imported');
    expect(titles(imported)).toEqual([PLAN]);
    const issued = School.at('issued');
    expect(titles(issued)).toEqual([PLAN, 'Ответы на анкеты', 'Охват, человек']);
    issued.workspace.advance(24 * HOUR);
    issued.command('checkTable');
    expect(titles(issued)).toHaveLength(3);
  });

  it('stay where people put them and as they restyled them', () => {
    const school = School.at('imported');
    const [chart] = charts(school);
    Object.assign(chart ?? {}, { row: 20, column: 2 });
    Object.assign(chart?.options ?? {}, { title: 'Наш план' });
    school.command('checkTable');
    school.workspace.advance(HOUR);
    expect(charts(school)).toMatchObject([{ row: 20, column: 2, options: { title: 'Наш план' } }]);
  });

  it('that people took away come back by «Проверить таблицу» alone', () => {
    const school = School.at('imported');
    school.sheetState('Начало').charts = [];
    school.workspace.advance(HOUR);
    school.command('refreshRoadmap');
    expect(charts(school)).toEqual([]);
    school.command('checkTable');
    expect(titles(school)).toEqual([PLAN]);
  });
});

it('the numbers behind the charts follow the plan and the pairs', () => {
  const rows = School.at('issued').sheet('Числа для диаграмм');
  expect(rows).toHaveLength(16);
  expect(rows.map((row) => Number(row.Выполнено) + Number(row.Просрочено) + Number(row.Впереди))).toEqual([
    5,
    1,
    12,
    1,
    4,
    ...Array(11).fill(0),
  ]);
  expect(rows.slice(0, 2).map((row) => [row.Анкета, row.Ответили, row.Кто, row.Охвачены, row['Ещё нет']])).toEqual([
    ['Анкета наставляемого', 2, 'Наставники в парах', 2, 0],
    ['Анкета наставника', 2, 'Наставляемые в парах', 2, 0],
  ]);
  const school = School.at('issued');
  school.type('Пары', 'Состояние', () => true, 'завершена');
  school.command('refreshPairs');
  expect(school.startLine('pairs')).toBe('Работа пар закончена: 2.');
});
