import { expect, it } from 'vitest';
import { School } from '../school';

const ROADMAP = 'Дорожная карта';
const INPUT = ['Рабочая дата', 'Принята', 'Вид работы', 'Ссылка', 'Подтверждение', 'Выполнено', 'Решение'];

/** Headers of the columns that a warning of Google's covers. */
function guarded(school: School, sheet: string): (string | undefined)[] {
  const { cells, protections } = school.sheetState(sheet);
  return protections.flatMap(({ box, warningOnly, description }) => {
    expect([box?.row, warningOnly, description]).toEqual([3, true, 'Заполняет программа']);
    const first = box?.column ?? 1;
    return cells[1]?.slice(first - 1, first - 1 + (box?.columns ?? 0)).map((cell) => String(cell?.v)) ?? [];
  });
}

it('Google asks before somebody edits what the script fills in, and only there; a check asks no oftener', () => {
  const school = School.at('imported');
  school.command('checkTable');
  const { cells, hiddenColumns, protections } = school.sheetState(ROADMAP);
  const shown = cells[1]?.map((cell) => String(cell?.v)).filter((_, index) => !hiddenColumns.includes(index + 1)) ?? [];
  expect(shown.filter((header) => !guarded(school, ROADMAP).includes(header))).toEqual(INPUT);
  expect(protections).toHaveLength(4);
});

it('what people fill in is yellow below its header too, and what the script fills in is grey, as the legend says', () => {
  const { cells } = School.at('imported').sheetState(ROADMAP);
  const [header = [], ...rows] = cells.slice(1);
  const colours = (yellow: string, grey: string) =>
    header.map((cell) => (INPUT.includes(String(cell?.v)) ? yellow : grey));
  expect(header.map((cell) => cell?.bg)).toEqual(colours('#fff2cc', '#e8eaed'));
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(row.map((cell) => cell?.bg)).toEqual(colours('#fffaea', '#f6f7f9'));
});

it('what is late, near and done has its colour beside the word', () => {
  const { cells, conditionalFormats } = School.at('imported').sheetState(ROADMAP);
  expect(
    conditionalFormats.map(({ args, bg, boxes }) => [args[0], bg, cells[1]?.[(boxes[0]?.column ?? 0) - 1]?.v]),
  ).toEqual([
    ['просрочено', '#f4cccc', 'Состояние'],
    ['срок', '#fce5cd', 'Состояние'],
    ['скоро', '#fce5cd', 'Состояние'],
    ['выполнено', '#d0e0e3', 'Состояние'],
  ]);
});

it('a setting with few values is chosen from a list, and Google refuses anything else', () => {
  const { cells } = School.at('opened').sheetState('Настройки');
  const offered = cells.flatMap((row) => {
    const { type, args, allowInvalid } = row[2]?.validation ?? {};
    return type === 'VALUE_IN_LIST' ? [[row[1]?.v, args?.[0], allowInvalid]] : [];
  });
  expect(offered).toEqual([
    ['Язык', ['русский', 'English'], false],
    ['Режим', ['Коды', 'ФИО'], false],
    ['Законность проверена', ['да', 'нет'], false],
    ['Напоминания', ['включены', 'выключены'], false],
    ['Проба', ['включена', 'выключена'], false],
    ['Способ подбора', ['лучшее для всех', 'сначала взаимный выбор', 'дозаполнить'], false],
    ['Худшая пара', ['как получится', 'поднять'], false],
    ['Начальник и подчинённый', ['не подбирать', 'можно'], false],
    ['Общая тема', ['нужна', 'не обязательна'], false],
  ]);
});

it('dates, boxes and lists of the plan are picked, not typed', () => {
  const { cells } = School.at('imported').sheetState(ROADMAP);
  const picked = cells[1]?.flatMap((cell, at) => {
    const { type } = cells[2]?.[at]?.validation ?? {};
    return type ? [[cell?.v, type]] : [];
  });
  expect(picked).toEqual([
    ['Рабочая дата', 'DATE_IS_VALID_DATE'],
    ['Принята', 'CHECKBOX'],
    ['Вид работы', 'VALUE_IN_LIST'],
    ['Выполнено', 'DATE_IS_VALID_DATE'],
    ['Решение', 'VALUE_IN_LIST'],
  ]);
});

it('the plan says how many days are left, and says another number on the next day', () => {
  const school = School.at('imported');
  const left = () => new Map(school.sheet(ROADMAP).map((row) => [row.Мероприятие, row]));
  const before = left();
  school.workspace.advance(24 * 3_600_000);
  const after = left();
  const counted = [...before].flatMap(([activity, row]) => {
    const [was, is] = [row['Дней до срока'], after.get(activity)?.['Дней до срока']];
    return was === '' ? [] : [Number(was) - Number(is)];
  });
  expect(counted.length).toBeGreaterThan(5);
  expect(new Set(counted)).toEqual(new Set([1]));
});

it('«Проверить таблицу» gives back the looks that somebody took away, says so, and leaves those of people alone', () => {
  const school = School.at('issued');
  const pairs = school.sheetState('Пары');
  const whole = structuredClone(pairs);
  const row = pairs.cells[2] ?? [];
  const [yellow, grey, listed] = [11, 2, 9];
  pairs.protections.shift();
  pairs.conditionalFormats.splice(1, 2);
  for (const at of [yellow, grey]) delete row[at]?.bg;
  delete row[listed]?.validation;
  Object.assign(pairs.cells[2]?.[3] ?? {}, { bg: '#00ff00' });
  school.command('checkTable');
  expect(school.said).toContain(
    '• на лист «Пары» возвращены: предупреждения перед правкой (1), цвета состояний (2), цвета столбцов (2), списки и флажки в столбцах (1)',
  );
  expect(school.sheetState('Пары').cells[2]?.[3]?.bg).toBe('#00ff00');
  const plain = ({ protections, conditionalFormats, cells }: typeof pairs) => ({
    protections: protections.map(({ id: _, ...rest }) => JSON.stringify(rest)).sort(),
    conditionalFormats: conditionalFormats.map((rule) => JSON.stringify(rule)).sort(),
    cells: cells.map((line) => line.map((cell, at) => (at === 3 ? null : cell))),
  });
  expect(plain(school.sheetState('Пары'))).toEqual(plain(whole));
  school.command('checkTable');
  expect(school.said).toBe('Таблица в порядке.');
});
