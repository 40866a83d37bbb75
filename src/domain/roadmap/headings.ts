import { plain, tidy } from '../text';
import { columnOf, type Layout, readHeadings } from './columns';
import { isDeadline } from './is-deadline';
import type { PlanLine } from './plan-line';

/** The headings of a plan: the columns they name and the lines they stand in, one or two. */
export type Headings = { layout: Layout; from: number; to: number };

const SECOND_ROW =
  /^(?:п\.?\s*\/?\s*п\.?$|реализац|исполнен|выполнен|проведен|план|факт|начал|оконч|конец|фио|ф\.\s?и\.\s?о|фамили|должност|лиц|деятельност|эффективност|наименован|названи|вид|форм|\(|start|end|from|to$|name|position|planned|actual)/;
const LONGEST = 40;

/** Finds the headings: the first line that names columns, joined with the next one where that goes on naming them. */
export function findHeadings(lines: PlanLine[]): Headings | null {
  for (const [from, line] of lines.entries()) {
    const next = lines[from + 1];
    const both = next !== undefined && namesColumns(next.cells) ? readHeadings(joined(line.cells, next.cells)) : null;
    if (both !== null && namesColumns(line.cells, true)) return { layout: both, from, to: from + 1 };
    const layout = readHeadings(line.cells);
    if (layout !== null) return { layout, from, to: from };
  }
  return null;
}

/** The first line that names two columns though none for the activities: where it stands, -1 where there is none. */
export function findOtherHeadings(lines: PlanLine[]): number {
  return lines.findIndex(({ cells }) => {
    const named = cells.filter((cell) => tidy(cell).length <= LONGEST).map(columnOf);
    const keys = new Set(named.filter((key) => key !== null));
    return keys.size >= 2 && !cells.some((cell) => /^\s*\d/.test(cell));
  });
}

/** Headings printed again within the plan: the same ones, or others where a second table begins. */
export function readHeadingsAgain(cells: string[]): Layout | null {
  const filled = cells.map(tidy).filter((cell) => cell !== '');
  const named = filled.every((cell) => columnOf(cell) !== null && cell.length <= LONGEST && !isDeadline(cell));
  return filled.length >= 3 && named ? readHeadings(cells) : null;
}

/** Whether two lines hold the same cells, spaces and letter size aside. */
export function sameCells(cells: string[], others: string[]): boolean {
  return plain(cells.join(' ')) === plain(others.join(' '));
}

function namesColumns(cells: string[], mayBeFirst = false): boolean {
  const filled = cells.map(plain).filter((cell) => cell !== '');
  const names = filled.filter((cell) => columnOf(cell) !== null || SECOND_ROW.test(cell));
  if (filled.length < 2 || filled.some((cell) => /\d/.test(cell) || cell.length > LONGEST || isDeadline(cell)))
    return false;
  return mayBeFirst ? names.length >= 2 : names.length === filled.length;
}

/** One heading for each column; a heading above several columns belongs to each of them. */
function joined(first: string[], second: string[]): string[] {
  const width = Math.max(first.length, second.length);
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    const [above, below] = [tidy(first[column] ?? ''), tidy(second[column] ?? '')];
    if (above !== '' || below === '') group = below === '' ? '' : above;
    return tidy(`${above === '' && below !== '' ? group : above} ${below}`);
  });
}
