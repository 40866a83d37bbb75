import { addDays, type CivilDate, civilDate, firstDayOfMonth, lastDayOfMonth, weekday } from './civil-date';
import type { SchoolYear } from './school-year';
import { isDated, type Recurrence, type Term } from './term';

/** The days by which a recurring term is due within its school year, in their order. */
export type Occurrences = {
  dates: CivilDate[];
  /** Whether the term itself names them; else they are the usual ones, and people may choose others. */
  exact: boolean;
};

type Window = { first: number; start: CivilDate; end: CivilDate; teachingEnd: CivilDate };

const NONE: Occurrences = { dates: [], exact: false };
const QUARTER_MONTHS = [9, 12, 3, 6];
/** The quarters of a school end about then; its own calendar may say other days. */
const SCHOOL_QUARTERS = ['10-31', '12-31', '03-31'];

/**
 * The occurrences of a recurring term; none for one that does not recur, or that says no more than «ежегодно». What comes
 * round more often than monthly is checked at the end of each month: nobody proves forty Fridays one by one.
 */
export function occurrencesOf(term: Term, year: SchoolYear, teachingEnd: CivilDate): Occurrences {
  const { recurrence } = term;
  if (recurrence === null) return NONE;
  const window: Window = {
    first: year.first,
    start: term.start ?? `${year.first}-09-01`,
    end: term.end ?? `${year.first + 1}-08-31`,
    teachingEnd,
  };
  const named = (term.parts ?? []).flatMap((part) => (isDated(part) && part.end !== null ? [part.end] : []));
  if (named.length > 0) return { dates: [...new Set(named)].sort(), exact: true };
  const { dates, exact } = byRecurrence(recurrence, term, window);
  return { exact, dates: dates.filter((date) => date >= window.start && date <= window.end) };
}

function byRecurrence(recurrence: Recurrence, term: Term, window: Window): Occurrences {
  const { every, count = 1 } = recurrence;
  switch (every) {
    case 'year':
      return term.end === null || term.end.endsWith('-08-31') ? NONE : { dates: [term.end], exact: true };
    case 'times-per-year':
      return { dates: spread(count, window), exact: false };
    case 'half-year':
      return { dates: spread(2, window), exact: false };
    case 'times-per-half-year':
      return { dates: spread(2 * count, window), exact: false };
    case 'quarter':
      return { dates: quarters(recurrence.day, window), exact: true };
    case 'times-per-quarter':
      return { dates: spread(4 * count, window), exact: false };
    case 'school-quarter':
    case 'times-per-school-quarter':
      return { dates: schoolQuarters(window), exact: false };
    case 'month':
      return { dates: monthly(recurrence, window), exact: true };
    default:
      return { dates: monthly({ every: 'month' }, window), exact: false };
  }
}

/** So many days over the months of teaching, each the last of its month; at most one a month. */
function spread(count: number, window: Window): CivilDate[] {
  const months = monthsOf(window);
  const times = Math.min(Math.max(1, count), months.length);
  return Array.from({ length: times }, (_, index) => {
    const [year, month] = months[Math.floor(((index + 1) * months.length) / times) - 1] ?? [0, 0];
    return earlier(lastDayOfMonth(year, month), window.teachingEnd);
  });
}

function monthly({ day, weekday: name, nth, interval = 1 }: Recurrence, window: Window): CivilDate[] {
  const months = monthsOf(window).filter((_, index) => (index + 1) % interval === 0);
  const dates = months.map(([year, month]) => {
    if (name !== undefined) return dayOfWeek(year, month, name, nth ?? -1);
    const last = lastDayOfMonth(year, month);
    return day === undefined ? earlier(last, window.teachingEnd) : (civilDate(year, month, day) ?? last);
  });
  return [...new Set(dates.filter((date) => date <= window.teachingEnd))];
}

/** The quarters of the calendar year; with a day, that day of the month after each. */
function quarters(day: number | undefined, { first }: Window): CivilDate[] {
  return QUARTER_MONTHS.map((month) => {
    const year = month >= 9 ? first : first + 1;
    if (day === undefined) return lastDayOfMonth(year, month);
    const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
    return civilDate(nextYear, next, day) ?? lastDayOfMonth(nextYear, next);
  });
}

function schoolQuarters({ first, teachingEnd }: Window): CivilDate[] {
  return [...SCHOOL_QUARTERS.map((day) => `${day < '09' ? first + 1 : first}-${day}`), teachingEnd];
}

/** The months of teaching within the window, at most those of two years. */
function monthsOf({ start, end, teachingEnd }: Window): [year: number, month: number][] {
  const last = earlier(end, teachingEnd).slice(0, 7);
  const months: [number, number][] = [];
  let [year = 0, month = 0] = start.split('-').map(Number);
  while (firstDayOfMonth(year, month).slice(0, 7) <= last && months.length < 24) {
    months.push([year, month]);
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return months;
}

/** The nth such day of a month; -1 is the last. A fifth one that a month lacks is its last. */
function dayOfWeek(year: number, month: number, name: number, nth: number): CivilDate {
  const first = firstDayOfMonth(year, month);
  const offset = (name - weekday(first) + 7) % 7;
  const days = [0, 1, 2, 3, 4].map((week) => addDays(first, offset + 7 * week));
  const inMonth = days.filter((date) => date <= lastDayOfMonth(year, month));
  return inMonth[nth < 0 ? inMonth.length - 1 : Math.min(nth, inMonth.length) - 1] ?? first;
}

function earlier(one: CivilDate, other: CivilDate): CivilDate {
  return one < other ? one : other;
}
