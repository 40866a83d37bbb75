import type { Table } from '../domain/tables';
import { keyCell, locate, roomAtRight } from './places';

const WIDTH = 200;

/** Which of these keys have no column in a table yet. */
export function lackingColumns(table: Table, keys: readonly string[]): string[] {
  const { columns } = locate(table);
  return keys.filter((key) => !columns.has(key));
}

/** Puts columns that only this school has to the right of everything, each under its key and its header. */
export function addColumns(table: Table, headers: ReadonlyMap<string, string>): void {
  if (headers.size === 0) return;
  const place = locate(table);
  const { sheet, keyRow } = place;
  const first = roomAtRight(place, headers.size);
  sheet.setColumnWidths(first, headers.size, WIDTH);
  const header = sheet.getRange(keyRow + 2, first, 1, headers.size);
  header.setFontWeight('bold').setWrap(true).setVerticalAlignment('middle');
  const range = sheet.getRange(keyRow + 1, first, 2, headers.size);
  // A question may begin like a formula.
  range.setNumberFormat('@');
  range.setValues([[...headers.keys()].map((key) => keyCell(table, key)), [...headers.values()]]);
  SpreadsheetApp.flush();
}
