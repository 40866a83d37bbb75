import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SpreadsheetState } from '../../local/emulator/state';
import { sheetNames, writeXlsx } from '../../local/export/xlsx';
import { NASTY, sampleState, sheet } from './sample-state';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'export-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function saved(spreadsheet: SpreadsheetState): Promise<ExcelJS.Workbook> {
  const file = path.join(dir, 'book.xlsx');
  await writeXlsx(spreadsheet, file);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book;
}

async function roadmap(): Promise<ExcelJS.Worksheet> {
  const { book } = sampleState().spreadsheets;
  const [first] = book ? (await saved(book)).worksheets : [];
  if (!first) throw new Error('The sample has no sheet');
  return first;
}

describe('A saved workbook', () => {
  it.each(['=IMPORTDATA("x")', '=1+1', '+7 900', '-нет', '@all', '=HYPERLINK("http://x")', '\t=1', NASTY])(
    'keeps the text %j as text',
    async (text) => {
      const book = await saved({ ...book0(), sheets: [sheet(1, 'Лист', [[text]])] });
      const cell = book.getWorksheet('Лист')?.getCell('A1');
      expect(cell?.type).toBe(ExcelJS.ValueType.String);
      expect(cell?.value).toBe(text);
    },
  );

  it('shows a real formula with its result', async () => {
    const cell = (await roadmap()).getCell('E8');
    expect(cell.type).toBe(ExcelJS.ValueType.Formula);
    expect(cell.value).toMatchObject({ formula: 'SUM(A4,A5)', result: 3 });
  });

  it('keeps a date as a day under a date format', async () => {
    const sheet = await roadmap();
    expect(sheet.getCell('D4').value).toEqual(new Date(Date.UTC(2025, 8, 1)));
    expect(sheet.getCell('D4').numFmt).toBe('dd.mm.yyyy');
    expect(sheet.getCell('D8').numFmt).toBe('[$-419]d mmmm yyyy hh:mm');
  });

  it('keeps booleans, percents, notes, colours and merges', async () => {
    const sheet = await roadmap();
    expect(sheet.getCell('G4').value).toBe(true);
    expect(sheet.getCell('H4').numFmt).toBe('0%');
    expect(sheet.getCell('F8').note).toBe('Проверить у куратора');
    expect(sheet.getCell('B3').fill).toMatchObject({ fgColor: { argb: 'FF17494A' } });
    expect(sheet.getCell('C2').master.address).toBe('A2');
    expect(sheet.properties.tabColor).toMatchObject({ argb: 'FF1B6E68' });
  });

  it('hides the row of keys and the sheets of the machinery, and freezes the header', async () => {
    const sheet = await roadmap();
    expect(sheet.getRow(1).hidden).toBe(true);
    expect(sheet.workbook.getWorksheet('Задания')?.state).toBe('hidden');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(sheet.autoFilter).toBe('A3:H8');
    expect(sheet.getColumn(3).width).toBeCloseTo((330 - 5) / 7, 1);
  });

  it('offers the choices of a list, long ones from a hidden sheet', async () => {
    const sheet = await roadmap();
    expect(sheet.getCell('F4').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Не начато,В работе,Выполнено,Просрочено"'],
    });
    expect(sheet.getCell('G4').dataValidation).toMatchObject({ formulae: ['"TRUE,FALSE"'] });
    expect(sheet.getCell('F8').dataValidation).toMatchObject({ formulae: ["'Списки выбора'!$A$1:$A$42"] });
    expect(sheet.workbook.getWorksheet('Списки выбора')?.getCell('A1').value).toBe('один, два');
  });

  it('offers the cells of another sheet', async () => {
    const sheet = (await roadmap()).workbook.getWorksheet('Пары');
    expect(sheet?.getCell('A5').dataValidation).toMatchObject({
      type: 'list',
      formulae: ["'Дорожная карта'!$E$4:$E$6"],
    });
  });

  it('gives a row of wrapped text the height it needs', async () => {
    const sheet = await roadmap();
    expect(sheet.getRow(4).height).toBeGreaterThan(2 * 12);
    expect(sheet.getRow(7).height).toBeLessThan(2 * 12);
  });
});

it('Names of sheets fit Excel and differ', () => {
  const long = 'Анкета наставника: ответы за весь учебный год';
  expect(sheetNames(['A/B', 'a b', long, long, '  ', "'x'"])).toEqual([
    'A B',
    'a b (2)',
    'Анкета наставника  ответы за ве',
    'Анкета наставника  ответы  (2)',
    'Лист',
    'x',
  ]);
});

function book0(): SpreadsheetState {
  return { id: 'b', locale: 'ru_RU', timeZone: 'Europe/Moscow', activeSheetId: 1, sheets: [], namedRanges: {} };
}
