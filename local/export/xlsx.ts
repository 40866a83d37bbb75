import ExcelJS, { type Worksheet, type WorksheetView } from 'exceljs';
import type { SheetState, SpreadsheetState } from '../emulator/state';
import { boxAddress, usedBox } from './a1';
import { hexColour } from './colour';
import { withoutControls } from './html';
import { fillCell } from './xlsx-cell';
import { type Choices, choicesOf } from './xlsx-choices';
import { addRules } from './xlsx-rules';

/** Saves a spreadsheet as a workbook for Excel and LibreOffice, ready to be printed on landscape A4. */
export async function writeXlsx(spreadsheet: SpreadsheetState, file: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Nastavnik';
  const [listName = '', ...names] = sheetNames(['Списки выбора', ...spreadsheet.sheets.map((sheet) => sheet.name)]);
  const sheets = spreadsheet.sheets.map((sheet, index) => book.addWorksheet(names[index], options(sheet)));
  const choices = choicesOf(spreadsheet.sheets, book, listName);
  for (const [index, sheet] of spreadsheet.sheets.entries()) {
    const target = sheets[index];
    if (target) fillSheet(target, sheet, spreadsheet.locale, choices);
  }
  const active = spreadsheet.sheets.findIndex((sheet) => sheet.id === spreadsheet.activeSheetId && !sheet.hidden);
  const activeTab = active >= 0 ? active : Math.max(0, spreadsheet.sheets.findIndex((sheet) => !sheet.hidden));
  book.views = [{ x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab, visibility: 'visible' }];
  await book.xlsx.writeFile(file);
}

/** Names that Excel takes: 31 characters at most, none of []*?:/\, no two alike but for capitals. */
export function sheetNames(names: string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = withoutControls(name).replace(/[[\]*?:/\\]/g, ' ').replace(/^'+|'+$/g, '').trim() || 'Лист';
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
      defaultRowHeight: points(21),
      defaultColWidth: characters(100),
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
  for (const [row, height] of Object.entries(sheet.rowHeights)) {
    if (!outgrows(sheet, Number(row), height)) target.getRow(Number(row)).height = points(height);
  }
  for (const row of sheet.hiddenRows) target.getRow(row).hidden = true;
  for (const column of sheet.hiddenColumns) target.getColumn(column).hidden = true;
  for (const box of sheet.merges) target.mergeCells(boxAddress(box));
  if (sheet.filter) target.autoFilter = boxAddress(sheet.filter);
  addRules(target, sheet.conditionalFormats);
}

/** Google lets a row grow beyond its height when wrapped text needs it; then Excel is left to find the height. */
function outgrows(sheet: SheetState, row: number, height: number): boolean {
  const lines = (sheet.cells[row - 1] ?? []).map((cell, index) => {
    if (cell?.wrap !== 'WRAP' || typeof cell.v !== 'string') return 1;
    const perLine = Math.max(1, ((sheet.columnWidths[index + 1] ?? 100) - 6) / ((cell.size ?? 10) * 0.68));
    return cell.v.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  });
  return Math.max(1, ...lines) * 17 + 4 > height;
}

/** Excel counts widths in digits of 7 pixels with 5 pixels of padding. */
function characters(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7);
}

function points(pixels: number): number {
  return pixels * 0.75;
}
