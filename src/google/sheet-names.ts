import { headerOf, headersOf, sheetName, sheetNames } from '../domain/messages/sheets';
import type { Table } from '../domain/tables';
import { neighbours } from './neighbours';
import type { Place } from './places';
import { activeSpreadsheet } from './spreadsheet';

type Header = { column: number; text: string };

/**
 * Tabs and headers that still bear our word of another language get that of the language spoken; those that people
 * renamed stay. The headers come last: as long as one of them is old, the tabs are looked at.
 */
export function nameInLanguage(tables: readonly Table[], places: ReadonlyMap<string, Place>): void {
  const found = tables.flatMap((table) => {
    const place = places.get(table.key);
    return place ? [{ table, place, old: oldHeaders(table, place) }] : [];
  });
  if (found.every(({ old }) => old.length === 0)) return;
  for (const { table, place } of found) nameTab(table, place);
  for (const { place, old } of found) {
    for (const run of neighbours(old, ({ column }) => column)) {
      const first = run[0]?.column ?? 0;
      place.sheet.getRange(place.keyRow + 2, first + 1, 1, run.length).setValues([run.map(({ text }) => text)]);
    }
  }
}

function oldHeaders(table: Table, { grid, keyRow, columns }: Place): Header[] {
  return [...columns]
    .filter(([key, column]) => {
      const text = String(grid[keyRow + 1]?.[column] ?? '');
      return text !== headerOf(table, key) && headersOf(table, key).includes(text);
    })
    .map(([key, column]) => ({ column, text: headerOf(table, key) }))
    .sort((a, b) => a.column - b.column);
}

function nameTab(table: Table, { sheet }: Place): void {
  const name = sheet.getName();
  if (name === sheetName(table) || !sheetNames(table).includes(name)) return;
  // Somebody may have made a sheet of that name.
  if (!activeSpreadsheet().getSheetByName(sheetName(table))) sheet.setName(sheetName(table));
}
