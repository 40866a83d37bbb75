import type { Box } from '../../emulator/state';
import type { CellStyle, CellView, SheetView } from '../protocol';

/** Usual sizes, in pixels; `HEAD_WIDTH` is that of the column of numbers. */
export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;
export const HEAD_WIDTH = 46;

/** Where everything of a sheet is: which rows and columns show, how wide they are, what merges cover. */
export interface Layout {
  sheet: SheetView;
  rows: number[];
  columns: number[];
  /** Distance of a frozen column from the left edge. */
  frozenLeft: Map<number, number>;
  /** The box of a merged range by "row:column" of each of its cells. */
  merged: Map<string, Box>;
}

/** The layout of a sheet, with what is hidden or without. */
export function layoutOf(sheet: SheetView, showsHidden: boolean): Layout {
  const shown = (count: number, hidden: number[]) => {
    const gone = new Set(showsHidden ? [] : hidden);
    return Array.from({ length: count }, (_, index) => index + 1).filter((line) => !gone.has(line));
  };
  const columns = shown(sheet.columns, sheet.hiddenColumns);
  const frozenLeft = new Map<number, number>();
  let left = HEAD_WIDTH;
  for (const column of columns) {
    if (column > sheet.frozenColumns) break;
    frozenLeft.set(column, left);
    left += widthOf(sheet, column);
  }
  const merged = new Map<string, Box>();
  for (const box of sheet.merges) {
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) merged.set(`${row}:${column}`, box);
    }
  }
  return { sheet, rows: shown(sheet.rows, [...sheet.hiddenRows, ...sheet.filteredRows]), columns, frozenLeft, merged };
}

/** In pixels. */
export function widthOf(sheet: SheetView, column: number): number {
  return sheet.columnWidths[column] ?? COLUMN_WIDTH;
}

/** The cell in that row and column, counted from 1; an empty one where there is none. */
export function cellAt(sheet: SheetView, row: number, column: number): CellView {
  return sheet.cells[row - 1]?.[column - 1] ?? {};
}

/** How a cell looks: cells that look alike share one style. */
export function styleAt(sheet: SheetView, cell: CellView): CellStyle {
  return (cell.s === undefined ? undefined : sheet.styles[cell.s]) ?? {};
}

/** "AB" of column 28. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + last : last;
}
