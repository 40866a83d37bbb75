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

/** Brings the sheet of a table to the front, with the row of that id selected unless it is ''; whether it is there. */
export function bringForward(table: Table, id: string): boolean {
  const { sheet, grid, columns } = locate(table);
  if (sheet.isSheetHidden()) sheet.showSheet();
  if (id === '') {
    sheet.activate();
    return true;
  }
  const row = grid.findIndex((line) => line[columns.get('id') ?? -1] === id);
  if (row < 0) return false;
  const shown = Object.keys(table.columns).filter((key) => !table.columns[key]?.technical);
  const places = shown.map((key) => columns.get(key) ?? 0);
  const first = Math.min(...places);
  sheet.getRange(row + 1, first + 1, 1, Math.max(...places) - first + 1).activate();
  return true;
}
