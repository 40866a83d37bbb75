import type { Box, SheetState } from '../emulator/state';
import type { SheetEdit } from './hand-edits';

/**
 * True where Google asks before a change: it touches cells under a protection that only warns. One that forbids leaves
 * its owner in peace, and here everybody is. A row put between others changes none of them.
 */
export function asksFirst(sheet: SheetState, edit: SheetEdit): boolean {
  const touched = 'sure' in edit && edit.sure ? null : touchedBy(sheet, edit);
  if (!touched) return false;
  const whole = { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns };
  return sheet.protections.some(
    ({ warningOnly, box, unprotected = [] }) =>
      warningOnly && meet(box ?? whole, touched) && !unprotected.some((free) => holds(free, touched)),
  );
}

function touchedBy({ rows, columns, frozenRows }: SheetState, edit: SheetEdit): Box | null {
  switch (edit.kind) {
    case 'cells':
      return { row: edit.row, column: edit.column, rows: edit.values.length, columns: edit.values[0]?.length ?? 0 };
    case 'tick':
      return { row: edit.row, column: edit.column, rows: 1, columns: 1 };
    case 'deleteRow':
      return { row: edit.row, column: 1, rows: 1, columns };
    case 'sort':
      return { row: frozenRows + 1, column: 1, rows: rows - frozenRows, columns };
    default:
      return null;
  }
}

function meet(one: Box, other: Box): boolean {
  const across = one.column < other.column + other.columns && other.column < one.column + one.columns;
  return across && one.row < other.row + other.rows && other.row < one.row + one.rows;
}

function holds(outer: Box, inner: Box): boolean {
  const across = inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;
  return across && inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows;
}
