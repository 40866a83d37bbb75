import { enumOf } from '../../enums';
import type { Box, SheetState } from '../../state';

/** `SpreadsheetApp.Dimension`. */
export const DIMENSION = enumOf('SpreadsheetApp.Dimension', ['COLUMNS', 'ROWS']);

/** `SpreadsheetApp.Direction`. */
export const DIRECTION = enumOf('SpreadsheetApp.Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);

/** True for a cell with content. */
function isFilled(sheet: SheetState, row: number, column: number): boolean {
  const cell = sheet.cells[row - 1]?.[column - 1];
  return cell?.v !== undefined || cell?.f !== undefined;
}

/** Where Ctrl and an arrow lead from a cell: the end of the stretch with content, the next content, or the edge. */
export function nextDataCell(
  sheet: SheetState,
  from: { row: number; column: number },
  step: { down: number; right: number },
): { row: number; column: number } {
  const inside = (row: number, column: number): boolean =>
    row >= 1 && column >= 1 && row <= sheet.rows && column <= sheet.columns;
  let { row, column } = from;
  const go = (): void => {
    row += step.down;
    column += step.right;
  };
  const canGo = (): boolean => inside(row + step.down, column + step.right);
  const nextIsFilled = (): boolean => isFilled(sheet, row + step.down, column + step.right);
  if (isFilled(sheet, row, column) && canGo() && nextIsFilled()) {
    while (canGo() && nextIsFilled()) go();
    return { row, column };
  }
  while (canGo()) {
    go();
    if (isFilled(sheet, row, column)) break;
  }
  return { row, column };
}

/** The box together with all content that touches one of its sides, as Ctrl+A finds it; along one axis only if told. */
export function dataRegion(sheet: SheetState, box: Box, along: { rows: boolean; columns: boolean }): Box {
  let { row: top, column: left } = box;
  let [bottom, right] = [top + box.rows - 1, left + box.columns - 1];
  const rowHas = (row: number): boolean => {
    for (let column = left; column <= right; column += 1) if (isFilled(sheet, row, column)) return true;
    return false;
  };
  const columnHas = (column: number): boolean => {
    for (let row = top; row <= bottom; row += 1) if (isFilled(sheet, row, column)) return true;
    return false;
  };
  for (let grows = true; grows; ) {
    const before = `${top} ${left} ${bottom} ${right}`;
    if (along.rows && top > 1 && rowHas(top - 1)) top -= 1;
    if (along.rows && bottom < sheet.rows && rowHas(bottom + 1)) bottom += 1;
    if (along.columns && left > 1 && columnHas(left - 1)) left -= 1;
    if (along.columns && right < sheet.columns && columnHas(right + 1)) right += 1;
    grows = before !== `${top} ${left} ${bottom} ${right}`;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
