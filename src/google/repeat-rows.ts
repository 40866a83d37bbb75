import type { Filling } from '../domain/documents/filling';
import { placeholdersIn } from '../domain/documents/placeholders';

type Table = GoogleAppsScript.Document.Table;

/**
 * Makes a table row for each record. In the copy of a row every placeholder gets the row's own mark before it, in one
 * call, so that the batch finds it; returns what stands there then, and its value. `before` is what stands before each
 * placeholder already.
 */
export function repeatRows(
  tables: readonly Table[],
  filling: Filling,
  nonce: string,
  before = '',
): [written: string, value: string][] {
  const values: [string, string][] = [];
  for (const table of tables) {
    const rows = Array.from({ length: table.getNumRows() }, (_, index) => {
      const placeholders = placeholdersIn(table.getRow(index).getText());
      return { index, placeholders, list: filling.listOf(placeholders) };
    });
    // The lowest first, so that the places of those above stay right.
    for (const list of [...new Set(rows.map((row) => row.list))].reverse()) {
      if (list === null) continue;
      const patterns = rows.filter((row) => row.list === list);
      let next = Math.max(...patterns.map(({ index }) => index)) + 1;
      for (const record of filling.records(list)) {
        const pattern = patterns.find(({ placeholders }) => fills(filling, record, placeholders));
        if (!pattern) continue;
        const mark = `${nonce}-${values.length}-`;
        const copy = table.getRow(pattern.index).copy();
        copy.replaceText('\\{\\{', `${mark}{{`);
        table.insertTableRow(next, copy);
        next += 1;
        for (const placeholder of pattern.placeholders) {
          const value = filling.valueIn(record, placeholder) ?? filling.value(placeholder);
          values.push([`${before}${mark}{{${placeholder}}}`, value ?? '']);
        }
      }
      for (const { index } of [...patterns].reverse()) table.removeRow(index);
    }
  }
  return values;
}

function fills(filling: Filling, record: Record<string, string>, placeholders: readonly string[]): boolean {
  return placeholders.every(
    (placeholder) => filling.valueIn(record, placeholder) !== null || filling.value(placeholder) !== null,
  );
}
