import { beforeEach, describe, expect, it, test } from 'vitest';
import { Execution } from '../../local/emulator/execution';
import type { RunOptions } from '../../local/emulator/run';
import { formatA1, parseA1 } from '../../local/emulator/services/spreadsheet/a1';
import { newSpreadsheet } from '../../local/emulator/services/spreadsheet/creation';
import {
  addFormulaColumn,
  insertRow,
  moveColumn,
  pasteTable,
  sortRows,
  typeInto,
} from '../../local/emulator/services/spreadsheet/edits';
import type { Sheet } from '../../local/emulator/services/spreadsheet/sheet';
import type { Spreadsheet } from '../../local/emulator/services/spreadsheet/spreadsheet';
import { SpreadsheetAppService } from '../../local/emulator/services/spreadsheet/spreadsheet-app';
import { emptyState, type State } from '../../local/emulator/state';
import { DEFAULT_SWITCHES, type Switches } from '../../local/emulator/switches';

const OWNER = 'owner@example.org';

function stateWith(locale: string, timeZone: string): State {
  const state = emptyState(Date.UTC(2026, 10, 22, 6), { timeZone, scopes: [] });
  const language = locale.startsWith('ru') ? 'ru' : 'en';
  for (const email of [OWNER, 'other@example.org']) {
    state.users[email] = {
      email,
      name: email,
      locale: language,
      kind: 'consumer',
      granted: [],
      mailUsed: 0,
      mailDay: '',
    };
  }
  state.project.container = newSpreadsheet(state, { name: 'Наставничество', owner: OWNER, locale, timeZone }).id;
  return state;
}

function runOn(state: State, switches: Partial<Switches> = {}, options: Partial<RunOptions> = {}): Execution {
  return new Execution(
    state,
    { handler: 'test', user: OWNER, authMode: 'FULL', fromTrigger: false, ...options },
    { ...DEFAULT_SWITCHES, ...switches },
    new Set(),
    () => undefined,
    new Map(),
  );
}

interface Desk {
  state: State;
  run: Execution;
  app: SpreadsheetAppService;
  book: Spreadsheet;
  sheet: Sheet;
}

function desk(locale = 'ru_RU', timeZone = 'Asia/Almaty', switches: Partial<Switches> = {}): Desk {
  const state = stateWith(locale, timeZone);
  const run = runOn(state, switches);
  const app = new SpreadsheetAppService(run);
  const book = app.getActive() as Spreadsheet;
  return { state, run, app, book, sheet: book.getActiveSheet() };
}

let { state, run, app, book, sheet }: Desk = desk();
beforeEach(() => {
  ({ state, run, app, book, sheet } = desk());
});

const at = (year: number, month: number, day: number, hour = 0, minute = 0) =>
  new Date(Date.UTC(year, month - 1, day, hour - 5, minute));

describe('a range is found by its notation', () => {
  it.each([
    ['B3', 'B3', 3, 2, 1, 1],
    ['$B$3:A1', 'A1:B3', 1, 1, 3, 2],
    ['D:F', 'D:F', 1, 4, 1000, 3],
    ['2:5', '2:5', 2, 1, 4, 26],
    ['A2:C', 'A2:C', 2, 1, 999, 3],
    ['Лист1!B2', 'B2', 2, 2, 1, 1],
    ["'Лист1'!B2:C2", 'B2:C2', 2, 2, 1, 2],
    ['z1000', 'Z1000', 1000, 26, 1, 1],
  ])('%s is %s', (text, a1, row, column, rows, columns) => {
    const range = sheet.getRange(text);
    expect(range.getA1Notation()).toBe(a1);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
      row,
      column,
      rows,
      columns,
    ]);
  });

  it.each(['', 'A0', 'Нет!A1', '1A', 'A1:B2:C3', 'A1:', 'Привет'])('«%s» is refused', (text) => {
    expect(() => sheet.getRange(text)).toThrow('Range not found');
  });

  it('names columns past Z', () => {
    expect(formatA1({ row: 1, column: 703, rows: 1, columns: 1 })).toBe('AAA1');
    expect(parseA1('AAA1')?.column).toBe(703);
  });
});

describe('a range outside the grid is refused in the words of Google', () => {
  it.each([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 26, 1, 2], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [['A', 1], "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    [
      [Number.NaN, 1],
      "The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])('getRange(%j)', (args, message) => {
    expect(() => sheet.getRange(...args)).toThrow(message);
  });
});

