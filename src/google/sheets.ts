import { BODY } from '../domain/start-page';
import { type Cell, fromCell, isMisread, kept, type Patch, type Row, type Table, toCell } from '../domain/tables';
import { columnLetters } from '../domain/tables/column-letters';
import { choiceRule, hasChoices } from './cell-choices';
import { dressTyped } from './lost-care';
import { neighbours } from './neighbours';
import { forgetSeen, locate, look, type Place } from './places';
import { asPlainText } from './plain-text';
import { dressLines } from './table-care';

type SheetRange = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Fields = Record<string, string | number | boolean | null>;

/**
 * All rows that have an id, in the order in which people sorted them; with `filled` also those that people typed by
 * hand, which have one of these columns filled and no id yet.
 */
export function readTable<T extends Table>(table: T, ...filled: (keyof T['columns'] & string)[]): Row<T>[] {
  const { grid, keyRow, columns } = look(table);
  const rows: Row<T>[] = [];
  for (const line of grid.slice(keyRow + 2)) {
    const row = readRow(table, columns, line);
    if (row.id !== '' || filled.some((key) => row[key] !== '')) rows.push(row as Row<T>);
  }
  return rows;
}

/** What people typed into these columns that cannot be read, so that the rows lack it. */
export function misreadCells<T extends Table>(
  table: T,
  ...keys: (keyof T['columns'] & string)[]
): { id: string; key: string; text: string }[] {
  const { grid, keyRow, columns } = look(table);
  return grid.slice(keyRow + 2).flatMap((line) =>
    keys.flatMap((key) => {
      const [id, cell, column] = [line[columns.get('id') ?? 0], line[columns.get(key) ?? -1] ?? '', table.columns[key]];
      return column && isMisread(column, cell) ? [{ id: String(id), key, text: String(cell) }] : [];
    }),
  );
}

/**
 * Writes the given fields of rows found by id just before, and appends rows whose id is new. `match` finds rows that
 * have no id yet, such as those typed by hand. Everything is on its way to Google when it returns.
 */
export function upsert<T extends Table>(table: T, patches: Patch<T>[], match?: keyof T['columns'] & string): void {
  if (patches.length > 0) write(table, locate(table), patches, match);
}

/** Reads one row and writes what `change` makes of it, in one look; the row as it was, null where there is none. */
export function amend<T extends Table>(table: T, id: string, change: (row: Row<T>) => Partial<Row<T>>): Row<T> | null {
  const place = locate(table);
  const line = place.grid.find((cells) => cells[place.columns.get('id') ?? 0] === id);
  if (!line) return null;
  const row = readRow(table, place.columns, line) as Row<T>;
  write(table, place, [{ ...change(row), id } as Patch<T>]);
  return row;
}

function write<T extends Table>(
  table: T,
  place: Place,
  patches: Patch<T>[],
  match?: keyof T['columns'] & string,
): void {
  const { sheet, grid, keyRow, columns } = place;
  forgetSeen(table);
  const idColumn = columns.get('id') ?? 0;
  const rowOf = new Map(grid.map((line, index) => [String(line[idColumn] ?? ''), index]));
  let next = lastFilled(grid, keyRow) + 1;
  const lines = new Map<number, Fields>();
  const fresh = new Set<number>();
  const typed = new Map<number, string>();
  for (const patch of patches as (Fields & { id: string })[]) {
    let index = rowOf.get(patch.id);
    if (index === undefined && match) {
      const isFree = (row: number) => row > keyRow + 1 && grid[row]?.[idColumn] === '' && !lines.has(row);
      index = handTyped(grid, columns.get(match) ?? -1, patch[match], isFree);
      if (index !== undefined) typed.set(index, patch.id);
    }
    if (index === undefined) {
      index = next;
      next += 1;
      fresh.add(index);
      lines.set(index, { ...blank(table), ...patch });
    } else {
      const line = grid[index] ?? [];
      const written = Object.entries(patch).map(([key, value]) => {
        return [key, kept(table.columns[key], line[columns.get(key) ?? -1] ?? '', value)];
      });
      lines.set(index, Object.fromEntries(written));
    }
  }
  if (fresh.size > 0) makeRoom(sheet, Math.max(...fresh) + 1);
  // A row that has its id is finished, so its looks come first.
  dressTyped(table, place, typed);
  for (const block of blocksOf(lines, columns, fresh)) {
    const range = sheet.getRange(block.row + 1, block.column + 1, block.lines.length, block.keys.length);
    if (fresh.has(block.row)) dressRows(range, table, block);
    writeBlock(range, table, block);
  }
  SpreadsheetApp.flush();
}

function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number): void {
  const has = sheet.getMaxRows();
  if (rows > has) sheet.insertRowsAfter(has, rows - has);
}

/** Writes one column of many rows that may lie far apart: a call for each different value, not for each row. */
export function fill<T extends Table, K extends keyof T['columns'] & string>(
  table: T,
  key: K,
  values: ReadonlyMap<string, Row<T>[K]>,
): void {
  if (values.size === 0) return;
  forgetSeen(table);
  const { sheet, grid, columns } = locate(table);
  const idColumn = columns.get('id') ?? 0;
  const letters = columnLetters(columns.get(key) ?? 0);
  const rowsOf = new Map<Row<T>[K], number[]>();
  grid.forEach((line, index) => {
    const value = values.get(String(line[idColumn] ?? ''));
    if (value !== undefined) rowsOf.set(value, [...(rowsOf.get(value) ?? []), index + 1]);
  });
  const type = table.columns[key]?.type ?? 'text';
  for (const [value, rows] of rowsOf) {
    const cells = asPlainText([[toCell(type, value as string | number | boolean)]], [type]);
    const ranges = neighbours(rows, (row) => row).map((run) => `${letters}${run[0]}:${letters}${run[run.length - 1]}`);
    const list = sheet.getRangeList(ranges);
    list.setNumberFormat(cells.formats[0]?.[0] ?? '@');
    list.setValue(cells.values[0]?.[0] ?? '');
  }
  SpreadsheetApp.flush();
}

