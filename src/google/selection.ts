import type { Table } from '../domain/tables';
import { locate } from './places';
import { activeSpreadsheet } from './spreadsheet';

/** The id of the row of a table that the cursor stands in; '' where it stands elsewhere. */
export function selectedId(table: Table): string {
  const { sheet, grid, columns } = locate(table);
  const cell = activeSpreadsheet().getCurrentCell();
  if (!cell || cell.getSheet().getSheetId() !== sheet.getSheetId()) return '';
  const line = grid[cell.getRow() - 1];
  return String(line?.[columns.get('id') ?? -1] ?? '');
}