describe('a string is read as if it were typed', () => {
  const dated = (year: number, month: number, day: number, hour = 0, minute = 0) => at(year, month, day, hour, minute);
  it.each([
    ['ru_RU', 'Привет', 'Привет', 'Привет'],
    ['ru_RU', ' с пробелами ', ' с пробелами ', ' с пробелами '],
    ['ru_RU', '007', 7, '7'],
    ['ru_RU', '1,5', 1.5, '1,5'],
    ['ru_RU', '-1,5', -1.5, '-1,5'],
    ['ru_RU', '1 000 000', 1_000_000, '1\u00a0000\u00a0000'],
    ['ru_RU', '10%', 0.1, '10%'],
    ['ru_RU', '12,5%', 0.125, '12,50%'],
    ['ru_RU', '1.5', dated(2026, 5, 1), '01.05.2026'],
    ['ru_RU', '5-9', dated(2026, 9, 5), '05.09.2026'],
    ['ru_RU', '32.01.2026', '32.01.2026', '32.01.2026'],
    ['ru_RU', '29.02.2026', '29.02.2026', '29.02.2026'],
    ['ru_RU', '01.09.2026', dated(2026, 9, 1), '01.09.2026'],
    ['ru_RU', '01.09.26', dated(2026, 9, 1), '01.09.2026'],
    ['ru_RU', '01.09.2026 9:30', dated(2026, 9, 1, 9, 30), '01.09.2026 9:30:00'],
    ['ru_RU', '2026-09-01', dated(2026, 9, 1), '2026-09-01'],
    ['ru_RU', '1 сентября 2026', dated(2026, 9, 1), '1 сентября 2026'],
    ['ru_RU', '1 сентября', dated(2026, 9, 1), '1 сентября 2026'],
    ['ru_RU', 'май 2026', dated(2026, 5, 1), 'Май 2026'],
    ['ru_RU', 'сентябрь', 'сентябрь', 'сентябрь'],
    ['ru_RU', '1 группа', '1 группа', '1 группа'],
    ['ru_RU', 'ИСТИНА', true, 'ИСТИНА'],
    ['ru_RU', 'false', false, 'ЛОЖЬ'],
    ['ru_RU', "'007", '007', '007'],
    ['ru_RU', "'=1+1", '=1+1', '=1+1'],
    ['ru_RU', '8 701 123 45 67', '8 701 123 45 67', '8 701 123 45 67'],
    ['ru_RU', '+77011234567', 77_011_234_567, '77011234567'],
    ['ru_RU', '+7 701 123 45 67', '#ERROR!', '#ERROR!'],
    ['ru_RU', '', '', ''],
    ['ru_RU', '=', '=', '='],
    ['ru_RU', '=1+1', 2, '2'],
    ['ru_RU', '=HYPERLINK("https://example.org";"Анкета ""А""")', 'Анкета "А"', 'Анкета "А"'],
    ['en_US', '=HYPERLINK("https://example.org", "Form")', 'Form', 'Form'],
    ['en_US', '1.5', 1.5, '1.5'],
    ['en_US', '1,5', '1,5', '1,5'],
    ['en_US', '1,000,000', 1_000_000, '1,000,000'],
    ['en_US', '2.000', 2, '2'],
    ['en_US', '$2.99', 2.99, '$2.99'],
    ['en_US', '1/2', dated(2026, 1, 2), '1/2/2026'],
    ['en_US', '9/1/2026', dated(2026, 9, 1), '9/1/2026'],
    ['en_US', 'Sep 1, 2026', dated(2026, 9, 1), 'Sep 1, 2026'],
    ['en_US', '01.09.2026', '01.09.2026', '01.09.2026'],
    ['en_US', 'true', true, 'TRUE'],
    ['en_US', '1e3', 1000, '1.00E+03'],
  ])('%s: «%s»', (locale, typed, value, shown) => {
    const cell = desk(locale).sheet.getRange('A1').setValue(typed);
    expect(cell.getValue()).toEqual(value);
    expect(cell.getDisplayValue()).toBe(shown);
  });

  it('keeps a time of day as a fraction of a day', () => {
    sheet.getRange('A1').setValue('9:30');
    expect(sheet.getRange('A1').getDisplayValue()).toBe('9:30');
    expect(sheet.getRange('A1').getValue()).toBeInstanceOf(Date);
  });
});

