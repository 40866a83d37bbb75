import { tidy } from '../text';
import { type Layout, readHeadings } from './columns';
import { findHeadings } from './headings';
import { filledColumns } from './plan-line';
import { unfold } from './unfold';

/** A piece of a document: a line of text, or a table. Cells of a merged one are blank but for the first. */
export type DocumentBlock = { kind: 'text'; text: string } | { kind: 'table'; rows: string[][] };

/** The plan that a document holds, as one table with the text around it; `notRead` are its other tables, a line each. */
export type DocumentPlan = { grid: string[][]; notRead: string[] };

const LONGEST = 120;

/**
 * Joins what a document holds to one plan: the first table with a plan's headings, or the longest one, and those below
 * that go on with it, under the same headings or none. A table above it is a stamp; one with other headings is not read.
 */
export function planInDocument(blocks: DocumentBlock[]): DocumentPlan {
  const tables = blocks.flatMap((block, index) => (block.kind === 'table' ? [{ rows: block.rows, index }] : []));
  const first = tables.find(({ rows }) => layoutOf(rows) !== null) ?? longest(tables);
  const layout = first === undefined ? null : layoutOf(first.rows);
  const notRead: string[] = [];
  const grid = blocks.flatMap((block, index): string[][] => {
    if (block.kind === 'text') return [[block.text]];
    if (first === undefined || index < first.index) return block.rows.map((cells) => [tidy(cells.join(' '))]);
    // A blank line parts it from the table above, as a page's end does.
    if (index === first.index || goesOn(block.rows, first.rows, layout)) return [[''], ...block.rows];
    notRead.push(tidy(block.rows.map((cells) => cells.join(' ')).join(' ')).slice(0, LONGEST));
    return [];
  });
  return { grid: first === undefined ? [] : grid, notRead };
}

function goesOn(rows: string[][], plan: string[][], layout: Layout | null): boolean {
  const own = layoutOf(rows);
  if (own === null) return widthOf(rows) === widthOf(plan);
  return layout !== null && keysOf(own) === keysOf(layout);
}

function layoutOf(rows: string[][]): Layout | null {
  return findHeadings(unfold(rows))?.layout ?? rows.map(readHeadings).find((found) => found !== null) ?? null;
}

function keysOf({ columns }: Layout): string {
  return columns.map((key) => key ?? '').join();
}

function longest<T extends { rows: string[][] }>(tables: T[]): T | undefined {
  const wide = tables.filter(({ rows }) => rows.some((cells) => filledColumns(cells).length >= 2));
  return wide.reduce<T | undefined>(
    (best, table) => (best === undefined || table.rows.length > best.rows.length ? table : best),
    undefined,
  );
}

function widthOf(rows: string[][]): number {
  return Math.max(0, ...rows.map((cells) => cells.length));
}
