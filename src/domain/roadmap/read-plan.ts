import type { SchoolYear } from '../calendar/school-year';
import { planStartOf, readTerm } from '../calendar/term';
import { tidy } from '../text';
import { readHeadings } from './columns';
import type { PlanRow } from './plan-row';
import { type PlanLine, readActivities } from './read-activities';
import { rowIds } from './row-id';

/** A plan read from a pasted table; `problems` are sentences for the coordinator, each says what to do. */
export type Plan = { title: string; rows: PlanRow[]; problems: string[] };

const EMPTY = 'Вставлена пустая таблица. Скопируйте план вместе с заголовками столбцов и вставьте его ещё раз.';
const NO_HEADINGS =
  'Не найдена строка с заголовками столбцов. Подпишите над планом столбцы, например «Мероприятие», «Сроки», «Ответственный», и вставьте его ещё раз.';
const NO_TERMS =
  'В плане нет столбца со сроками. Добавьте столбец «Сроки» и вставьте план ещё раз или впишите сроки в дорожную карту сами.';
const NO_ACTIVITIES =
  'Под заголовками столбцов нет ни одного мероприятия. Скопируйте план целиком и вставьте его ещё раз.';

/** Reads a pasted plan (cells as a sheet displays them), whatever the order and the wording of its columns. */
export function readPlan(grid: string[][], schoolYear: SchoolYear): Plan {
  const lines = grid
    .map((cells, index) => ({ cells, place: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => tidy(cell) !== ''));
  if (lines.length === 0) return { title: '', rows: [], problems: [EMPTY] };

  const top = lines.findIndex(({ cells }) => readHeadings(cells) !== null);
  const headings = lines[top]?.cells ?? [];
  const layout = readHeadings(headings);
  if (layout === null) return { title: '', rows: [], problems: [NO_HEADINGS] };

  const body = lines.slice(top + 1).filter(({ cells }) => !sameText(cells, headings));
  const { activities, problems } = readActivities(body, layout);
  const ids = rowIds(activities);
  const planStart = planStartOf(activities.map(({ term }) => readTerm(term, schoolYear)));
  const rows = activities.map((activity, index) => ({
    ...activity,
    id: ids[index] ?? '',
    term: readTerm(activity.term, schoolYear, planStart),
  }));
  return {
    title: titleOf(lines.slice(0, top)),
    rows,
    problems: [
      ...(rows.length === 0 ? [NO_ACTIVITIES] : []),
      ...(layout.term === undefined ? [NO_TERMS] : []),
      ...problems,
    ],
  };
}

/** A long plan prints its headings again on every page. */
function sameText(cells: string[], others: string[]): boolean {
  return tidy(cells.join(' ')).toLowerCase() === tidy(others.join(' ')).toLowerCase();
}

/** The lines from «План…» or «Дорожная карта…» down to the headings; all lines when none begins like that. */
function titleOf(lines: PlanLine[]): string {
  const texts = lines.map(({ cells }) => tidy(cells.join(' ').replace(/\*\*/g, '')));
  const starts = texts.map((text) => /^[«"\s]*(?:план|(?:школьная )?дорожная карта)/i.test(text));
  return tidy(texts.slice(Math.max(0, starts.lastIndexOf(true))).join(' '));
}