describe('the text format keeps what was written', () => {
  it.each([
    ['007', '007', {}],
    ['1.5', '1.5', {}],
    ['ИСТИНА', 'ИСТИНА', {}],
    ['+7 701 123 45 67', '+7 701 123 45 67', {}],
    ['=1+1', '=1+1', {}],
    ['=1+1', 2, { textFormatKeepsFormula: false }],
    ["'=1+1", "'=1+1", {}],
    ["'=1+1", '=1+1', { textFormatKeepsFormula: false }],
  ])('«%s» reads «%s» with %j', (written, read, switches) => {
    const cell = desk('ru_RU', 'Asia/Almaty', switches).sheet.getRange('A1');
    cell.setNumberFormat('@').setValue(written);
    expect(cell.getValue()).toBe(read);
  });
});

describe('values and dates', () => {
  it('reads back what was written', () => {
    const values = [
      ['а', 1, true, at(2026, 9, 1)],
      ['', 0.1, false, at(2026, 9, 1, 9, 30)],
    ];
    sheet.getRange('A1:D2').setValues(values);
    expect(sheet.getRange('A1:D2').getValues()).toEqual(values);
    expect(sheet.getRange('A1:D2').getDisplayValues()).toEqual([
      ['а', '1', 'ИСТИНА', '01.09.2026'],
      ['', '0,1', 'ЛОЖЬ', '01.09.2026 9:30:00'],
    ]);
    expect(sheet.getRange('D1').getNumberFormat()).toBe('dd.MM.yyyy');
  });

  it('empties a cell by null, undefined and an empty string, and keeps its format', () => {
    sheet
      .getRange('A1:C1')
      .setNumberFormat('0.00')
      .setValues([[1, 2, 3]]);
    sheet.getRange('A1:C1').setValues([[null, undefined, '']]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['', '', '']]);
    expect(sheet.getRange('A1:C1').isBlank()).toBe(true);
    expect(sheet.getRange('C1').getNumberFormat()).toBe('0.00');
  });

  it('reads a number as a date exactly while its format is one', () => {
    const cell = sheet.getRange('A1').setValue(46266);
    expect(cell.getValue()).toBe(46266);
    expect(cell.setNumberFormat('d mmmm yyyy').getValue()).toEqual(at(2026, 9, 1));
    expect(cell.getDisplayValue()).toBe('1 сентября 2026');
    expect(cell.setNumberFormat('General').getValue()).toBe(46266);
  });

  it('keeps the clock on the wall when the zone of the spreadsheet changes', () => {
    sheet.getRange('A1').setValue(at(2026, 9, 1));
    book.setSpreadsheetTimeZone('America/New_York');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2026-09-01T00:00:00-04:00'));
    expect(sheet.getRange('A1').getDisplayValue()).toBe('01.09.2026');
  });

  it.each([
    ['2026-03-08T07:30:00Z', '3/8/2026 3:30:00'],
    ['2026-03-08T06:30:00Z', '3/8/2026 1:30:00'],
    ['2026-11-01T04:00:00Z', '11/1/2026'],
  ])('shows %s in New York as %s', (iso, shown) => {
    const cell = desk('en_US', 'America/New_York').sheet.getRange('A1').setValue(new Date(iso));
    expect(cell.getDisplayValue()).toBe(shown);
    expect(cell.getValue()).toEqual(new Date(iso));
  });

  it.each([
    [1 / 3, '0,3333333333'],
    [0.1 + 0.2, '0,3'],
    [123_456_789_012, '123456789012'],
    [-2.5, '-2,5'],
    [1e21, '1E+21'],
  ])('shows %d under the automatic format as %s', (value, shown) => {
    expect(sheet.getRange('A1').setValue(value).getDisplayValue()).toBe(shown);
  });

  it('keeps formulas as text and reads their result', () => {
    sheet.getRange('A1:B1').setFormulas([['HYPERLINK("https://example.org";"Анкета")', '']]);
    sheet.getRange('C1').setFormula('=VLOOKUP(1;A:B;2)');
    expect(sheet.getRange('A1:C1').getFormulas()).toEqual([
      ['=HYPERLINK("https://example.org";"Анкета")', '', '=VLOOKUP(1;A:B;2)'],
    ]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['Анкета', '', '#N/A']]);
  });
});

