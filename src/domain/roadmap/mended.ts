import { tidy } from '../text';
import { readHeadings } from './columns';

const NUMBER = /^\s*(?:\d{1,3}(?:\.\d{1,3})*|[ivxIVX]+)[.)]?\s*$/;
const MOST_LINES = 30;

/**
 * The table with cells of several lines put together, where the text does not quote them: a line that is too short and
 * the lines below it are one row when together they have exactly the cells that the headings ask for. Lines that went
 * into the row above stay as blank ones, so that places do not change.
 */
export function mended(grid: string[][]): string[][] {
  const headings = grid.find((cells) => readHeadings(cells) !== null);
  const width = headings?.length ?? 0;
  const rows = grid.filter((cells) => cells.length > 1);
  if (headings === undefined || rows.filter((cells) => cells.length === width).length * 3 < rows.length) return grid;
  const lines: string[][] = [];
  for (let at = 0; at < grid.length; ) {
    const row = at < grid.indexOf(headings) ? null : brokenRow(grid, at, width);
    lines.push(row?.cells ?? grid[at] ?? []);
    const used = row?.lines ?? 1;
    for (let blank = 1; blank < used; blank += 1) lines.push(['']);
    at += used;
  }
  return lines;
}

function brokenRow(grid: string[][], from: number, width: number): { cells: string[]; lines: number } | null {
  let cells = grid[from] ?? [];
  if (cells.length < 2 || cells.length >= width) return null;
  for (let at = from + 1; at < grid.length && at - from < MOST_LINES; at += 1) {
    const [first = '', ...rest] = grid[at] ?? [''];
    if (cells.length + rest.length > width || (rest.length > 0 && (NUMBER.test(first) || tidy(first) === '')))
      return null;
    cells = [...cells.slice(0, -1), `${cells[cells.length - 1] ?? ''}\n${first}`, ...rest];
    if (cells.length === width && rest.length > 0) return { cells, lines: at - from + 1 };
  }
  return null;
}