/** Takes rows away, the lowest first; neighbours go in one call. */
export function removeRows(table: Table, ids: string[]): void {
  if (ids.length === 0) return;
  forgetSeen(table);
  const { sheet, grid, columns } = locate(table);
  const idColumn = columns.get('id') ?? 0;
  const wanted = new Set(ids);
  const gone = grid.flatMap((line, index) => (wanted.has(String(line[idColumn])) ? [index] : []));
  for (const run of neighbours(gone, (index) => index).reverse()) sheet.deleteRows((run[0] ?? 0) + 1, run.length);
  SpreadsheetApp.flush();
}

/** Makes a table hold just these rows: those that stay keep what people wrote beside them. */
export function replaceRows<T extends Table>(table: T, rows: Row<T>[]): void {
  const kept = new Set(rows.map((row) => String(row.id)));
  const gone = readTable(table).flatMap((row) => (kept.has(String(row.id)) ? [] : [String(row.id)]));
  removeRows(table, gone);
  upsert(table, rows as unknown as Patch<T>[]);
}

/** Shows a table that has its first rows. */
export function show(table: Table): void {
  const { sheet } = locate(table);
  if (sheet.isSheetHidden()) sheet.showSheet();
}

function readRow(table: Table, columns: Map<string, number>, line: Cell[]): Fields {
  const row: Fields = {};
  for (const [key, column] of Object.entries(table.columns))
    row[key] = fromCell(column, line[columns.get(key) ?? -1] ?? '');
  return row;
}

/** The last row with anything in it; an unticked check box is nothing. */
function lastFilled(grid: Cell[][], keyRow: number): number {
  for (let index = grid.length - 1; index > keyRow + 1; index -= 1) {
    if (grid[index]?.some((cell) => cell !== '' && cell !== false)) return index;
  }
  return keyRow + 1;
}

function handTyped(
  grid: Cell[][],
  column: number,
  value: unknown,
  isFree: (row: number) => boolean,
): number | undefined {
  const index = grid.findIndex((line, row) => value !== '' && String(line[column]) === value && isFree(row));
  return index < 0 ? undefined : index;
}

function blank(table: Table): Fields {
  return Object.fromEntries(Object.entries(table.columns).map(([key, column]) => [key, fromCell(column, '')]));
}

interface Block {
  row: number;
  column: number;
  keys: string[];
  lines: Fields[];
}

/** Adjacent rows that change the same fields, cut into runs of adjacent columns of ours. */
function blocksOf(lines: Map<number, Fields>, columns: Map<string, number>, fresh: Set<number>): Block[] {
  const blocks: Block[] = [];
  const rows = [...lines.keys()].sort((a, b) => a - b);
  const fieldsOf = (row = -1) => `${fresh.has(row)} ${Object.keys(lines.get(row) ?? {}).sort()}`;
  for (let first = 0; first < rows.length; ) {
    let last = first;
    while (rows[last + 1] === (rows[last] ?? 0) + 1 && fieldsOf(rows[last + 1]) === fieldsOf(rows[first])) last += 1;
    const row = rows[first] ?? 0;
    const group = rows.slice(first, last + 1).map((index) => lines.get(index) ?? {});
    for (const keys of runsOf(Object.keys(group[0] ?? {}), columns)) {
      blocks.push({ row, column: columns.get(keys[0] ?? '') ?? 0, keys, lines: group });
    }
    first = last + 1;
  }
  return blocks;
}

function runsOf(keys: string[], columns: Map<string, number>): string[][] {
  const placeOf = (key: string) => columns.get(key) ?? 0;
  return neighbours(
    keys.filter((key) => columns.has(key)).sort((a, b) => placeOf(a) - placeOf(b)),
    placeOf,
  );
}

function writeBlock(range: SheetRange, table: Table, { keys, lines }: Block): void {
  const types = keys.map((key) => table.columns[key]?.type ?? 'text');
  const cells = lines.map((line) => keys.map((key, index) => toCell(types[index] ?? 'text', line[key])));
  const { formats, values } = asPlainText(cells, types);
  range.setNumberFormats(formats);
  range.setValues(values);
}

/** New rows wrap their texts, tell by their colour whose cells are, and get check boxes and lists where they have them. */
function dressRows(range: SheetRange, table: Table, { keys, lines }: Block): void {
  const columns = keys.flatMap((key) => table.columns[key] ?? []);
  if (table.shown !== 'never') {
    range.setBackgrounds(lines.map(() => columns.map(({ by }) => BODY[by])));
    dressLines(range);
  }
  const choosing = columns.flatMap((column, at) => (hasChoices(column) ? [{ column, at }] : []));
  for (const run of neighbours(choosing, ({ at }) => at)) {
    const rules = lines.map(({ id }) => run.map(({ column }) => choiceRule(column, String(id))));
    range.offset(0, run[0]?.at ?? 0, lines.length, run.length).setDataValidations(rules as Rule[][]);
  }
}