describe('a write that does not fit is refused', () => {
  const square = [
    [1, 2],
    [3, 4],
  ];
  it.each([
    [
      [[1, 2], [3]],
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      [[1, 2]],
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    ['text', "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues."],
    [[1, 2], "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues."],
    [
      [
        ['x'.repeat(50_001), 2],
        [3, 4],
      ],
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      [
        [{ a: 1 }, 2],
        [3, 4],
      ],
      'A cell cannot hold {"a":1}',
    ],
  ])('case %#', (values, message) => {
    sheet.getRange('A1:B2').setValues(square);
    expect(() => sheet.getRange('A1:B2').setValues(values)).toThrow(message);
    expect(sheet.getRange('A1:B2').getValues()).toEqual(square);
  });
});

describe('writes wait', () => {
  it('until something is read or flushed', () => {
    const stored = () => state.spreadsheets[book.getId()]?.sheets[0]?.cells;
    sheet.getRange('A1').setNumberFormat('@').setValue('1');
    sheet.getRange('B1').setValue('2');
    expect(stored()).toEqual([]);
    app.flush();
    expect(stored()).toEqual([[{ nf: '@', v: '1' }, { v: 2 }]]);
  });

  it('but are in place before rows are inserted', () => {
    sheet.getRange('A1').setValue('x');
    sheet.insertRowBefore(1);
    expect(sheet.getRange('A2').getValue()).toBe('x');
  });
});

describe('a drop-down', () => {
  const list = (allowInvalid: boolean) =>
    app.newDataValidation().requireValueInList(['да', 'нет'], true).setAllowInvalid(allowInvalid).build();

  it('only warns unless it was told to refuse', () => {
    sheet.getRange('A1').setDataValidation(list(true)).setValue('может быть');
    expect(sheet.getRange('A1').getValue()).toBe('может быть');
  });

  it('refuses the whole write, at the call that made it', () => {
    sheet.getRange('A2:A3').setDataValidation(list(false));
    app.flush();
    expect(() => sheet.getRange('A1:A3').setValues([['x'], ['да'], ['может быть']])).toThrow(
      'The data you entered in cell A3 violates the data validation rules set on this cell.',
    );
    expect(sheet.getRange('A1:A3').isBlank()).toBe(true);
    sheet.getRange('A2:A3').setValues([['нет'], ['']]);
    expect(sheet.getRange('A2').getValue()).toBe('нет');
  });

  it('refuses at the next read when it was set just before', () => {
    sheet.getRange('A1').setDataValidation(list(false)).setValue('может быть');
    expect(() => app.flush()).toThrow('violates the data validation rules');
  });

  it('can be read back', () => {
    const [rule] = sheet.getRange('A1:A2').setDataValidation(list(false)).getDataValidations().flat();
    expect(rule?.getCriteriaType()).toBe(app.DataValidationCriteria.VALUE_IN_LIST);
    expect(rule?.getCriteriaValues()).toEqual([['да', 'нет'], true]);
    expect(rule?.getAllowInvalid()).toBe(false);
    expect(sheet.getRange('A1').clearDataValidations().getDataValidation()).toBeNull();
  });

  it('over a range follows the range', () => {
    const source = book.insertSheet('Списки').getRange('B2:B4');
    source.setValues([['а'], ['б'], ['в']]);
    sheet.getRange('A1').setDataValidation(app.newDataValidation().requireValueInRange(source).build());
    app.flush();
    (book.getSheetByName('Списки') as Sheet).insertColumnBefore(1);
    const [range] = sheet.getRange('A1').getDataValidation()?.getCriteriaValues() ?? [];
    expect((range as typeof source).getA1Notation()).toBe('C2:C4');
  });

  it.each([
    ['requireNumberBetween', [1, 5], 5, 6],
    ['requireNumberGreaterThanOrEqualTo', [1], 1, 0.5],
    ['requireDate', [], at(2026, 9, 1), 'скоро'],
    ['requireDateOnOrAfter', [at(2026, 9, 1)], at(2026, 9, 1, 9), at(2026, 8, 31)],
    ['requireTextContains', ['школ'], 'Школа', 'Лицей'],
    ['requireTextIsEmail', [], 'a@example.org', 'a'],
    ['requireCheckbox', [], true, 'да'],
  ] as const)('of the kind %s lets the right value in', (method, args, right, wrong) => {
    const builder = app.newDataValidation();
    (builder[method] as (...values: readonly unknown[]) => unknown).call(builder, ...args);
    const cell = sheet.getRange('A1').setDataValidation(builder.setAllowInvalid(false).build());
    expect(cell.setValue(right).getValue()).toEqual(right);
    expect(() => cell.setValue(wrong)).toThrow('violates the data validation rules');
  });
});

describe('check boxes', () => {
  it('are unticked when inserted', () => {
    sheet.getRange('A2:A3').insertCheckboxes();
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[''], [false], [false]]);
    expect(sheet.getRange('A2').isChecked()).toBe(false);
  });

  it.each([
    [true, 3],
    [false, 1],
  ])('count for the last row: %s → %d', (checkboxFalseCounts, row) => {
    const other = desk('ru_RU', 'Asia/Almaty', { checkboxFalseCounts });
    other.sheet.getRange('A1').setValue('x');
    other.sheet.getRange('A2:A3').insertCheckboxes();
    expect(other.sheet.getLastRow()).toBe(row);
  });
});

