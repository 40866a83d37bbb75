import { tidy } from '../text';
import { suitability } from './align';
import { type Layout, readHeadings } from './columns';
import { mended } from './mended';
import { filledColumns, type PlanLine } from './plan-line';
import { withTabs } from './with-tabs';

/**
 * The lines of a pasted table. A table copied from a web page may come with every cell on a line of its own, behind a
 * tab, its rows parted by blank lines: such a one is put together again.
 */
export function unfold(grid: string[][]): PlanLine[] {
  if (isFolded(grid)) return rowsOfCells(grid);
  const tabbed = withTabs(grid);
  return tabbed === null ? rowsOfLines(mended(grid)) : rowsOfCells(tabbed);
}

function rowsOfLines(grid: string[][]): PlanLine[] {
  const lines: PlanLine[] = [];
  let afterBreak = false;
  grid.forEach((cells, index) => {
    if (filledColumns(cells).length === 0) {
      afterBreak = true;
      return;
    }
    lines.push({ cells: onceOnly(cells), place: index + 1, afterBreak });
    afterBreak = false;
  });
  return lines;
}

/** A cell merged across the table may be printed in each of its columns: it is kept in the first. */
function onceOnly(cells: string[]): string[] {
  const texts = cells.map(tidy);
  const same = texts.length >= 3 && texts.every((text) => text === texts[0]);
  return same ? cells.map((cell, column) => (column === 0 ? cell : '')) : cells;
}

function isFolded(grid: string[][]): boolean {
  const filled = grid.map(filledColumns).filter((columns) => columns.length > 0);
  if (filled.some((columns) => columns.length > 1 || (columns[0] ?? 0) > 1)) return false;
  return filled.filter((columns) => columns[0] === 1).length >= 6;
}

/** Chunks of cells between blank lines; a chunk that ends in the middle of a row goes on in the next one. */
function rowsOfCells(grid: string[][]): PlanLine[] {
  const chunks = chunksOf(grid);
  const top = chunks.findIndex(({ cells }) => readHeadings(cells) !== null);
  const layout = readHeadings(chunks[top]?.cells ?? []);
  if (layout === null) return chunks;
  const body: PlanLine[] = [];
  for (const chunk of chunks.slice(top + 1)) {
    const last = body[body.length - 1];
    if (last !== undefined && isRestOf(chunk.cells, last.cells, layout)) last.cells = [...last.cells, ...chunk.cells];
    else body.push(chunk);
  }
  return [...chunks.slice(0, top + 1), ...body];
}

function isRestOf(cells: string[], above: string[], layout: Layout): boolean {
  const whole = [...above, ...cells];
  if (above.length < 2 || above.length > layout.columns.length - 2 || whole.length > layout.columns.length)
    return false;
  return suitability(whole, layout) >= suitability(above, layout) + 2;
}

/**
 * A line that begins with a tab is a cell, one that does not goes on with the cell above. In a sheet a blank line and
 * an empty cell look alike: the first of several is then the blank line.
 */
function chunksOf(grid: string[][]): PlanLine[] {
  const inSheet = grid.every((cells) => cells.length === grid[0]?.length);
  const chunks: PlanLine[] = [];
  let open = false;
  let afterBlank = true;
  grid.forEach((cells, index) => {
    const text = tidy(cells.join(' '));
    const chunk = chunks[chunks.length - 1];
    const inTable = chunk !== undefined && wasCell(grid, chunk);
    if (text === '' && (inSheet ? !afterBlank : cells.length === 1)) {
      [open, afterBlank] = [false, true];
      return;
    }
    const goesOn = tidy(cells[0] ?? '') !== '' && inTable;
    if (goesOn) chunk.cells.push(`${chunk.cells.pop() ?? ''}\n${text}`);
    else if (open && inTable) chunk.cells.push(text);
    else chunks.push({ cells: [text], place: index + 1, afterBreak: false });
    [open, afterBlank] = [true, text === ''];
  });
  return chunks.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Whether the chunk began with a cell of the table, not with a line above it. */
function wasCell(grid: string[][], { place }: PlanLine): boolean {
  return tidy(grid[place - 1]?.[0] ?? '') === '';
}
