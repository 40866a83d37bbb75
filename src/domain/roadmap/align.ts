import { plain, tidy } from '../text';
import type { ColumnKey, Layout } from './columns';
import { isDeadline } from './is-deadline';

/** Cells put under their columns; columns without a cell of their own are blank. */
type Placing = { cells: string[]; absent: (ColumnKey | null)[] };

const PEOPLE =
  /^(?:зам\.?|заместител[ьи]|завуч[и]?|заведующ(?:ий|ая|ие)|директора?(?= и |,|$)|директор|администрация|методисты?|педагоги?(?:-\S+)?|психологи?|социальн(?:ый|ые) педагоги?|кураторы?|тренеры?|наставники?|(?:старш(?:ий|ие) )?воспитател[ьи]|учител[ья]|преподавател[ьи]|(?:классн(?:ый|ые) )?руководител[ьи]|ответственн(?:ый|ая|ые)|рабочая группа|мастера?|секретарь|специалисты?|responsible|head|deputy|director|mentors?|teachers?|coordinator|curator|principal)(?![а-яa-z])/;
const PERSON = /\p{Lu}\p{Ll}+\s+\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+/u;
/** Which column a merged cell most likely covers besides its own: the last columns of a plan before the first. */
const COVERED: Record<ColumnKey, number> = {
  indicator: 0.1,
  content: 0.2,
  result: 0.3,
  stage: 0.4,
  number: 0.5,
  responsible: 0.8,
  term: 0.9,
  activity: 5,
};

/**
 * Puts the cells of a line under the columns. A line with fewer cells than the plan has columns has merged ones: of
 * all ways to keep its cells in order, the one in which deadlines, people and numbers stand under their headings wins.
 */
export function placeCells(cells: string[], { columns }: Layout): Placing {
  const missing = columns.length - cells.length;
  if (missing <= 0) return { cells, absent: [] };
  const placings = gaps(columns.length, missing).map((absent) => {
    const rest = [...cells];
    const placed = columns.map((_, column) => (absent.includes(column) ? '' : (rest.shift() ?? '')));
    const cost = absent.reduce((sum, column) => sum + covering(columns[column]), 0);
    const trimmed = absent.every((column) => column >= cells.length) ? 0.6 : 0;
    return {
      cells: placed,
      score: scoreOf(placed, columns) - cost + trimmed,
      absent: absent.map((at) => columns[at] ?? null),
    };
  });
  return placings.reduce((best, next) => (next.score > best.score ? next : best));
}

/** How well the cells of a line suit the columns, put under them as well as can be. */
export function suitability(cells: string[], layout: Layout): number {
  return scoreOf(placeCells(cells, layout).cells, layout.columns);
}

/** All ways to choose so many of the columns. */
function gaps(columns: number, count: number, from = 0): number[][] {
  if (count === 0) return [[]];
  const ways: number[][] = [];
  for (let column = from; column <= columns - count; column += 1) {
    for (const rest of gaps(columns, count - 1, column + 1)) ways.push([column, ...rest]);
  }
  return ways;
}

function covering(key: ColumnKey | null | undefined): number {
  return key === null || key === undefined ? 0.05 : COVERED[key];
}

function scoreOf(cells: string[], columns: (ColumnKey | null)[]): number {
  return cells.reduce((sum, cell, column) => sum + suits(tidy(cell), columns[column] ?? null), 0);
}

/** How well a text suits a column: 3 at best, -3 at worst, 0 where anything may stand. */
function suits(cell: string, key: ColumnKey | null): number {
  if (cell === '' || key === null) return 0;
  if (key === 'number') return /^(?:\d{1,3}(?:\.\d{1,3})*|[ivxіх]+)[.)]?$/i.test(cell) ? 3 : -3;
  if (key === 'term') return isDeadline(cell) ? 3 : cell.length > 60 ? -2 : -1;
  if (key === 'responsible') return isPeople(cell) ? 3 : isDeadline(cell) ? -2 : 0;
  return isDeadline(cell) || /^\d+[.)]?$/.test(cell) ? -2 : 0;
}

/** Whether a cell names posts or persons. */
export function isPeople(cell: string): boolean {
  return cell.length <= 300 && (PEOPLE.test(plain(cell)) || PERSON.test(cell));
}