describe('the extent of a sheet', () => {
  it('is nothing when the sheet is empty', () => {
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([
      0, 0, 1000, 26,
    ]);
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
  });

  it('is made by content, not by looks', () => {
    sheet.getRange('Z50').setBackground('#ff0000').setNote('заметка');
    sheet.getRange('C2').setValue('x');
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C2');
  });

  it('grows by appendRow, past the end of the grid too', () => {
    sheet.appendRow(['Имя', '=1+1', '01.09.2026']);
    sheet.appendRow(['Пётр']);
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['Имя'], ['Пётр']]);
    expect(sheet.getRange('B1').getFormula()).toBe('=1+1');
    sheet.getRange('A1000').setValue('последняя');
    sheet.appendRow(['ещё']);
    expect(sheet.getMaxRows()).toBe(1001);
    expect(sheet.getRange('A1001').getValue()).toBe('ещё');
  });
});

describe('looks are kept and read back', () => {
  it.each([
    ['Background', '#ffffff', '#FF0000', '#ff0000'],
    ['FontColor', '#000000', 'red', '#ff0000'],
    ['FontWeight', 'normal', 'bold', 'bold'],
    ['FontStyle', 'normal', 'italic', 'italic'],
    ['FontSize', 10, 14, 14],
    ['NumberFormat', '0.###############', '@', '@'],
    ['HorizontalAlignment', 'general', 'center', 'center'],
    ['VerticalAlignment', 'bottom', 'middle', 'middle'],
    ['Note', '', 'заметка', 'заметка'],
  ] as const)('%s', (name, standard, given, read) => {
    const cell = sheet.getRange('B2') as unknown as Record<string, (value?: unknown) => unknown>;
    expect(cell[`get${name}`]?.()).toBe(standard);
    cell[`set${name}`]?.(given);
    expect(cell[`get${name}`]?.()).toBe(read);
    cell[`set${name}`]?.(standard);
    app.flush();
    expect(state.spreadsheets[book.getId()]?.sheets[0]?.cells).toEqual([]);
  });

  it('ignores what is no colour', () => {
    expect(sheet.getRange('A1').setBackground('#ff0000').setBackground('никакой').getBackground()).toBe('#ff0000');
  });

  it('loses content, formats or both as asked', () => {
    const range = sheet.getRange('A1').setValue(1).setBackground('#ff0000').setNumberFormat('0.00').setNote('заметка');
    expect(range.clearContent().getBackground()).toBe('#ff0000');
    range.setValue(1).clearFormat();
    expect([range.getBackground(), range.getNumberFormat(), range.getValue()]).toEqual(['#ffffff', '0.00', 1]);
    range.clear();
    expect([range.getNumberFormat(), range.getValue(), range.getNote()]).toEqual(['0.###############', '', 'заметка']);
  });
});

