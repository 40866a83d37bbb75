import type { Box } from '../../state';

/** True where two boxes share a cell. */
export function overlap(a: Box, b: Box): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** True where the inner box lies wholly in the outer one. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The box of one cell. */
export function cellBox(row: number, column: number): Box {
  return { row, column, rows: 1, columns: 1 };
}
