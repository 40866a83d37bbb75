import type { Filling } from '../domain/documents/filling';
import { placeholdersIn } from '../domain/documents/placeholders';

type Table = GoogleAppsScript.Document.Table;
/** What stands in the document, and what is to stand there. */
export type Replacement = [written: string, value: string];

/**
 * Makes a table row for each record. In the copy of a row every placeholder gets the row's own mark before it, in one
 * call, so that the batch finds it; returns what stands there then, and its value. `before` is what stands before each
 * placeholder already.
 */
export function repeatRows(tables: readonly Table[], filling: Filling, nonce: string, before = ''): Replacement[] {
  return tables.flatMap((table, place) => repeatIn(table, filling, `${nonce}-${place}`, before));
}

function repeatIn(table: Table, filling: Filling, nonce: string, before: string): Replacement[] {
  const rows = Array.from({ length: table.getNumRows() }, (_, index) => {
    const placeholders = placeholdersIn(table.getRow(index).getText());
    return { index, placeholders, list: filling.listOf(placeholders) };
  });
  const values: Replacement[] = [];
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
      const inRecord = (name: string) => filling.valueIn(record, name) ?? filling.value(name) ?? '';
      for (const name of pattern.placeholders) values.push([`${before}${mark}{{${name}}}`, inRecord(name)]);
    }
    for (const { index } of [...patterns].reverse()) table.removeRow(index);
  }
  return values;
}

function fills(filling: Filling, record: Record<string, string>, placeholders: readonly string[]): boolean {
  return placeholders.every(
    (placeholder) => filling.valueIn(record, placeholder) !== null || filling.value(placeholder) !== null,
  );
}
