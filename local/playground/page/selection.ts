import type { Layout } from './grid-layout';

/** A cell, counted from 1. */
export interface Place {
  row: number;
  column: number;
}

/** The active cell and the other corner of the range around it. */
export interface Selection {
  active: Place;
  corner: Place;
}

/** Rows and columns of a range, counted from 1; the last ones belong to it. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The range that is selected. */
export function rangeOf({ active, corner }: Selection): Range {
  return {
    top: Math.min(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    bottom: Math.max(active.row, corner.row),
    right: Math.max(active.column, corner.column),
  };
}

/** The place so many visible rows and columns away, inside the sheet. */
export function moved({ rows, columns }: Layout, { row, column }: Place, down: number, across: number): Place {
  return { row: along(rows, row, down), column: along(columns, column, across) };
}

function along(lines: number[], line: number, by: number): number {
  const at = lines.findIndex((each) => each >= line);
  const place = Math.min(Math.max((at < 0 ? lines.length - 1 : at) + by, 0), lines.length - 1);
  return lines[place] ?? 1;
}

/** The last cell in that direction before content ends, as Ctrl with an arrow goes. */
export function jumped({ sheet, rows, columns }: Layout, { row, column }: Place, down: number, across: number): Place {
  const filled = (r: number, c: number) => {
    const cell = sheet.cells[r - 1]?.[c - 1];
    return cell?.t !== undefined || cell?.c !== undefined;
  };
  const lines = down ? rows : columns;
  const isFilled = (line: number | undefined) =>
    line !== undefined && (down ? filled(line, column) : filled(row, line));
  const by = down || across;
  let at = Math.max(lines.indexOf(down ? row : column), 0);
  const leaves = isFilled(lines[at]) && isFilled(lines[at + by]);
  while (lines[at + by] !== undefined) {
    if (leaves && !isFilled(lines[at + by])) break;
    at += by;
    if (!leaves && isFilled(lines[at])) break;
  }
  const line = lines[at] ?? 1;
  return down ? { row: line, column } : { row, column: line };
}
