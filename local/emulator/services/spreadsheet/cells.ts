import { Exception } from '../../execution';
import type { Box, CellState, SheetState, SpreadsheetState, State } from '../../state';
import type { Switches } from '../../switches';
import { columnLetters } from './a1';
import { conventionsOf } from './conventions';
import { contentOf, showsDate } from './display';
import { formulaHolds, sheetWith } from './formula-rules';
import type { Results } from './formulas/calculation';
import { instantOf, serialOf, yearAt } from './serial-dates';
import { parseTyped, type Typing } from './typed-input';
import { satisfies } from './validation-rules';

/** What a script reads from a cell. */
export type CellValue = string | number | boolean | Date;

/** What a script or a person may put into a cell; null, undefined and '' empty it. */
export type Entry = CellValue | null | undefined;

/** Longest text a cell takes, in characters. */
const LONGEST_TEXT = 50_000;

/** The spreadsheet of that id; a plain error where the space has none. */
export function spreadsheetIn(state: State, id: string): SpreadsheetState {
  const spreadsheet = state.spreadsheets[id];
  if (!spreadsheet) throw new Error(`No spreadsheet ${id} in this space.`);
  return spreadsheet;
}

/** The sheet of that id; Google's error where it was deleted meanwhile. */
export function sheetIn(spreadsheet: SpreadsheetState, sheetId: number): SheetState {
  const sheet = spreadsheet.sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw new Exception(`Sheet ${sheetId} not found`);
  return sheet;
}

/** How what is typed is read and checked. */
export interface Entering extends Typing {
  spreadsheet: SpreadsheetState;
  now: number;
  timeZone: string;
}

/** How typed text is to be read in that spreadsheet at this moment. */
export function typingIn(
  state: State,
  spreadsheet: SpreadsheetState,
  { textFormatKeepsFormula }: Pick<Switches, 'textFormatKeepsFormula'>,
): Entering {
  const { locale, timeZone } = spreadsheet;
  return {
    spreadsheet,
    now: state.now,
    locale,
    timeZone,
    year: yearAt(state.now, timeZone),
    textFormatKeepsFormula,
  };
}

/** The cell's value as `getValue` gives it: '' for an empty one, a Date for a number under a date format. */
export function scriptValue(cell: CellState | null | undefined, timeZone: string, results?: Results): CellValue {
  const content = contentOf(cell, results);
  if (content === undefined) return '';
  if (typeof content !== 'number') return content;
  const numberFormat = results && cell?.f !== undefined ? results.format(cell) : cell?.nf;
  return showsDate(numberFormat) ? new Date(instantOf(content, timeZone)) : content;
}

/** The box as an array of rows, each cell turned by `read`; missing cells are undefined or null. */
export function readBox<T>(sheet: SheetState, box: Box, read: (cell: CellState | null | undefined) => T): T[][] {
  return Array.from({ length: box.rows }, (_, i) => {
    const cells = sheet.cells[box.row - 1 + i];
    return Array.from({ length: box.columns }, (__, j) => read(cells?.[box.column - 1 + j]));
  });
}

/** Lets `change` alter every cell of the box, made where missing; cells that end up plain and empty are dropped. */
export function changeBox(sheet: SheetState, box: Box, change: (cell: CellState, i: number, j: number) => void): void {
  for (let i = 0; i < box.rows; i += 1) {
    const cells = rowOf(sheet, box.row + i);
    for (let j = 0; j < box.columns; j += 1) {
      const at = box.column - 1 + j;
      const cell = cells[at] ?? {};
      change(cell, i, j);
      while (cells.length < at) cells.push(null);
      cells[at] = isPlain(cell) ? null : cell;
    }
    trimRow(cells);
  }
  trimRows(sheet);
}

/** Writes entries into the box as a script or a person would; refused as a whole where a validation rejects one of them. */
export function enterBox(sheet: SheetState, box: Box, entries: readonly (readonly Entry[])[], typing: Entering): void {
  refuseInvalid(sheet, box, entries, typing);
  changeBox(sheet, box, (cell, i, j) => enter(cell, entries[i]?.[j], typing));
}

