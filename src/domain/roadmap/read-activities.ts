import { tidy } from '../text';
import type { ColumnKey, Layout } from './columns';
import { readPoints } from './content-points';
import type { InheritedField, PlanRow } from './plan-row';
import type { SectionTitle } from './section-title';
import { readSectionNumber, readSectionTitle } from './section-title';

/** A line of the pasted table that is not blank: its cells as pasted, and its place counted from 1. */
export type PlanLine = { cells: string[]; place: number };

/** A row of the plan with the text of its deadline, before terms are read and ids given. */
export type Activity = Omit<PlanRow, 'id' | 'term'> & { term: string };

type Section = SectionTitle & { place: number; rows: number };

/** Reads the lines below the headings: sections, rows, merged cells; text that fits nowhere becomes a problem. */
export function readActivities(lines: PlanLine[], layout: Layout): { activities: Activity[]; problems: string[] } {
  const body = lines.filter(({ cells }) => !isFurniture(cells));
  const sections: Section[] = [];
  const activities: Activity[] = [];
  const lost: { place: number; text: string }[] = [];
  let above: Activity | null = null;

  body.forEach((line, index) => {
    const opened = sectionOpenedBy(body, index, layout, above !== null);
    if (opened !== null) {
      sections.push({ ...opened, place: line.place, rows: 0 });
      above = null;
    }
    const section = sections[sections.length - 1];
    const activity = opened !== null && layout.stage === undefined ? null : activityIn(line, layout, section, above);
    if (activity !== null) {
      activities.push(activity);
      above = activity;
      if (section) section.rows += 1;
    }
    if (activity === null && opened === null) lost.push({ place: line.place, text: tidy(line.cells.join(' ')) });
  });

  const notes = sections.filter(({ number, rows }) => number === null && rows === 0);
  const unread = [...lost, ...notes.map(({ place, title }) => ({ place, text: title }))];
  return { activities, problems: unread.sort((a, b) => a.place - b.place).map(lostText) };
}

function activityIn(
  line: PlanLine,
  layout: Layout,
  section: Section | undefined,
  above: Activity | null,
): Activity | null {
  const cell = (key: ColumnKey) => cellOf(line, layout, key);
  if (cell('activity') === '') return null;
  const numbersStages = layout.stage !== undefined && readSectionNumber(cell('number')) !== null;
  const written: Activity = {
    section: section?.number ?? null,
    stage: section?.title ?? '',
    number: numbersStages ? '' : cell('number'),
    activity: cell('activity'),
    content: readPoints(layout.content === undefined ? '' : (line.cells[layout.content] ?? '')),
    term: cell('term'),
    responsible: cell('responsible'),
    result: cell('result'),
    indicator: cell('indicator'),
    inherited: [],
  };
  return above === null || written.number === '' ? written : withMergedCells(written, above);
}

/** A merged cell shows its text in the first of its rows only: the rows below take it from the row above. */
function withMergedCells(row: Activity, above: Activity): Activity {
  const inherited = (['term', 'responsible', 'result'] satisfies InheritedField[]).filter(
    (field) => row[field] === '' && above[field] !== '',
  );
  return { ...row, ...Object.fromEntries(inherited.map((field) => [field, above[field]])), inherited };
}

function sectionOpenedBy(body: PlanLine[], index: number, layout: Layout, hasRowAbove: boolean): SectionTitle | null {
  const line = body[index];
  if (line === undefined) return null;
  const filled = line.cells.flatMap((cell, column) => (tidy(cell) === '' ? [] : [column]));
  const number = cellOf(line, layout, 'number');
  const stage = cellOf(line, layout, 'stage');
  if (stage !== '') return { number: readSectionNumber(number), title: stage };

  const [first] = filled;
  if (filled.length === 1 && first !== undefined) return titleAlone(line.cells[first] ?? '', first, layout);

  const title = cellOf(line, layout, 'activity');
  const titled = filled.length === 2 && number !== '' && title !== '' && readSectionNumber(number) !== null;
  const opens = titled && (!hasRowAbove || !continuesNumbering(body, index, layout));
  return opens ? { number: readSectionNumber(number), title } : null;
}

/** A text alone in its line is a heading in the column of numbers, or where there is none, or with a number of its own. */
function titleAlone(cell: string, column: number, layout: Layout): SectionTitle | null {
  if (!/\p{L}{3}/u.test(cell) || /^\s*\d+\.\d/.test(cell)) return null;
  const title = readSectionTitle(cell);
  const stands = column === layout.number || (layout.number === undefined && column === (layout.activity ?? 0));
  return stands || title.number !== null ? title : null;
}

/** In a plan numbered 1, 2, 3 … throughout, a number with a bare activity is a row whose other cells are merged. */
function continuesNumbering(body: PlanLine[], index: number, layout: Layout): boolean {
  const numberAt = (place: number) => {
    const line = body[place];
    return line === undefined ? '' : cellOf(line, layout, 'number');
  };
  if (body.some((_, place) => /^\d+\.\d/.test(numberAt(place)))) return false;
  if (!/^\d/.test(numberAt(index))) return false;
  return (
    index === body.length - 1 || readSectionNumber(numberAt(index + 1)) === Number.parseInt(numberAt(index), 10) + 1
  );
}

/** Lines without content: rules of dashes, columns counted «1 2 3 4 5». */
function isFurniture(cells: string[]): boolean {
  const filled = cells.map(tidy).filter((cell) => cell !== '');
  if (filled.every((cell) => /^[^\p{L}\p{N}]+$/u.test(cell))) return true;
  return filled.length >= 3 && filled.every((cell, index) => cell === String(index + 1));
}

function cellOf(line: PlanLine, layout: Layout, key: ColumnKey): string {
  const column = layout[key];
  return column === undefined ? '' : tidy(line.cells[column] ?? '');
}

function lostText({ place, text }: { place: number; text: string }): string {
  const quoted = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return `Строка ${place}: неясно, к какому мероприятию относится «${quoted}». Впишите этот текст в нужную строку сами.`;
}
