import { plain, tidy } from '../text';
import { placeCells } from './align';
import { type ColumnKey, hasColumn, type Layout } from './columns';

/**
 * The cells of a line by what they hold, as pasted. Texts under headings that a roadmap needs not are `remarks`
 * («Примечание: …»), those without a heading `others`.
 */
export type Fields = Record<ColumnKey, string> & { remarks: string[]; others: string[]; merged: ColumnKey[] };

const SPANS = /начал|оконч|конец|start|end|from/;

/** Reads a line under the headings of its plan; a column that stands twice gives both its texts. */
export function fieldsOf(line: string[], layout: Layout): Fields {
  const placed = placeCells(line, layout);
  const textOf = (key: ColumnKey) => {
    const columns = layout.columns.flatMap((other, column) => (other === key ? [column] : []));
    const texts = columns.map((column) => placed.cells[column] ?? '').filter((text) => tidy(text) !== '');
    const spans = key === 'term' && coversSpan(layout);
    return texts.join(spans ? ' – ' : key === 'responsible' ? ', ' : '\n');
  };
  const strange = placed.cells.flatMap((text, column) => {
    if ((layout.columns[column] ?? null) !== null || tidy(text) === '') return [];
    return [{ title: tidy(layout.titles[column] ?? ''), text: tidy(text) }];
  });
  const merged = placed.absent.filter((key): key is ColumnKey => key !== null);
  return {
    number: textOf('number'),
    stage: textOf('stage'),
    activity: textOf('activity'),
    content: textOf('content'),
    term: textOf('term'),
    responsible: textOf('responsible'),
    result: textOf('result'),
    indicator: textOf('indicator'),
    remarks: strange.filter(({ title }) => title !== '').map(({ title, text }) => `${title}: ${text}`),
    others: strange.filter(({ title }) => title === '').map(({ text }) => text),
    merged: merged.filter((key) => hasColumn(layout, key)),
  };
}

/** Whether the first and the last day of a deadline stand in two columns. */
export function coversSpan({ columns, titles }: Layout): boolean {
  return columns.some((key, column) => key === 'term' && SPANS.test(plain(titles[column] ?? '')));
}

/** The keys whose texts are not blank, in the order of the headings' table. */
export function filledKeys(fields: Fields): ColumnKey[] {
  const keys: ColumnKey[] = ['number', 'stage', 'activity', 'content', 'term', 'responsible', 'result', 'indicator'];
  return keys.filter((key) => tidy(fields[key]) !== '');
}

/** The fields with the texts of a later line put behind their own. */
export function withTexts(fields: Fields, later: Fields): Fields {
  const both = {
    ...fields,
    remarks: [...fields.remarks, ...later.remarks],
    others: [...fields.others, ...later.others],
  };
  for (const key of filledKeys(later))
    both[key] = [fields[key], later[key]].filter((text) => tidy(text) !== '').join('\n');
  return both;
}
