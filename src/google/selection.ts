import type { Table } from '../domain/tables';
import { locate } from './places';
import { activeSpreadsheet } from './spreadsheet';

/** Ids of the rows that are selected in whichever of the tables is open; none where it is another sheet. */
export function selectedIds(tables: readonly Table[]): string[] {
  const ranges = activeSpreadsheet().getActiveRangeList()?.getRanges() ?? [];
  const open = ranges[0]?.getSheet().getSheetId();
  for (const table of tables) {
    const { sheet, grid, keyRow, columns } = locate(table);
    if (sheet.getSheetId() !== open) continue;
    const ids = ranges.flatMap((range) => {
      const first = Math.max(range.getRow() - 1, keyRow + 2);
      return grid
        .slice(first, Math.max(first, range.getLastRow()))
        .map((line) => String(line[columns.get('id') ?? -1] ?? ''));
    });
    return [...new Set(ids.filter((id) => id !== ''))];
  }
  return [];
}

/** The id of the row of a table that the cursor stands in; '' where it stands elsewhere. */
export function selectedId(table: Table): string {
  const { sheet, grid, columns } = locate(table);
  const cell = activeSpreadsheet().getCurrentCell();
  if (!cell || cell.getSheet().getSheetId() !== sheet.getSheetId()) return '';
  const line = grid[cell.getRow() - 1];
  return String(line?.[columns.get('id') ?? -1] ?? '');
}
