import { SetupError } from '../domain/messages/errors';
import { headerOf, headersOf, sheetName } from '../domain/messages/sheets';
import { COLOURS } from '../domain/start-page';
import type { Column, Table } from '../domain/tables';
import { findTable, findTables, keyCell, type Place, roomAtRight, sheetOf } from './places';
import { nameInLanguage } from './sheet-names';
import { activeSpreadsheet } from './spreadsheet';
import { colourStates, guardComputed } from './table-care';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What was missing and has been made. */
export type Repair = { kind: 'table' } | { kind: 'keys' } | { kind: 'column'; header: string };

/**
 * Makes the tables' sheets, or gives back what they lost: the row of keys, a column. One look at every sheet first, so
 * it may be run again. With `named` the language is known, and they are called as it has them. Throws a SetupError where
 * a sheet of that name belongs to somebody else.
 */
export function ensureTables(tables: Table[], { named = false } = {}): { table: Table; repair: Repair }[] {
  const places = findTables(tables);
  if (named) nameInLanguage(tables, places);
  return tables.flatMap((table) => ensured(table, places.get(table.key), named).map((repair) => ({ table, repair })));
}

/** The same of one table, without a look at the sheets of others. */
export function ensureTable(table: Table): { table: Table; repair: Repair }[] {
  return ensured(table, findTable(table), false).map((repair) => ({ table, repair }));
}

function ensured(table: Table, place: Place | undefined, named: boolean): Repair[] {
  return place ? restoreColumns(table, place) : makeAnew(table, named);
}

function makeAnew(table: Table, named: boolean): Repair[] {
  const sheet = named ? activeSpreadsheet().getSheetByName(sheetName(table)) : sheetOf(table);
  if (sheet && sheet.getLastRow() > 0) return restoreKeys(table, sheet);
  build(table, sheet ?? activeSpreadsheet().insertSheet(sheetName(table), activeSpreadsheet().getNumSheets()));
  return [{ kind: 'table' }];
}

/** The keys are written last: a sheet that has them is finished. Rows get their formats when they are written. */
function build(table: Table, sheet: Sheet): void {
  const columns = Object.values(table.columns);
  dressColumns(sheet, columns, 1);
  dressHeader(sheet, columns, 2, 1);
  sheet.setFrozenRows(2);
  sheet.hideRows(1);
  if (!sheet.getFilter()) sheet.getRange(2, 1, sheet.getMaxRows() - 1, columns.length).createFilter();
  const area = { sheet, first: 3, standing: columns.map((column, index) => ({ column, at: index + 1 })) };
  if (table.shown !== 'never') guardComputed(area);
  colourStates(area);
  if (table.shown !== 'first' && !sheet.isSheetHidden()) sheet.hideSheet();
  sheet
    .getRange(1, 1, 2, columns.length)
    .setValues([
      Object.keys(table.columns).map((key) => keyCell(table, key)),
      Object.keys(table.columns).map((key) => headerOf(table, key)),
    ]);
  SpreadsheetApp.flush();
}

/** The commonest width goes to all columns in one call, others follow; columns for the script alone are hidden. */
function dressColumns(sheet: Sheet, columns: readonly Column[], start: number): void {
  const widths = columns.map(({ width }) => width);
  const common = widths.reduce((best, width) => (count(widths, width) > count(widths, best) ? width : best), 0);
  sheet.setColumnWidths(start, columns.length, common);
  for (const [first, length] of runs(columns, ({ width }) => width)) {
    const column = columns[first];
    if (column && column.width !== common && !column.technical)
      sheet.setColumnWidths(start + first, length, column.width);
  }
  for (const [first, length] of runs(columns, ({ technical }) => technical === true)) {
    if (columns[first]?.technical) sheet.hideColumns(start + first, length);
  }
}

function count(widths: number[], width: number): number {
  return widths.filter((other) => other === width).length;
}

function dressHeader(sheet: Sheet, columns: readonly Column[], row: number, start: number): void {
  const header = sheet.getRange(row, start, 1, columns.length);
  header.setFontWeight('bold').setWrap(true).setVerticalAlignment('middle');
  header.setBackgrounds([columns.map(({ by }) => COLOURS[by])]);
}

/** Neighbouring columns that are alike. */
function runs<T>(columns: readonly Column[], by: (column: Column) => T): [first: number, length: number][] {
  const found: [number, number][] = [];
  columns.forEach((column, index) => {
    const last = found[found.length - 1];
    if (last && by(columns[last[0]] as Column) === by(column)) last[1] += 1;
    else found.push([index, 1]);
  });
  return found;
}

/** A sheet with our visible headers and without keys: somebody deleted the hidden row. */
function restoreKeys(table: Table, sheet: Sheet): Repair[] {
  const grid = sheet.getDataRange().getDisplayValues();
  // Whatever language they were written in.
  const headers = Object.keys(table.columns).map((key) => ({ key, called: headersOf(table, key) }));
  const found = grid
    .slice(0, 20)
    .map((line) => headers.filter(({ called }) => called.some((header) => line.includes(header))).length);
  const best = Math.max(...found);
  if (best * 2 < headers.length) throw new SetupError('sheet-taken', sheetName(table));
  const header = found.indexOf(best) + 1;
  // A blank row above the header is the one that a cut run put there.
  const isThere = header > 1 && (grid[header - 2] ?? []).every((cell) => cell === '');
  if (!isThere) sheet.insertRowBefore(header);
  const row = isThere ? header - 1 : header;
  const keys = (grid[header - 1] ?? []).map((text) => headers.find(({ called }) => called.includes(text))?.key);
  sheet.hideRows(row);
  sheet.setFrozenRows(row + 1);
  sheet.getRange(row, 1, 1, keys.length).setValues([keys.map((key) => (key ? keyCell(table, key) : ''))]);
  SpreadsheetApp.flush();
  const place = findTable(table);
  return [{ kind: 'keys' }, ...(place ? restoreColumns(table, place) : [])];
}

/**
 * Lost columns come back at the right end; what people put beside ours stays where it is. An empty column of ids would
 * make every row a stranger, so the lost one is people's to bring back.
 */
function restoreColumns(table: Table, { sheet, grid, keyRow, columns }: Place): Repair[] {
  const lost = Object.entries(table.columns).filter(([key]) => !columns.has(key));
  if (lost.length === 0) return [];
  const hasRows = grid.slice(keyRow + 2).some((line) => line.some((cell) => cell !== '' && cell !== false));
  if (hasRows && !columns.has('id')) throw new SetupError('no-ids', sheetName(table), headerOf(table, 'id'));
  const first = roomAtRight({ sheet, grid }, lost.length);
  const returned = lost.map(([, column]) => column);
  dressColumns(sheet, returned, first);
  dressHeader(sheet, returned, keyRow + 2, first);
  sheet
    .getRange(keyRow + 1, first, 2, lost.length)
    .setValues([lost.map(([key]) => keyCell(table, key)), lost.map(([key]) => headerOf(table, key))]);
  SpreadsheetApp.flush();
  return lost.map(([key]) => ({ kind: 'column', header: headerOf(table, key) }));
}