describe('rows and columns', () => {
  beforeEach(() => {
    sheet.getRange('A1:D4').setValues([
      ['a', 'b', 'c', 'd'],
      [1, 2, 3, 4],
      [5, 6, 7, 8],
      [9, 10, 11, 12],
    ]);
    sheet.getRange('C3').setBackground('#ff0000');
    sheet.getRange('B2:C3').merge();
    sheet.getRange('A1:D4').createFilter();
    sheet.getRange('C:C').protect().setDescription('ключи');
    sheet.hideRows(3);
    sheet.hideColumns(3);
    sheet.setColumnWidth(3, 200);
    book.setNamedRange('Ключи', sheet.getRange('C1:C4'));
    const rule = app
      .newConditionalFormatRule()
      .setRanges([sheet.getRange('C2:C4')])
      .whenCellEmpty()
      .setBackground('#ff0000');
    sheet.setConditionalFormatRules([rule.build()]);
    app.flush();
  });

  const places = () => ({
    merge: sheet
      .getRange(1, 1, 9, 9)
      .getMergedRanges()
      .map((range) => range.getA1Notation())
      .join(),
    filter: sheet.getFilter()?.getRange().getA1Notation(),
    named: book.getRangeByName('Ключи')?.getA1Notation(),
    format: sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation(),
    guarded: sheet.getProtections(app.ProtectionType.RANGE)[0]?.getRange().getColumn(),
    rows: [1, 2, 3, 4, 5].filter((row) => sheet.isRowHiddenByUser(row)),
    columns: [1, 2, 3, 4, 5].filter((column) => sheet.isColumnHiddenByUser(column)),
    wide: [1, 2, 3, 4, 5].filter((column) => sheet.getColumnWidth(column) === 200),
    red: [1, 2, 3, 4, 5].map((row) => sheet.getRange(row, 1, 1, 5).getBackgrounds()[0]?.indexOf('#ff0000')),
  });

  it.each([
    [
      'insertRowBefore(2)',
      () => sheet.insertRowBefore(2),
      {
        merge: 'B3:C4',
        filter: 'A1:D5',
        named: 'C1:C5',
        format: 'C3:C5',
        guarded: 3,
        rows: [4],
        columns: [3],
        wide: [3],
        red: [-1, -1, -1, 2, -1],
      },
    ],
    [
      'insertRowsAfter(2, 2)',
      () => sheet.insertRowsAfter(2, 2),
      {
        merge: 'B2:C5',
        filter: 'A1:D6',
        named: 'C1:C6',
        format: 'C2:C6',
        guarded: 3,
        rows: [5],
        columns: [3],
        wide: [3],
        red: [-1, -1, -1, -1, 2],
      },
    ],
    [
      'insertColumnBefore(1)',
      () => sheet.insertColumnBefore(1),
      {
        merge: 'C2:D3',
        filter: 'B1:E4',
        named: 'D1:D4',
        format: 'D2:D4',
        guarded: 4,
        rows: [3],
        columns: [4],
        wide: [4],
        red: [-1, -1, 3, -1, -1],
      },
    ],
    [
      'deleteRow(2)',
      () => sheet.deleteRow(2),
      {
        merge: 'B2:C2',
        filter: 'A1:D3',
        named: 'C1:C3',
        format: 'C2:C3',
        guarded: 3,
        rows: [2],
        columns: [3],
        wide: [3],
        red: [-1, 2, -1, -1, -1],
      },
    ],
    [
      'deleteColumn(3)',
      () => sheet.deleteColumn(3),
      {
        merge: 'B2:B3',
        filter: 'A1:C4',
        named: undefined,
        format: undefined,
        guarded: undefined,
        rows: [3],
        columns: [],
        wide: [],
        red: [-1, -1, -1, -1, -1],
      },
    ],
    [
      'moveColumns(C, 1)',
      () => sheet.moveColumns(sheet.getRange('C1'), 1),
      {
        merge: 'C2:C3',
        filter: 'A1:D4',
        named: 'A1:A4',
        format: 'A2:A4',
        guarded: 1,
        rows: [3],
        columns: [1],
        wide: [1],
        red: [-1, -1, 0, -1, -1],
      },
    ],
    [
      'moveColumns(C, 6)',
      () => sheet.moveColumns(sheet.getRange('C1:C2'), 6),
      {
        merge: 'B2:B3',
        filter: 'A1:C4',
        named: 'E1:E4',
        format: 'E2:E4',
        guarded: 5,
        rows: [3],
        columns: [5],
        wide: [5],
        red: [-1, -1, 4, -1, -1],
      },
    ],
    [
      'moveRows(3, 2)',
      () => sheet.moveRows(sheet.getRange('A3'), 2),
      {
        merge: 'B2:C3',
        filter: 'A1:D4',
        named: 'C1:C4',
        format: 'C2:C4',
        guarded: 3,
        rows: [2],
        columns: [3],
        wide: [3],
        red: [-1, 2, -1, -1, -1],
      },
    ],
  ])('%s carries everything along', (_, change, expected) => {
    change();
    expect(places()).toEqual(expected);
  });

  it('moves cells to the place that was meant', () => {
    sheet.moveColumns(sheet.getRange('A1:B1'), 4);
    expect(sheet.getRange('A1:D1').getValues()).toEqual([['c', 'a', 'b', 'd']]);
    sheet.moveRows(sheet.getRange('A2:A3'), 5);
    expect(sheet.getRange('D1:D4').getValues()).toEqual([['d'], [12], [4], [8]]);
  });

  it('gives a new row the looks of its neighbour and nothing of its content', () => {
    sheet.getRange('A4').setNumberFormat('@').setNote('заметка');
    sheet.insertRowAfter(4);
    expect([
      sheet.getRange('A5').getNumberFormat(),
      sheet.getRange('A5').getNote(),
      sheet.getRange('A5').getValue(),
    ]).toEqual(['@', '', '']);
  });

  it('refuses to delete what must stay', () => {
    sheet.setFrozenRows(1);
    app.flush();
    expect(() => sheet.deleteRows(2, 999)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    expect(() => sheet.deleteRows(1000, 2)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.insertRowAfter(1001)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.setFrozenRows(1000)).toThrow("You can't freeze all visible rows on the sheet.");
  });
});

describe('sorting', () => {
  it('takes each row whole and puts empty cells last', () => {
    sheet.getRange('A1:B6').setValues([
      ['Имя', 'Класс'],
      ['ёж', 2],
      ['дом', ''],
      [3, 1],
      [true, 3],
      ['жук', 10],
    ]);
    sheet.getRange('A2').setBackground('#ff0000').setNote('заметка');
    sheet.setFrozenRows(1);
    sheet.sort(1);
    expect(sheet.getRange('A1:A6').getValues().flat()).toEqual(['Имя', 3, 'дом', 'ёж', 'жук', true]);
    expect([sheet.getRange('A4').getBackground(), sheet.getRange('A4').getNote()]).toEqual(['#ff0000', 'заметка']);
    sheet.getRange('A2:B6').sort({ column: 2, ascending: false });
    expect(sheet.getRange('B2:B6').getValues().flat()).toEqual([10, 3, 2, 1, '']);
  });

  it('by several columns, and by a filter below its header', () => {
    sheet.getRange('A1:B4').setValues([
      ['x', 'y'],
      ['б', 1],
      ['а', 2],
      ['а', 1],
    ]);
    sheet.getRange('A2:B4').sort([1, { column: 2, ascending: true }]);
    expect(sheet.getRange('A2:B4').getValues()).toEqual([
      ['а', 1],
      ['а', 2],
      ['б', 1],
    ]);
    sheet.getRange('A1:B4').createFilter().sort(1, false);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['x', 'б', 'а', 'а']);
  });
});

