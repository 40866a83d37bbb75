import { Exception } from '../../execution';
import type { Box, SheetState, SpreadsheetState } from '../../state';
import { boxOf, type Open, parseA1 } from './a1';

/** The box from that corner, refused in Google's words where it leaves the grid. */
export function gridBox(sheet: SheetState, row: number, column: number, rows = 1, columns = 1): Box {
  if (row < 1) throw new Exception('The starting row of the range is too small.');
  if (column < 1) throw new Exception('The starting column of the range is too small.');
  if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  const box = { row, column, rows, columns };
  refuseOutside(sheet, box);
  return box;
}

/** Refuses a box that leaves the grid; a range may name one, but has nothing to read or write there. */
export function refuseOutside(sheet: SheetState, { row, column, rows, columns }: Box): void {
  if (row + rows - 1 <= sheet.rows && column + columns - 1 <= sheet.columns) return;
  throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
}

/** The sheet and the box that a reference or a named range stands for; without a sheet's name it is on `sheet`. */
export function findBox(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  text: string,
): { sheet: SheetState; box: Box; open: Open } {
  const named = spreadsheet.namedRanges[text];
  if (named) {
    const { sheetId, ...box } = named;
    return { sheet: spreadsheet.sheets.find(({ id }) => id === sheetId) ?? sheet, box, open: {} };
  }
  const reference = parseA1(text);
  if (!reference) throw new Exception('Range not found');
  const { sheetName } = reference;
  const target = sheetName === null ? sheet : spreadsheet.sheets.find(({ name }) => name === sheetName);
  if (!target) throw new Exception('Range not found');
  const box = boxOf(reference, target);
  if (!box) throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
  return { sheet: target, box, open: reference.open };
}
