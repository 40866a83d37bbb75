import type { Box } from '../emulator/state';

/** "AB" of column 28. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last;
}

/** "B3:D9" of a box. */
export function boxAddress({ row, column, rows, columns }: Box): string {
  return `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** The box from A1 that holds every value of a sheet; at least one cell. */
export function usedBox(cells: ({ v?: unknown; f?: unknown } | null)[][]): Box {
  const filled = cells.map(
    (row) => row.findLastIndex((cell) => cell?.f !== undefined || (cell?.v !== undefined && cell.v !== '')) + 1,
  );
  const rows = Math.max(1, filled.findLastIndex((count) => count > 0) + 1);
  return { row: 1, column: 1, rows, columns: Math.max(1, ...filled) };
}
