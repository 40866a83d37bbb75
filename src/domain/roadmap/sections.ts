import { tidy } from '../text';
import { hasColumn, type Layout } from './columns';
import { type Fields, filledKeys } from './fields';
import { isDitto } from './merged-cells';
import { filledColumns, type PlanLine } from './plan-line';
import { readSectionNumber, readSectionTitle, type SectionTitle } from './section-title';

/** A line with its cells read. */
export type ReadLine = PlanLine & { fields: Fields; layout: Layout };

/** What is known of the plan when a line is judged; `dotted` tells that its rows are numbered 1.1, 1.2, `numbersOfRows` that «№» counts rows, not stages. */
export type Around = {
  lines: ReadLine[];
  index: number;
  rowAbove: Fields | null;
  stage: string;
  dotted: boolean;
  numbersOfRows: boolean;
};

/** The section that a line opens; null when it opens none. */
export function sectionOpenedBy(around: Around): SectionTitle | null {
  const { lines, index, rowAbove, stage, dotted } = around;
  const line = lines[index];
  if (line === undefined) return null;
  const { fields, cells } = line;
  if (tidy(fields.stage) !== '') return stageOf(fields, stage, around.numbersOfRows);

  const filled = filledColumns(cells);
  const [first] = filled;
  if (filled.length === 1 && first !== undefined) return titleAlone(around, first);

  const [number, title] = [tidy(fields.number), tidy(fields.activity)];
  const titled = filledKeys(fields).length === 2 && fields.others.length === 0 && title !== '';
  if (!titled || readSectionNumber(number) === null) return null;
  const opens = rowAbove === null || dotted || !continuesNumbering(lines, index);
  return opens ? { number: readSectionNumber(number), title } : null;
}

/** A stage printed again in each of its rows opens nothing. */
function stageOf(fields: Fields, current: string, numbersOfRows: boolean): SectionTitle | null {
  const title = tidy(fields.stage);
  if (isDitto(title) || title.toLowerCase() === current.toLowerCase()) return null;
  const own = readSectionTitle(title);
  const number = numbersOfRows ? own.number : (readSectionNumber(fields.number) ?? own.number);
  return { number, title: own.number === null || own.title === title ? title : own.title };
}

/** A text alone in its line is a heading in the column of numbers, or where there is none, or with a number of its own. */
function titleAlone({ lines, index, rowAbove }: Around, column: number): SectionTitle | null {
  const line = lines[index];
  const cell = line?.cells[column] ?? '';
  if (line === undefined || !/\p{L}{3}/u.test(cell) || /^\s*\d+\.\d/.test(cell)) return null;
  if (/^["«(]?\p{Ll}/u.test(tidy(cell)) && rowAbove !== null) return null;
  const title = readSectionTitle(cell);
  const key = line.layout.columns[column];
  const stands =
    key === 'number' ||
    (!hasColumn(line.layout, 'number') && column === Math.max(0, line.layout.columns.indexOf('activity')));
  const opensBelow = key === 'activity' && rowAbove !== null && numbersTurn(rowAbove, lines[index + 1]);
  return stands || title.number !== null || (key === 'activity' && rowAbove === null) || opensBelow ? title : null;
}

/** Whether the numbering begins anew below a line: 1.4, then 2.1; or 7, then 1. */
function numbersTurn(above: Fields, below: ReadLine | undefined): boolean {
  const [last, next] = [above.number, below?.fields.number ?? ''].map((number) => tidy(number).split('.').map(Number));
  if (!last?.[0] || !next?.[0]) return false;
  return next.length > 1 && next[1] ? next[0] !== last[0] : next[0] === 1;
}

/** In a plan numbered 1, 2, 3 … throughout, a number with a bare activity is a row whose other cells are merged. */
function continuesNumbering(lines: ReadLine[], index: number): boolean {
  const numberAt = (place: number) => tidy(lines[place]?.fields.number ?? '');
  if (!/^\d/.test(numberAt(index))) return false;
  const own = Number.parseInt(numberAt(index), 10);
  return index === lines.length - 1 || readSectionNumber(numberAt(index + 1)) === own + 1;
}
