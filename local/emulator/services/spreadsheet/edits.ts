import type { Box, SheetState, SpreadsheetState, State } from '../../state';
import { columnNumber } from './a1';
import { enterBox, extent, spreadsheetIn, typingIn } from './cells';
import { findBox } from './grid';
import { sortBox } from './sorting';
import { deleteLines, insertLines, moveLines } from './structure';

/** In the browser the text format takes what is typed literally: nobody doubts that. */
const BY_HAND = { textFormatKeepsFormula: true };

/** A person types into a cell, such as «B3». */
export function typeInto(state: State, spreadsheetId: string, sheetName: string, a1: string, text: string): void {
  const { spreadsheet, sheet } = place(state, spreadsheetId, sheetName);
  const { box } = findBox(spreadsheet, sheet, a1);
  const row = Array.from({ length: box.columns }, () => text);
  enterBox(
    sheet,
    box,
    Array.from({ length: box.rows }, () => row),
    typingIn(state, spreadsheet, BY_HAND),
  );
}

/** The sheet and the box that a range in A1 notation names. */
export function placeOf(state: State, spreadsheetId: string, sheetName: string, a1: string): { id: number; box: Box } {
  const { spreadsheet, sheet } = place(state, spreadsheetId, sheetName);
  return { id: sheet.id, box: findBox(spreadsheet, sheet, a1).box };
}

/** A person inserts an empty row above the row `row`, or below the last one; it looks like the row above it. */
export function insertRow(state: State, spreadsheetId: string, sheetName: string, row: number): void {
  const { spreadsheet, sheet } = place(state, spreadsheetId, sheetName);
  insertLines(spreadsheet, sheet, 'row', { at: row, count: 1, like: row > 1 ? row - 1 : undefined });
}

/** A person deletes a row. */
export function deleteRow(state: State, spreadsheetId: string, sheetName: string, row: number): void {
  const { spreadsheet, sheet } = place(state, spreadsheetId, sheetName);
  deleteLines(spreadsheet, sheet, 'row', row, 1);
}

/** A person deletes a column. */
export function deleteColumn(state: State, spreadsheetId: string, sheetName: string, column: number): void {
  const { spreadsheet, sheet } = place(state, spreadsheetId, sheetName);
  deleteLines(spreadsheet, sheet, 'column', column, 1);
}

/** A person drags a column before the column `to`, counted as before the move. */
export function moveColumn(state: State, spreadsheetId: string, sheetName: string, from: number, to: number): void {
  const { spreadsheet, sheet } = place(state, spreadsheetId, sheetName);
  moveLines(spreadsheet, sheet, 'column', { from, count: 1, to });
}

/** A person sorts the rows from `fromRow` to the last one by a column. */
export function sortRows(
  state: State,
  spreadsheetId: string,
  sheetName: string,
  fromRow: number,
  column: number,
  ascending: boolean,
): void {
  const { spreadsheet, sheet } = place(state, spreadsheetId, sheetName);
  const box = { row: fromRow, column: 1, rows: Math.max(sheet.cells.length - fromRow + 1, 0), columns: sheet.columns };
  sortBox(sheet, box, [{ column, ascending }], spreadsheet.locale);
}

/** A person pastes text cells with the upper left one in that place; the grid grows where they need it. */
export function pasteTable(
  state: State,
  spreadsheetId: string,
  sheetName: string,
  row: number,
  column: number,
  values: string[][],
): void {
  const { spreadsheet, sheet } = place(state, spreadsheetId, sheetName);
  const columns = Math.max(...values.map(({ length }) => length));
  if (values.length === 0 || columns === 0) return;
  const moreRows = row + values.length - 1 - sheet.rows;
  const moreColumns = column + columns - 1 - sheet.columns;
  if (moreRows > 0) insertLines(spreadsheet, sheet, 'row', { at: sheet.rows + 1, count: moreRows });
  if (moreColumns > 0) insertLines(spreadsheet, sheet, 'column', { at: sheet.columns + 1, count: moreColumns });
  enterBox(sheet, { row, column, rows: values.length, columns }, values, typingIn(state, spreadsheet, BY_HAND));
}

/** A person adds a column with a title and a formula in every row of `fromRow` and below that has content; returns the column. */
export function addFormulaColumn(
  state: State,
  spreadsheetId: string,
  sheetName: string,
  {
    titleRow,
    fromRow,
    title,
    formula,
    before,
  }: {
    titleRow: number;
    fromRow: number;
    title: string;
    /** «#» in it stands for the number of the row. */
    formula: string;
    /** Letters of the column before which it is put; without them it goes after the last column with content. */
    before?: string;
  },
): number {
  const { spreadsheet, sheet } = place(state, spreadsheetId, sheetName);
  const last = extent(sheet, true);
  const column = before === undefined ? last.column + 1 : columnNumber(before);
  if (before !== undefined || column > sheet.columns)
    insertLines(spreadsheet, sheet, 'column', { at: column, count: 1 });
  const typing = typingIn(state, spreadsheet, BY_HAND);
  enterBox(sheet, { row: titleRow, column, rows: 1, columns: 1 }, [[title]], typing);
  for (let row = fromRow; row <= last.row; row += 1) {
    enterBox(sheet, { row, column, rows: 1, columns: 1 }, [[formula.replaceAll('#', String(row))]], typing);
  }
  return column;
}

function place(
  state: State,
  spreadsheetId: string,
  sheetName: string,
): { spreadsheet: SpreadsheetState; sheet: SheetState } {
  const spreadsheet = spreadsheetIn(state, spreadsheetId);
  const sheet = spreadsheet.sheets.find(({ name }) => name === sheetName);
  if (!sheet) {
    throw new Error(
      `No sheet «${sheetName}»: there are ${spreadsheet.sheets.map(({ name }) => `«${name}»`).join(', ')}.`,
    );
  }
  return { spreadsheet, sheet };
}
