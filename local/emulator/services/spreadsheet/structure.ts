import { Exception } from '../../execution';
import type { CellState, SheetState, SpreadsheetState } from '../../state';
import { trim } from './cells';
import { type Axis, displacement, insertion, removal, shiftBoxes } from './shifts';

/** Most cells of a workbook. */
const MOST_CELLS = 10_000_000;

/** Puts `count` new lines in the places from `at` on; they look like the line `like`, where it is given. */
export function insertLines(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  axis: Axis,
  { at, count, like }: { at: number; count: number; like?: number | undefined },
): void {
  const added = count * (axis === 'row' ? sheet.columns : sheet.rows);
  if (spreadsheet.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, added) > MOST_CELLS) {
    throw new Exception(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
  shiftBoxes(spreadsheet, sheet, axis, insertion(at, count));
  if (axis === 'row') {
    const model = like === undefined ? [] : (sheet.cells[like - 1] ?? []);
    while (sheet.cells.length < at - 1) sheet.cells.push([]);
    sheet.cells.splice(at - 1, 0, ...Array.from({ length: count }, () => model.map(lookOf)));
    sheet.rows += count;
  } else {
    for (const cells of sheet.cells) {
      const model = like === undefined ? undefined : cells[like - 1];
      while (cells.length < at - 1) cells.push(null);
      cells.splice(at - 1, 0, ...Array.from({ length: count }, () => lookOf(model)));
    }
    sheet.columns += count;
  }
  trim(sheet);
}

/** Deletes `count` lines from `at` on. */
export function deleteLines(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  axis: Axis,
  at: number,
  count: number,
): void {
  const size = axis === 'row' ? sheet.rows : sheet.columns;
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (at < 1 || count < 1 || at + count - 1 > size) throw new Exception(`Those ${axis}s are out of bounds.`);
  if (count === size || (at <= frozen + 1 && at + count - 1 === size)) {
    throw new Exception(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  }
  shiftBoxes(spreadsheet, sheet, axis, removal(at, count));
  if (axis === 'row') {
    sheet.cells.splice(at - 1, count);
    sheet.rows -= count;
  } else {
    for (const cells of sheet.cells) cells.splice(at - 1, count);
    sheet.columns -= count;
  }
  trim(sheet);
}

/** Moves `count` lines from `from` on before the line `to`, which is counted as before the move. */
export function moveLines(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  axis: Axis,
  { from, count, to }: { from: number; count: number; to: number },
): void {
  const size = axis === 'row' ? sheet.rows : sheet.columns;
  if (to < 1 || to > size + 1) throw new Exception(`Those ${axis}s are out of bounds.`);
  if (to >= from && to <= from + count) return;
  shiftBoxes(spreadsheet, sheet, axis, displacement(from, count, to));
  const target = (to > from ? to - count : to) - 1;
  if (axis === 'row') {
    while (sheet.cells.length < Math.max(from + count, to) - 1) sheet.cells.push([]);
    sheet.cells.splice(target, 0, ...sheet.cells.splice(from - 1, count));
  } else {
    for (const cells of sheet.cells) {
      while (cells.length < Math.max(from + count, to) - 1) cells.push(null);
      cells.splice(target, 0, ...cells.splice(from - 1, count));
    }
  }
  trim(sheet);
}

/** A cell that looks like another one and is empty: format, colours and validation, no value, no note. */
function lookOf(cell: CellState | null | undefined): CellState | null {
  if (!cell) return null;
  const { v, f, note, ...look } = cell;
  return Object.keys(look).length > 0 ? look : null;
}
