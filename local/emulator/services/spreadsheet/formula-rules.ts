import type { Box, CellState, SheetState, SpreadsheetState, ValidationState } from '../../state';
import { resultsOf } from './formulas/calculation';
import { movedFormula } from './references';

/** The sheet as it would be with other cells in a box. */
export function sheetWith(sheet: SheetState, box: Box, next: (CellState | null)[][]): SheetState {
  const cells = [...sheet.cells];
  for (let i = 0; i < box.rows; i += 1) {
    const row = [...(cells[box.row - 1 + i] ?? [])];
    for (let j = 0; j < box.columns; j += 1) row[box.column - 1 + j] = next[i]?.[j] ?? null;
    cells[box.row - 1 + i] = row;
  }
  return { ...sheet, cells };
}

/** True where the formula of a rule holds for a cell of the sheet; its references are those of the rule's first cell. */
export function formulaHolds(
  { args, anchor }: ValidationState,
  sheet: SheetState,
  { row, column }: { row: number; column: number },
  { spreadsheet, now }: { spreadsheet: SpreadsheetState; now: number },
): boolean {
  const [down, right] = anchor ? [row - anchor.row, column - anchor.column] : [0, 0];
  const others = spreadsheet.sheets.map((each) => (each.id === sheet.id ? sheet : each));
  const f = movedFormula(String(args[0] ?? ''), down, right);
  const result = resultsOf({ ...spreadsheet, sheets: others }, sheet, now).content({ f });
  return result === true || (typeof result === 'number' && result !== 0);
}
