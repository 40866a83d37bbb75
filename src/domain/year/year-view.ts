import { type CivilDate, daysBetween, formatCivil } from '../calendar/civil-date';
import { shortened } from '../messages/listed';
import { WORDS } from '../messages/words';
import { rowName } from '../roadmap/row-name';
import { DECISIONS, isClosed, type RowState } from '../roadmap/row-state';
import { dueOf, pointsOf, statesOf } from '../roadmap/states';
import { planCalendar, type Settings } from '../settings';
import type { RoadmapRow } from '../tables';

const { year: words } = WORDS;

/** How many lines of the plan the sidebar names; the rest are only counted. */
const MOST_LINES = 8;
/** States that want somebody to act, the most pressing first. */
const PRESSING: readonly RowState[] = ['просрочено', 'срок', 'скоро'];

/** How far a part of the plan is: how many of its lines are done, how many are overdue. */
export interface Progress {
  title: string;
  done: number;
  late: number;
  total: number;
}

/** A line of the plan that is due or soon will be. */
export interface DueLine {
  id: string;
  title: string;
  state: RowState;
  /** «через 3 дня, 05.10.2022». */
  when: string;
}

/** Where the year stands: the whole plan and its stages in order, what is due by day, how many due lines are not named. */
export interface YearView {
  whole: Progress;
  stages: Progress[];
  due: DueLine[];
  more: number;
}

/** The plan on a day. A row with points is told by its points; what nobody will do counts for nothing. */
export function yearView(rows: readonly RoadmapRow[], settings: Settings, today: CivilDate): YearView {
  const { since } = planCalendar(settings);
  const states = statesOf(rows, today, since);
  const headings = pointsOf(rows);
  const lines = rows.flatMap((row) => {
    const state = states.get(row.id) ?? 'без даты';
    return headings.has(row.id) || DROPPED.includes(state) ? [] : [{ row, state, day: dueOf(row, since) }];
  });
  const pressing = lines.filter(({ state }) => PRESSING.includes(state));
  const dated = pressing.flatMap(({ row, state, day }) => (day === null ? [] : [{ row, state, day }]));
  dated.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
  return {
    whole: progressOf(words.whole, lines),
    stages: stagesOf(lines),
    due: dated.slice(0, MOST_LINES).map(({ row, state, day }) => ({
      id: row.id,
      title: shortened(rowName(row)),
      state,
      when: words.when(daysBetween(today, day), formatCivil(day)),
    })),
    more: Math.max(0, dated.length - MOST_LINES),
  };
}

const DROPPED: readonly RowState[] = DECISIONS;

interface Line {
  row: RoadmapRow;
  state: RowState;
}

function stagesOf(lines: readonly Line[]): Progress[] {
  const stages = new Map<string, Line[]>();
  for (const line of lines) {
    const title = line.row.stage.trim() || words.noStage;
    stages.set(title, [...(stages.get(title) ?? []), line]);
  }
  return [...stages].map(([title, own]) => progressOf(title, own));
}

function progressOf(title: string, lines: readonly Line[]): Progress {
  const late = lines.filter(({ state }) => state === 'просрочено').length;
  return { title, done: lines.filter(({ state }) => isClosed(state)).length, late, total: lines.length };
}
