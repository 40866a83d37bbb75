import type { SchoolYear } from '../calendar/school-year';
import { planStartOf, readTerm, type Term } from '../calendar/term';
import { WORDS } from '../messages/words';
import { tidy } from '../text';
import { type Columns, tableTop } from './column-question';
import { hasColumn, type Layout } from './columns';
import { fieldsOf } from './fields';
import { findHeadings, type Headings, readHeadingsAgain, sameCells } from './headings';
import { isFurniture, type PlanLine } from './plan-line';
import type { PlanRow } from './plan-row';
import { readActivities } from './read-activities';
import { rowIds } from './row-id';
import type { ReadLine } from './sections';
import { unfold } from './unfold';

const { reading: words } = WORDS;

/**
 * A plan read from a pasted table. `problems` are sentences for the coordinator, each says what to do; `above` is the
 * text that stands over the title: an order, a stamp, the name of the school.
 */
export type Plan = { title: string; above: string[]; rows: PlanRow[]; problems: string[] };

/**
 * Reads a pasted plan (cells as a sheet displays them), whatever the order and the wording of its columns; `columns` is
 * what a person has said of them where the headings do not tell.
 */
export function readPlan(grid: string[][], schoolYear: SchoolYear, columns?: Columns): Plan {
  const lines = unfold(grid);
  if (lines.length === 0) return { title: '', above: [], rows: [], problems: [words.empty] };
  const headings: (Headings & { doubtful?: true }) | null =
    columns === undefined ? findHeadings(lines) : headingsAs(lines, columns);
  if (headings === null) return { title: '', above: lines.map(textOf), rows: [], problems: [words.noHeadings] };

  const printed = lines.slice(headings.from, headings.to + 1).map(({ cells }) => cells);
  const layout = withNumbers(headings.layout, lines.slice(headings.to + 1));
  const { activities, problems } = readActivities(bodyOf(lines.slice(headings.to + 1), layout, printed));
  const ids = rowIds(activities);
  const planStart = planStartOf(activities.map(({ term }) => readTerm(term, schoolYear)));
  const rows = activities.map((activity, index) => {
    const term = readTerm(activity.term, schoolYear, planStart);
    return { ...activity, id: ids[index] ?? '', term, notes: [...activity.notes, ...slipsOf(term)] };
  });
  return {
    ...titleOf(lines.slice(0, headings.from)),
    rows,
    problems: [
      ...(rows.length === 0 ? [words.noActivities] : []),
      ...(hasColumn(layout, 'term') ? [] : [words.noTerms]),
      ...(headings.doubtful ? [doubtfulHeadings(printed)] : []),
      ...problems,
    ],
  };
}

/** The headings with the meaning that a person gave them; a table without known ones begins with its first line. */
function headingsAs(lines: PlanLine[], columns: Columns): (Headings & { doubtful?: true }) | null {
  const found = findHeadings(lines);
  if (found !== null) return { ...found, layout: { ...found.layout, columns } };
  const top = tableTop(lines);
  if (top === null) return null;
  const { from } = top;
  const titles = columns.map((_, column) => (top.headings === 'none' ? '' : (lines[from]?.cells[column] ?? '')));
  const layout = { columns, titles };
  if (top.headings === 'none') return { layout, from, to: from - 1 };
  return top.headings === 'named' ? { layout, from, to: from } : { layout, from, to: from, doubtful: true };
}

function doubtfulHeadings(printed: string[][]): string {
  const texts = printed
    .flat()
    .map(tidy)
    .filter((text) => text !== '');
  return words.doubtfulHeadings(texts);
}

function slipsOf({ text, corrected, parts }: Term): string[] {
  const own = corrected === undefined ? [] : [words.slip(text, corrected)];
  return [...own, ...(parts ?? []).flatMap(slipsOf)];
}

/** The lines with their cells read; a long plan prints its headings again on every page. */
function bodyOf(lines: PlanLine[], first: Layout, printed: string[][]): ReadLine[] {
  const body: ReadLine[] = [];
  let layout = first;
  let afterBreak = false;
  for (const line of lines) {
    const again = readHeadingsAgain(line.cells);
    const known = printed.some((cells) => sameCells(cells, line.cells));
    const repeated = known || again !== null;
    if (again !== null && !known && !sameColumns(again, layout)) layout = again;
    if (repeated || isFurniture(line.cells)) {
      afterBreak = true;
      continue;
    }
    const broken = line.afterBreak || afterBreak;
    body.push({ ...line, afterBreak: broken, layout, fields: fieldsOf(line.cells, layout) });
    afterBreak = false;
  }
  return body;
}

function sameColumns(one: Layout, other: Layout): boolean {
  return one.columns.filter(Boolean).join() === other.columns.filter(Boolean).join();
}

/** A first column without a heading that holds numbers is the column of numbers. */
function withNumbers(layout: Layout, lines: PlanLine[]): Layout {
  if (hasColumn(layout, 'number') || tidy(layout.titles[0] ?? '') !== '') return layout;
  const cells = lines.map(({ cells }) => tidy(cells[0] ?? '')).filter((cell) => cell !== '');
  const numbers = cells.filter((cell) => /^\d{1,3}(?:\.\d{1,3})*[.)]?$/.test(cell));
  if (numbers.length === 0 || numbers.length * 2 < cells.length) return layout;
  return { ...layout, columns: ['number', ...layout.columns.slice(1)] };
}

/** The lines from «План…» or «Дорожная карта…» down to the headings; all lines when none begins like that. */
function titleOf(lines: PlanLine[]): { title: string; above: string[] } {
  const texts = lines.map((line) => textOf(line).replace(/\*\*/g, ''));
  const starts = texts.map((text) =>
    /^[«"\s]*(?:план|(?:школьная )?дорожная карта|road ?map|action plan|plan)/i.test(text),
  );
  const first = Math.max(0, starts.lastIndexOf(true));
  return { title: tidy(texts.slice(first).join(' ')), above: texts.slice(0, first) };
}

function textOf({ cells }: PlanLine): string {
  return tidy(cells.join(' '));
}
