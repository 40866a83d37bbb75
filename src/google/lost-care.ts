import { BODY, COLOURS } from '../domain/start-page';
import type { Table } from '../domain/tables';
import { choiceRule, hasChoices } from './cell-choices';
import { neighbours } from './neighbours';
import { findTables, type Place } from './places';
import { type Area, areaOf, colourStates, dressLines, guardComputed, type Standing } from './table-care';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** How much of its looks a sheet had lost: warnings, colours of states, columns without their colour, without their lists. */
export interface Care {
  guards: number;
  tones: number;
  colours: number;
  choices: number;
}

/**
 * Gives the sheets of tables back what set-up and the script gave them and somebody took away. What people coloured
 * themselves, their own rules and lists stay, and what is there is not doubled.
 */
export function restoreCare(tables: readonly Table[]): { table: Table; care: Care }[] {
  const cared = tables.filter(({ shown }) => shown !== 'never');
  const places = findTables(cared);
  return cared.flatMap((table) => {
    const place = places.get(table.key);
    if (!place) return [];
    const area = areaOf(table, place);
    const care = { guards: guardComputed(area), tones: colourStates(area), ...restoreRows(area, place) };
    return Object.values(care).some((count) => count > 0) ? [{ table, care }] : [];
  });
}

/**
 * Rows that people typed get the looks of rows that the script writes, where they have none; `ids` by their index in the
 * grid of the place, before they stand there.
 */
export function dressTyped(table: Table, place: Place, ids: ReadonlyMap<number, string>): void {
  if (ids.size === 0 || table.shown === 'never') return;
  const { columns, keyRow } = place;
  const last = Math.max(...ids.keys());
  const grid = place.grid.slice(0, last + 1).map((line, row) => {
    const own = [...line];
    own[columns.get('id') ?? 0] = row > keyRow + 1 ? (ids.get(row) ?? '') : '';
    return own;
  });
  const area = areaOf(table, place);
  restoreRows(area, { ...place, grid });
  const width = area.standing[area.standing.length - 1]?.at ?? 1;
  for (const run of neighbours(
    [...ids.keys()].sort((a, b) => a - b),
    (row) => row,
  )) {
    dressLines(area.sheet.getRange((run[0] ?? 0) + 1, 1, run.length, width));
  }
}

/** The header and the rows that have an id; what people write between and beside them is theirs. */
function restoreRows(area: Area, { grid, columns }: Place): Pick<Care, 'colours' | 'choices'> {
  const idColumn = columns.get('id') ?? 0;
  const [, ...ids] = grid.slice(area.first - 2).map((line) => String(line[idColumn] ?? ''));
  const last = area.standing[area.standing.length - 1]?.at ?? 1;
  const range = area.sheet.getRange(area.first - 1, 1, ids.length + 1, last);
  const colours = restoreColumns(area, range.getBackgrounds(), ({ column }) => [
    COLOURS[column.by],
    ...ids.map((id) => (id === '' ? null : BODY[column.by])),
  ]);
  writeRuns(area, colours, ids.length + 1, (target, values) => void target.setBackgrounds(values));
  if (!area.standing.some(({ column }) => hasChoices(column))) return { colours: colours.length, choices: 0 };
  const rules = restoreColumns<Rule | null>(area, range.getDataValidations(), ({ column }) => [
    null,
    ...ids.map((id) => (id === '' ? null : choiceRule(column, id))),
  ]);
  writeRuns(area, rules, ids.length + 1, (target, values) => void target.setDataValidations(values as Rule[][]));
  return { colours: colours.length, choices: rules.length };
}

const NOTHING: readonly unknown[] = ['#ffffff', null];

/** A column of cells that lacked something, with it. */
interface Mended<T> {
  at: number;
  values: T[];
}

/** Columns in which a cell has nothing where it should have its `own`; what it has otherwise stays. */
function restoreColumns<T>(
  { standing }: Area,
  now: readonly T[][],
  own: (place: Standing) => (T | null)[],
): Mended<T>[] {
  return standing.flatMap((place) => {
    const wanted = own(place);
    const isLost = (value: T, row: number) => NOTHING.includes(value) && (wanted[row] ?? null) !== null;
    const cells = now.map((line) => line[place.at - 1] as T);
    return cells.some(isLost)
      ? [{ at: place.at, values: cells.map((value, row) => (isLost(value, row) ? (wanted[row] as T) : value)) }]
      : [];
  });
}

function writeRuns<T>(
  { sheet, first }: Area,
  mended: readonly Mended<T>[],
  rows: number,
  write: (target: GoogleAppsScript.Spreadsheet.Range, values: T[][]) => void,
): void {
  for (const run of neighbours(mended, ({ at }) => at)) {
    const lines = Array.from({ length: rows }, (_, row) => run.map(({ values }) => values[row] as T));
    write(sheet.getRange(first - 1, run[0]?.at ?? 1, rows, run.length), lines);
  }
}
