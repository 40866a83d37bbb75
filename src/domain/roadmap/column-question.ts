import { fingerprint } from '../fingerprint';
import { tidy } from '../text';
import { isPeople } from './align';
import { type ColumnKey, columnOf, type Layout } from './columns';
import { coversSpan } from './fields';
import { findHeadings, findOtherHeadings } from './headings';
import { isDeadline } from './is-deadline';
import { filledColumns, isFurniture, type PlanLine } from './plan-line';
import { letters } from './row-id';
import { unfold } from './unfold';

/** What each column of a pasted plan holds, from left to right. */
export type Columns = (ColumnKey | null)[];

/** What a person must say before a plan can be read for sure; `key` is what the answer is remembered by. */
export type ColumnQuestion = {
  key: string;
  why: 'no-headings' | 'twice' | 'unnamed';
  columns: { title: string; samples: string[]; guess: ColumnKey | null }[];
};

const SAMPLES = 2;
const LONGEST_HEADING = 60;
const MOSTLY = 0.5;

/** What is unsure of a plan's columns; null where their headings say it. */
export function columnQuestion(grid: string[][]): ColumnQuestion | null {
  const lines = unfold(grid);
  const headings = findHeadings(lines);
  if (headings === null) return withoutHeadings(lines);
  const { titles, columns } = headings.layout;
  const body = tableLines(lines.slice(headings.to + 1));
  const guessed = columns.map((key, column) => key ?? lackingKey(columns, body, column));
  const unnamed = guessed.some((key, column) => key !== columns[column]);
  if (!unnamed && !claimedTwice(headings.layout)) return null;
  return questionOf(unnamed ? 'unnamed' : 'twice', titles, guessed, body);
}

/** Where a table begins, and whether that line is headings: some of its columns are named, it looks so, or it is not. */
export type TableTop = { from: number; headings: 'named' | 'likely' | 'none' };

/** Headings that name other columns, else the first line, which may look like headings all the same. */
export function tableTop(lines: PlanLine[]): TableTop | null {
  const named = findOtherHeadings(lines);
  if (named >= 0) return { from: named, headings: 'named' };
  const from = lines.findIndex(({ cells }) => filledColumns(cells).length >= 2 && !isFurniture(cells));
  const first = lines[from]?.cells;
  return first === undefined ? null : { from, headings: looksLikeHeadings(first) ? 'likely' : 'none' };
}

function withoutHeadings(lines: PlanLine[]): ColumnQuestion | null {
  const top = tableTop(lines);
  if (top === null) return null;
  const body = tableLines(lines.slice(top.from + (top.headings === 'none' ? 0 : 1)));
  if (body.length < 2) return null;
  const first = lines[top.from]?.cells ?? [];
  const width = Math.max(first.length, ...body.map((cells) => cells.length));
  const titles = Array.from({ length: width }, (_, column) => (top.headings === 'none' ? '' : (first[column] ?? '')));
  const question = questionOf(
    top.headings === 'named' ? 'unnamed' : 'no-headings',
    titles,
    guesses(titles, body),
    body,
  );
  return { ...question, key: fingerprint(first.map(letters).join('|')) };
}

function questionOf(why: ColumnQuestion['why'], titles: string[], guessed: Columns, body: string[][]): ColumnQuestion {
  return {
    why,
    key: fingerprint(titles.map(letters).join('|')),
    columns: guessed.map((guess, column) => ({
      title: tidy(titles[column] ?? ''),
      samples: [...new Set(textsIn(body, column))].slice(0, SAMPLES),
      guess,
    })),
  };
}

/** What the columns hold by their titles and by what stands in them; the longest texts are the activities. */
function guesses(titles: string[], body: string[][]): Columns {
  const guessed: Columns = titles.map(columnOf);
  titles.forEach((_, column) => {
    guessed[column] = guessed[column] ?? lackingKey(guessed, body, column);
  });
  if (guessed.includes('activity')) return guessed;
  const lengths = titles.map((_, column) => (guessed[column] === null ? textsIn(body, column).join('').length : 0));
  const longest = lengths.indexOf(Math.max(...lengths));
  return guessed.map((key, column) => (key === null && column === longest ? 'activity' : key));
}

/** What the plan has no column for yet and most cells of this one are: numbers, deadlines or people. */
function lackingKey(known: Columns, body: string[][], column: number): ColumnKey | null {
  const texts = textsIn(body, column);
  const mostly = (is: (text: string) => boolean) => texts.filter(is).length > texts.length * MOSTLY;
  if (!known.includes('term') && mostly(isDeadline)) return 'term';
  if (!known.includes('responsible') && mostly(isPeople)) return 'responsible';
  const numbers =
    column === 0 && !known.includes('number') && mostly((text) => /^\d{1,3}(?:\.\d{1,3})*[.)]?$/.test(text));
  return numbers ? 'number' : null;
}

/** The first and the last day in two columns make one deadline; any other two are somebody's choice. */
function claimedTwice(layout: Layout): boolean {
  const keys = layout.columns.filter((key) => key !== null);
  return keys.some((key, index) => keys.indexOf(key) !== index && !(key === 'term' && coversSpan(layout)));
}

function looksLikeHeadings(cells: string[]): boolean {
  const filled = cells.map(tidy).filter((cell) => cell !== '');
  return filled.every(
    (cell) => cell.length <= LONGEST_HEADING && !/^\d/.test(cell) && !isDeadline(cell) && !isPeople(cell),
  );
}

function tableLines(lines: PlanLine[]): string[][] {
  return lines.map(({ cells }) => cells).filter((cells) => filledColumns(cells).length >= 2 && !isFurniture(cells));
}

function textsIn(body: string[][], column: number): string[] {
  return body.map((cells) => tidy(cells[column] ?? '')).filter((text) => text !== '');
}
