import { writeFile } from 'node:fs/promises';
import ExcelJS, { type Worksheet, type WorksheetView } from 'exceljs';
import type { SheetState, SpreadsheetState } from '../emulator/state';
import { boxAddress, usedBox } from './a1';
import { hexColour } from './colour';
import { withoutControls } from './html';
import { fillCell } from './xlsx-cell';
import { withCharts } from './xlsx-charts';
import { type Choices, choicesOf } from './xlsx-choices';
import { addRules } from './xlsx-rules';

/** Height of a row and width of a column that nobody has set, in pixels. */
const DEFAULT_ROW = 21;
const DEFAULT_COLUMN = 100;
/** Excel's highest row, in pixels. */
const MAX_ROW = 545;

/** Saves a spreadsheet as a workbook for Excel and LibreOffice, ready to be printed on landscape A4. */
export async function writeXlsx(spreadsheet: SpreadsheetState, file: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Nastavnik';
  const [listName = '', ...names] = sheetNames(['Списки выбора', ...spreadsheet.sheets.map((sheet) => sheet.name)]);
  const sheets = spreadsheet.sheets.map((sheet, index) => book.addWorksheet(names[index], options(sheet)));
  const choices = choicesOf(spreadsheet.sheets, book, { names, listName });
  for (const [index, sheet] of spreadsheet.sheets.entries()) {
    const target = sheets[index];
    if (target) fillSheet(target, sheet, spreadsheet.locale, choices);
  }
  const active = spreadsheet.sheets.findIndex((sheet) => sheet.id === spreadsheet.activeSheetId && !sheet.hidden);
  const activeTab =
    active >= 0
      ? active
      : Math.max(
          0,
          spreadsheet.sheets.findIndex((sheet) => !sheet.hidden),
        );
  book.views = [{ x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab, visibility: 'visible' }];
  await writeFile(file, withCharts(new Uint8Array(await book.xlsx.writeBuffer()), spreadsheet.sheets, names));
}

/** Names that Excel takes: 31 characters at most, none of []*?:/\, no two alike but for capitals. */
export function sheetNames(names: string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean =
      withoutControls(name)
        .replace(/[[\]*?:/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Лист';
    let unique = clean.slice(0, 31);
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) unique = `${clean.slice(0, 26)} (${copy})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function options(sheet: SheetState): Parameters<ExcelJS.Workbook['addWorksheet']>[1] {
  const tab = hexColour(sheet.tabColor);
  return {
    state: sheet.hidden ? 'hidden' : 'visible',
    properties: {
      defaultColWidth: characters(DEFAULT_COLUMN),
      ...(tab && { tabColor: { argb: `FF${tab}` } }),
    },
    views: [view(sheet)],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      printArea: boxAddress(usedBox(sheet.cells)),
      ...(sheet.frozenRows > 0 && { printTitlesRow: `1:${sheet.frozenRows}` }),
    },
    headerFooter: { oddHeader: '&L&"Arial"&9&A', oddFooter: '&R&"Arial"&9&P из &N' },
  };
}

function view({ frozenRows, frozenColumns }: SheetState): Partial<WorksheetView> {
  if (frozenRows === 0 && frozenColumns === 0) return { state: 'normal' };
  return { state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows };
}

function fillSheet(target: Worksheet, sheet: SheetState, locale: string, choices: Choices): void {
  for (const [row, cells] of sheet.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue;
      const place = target.getCell(row + 1, column + 1);
      fillCell(place, cell, locale);
      const validation = cell.validation && choices(cell.validation);
      if (validation) place.dataValidation = validation;
    }
  }
  for (let column = 1; column <= sheet.columns; column++) {
    const width = sheet.columnWidths[column];
    if (width !== undefined) target.getColumn(column).width = characters(width);
  }
  const last = Math.max(sheet.cells.length, ...Object.keys(sheet.rowHeights).map(Number));
  for (let row = 1; row <= last; row++) target.getRow(row).height = points(heightOf(sheet, row));
  for (const row of sheet.hiddenRows) target.getRow(row).hidden = true;
  for (const column of sheet.hiddenColumns) target.getColumn(column).hidden = true;
  for (const box of sheet.merges) target.mergeCells(boxAddress(box));
  if (sheet.filter) target.autoFilter = boxAddress(sheet.filter);
  addRules(target, sheet.conditionalFormats);
}

/** Pixels a row takes: Google lets it grow beyond its own height when wrapped text needs more, a file has to say so. */
function heightOf(sheet: SheetState, row: number): number {
  const needs = (sheet.cells[row - 1] ?? []).map((cell, index) => {
    const merge = sheet.merges.find((box) => box.row === row && box.column === index + 1);
    if (cell?.wrap !== 'WRAP' || typeof cell.v !== 'string' || (merge && merge.rows > 1)) return 0;
    if (sheet.hiddenColumns.includes(index + 1)) return 0;
    const size = cell.size ?? 10;
    const width = range(index + 1, merge?.columns ?? 1).reduce(
      (sum, column) => sum + (sheet.columnWidths[column] ?? DEFAULT_COLUMN),
      0,
    );
    const perLine = Math.max(1, (width - 8) / (size * (cell.bold ? 0.76 : 0.7)));
    const lines = cell.v.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    return lines * size * 1.7 + 4;
  });
  return Math.min(MAX_ROW, Math.max(sheet.rowHeights[row] ?? DEFAULT_ROW, ...needs));
}

function range(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}

/** Excel counts widths in digits of 7 pixels with 5 pixels of padding. */
function characters(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7);
}

function points(pixels: number): number {
  return pixels * 0.75;
}
