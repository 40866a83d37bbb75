import { plain, tidy } from '../text';
import { type ColumnKey, columnOf, readHeadings } from './columns';

/**
 * A table that lost even its tabs: every cell on a line of its own, the headings first. Its lines get the tab back that
 * marks a cell, and a blank line before each row; null when the grid is not such a table.
 */
export function withTabs(grid: string[][]): string[][] | null {
  if (grid.some((cells) => cells.slice(1).some((cell) => tidy(cell) !== ''))) return null;
  const lines = grid.map((cells) => cells[0] ?? '');
  const from = lines.findIndex((_, index) => headingsFrom(lines, index) >= 3);
  if (from < 0) return null;
  const width = headingsFrom(lines, from);
  const cells = lines.slice(from, from + width);
  if (readHeadings(cells) === null) return null;
  const body = lines.slice(from + width);
  return [
    ...lines.slice(0, from).map((line) => [line]),
    [''],
    ...cells.map((cell) => ['', cell]),
    ...(body.some((line) => tidy(line) === '')
      ? chunked(body)
      : counted(body, width, columnOf(cells[0] ?? '') === 'number')),
  ];
}

/** How many lines from a place on name columns, each another one. */
function headingsFrom(lines: string[], from: number): number {
  const seen = new Set<ColumnKey>();
  for (let at = from; at < lines.length; at += 1) {
    const key = plain(lines[at] ?? '').length > 40 ? null : columnOf(lines[at] ?? '');
    if (key === null || seen.has(key)) break;
    seen.add(key);
  }
  return seen.size;
}

/** Rows parted by blank lines. */
function chunked(body: string[]): string[][] {
  return body.map((line) => (tidy(line) === '' ? [''] : ['', line]));
}

/** Rows of so many cells each; where the first is a number, a number begins a row. */
function counted(body: string[], width: number, numbered: boolean): string[][] {
  let filled = 0;
  return body.flatMap((line) => {
    const starts = numbered ? /^\s*\d{1,3}(?:\.\d{1,3})*[.)]?\s*$/.test(line) : filled % width === 0;
    filled = starts ? 1 : filled + 1;
    return starts ? [[''], ['', line]] : [['', line]];
  });
}
