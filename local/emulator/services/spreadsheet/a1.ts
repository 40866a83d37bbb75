import type { Box } from '../../state';

/** A reference in A1 notation; a null end runs to the edge of the grid. */
export interface Reference {
  sheetName: string | null;
  row: number;
  column: number;
  lastRow: number | null;
  lastColumn: number | null;
  open: Open;
}

/** Which sides of a range are those of the grid because its notation leaves them out: `A2:C` has no end of rows. */
export interface Open {
  rows?: 'all' | 'end';
  columns?: 'all' | 'end';
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

/**
 * Reads `A1`, `A1:B2`, `D:F`, `2:5`, `A2:C`, `R2C3:R4C5` and the same after `Sheet!` or `'A sheet'!`; null where it is
 * none of these.
 */
export function parseA1(text: string): Reference | null {
  const [, quoted, plain, notation] = /^(?:(?:'((?:[^']|'')+)'|([^!']+))?!)?([^!]+)$/.exec(text.trim()) ?? [];
  if (notation === undefined) return null;
  const cells = notation.replace(/\bR(\d+)C(\d+)\b/gi, (_, row, column) => `${columnLetters(Number(column))}${row}`);
  const [first, last, ...more] = cells.split(':').map(parseCorner);
  if (!first || more.length > 0 || (cells.includes(':') && !last)) return null;
  const sheetName = quoted?.replaceAll("''", "'") ?? plain ?? null;
  if (!last) {
    if (first.row === null || first.column === null) return null;
    return { sheetName, row: first.row, column: first.column, lastRow: first.row, lastColumn: first.column, open: {} };
  }
  if (first.row === null && last.row === null && (first.column === null || last.column === null)) return null;
  if (first.column === null && last.column === null && (first.row === null || last.row === null)) return null;
  const rows = ordered(first.row, last.row);
  const columns = ordered(first.column, last.column);
  const open = { ...openOf('rows', first.row, last.row), ...openOf('columns', first.column, last.column) };
  return { sheetName, row: rows[0], lastRow: rows[1], column: columns[0], lastColumn: columns[1], open };
}

function openOf(side: 'rows' | 'columns', first: number | null, last: number | null): Open {
  if (first !== null && last !== null) return {};
  return { [side]: first === null && last === null ? 'all' : 'end' };
}

/** The box that a reference covers on a grid of that size; null where its open side begins past the edge. */
export function boxOf(reference: Reference, grid: { rows: number; columns: number }): Box | null {
  const lastRow = reference.lastRow ?? grid.rows;
  const lastColumn = reference.lastColumn ?? grid.columns;
  if (reference.row > lastRow || reference.column > lastColumn) return null;
  return {
    row: reference.row,
    column: reference.column,
    rows: lastRow - reference.row + 1,
    columns: lastColumn - reference.column + 1,
  };
}

/** A box as `A1` or `A1:B2`, with the open sides left out: `D:F`, `2:5`, `A2:C`; a whole sheet is ''. */
export function formatA1({ row, column, rows, columns }: Box, open: Open = {}): string {
  const top = open.rows === 'all' ? '' : row;
  const left = open.columns === 'all' ? '' : columnLetters(column);
  const bottom = open.rows ? '' : row + rows - 1;
  const right = open.columns ? '' : columnLetters(column + columns - 1);
  if (open.rows === 'all' && open.columns === 'all') return '';
  if (rows === 1 && columns === 1 && !open.rows && !open.columns) return `${left}${top}`;
  return `${left}${top}:${right}${bottom}`;
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
