import { describe, expect, it } from 'vitest';
import { deleteRow, pasteTable } from '../../local/emulator/services/spreadsheet/edits';
import { deleteLines } from '../../local/emulator/services/spreadsheet/structure';
import { TABLES, type Table } from '../../src/domain/tables';
import { School } from '../school';

/** A command that reads or writes the table at the stage «approved», and what is clicked in its dialogs. */
const USES: Record<string, string> = {
  settings: 'importRoadmap',
  roles: 'importRoadmap',
  roadmap: 'refreshRoadmap',
  fulfilments: 'refreshRoadmap',
  past: 'takePast',
  indicators: 'refreshRoadmap',
  missing: 'addMissingRows',
  unread: 'importRoadmap',
  surveys: 'openSurveys',
  unanswered: 'remindPeople',
  results: 'openOtherSurvey',
  mentors: 'collectAnswers',
  mentees: 'collectAnswers',
  doubts: 'collectAnswers',
  answers: 'collectAnswers',
  proposal: 'approvePairs',
  unpaired: 'proposePairs',
  pairs: 'issueDocument',
  consents: 'refreshPairs',
  load: 'refreshPairs',
  standing: 'refreshPairs',
  changes: 'refreshPairs',
  documents: 'issueDocument',
  jobs: 'goOnWithJobs',
  bases: 'issueDocument',
  erasures: 'eraseData',
  templates: 'checkTemplates',
  versions: 'issueDocument',
  names: 'checkNames',
  mails: 'switchRemindersOn',
  snapshots: 'undoLastStep',
  log: 'proposePairs',
};

/** Pairs are agreed, and the register of consents holds what was ticked in the bases. */
const settled = (() => {
  let saved = '';
  return () => {
    if (saved === '') {
      const school = School.at('approved');
      school.command('refreshPairs');
      saved = school.workspace.save();
    }
    return School.load(saved);
  };
})();

const CHECK = 'Откройте меню «Наставничество» → «Настройка и проверка» → «Проверить таблицу».';
/** Nothing but charts stands on the numbers of the overview: a command goes on without them. */
const needed = Object.values<Table>(TABLES).filter(({ key }) => key !== 'overview');
const tables: [string, Table][] = needed.map((table) => [table.sheet, table]);
const columns = needed
  .flatMap((table) =>
    Object.entries(table.columns).map(
      ([key, column]) => [`${table.sheet}: ${column.header}`, table, key, column.header] as const,
    ),
  )
  .filter(([place, , key]) => key !== 'id' && place !== 'Настройки: Значение');

const firstOf = (table: Table) => Object.keys(table.columns).find((key) => key !== 'id');

describe('A deleted column', () => {
  it.each(columns)('«%s» is named, given back, and nothing else changes', (_, table, key, header) => {
    const school = settled();
    const before = rows(school, table);
    removeColumn(school, table, key);
    const broken = school.workspace.save();

    school.command(USES[table.key] ?? '', ['YES']);
    expect(school.said).toBe(`На листе «${table.sheet}» нет столбца «${header}». ${CHECK}`);
    expect(meaningful(school.changesSince(broken))).toEqual([]);

    school.command('checkTable');
    expect(school.said).toContain(`на лист «${table.sheet}» возвращён столбец «${header}»`);
    expect(rows(school, table).map((row) => ({ ...row, [header]: '' }))).toEqual(
      before.map((row) => ({ ...row, [header]: '' })),
    );
    // That nothing is left to give back differs by sheet, not by column.
    if (key !== firstOf(table)) return;
    school.command('checkTable');
    expect(school.said).toBe('Таблица в порядке.');
  });
});

describe('A deleted column of ids', () => {
  it.each(tables)("of «%s» is people's to bring back, and until then no row is touched", (_, table) => {
    const school = settled();
    const empty = rows(school, table).length === 0;
    const whole = school.workspace.save();
    removeColumn(school, table, 'id');
    const broken = school.workspace.save();
    school.command(USES[table.key] ?? '', ['YES']);
    expect(school.said).toBe(`На листе «${table.sheet}» нет столбца «${table.columns.id.header}». ${CHECK}`);
    school.command('checkTable');
    if (empty) {
      expect(school.said).toContain(`на лист «${table.sheet}» возвращён столбец`);
      return;
    }
    expect(school.said).toContain(`На листе «${table.sheet}» удалён столбец`);
    expect(school.said).toContain('Отмените удаление (Ctrl+Z)');
    expect(meaningful(school.changesSince(broken))).toEqual([]);
    const undone = School.load(whole);
    undone.command('checkTable');
    expect(undone.said).toBe('Таблица в порядке.');
  });
});

describe('A deleted row of keys', () => {
  it.each(tables)('of «%s» is asked for and given back with everything below it', (_, table) => {
    const school = settled();
    const before = rows(school, table);
    deleteRow(school.state, school.spreadsheetId, table.sheet, 1);
    school.command(USES[table.key] ?? '', ['YES']);
    expect(school.said).toBe(`Нет листа «${table.sheet}». ${CHECK}`);
    school.command('checkTable');
    expect(school.said).toContain(`на лист «${table.sheet}» возвращена строка ключей`);
    expect(rows(school, table)).toEqual(before);
    school.command('checkTable');
    expect(school.said).toBe('Таблица в порядке.');
  });
});

it('A deleted column of values of settings leads to set-up, which takes up what is there', () => {
  const school = settled();
  const { files, triggers } = structuredClone(school.state);
  removeColumn(school, TABLES.settings, 'value');
  school.command('importRoadmap');
  expect(school.said).toBe(`На листе «Настройки» нет столбца «Значение». ${CHECK}`);
  school.command('checkTable');
  expect(school.said).toContain('Таблица ещё не настроена.');
  school.fillSettings();
  school.command('setUp', ['YES']);
  expect([school.state.files, school.state.triggers]).toEqual([files, triggers]);
});