describe('sheets of a spreadsheet', () => {
  it('are inserted after the active one and become active', () => {
    book.insertSheet('Пары');
    book.insertSheet('Первый', 0);
    const named = book.insertSheet();
    expect(book.getSheets().map((each) => each.getName())).toEqual(['Первый', named.getName(), 'Лист1', 'Пары']);
    expect(named.getName()).toBe('Лист4');
    expect(app.getActiveSheet()?.getSheetId()).toBe(named.getSheetId());
    book.moveActiveSheet(4);
    expect(named.getIndex()).toBe(4);
    expect(book.getSheetById(named.getSheetId())?.getName()).toBe('Лист4');
    expect(book.getSheetByName('Нет')).toBeNull();
  });

  it('do not share a name', () => {
    const taken = 'A sheet with the name "Лист1" already exists. Please enter another name.';
    expect(() => book.insertSheet('Лист1')).toThrow(taken);
    expect(() => book.insertSheet('Пары').setName('Лист1')).toThrow(taken);
    expect(sheet.setName('Лист1').getName()).toBe('Лист1');
  });

  it('are never all hidden or deleted', () => {
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    expect(() => book.deleteSheet(sheet)).toThrow("You can't remove all the visible sheets in a document.");
    const pairs = book.insertSheet('Пары');
    sheet.hideSheet();
    expect(sheet.isSheetHidden()).toBe(true);
    sheet.showSheet();
    book.deleteSheet(pairs);
    expect(book.getNumSheets()).toBe(1);
    expect(() => pairs.getName()).toThrow('not found');
  });

  it.each([
    [true, 'edit'],
    [false, 'viewform'],
  ])('know their form: %s', (formUrlIsEdit, end) => {
    const other = desk('ru_RU', 'Asia/Almaty', { formUrlIsEdit });
    expect(other.sheet.getFormUrl()).toBeNull();
    const [stored] = other.state.spreadsheets[other.book.getId()]?.sheets ?? [];
    if (stored) stored.formId = 'form';
    expect(other.sheet.getFormUrl()).toBe(`https://docs.google.com/forms/d/form/${end}`);
    other.book.insertSheet('Пары');
    expect(() => other.book.deleteSheet(other.sheet)).toThrow('linked form');
  });

  it('have one filter, one protection of the whole, and rules that belong to them', () => {
    sheet.getRange('A1:B2').createFilter();
    expect(() => sheet.getRange('A1').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    sheet.getFilter()?.remove();
    expect(sheet.getFilter()).toBeNull();
    sheet.protect().setDescription('служебный').setWarningOnly(true);
    const guard = sheet.protect();
    expect([guard.getDescription(), guard.isWarningOnly()]).toEqual(['служебный', true]);
    guard.remove();
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toEqual([]);
    const rule = app
      .newConditionalFormatRule()
      .setRanges([book.insertSheet('Пары').getRange('A1')])
      .whenFormulaSatisfied('=TRUE');
    expect(() => sheet.setConditionalFormatRules([rule.build()])).toThrow('cannot reference a different sheet');
  });

  it('keep merged cells together', () => {
    sheet
      .getRange('A1:B1')
      .setValues([['x', 'y']])
      .merge();
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['x', '']]);
    expect(sheet.getRange('B1').isPartOfMerge()).toBe(true);
    sheet.getRange('B1:C1').merge();
    expect(() => app.flush()).toThrow('You must select all cells in a merged range to merge or unmerge them.');
    expect(sheet.getRange('A1:B1').breakApart().isPartOfMerge()).toBe(false);
  });
});

