import { plain } from '../text';

/** What the columns of a roadmap are called, by what they hold; the first row that fits a heading decides. */
export const COLUMNS = [
  { key: 'number', headings: /^(?:№|n|no|номер)(?:\s|\.|$|п)|^п\/п|^#$/ },
  { key: 'term', headings: /срок|^дат[аы]|^период|^когда|^врем[яе]|дедлайн/ },
  { key: 'responsible', headings: /ответствен|исполнител|^кто/ },
  { key: 'indicator', headings: /показател|индикатор|критери|kpi/ },
  { key: 'result', headings: /результат|вид документа|документ|подтвержден|продукт/ },
  { key: 'stage', headings: /^(?:наименование |название )?(?:этап|раздел|направлени|блок)/ },
  { key: 'activity', headings: /мероприят|^действи|^задач|^вид(?:ы)? (?:работ|деятельности)|^что / },
  { key: 'content', headings: /^(?:краткое )?содержание|^описание|^виды? деятельности/ },
] as const satisfies readonly { key: string; headings: RegExp }[];

/** A thing that a column of a roadmap may hold. */
export type ColumnKey = (typeof COLUMNS)[number]['key'];

/** Where each column stands in the pasted table, counted from 0. */
export type Layout = Partial<Record<ColumnKey, number>>;

/** Reads a row of headings; null when it is none: a plan's headings name the activity and at least one thing more. */
export function readHeadings(cells: string[]): Layout | null {
  if (cells.some((cell) => /^\s*\d[\d.]*\s*$/.test(cell))) return null;
  const layout: Layout = {};
  cells.forEach((cell, index) => {
    const key = columnOf(cell);
    if (key !== null && layout[key] === undefined) layout[key] = index;
  });
  const { content, ...rest } = layout;
  const complete = layout.activity === undefined && content !== undefined ? { ...rest, activity: content } : layout;
  const named = Object.keys(complete).filter((key) => key !== 'number');
  return complete.activity !== undefined && named.length >= 2 ? complete : null;
}

function columnOf(cell: string): ColumnKey | null {
  const heading = plain(cell);
  if (heading === '' || heading.length > 80) return null;
  return COLUMNS.find(({ headings }) => headings.test(heading))?.key ?? null;
}