describe('A deleted sheet', () => {
  it.each(tables.filter(([, { key }]) => key !== 'settings'))('«%s» is asked for and made again', (_, table) => {
    const school = settled();
    removeSheet(school, table.sheet);
    school.command(USES[table.key] ?? '', ['YES']);
    expect(school.said).toBe(`Нет листа «${table.sheet}». ${CHECK}`);
    school.command('checkTable');
    expect(school.said).toContain(`лист «${table.sheet}» создан`);
    expect(rows(school, table)).toEqual([]);
  });

  it('of settings comes back unfilled; filled again, it takes up folder, template and triggers that are there', () => {
    const school = settled();
    const { files, triggers } = structuredClone(school.state);
    removeSheet(school, 'Настройки');
    school.command('proposePairs');
    expect(school.said).toBe(`Нет листа «Настройки». ${CHECK}`);
    school.command('checkTable');
    expect(school.said).toContain('Таблица ещё не настроена.');
    school.fillSettings();
    school.command('setUp', ['YES']);
    expect(school.said).toContain('Готово');
    expect(school.state.files).toEqual(files);
    expect(school.state.triggers).toEqual(triggers);
    school.goOn(['issued', 'signed']);
    expect(school.sheet('Пары')).toMatchObject(Array(2).fill({ Приказ: 'Приказ № 45-од от 01.03.2023' }));
  });
});

describe('A renamed sheet', () => {
  it.each(tables)('«%s» is found by its keys, and the main job ends as ever', (_, table) => {
    const school = School.at('imported');
    const clean = School.at('signed');
    const renamed = `${table.sheet} 2022`;
    school.sheetState(table.sheet).name = renamed;
    const names = (name: string) => (name === table.sheet ? renamed : name);
    school.goOn(['forms', 'answered']);
    for (const sheet of ['Наставники', 'Наставляемые']) school.tick(names(sheet), 'Согласие');
    school.run('proposed');
    school.tick(names('Подбор'), 'Согласовать');
    for (const stage of ['approved', 'issued', 'signed'] as const) school.run(stage);
    for (const { sheet } of Object.values(TABLES)) {
      if (sheet === 'Журнал') continue;
      expect(withoutIds(school.sheet(names(sheet)))).toEqual(withoutIds(clean.sheet(sheet)));
    }
  });
});

describe("Somebody else's sheet in the place of ours", () => {
  it.each(tables.filter(([, { key }]) => key !== 'settings'))('«%s» is left alone until it is renamed', (_, table) => {
    const school = settled();
    const sheet = school.sheetState(table.sheet);
    sheet.cells = [];
    sheet.filter = null;
    pasteTable(school.state, school.spreadsheetId, table.sheet, 1, 1, [['Расписание'], ['Понедельник', 'Среда']]);
    const theirs = structuredClone(sheet.cells);
    school.command(USES[table.key] ?? '', ['YES']);
    expect(school.said).toBe(`Нет листа «${table.sheet}». ${CHECK}`);
    school.command('checkTable');
    expect(school.said).toContain(`Лист «${table.sheet}» уже есть, но его сделала не эта программа. Переименуйте его`);
    expect(school.sheetState(table.sheet).cells).toEqual(theirs);
    school.sheetState(table.sheet).name = 'Расписание';
    school.command('checkTable');
    expect(school.said).toContain(`лист «${table.sheet}» создан`);
    expect(school.sheetState('Расписание').cells).toEqual(theirs);
  });
});

function rows(school: School, table: Table): Record<string, unknown>[] {
  const known = Object.values(table.columns).map(({ header }) => header);
  return school.sheet(table.sheet).map((row) => Object.fromEntries(known.map((header) => [header, row[header] ?? ''])));
}

function removeColumn(school: School, table: Table, key: string): void {
  const spreadsheet = school.state.spreadsheets[school.spreadsheetId];
  const sheet = school.sheetState(table.sheet);
  const column = sheet.cells[0]?.findIndex((cell) => cell?.v === `${table.key}.${key}`) ?? -1;
  if (!spreadsheet || column < 0) throw new Error(`No column ${key}.`);
  deleteLines(spreadsheet, sheet, 'column', column + 1, 1);
}

function removeSheet(school: School, name: string): void {
  const spreadsheet = school.state.spreadsheets[school.spreadsheetId];
  if (spreadsheet) spreadsheet.sheets = spreadsheet.sheets.filter((sheet) => sheet.name !== name);
}

/** A sheet that grew and was emptied again, such as the one for undoing, is as it was. */
function meaningful(changes: string[]): string[] {
  return changes.filter((place) => !/^log\.|^now$|\.sheets\.\d+\.(filter\.)?rows$/.test(place));
}

function withoutIds(sheet: Record<string, unknown>[]): unknown {
  return JSON.parse(JSON.stringify(sheet).replace(/[\w-]{40,}|\b\d{9,10}\b/g, 'id'));
}

it('a lost column of the numbers behind the charts stops nothing, and comes back with its numbers', () => {
  const school = settled();
  const before = rows(school, TABLES.overview);
  removeColumn(school, TABLES.overview, 'done');
  school.command('refreshRoadmap');
  expect(school.said).not.toContain('нет столбца');
  school.command('checkTable');
  expect(school.said).toContain('на лист «Числа для диаграмм» возвращён столбец «Выполнено»');
  expect(rows(school, TABLES.overview)).toEqual(before);
});