describe('SpreadsheetApp', () => {
  it('opens files of this person only', () => {
    expect(app.openById(book.getId()).getName()).toBe('Наставничество');
    expect(() => app.openById('нет')).toThrow('Unexpected error while getting the method or property openById');
    const stranger = new SpreadsheetAppService(runOn(state, {}, { user: 'other@example.org' }));
    expect(() => stranger.openById(book.getId())).toThrow(
      'You do not have permission to access the requested document.',
    );
  });

  it('creates a spreadsheet in the language of its user', () => {
    const made = app.create('Новая', 10, 3);
    expect([made.getName(), made.getSpreadsheetLocale(), made.getSheets()[0]?.getName()]).toEqual([
      'Новая',
      'ru_RU',
      'Лист1',
    ]);
    expect([made.getSheets()[0]?.getMaxRows(), made.getSheets()[0]?.getMaxColumns()]).toEqual([10, 3]);
    expect(made.getOwner().getEmail()).toBe(OWNER);
    expect(made.getEditors().map((user) => user.getEmail())).toEqual([OWNER]);
    expect(made.getUrl()).toBe(`https://docs.google.com/spreadsheets/d/${made.getId()}/edit`);
  });

  it('has no Ui in a trigger', () => {
    const fired = new SpreadsheetAppService(runOn(state, {}, { fromTrigger: true }));
    expect(() => fired.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('shows toasts and remembers the selection', () => {
    book.toast('Готово', 'Пары');
    expect(run.toasts).toEqual(['Пары: Готово']);
    sheet.getRange('B2:C3').activate();
    expect(app.getActiveRange()?.getA1Notation()).toBe('B2:C3');
  });
});

describe('a person at the sheet', () => {
  const edit = () => [state, book.getId(), 'Лист1'] as const;

  it('types, pastes, sorts, inserts rows and drags columns', () => {
    pasteTable(...edit(), 1, 1, [
      ['Имя', 'Класс'],
      ['Пётр', '5'],
      ['Анна', '01.09.2026'],
    ]);
    typeInto(...edit(), 'B2', '10%');
    sortRows(...edit(), 2, 1, true);
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      ['Имя', 'Класс'],
      ['Анна', at(2026, 9, 1)],
      ['Пётр', 0.1],
    ]);
    insertRow(...edit(), 2);
    moveColumn(...edit(), 2, 1);
    expect(sheet.getRange('A1:B3').getDisplayValues()).toEqual([
      ['Класс', 'Имя'],
      ['', ''],
      ['01.09.2026', 'Анна'],
    ]);
    expect(addFormulaColumn(...edit(), { titleRow: 1, fromRow: 2, title: 'Итог', formula: '=A#*2' })).toBe(3);
    expect(sheet.getRange('C1:C4').getFormulas().flat()).toEqual(['', '=A2*2', '=A3*2', '=A4*2']);
  });

  it('is refused by a strict drop-down as well', () => {
    sheet
      .getRange('A1')
      .setDataValidation(app.newDataValidation().requireValueInList(['да']).setAllowInvalid(false).build());
    app.flush();
    expect(() => typeInto(...edit(), 'A1', 'нет')).toThrow('violates the data validation rules');
  });

  it('pastes past the end of the grid', () => {
    pasteTable(...edit(), 1000, 26, [
      ['а', 'б'],
      ['в', 'г'],
    ]);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1001, 27]);
  });
});

test('a saved state reads the same', () => {
  sheet.getRange('B2:C3').setValues([
    ['а', 1],
    [true, at(2026, 9, 1)],
  ]);
  app.flush();
  const saved = JSON.parse(JSON.stringify(state)) as State;
  const read = new SpreadsheetAppService(runOn(saved)).getActiveSheet()?.getDataRange().getValues();
  expect(read).toEqual(sheet.getDataRange().getValues());
});
