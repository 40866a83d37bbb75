import { addDays, type CivilDate, lastDayOfMonth } from '../calendar/civil-date';
import { yearOfMonth } from '../calendar/terms/pattern';
import type { PlanCalendar } from '../settings';
import { ACTIONS, type ActionKind } from './actions';
import type { Action } from './actions/action';

const LEAST_DAYS = 14;

/**
 * The working date that a line without a deadline of its own is offered: the end of its kind's usual month, at latest
 * the end of teaching. Where that was before the school began, the end of the month that leaves it two weeks. Null where
 * the kind has no usual month or teaching is over.
 */
export function proposedDate(kind: ActionKind | null, calendar: PlanCalendar): CivilDate | null {
  const month = usualMonth(kind);
  if (month === undefined || calendar.since > calendar.teachingEnd) return null;
  const usual = endOfMonth(yearOfMonth(calendar.year, month), month);
  return earlier(usual < calendar.since ? soonAfter(calendar.since) : usual, calendar.teachingEnd);
}

/** Whether the kind's usual month was over before the school began. */
export function wasUsualBefore(kind: ActionKind | null, { year, since }: PlanCalendar): boolean {
  const month = usualMonth(kind);
  return month !== undefined && endOfMonth(yearOfMonth(year, month), month) < since;
}

function usualMonth(kind: ActionKind | null): number | undefined {
  const action: Action | undefined = ACTIONS.find((each) => each.kind === kind);
  return action?.usual;
}

function soonAfter(day: CivilDate): CivilDate {
  const [year, month] = addDays(day, LEAST_DAYS).split('-').map(Number);
  return endOfMonth(year ?? 0, month ?? 0);
}

function endOfMonth(year: number, month: number): CivilDate {
  return lastDayOfMonth(year, month);
}

function earlier(one: CivilDate, other: CivilDate): CivilDate {
  return one < other ? one : other;
}
