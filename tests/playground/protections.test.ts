import { expect, it } from 'vitest';
import type { SheetEdit } from '../../local/playground/hand-edits';
import { asksFirst } from '../../local/playground/protections';
import { scriptSpace } from '../emulator/script-space';

// C is guarded as a whole; on the second sheet everything but B2.
const { space, book, run } = scriptSpace(`function main() {
  const [sheet] = SpreadsheetApp.getActive().getSheets();
  sheet.setFrozenRows(1);
  sheet.getRange('C2:C').protect().setWarningOnly(true);
  const other = SpreadsheetApp.getActive().insertSheet('Второй');
  const guard = other.protect().setWarningOnly(true);
  guard.setUnprotectedRanges([other.getRange('B2')]);
  SpreadsheetApp.getActive().insertSheet('Третий').protect();
}`);
expect(run().error).toBeUndefined();
const [GUARDED, WHOLE, CLOSED] = space.state.spreadsheets[book]?.sheets ?? [];

it.each([
  ['a guarded cell', GUARDED, { kind: 'cells', row: 5, column: 3, values: [['x']] }, true],
  ['a cell beside', GUARDED, { kind: 'cells', row: 5, column: 2, values: [['x']] }, false],
  ['a paste that reaches a guarded cell', GUARDED, { kind: 'cells', row: 5, column: 2, values: [['x', 'y']] }, true],
  ['the header over it', GUARDED, { kind: 'cells', row: 1, column: 3, values: [['x']] }, false],
  ['the same after a yes', GUARDED, { kind: 'cells', row: 5, column: 3, values: [['x']], sure: true }, false],
  ['a box', GUARDED, { kind: 'tick', row: 2, column: 3 }, true],
  ['a row that goes', GUARDED, { kind: 'deleteRow', row: 2 }, true],
  ['a row that comes', GUARDED, { kind: 'insertRow', row: 2 }, false],
  ['sorting', GUARDED, { kind: 'sort', column: 1, ascending: true }, true],
  ['another name', GUARDED, { kind: 'renameSheet', name: 'Новый' }, false],
  ['a guarded sheet', WHOLE, { kind: 'cells', row: 1, column: 1, values: [['x']] }, true],
  ['the cell left out of it', WHOLE, { kind: 'cells', row: 2, column: 2, values: [['x']] }, false],
  ['a sheet closed to others', CLOSED, { kind: 'cells', row: 1, column: 1, values: [['x']] }, false],
] as const)('%s', (_, sheet, edit, asks) => {
  if (!sheet) throw new Error('There is no sheet.');
  expect(asksFirst(sheet, { ...edit, sheetId: sheet.id } as unknown as SheetEdit)).toBe(asks);
});
