import type { Box } from '../../state';

/** A reference in A1 notation; a null end runs to the edge of the grid. */
export interface Reference {
  sheetName: string | null;
  row: number;
  column: number;
  lastRow: number | null;
  lastColumn: number | null;
}

/** «AB» → 28. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** 28 → «AB». */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Reads `A1`, `A1:B2`, `D:F`, `2:5`, `A2:C` and the same after `Sheet!` or `'A sheet'!`; null where it is none of these. */
export function parseA1(text: string): Reference | null {
  const [, quoted, plain, cells] = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?([^!]+)$/.exec(text.trim()) ?? [];
  if (cells === undefined) return null;
  const [first, last, ...more] = cells.split(':').map(parseCorner);
  if (!first || more.length > 0 || (cells.includes(':') && !last)) return null;
  const sheetName = quoted?.replaceAll("''", "'") ?? plain ?? null;
  if (!last) {
    if (first.row === null || first.column === null) return null;
    return { sheetName, row: first.row, column: first.column, lastRow: first.row, lastColumn: first.column };
  }
  if ((first.column === null) !== (last.column === null)) return null;
  const rows = ordered(first.row, last.row);
  const columns = ordered(first.column, last.column);
  return { sheetName, row: rows[0], lastRow: rows[1], column: columns[0], lastColumn: columns[1] };
}

/** The box that a reference covers on a grid of that size; null where it leaves the grid. */
export function boxOf(reference: Reference, grid: { rows: number; columns: number }): Box | null {
  const lastRow = reference.lastRow ?? grid.rows;
  const lastColumn = reference.lastColumn ?? grid.columns;
  if (lastRow > grid.rows || lastColumn > grid.columns || reference.row > lastRow || reference.column > lastColumn) {
    return null;
  }
  return {
    row: reference.row,
    column: reference.column,
    rows: lastRow - reference.row + 1,
    columns: lastColumn - reference.column + 1,
  };
}

/** A box as `A1` or `A1:B2`. */
export function formatA1({ row, column, rows, columns }: Box): string {
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const [match, letters, digits] = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/.exec(text.trim()) ?? [];
  if (!match || (letters === undefined && digits === undefined)) return null;
  return {
    row: digits === undefined ? null : Number(digits),
    column: letters === undefined ? null : columnNumber(letters),
  };
}

function ordered(first: number | null, last: number | null): [number, number | null] {
  if (first === null || last === null) return [first ?? last ?? 1, null];
  return first <= last ? [first, last] : [last, first];
}
