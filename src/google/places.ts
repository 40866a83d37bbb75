import { SetupError } from '../domain/messages/errors';
import { headerOf, sheetName, sheetNames } from '../domain/messages/sheets';
import type { Cell, Table } from '../domain/tables';
import { activeSpreadsheet, civilCells } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a table stands at this moment: people may have renamed, moved and sorted since the last look. */
export interface Place {
  sheet: Sheet;
  grid: Cell[][];
  /** Index in `grid` of the hidden row of keys; the visible header is the next one. */
  keyRow: number;
  /** Index in `grid` of each column of ours. */
  columns: Map<string, number>;
}

/** What stands in the hidden row of keys above a column. */
export function keyCell({ key }: Table, column: string): string {
  return `${key}.${column}`;
}

/** Tables as this run saw them last and has not written into since, by key. */
const seen = new Map<string, Place>();
let isSeenEnough = false;

/** Does work for which it is enough to know tables as this run saw them, if it did; a table is looked at once at most. */
export function withWhatWasSeen<T>(work: () => T): T {
  isSeenEnough = true;
  try {
    return work();
  } finally {
    isSeenEnough = false;
  }
}

/** A table is going to be written into: what was seen of it is over. */
export function forgetSeen(table: Table): void {
  seen.delete(table.key);
}

/** Where a table is, to read it. */
export function look(table: Table): Place {
  const known = isSeenEnough ? seen.get(table.key) : undefined;
  const place = known ?? locate(table);
  seen.set(table.key, place);
  return place;
}

/** Every table that some sheet holds the keys of, by the table's key: one look at each sheet. */
export function findTables(tables: Table[]): Map<string, Place> {
  // Whoever looks for all of them is going to mend or to make some.
  seen.clear();
  const places = new Map<string, Place>();
  for (const sheet of activeSpreadsheet().getSheets()) {
    const grid = gridOf(sheet);
    for (const table of tables) {
      const place = placeIn(sheet, grid, table);
      if (!place || places.has(table.key)) continue;
      // Above our keys stands nothing unless people put it there; an answer sheet may say anything below its header.
      if (place.keyRow === 0 || sheet.getFormUrl() === null) places.set(table.key, place);
    }
  }
  return places;
}

/** The same of one table, if there is one: nearly always a look at the sheet that bears its name is enough. */
export function findTable(table: Table): Place | undefined {
  forgetSeen(table);
  return namedPlace(table) ?? findTables([table]).get(table.key);
}

/**
 * Where a table is now: one look for a sheet that kept its name, a renamed one is found among all. Throws a SetupError
 * where the sheet or one of its columns is gone.
 */
export function locate(table: Table): Place {
  const place = findTable(table);
  if (!place) throw new SetupError('no-table', sheetName(table));
  for (const key of Object.keys(table.columns)) {
    if (!place.columns.has(key)) throw new SetupError('no-column', sheetName(table), headerOf(table, key));
  }
  return place;
}

/** A sheet that bears the table's name, in the language spoken if there is one. */
export function sheetOf(table: Table): Sheet | null {
  for (const name of sheetNames(table)) {
    const sheet = activeSpreadsheet().getSheetByName(name);
    if (sheet) return sheet;
  }
  return null;
}

function namedPlace(table: Table): Place | null {
  const sheet = sheetOf(table);
  return sheet && placeIn(sheet, gridOf(sheet), table);
}

function gridOf(sheet: Sheet): Cell[][] {
  return civilCells(sheet.getDataRange().getValues());
}

/** The row of keys is the first with at least half of them: what people write may look like one key, not like most. */
function placeIn(sheet: Sheet, grid: Cell[][], table: Table): Place | null {
  const keys = new Set<Cell>(Object.keys(table.columns).map((key) => keyCell(table, key)));
  const keyRow = grid
    .slice(0, 20)
    .findIndex((line) => new Set(line.filter((cell) => keys.has(cell))).size * 2 >= keys.size);
  if (keyRow < 0) return null;
  const columns = new Map<string, number>();
  (grid[keyRow] ?? []).forEach((cell, index) => {
    const [owner, key] = String(cell).split('.');
    if (owner === table.key && key && !columns.has(key)) columns.set(key, index);
  });
  return { sheet, grid, keyRow, columns };
}

/** Makes so many columns to the right of all that stands on a sheet; the number of the first, counted from 1. */
export function roomAtRight({ sheet, grid }: Pick<Place, 'sheet' | 'grid'>, count: number): number {
  const first = Math.max(...grid.map((line) => line.length)) + 1;
  const lacking = first + count - 1 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  return first;
}