function refuseInvalid(sheet: SheetState, box: Box, entries: readonly (readonly Entry[])[], typing: Entering): void {
  const next = (cell: CellState | null | undefined, i: number, j: number): CellState => {
    const entered = { ...cell };
    enter(entered, entries[i]?.[j], typing);
    return entered;
  };
  const old = readBox(sheet, box, (cell) => cell);
  if (!old.some((cells) => cells.some((cell) => cell?.validation?.allowInvalid === false))) return;
  for (const [i, cells] of old.entries()) {
    for (const [j, cell] of cells.entries()) {
      const rule = cell?.validation;
      if (!rule || rule.allowInvalid) continue;
      const place = { row: box.row + i, column: box.column + j };
      const holds =
        rule.type === 'CUSTOM_FORMULA'
          ? formulaHolds(
              rule,
              sheetWith(
                sheet,
                box,
                old.map((row, y) => row.map((each, x) => next(each, y, x))),
              ),
              place,
              typing,
            )
          : satisfies(rule, contentOf(next(cell, i, j)), sheet, typing);
      if (holds) continue;
      throw new Exception(
        `The data you entered in cell ${columnLetters(place.column)}${place.row} violates the data validation rules set on this cell.`,
      );
    }
  }
}

/** Refuses what no cell can hold. */
export function checkEntry(entry: unknown): asserts entry is Entry {
  if (typeof entry === 'string' && entry.length > LONGEST_TEXT) {
    throw new Exception(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
  }
  if (entry === null || typeof entry !== 'object' || entry instanceof Date) return;
  // Google would write what toString gives, which is never meant.
  throw new Exception(`A cell cannot hold ${JSON.stringify(entry)}: only text, numbers, booleans and dates.`);
}

/** True where some cell of the box refuses values that break its validation. */
export function rejectsSome(sheet: SheetState, box: Box): boolean {
  return readBox(sheet, box, (cell) => cell?.validation?.allowInvalid === false).some((row) => row.includes(true));
}

/** The last row or column with content; 0 on an empty sheet. */
export function extent(sheet: SheetState, checkboxFalseCounts: boolean): { row: number; column: number } {
  const last = { row: 0, column: 0 };
  sheet.cells.forEach((cells, i) => {
    for (let j = cells.length - 1; j >= 0; j -= 1) {
      if (!counts(cells[j], checkboxFalseCounts)) continue;
      last.row = i + 1;
      last.column = Math.max(last.column, j + 1);
      return;
    }
  });
  return last;
}

/** Drops the empty ends of rows and of the sheet, so that equal sheets have equal states. */
export function trim(sheet: SheetState): void {
  for (const cells of sheet.cells) trimRow(cells);
  trimRows(sheet);
}

function enter(cell: CellState, entry: Entry, typing: Typing & { timeZone: string }): void {
  delete cell.v;
  delete cell.f;
  delete cell.rich;
  if (entry === null || entry === undefined || entry === '') return;
  if (entry instanceof Date) {
    const serial = serialOf(entry.getTime(), typing.timeZone);
    const { date, dateTime } = conventionsOf(typing.locale);
    cell.v = serial;
    cell.nf ??= Number.isInteger(serial) ? date : dateTime;
  } else if (typeof entry === 'string') {
    const { v, f, nf } = parseTyped(entry, cell.nf, typing);
    if (v !== undefined) cell.v = v;
    if (f !== undefined) cell.f = f;
    if (nf !== undefined) cell.nf ??= nf;
  } else {
    cell.v = Number.isNaN(entry) ? '#NUM!' : entry;
  }
}

function counts(cell: CellState | null | undefined, checkboxFalseCounts: boolean): boolean {
  if (!cell) return false;
  if (cell.v === false && cell.validation?.type === 'CHECKBOX') return checkboxFalseCounts;
  return cell.v !== undefined || cell.f !== undefined;
}

function rowOf(sheet: SheetState, row: number): (CellState | null)[] {
  while (sheet.cells.length < row) sheet.cells.push([]);
  const cells = sheet.cells[row - 1] ?? [];
  sheet.cells[row - 1] = cells;
  return cells;
}

function isPlain(cell: CellState): boolean {
  for (const _ in cell) return false;
  return true;
}

function trimRow(cells: (CellState | null)[]): void {
  while (cells.length > 0 && !cells[cells.length - 1]) cells.pop();
}

function trimRows(sheet: SheetState): void {
  while (sheet.cells.length > 0 && sheet.cells[sheet.cells.length - 1]?.length === 0) sheet.cells.pop();
}
