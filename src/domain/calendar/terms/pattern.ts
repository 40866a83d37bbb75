import type { CivilDate } from '../civil-date';
import { civilDate, firstDayOfMonth, lastDayOfMonth } from '../civil-date';
import type { SchoolYear } from '../school-year';
import { yearEnd, yearStart } from '../school-year';
import type { Recurrence, TermKind, TermReading } from '../term';

/** What a deadline is read in the light of; `planStart` is the first dated day of the plan. */
export type Context = { schoolYear: SchoolYear; planStart: CivilDate | null };

/** A way to write a deadline. */
export type TermPattern = {
  /** A deadline that this row, and no earlier one, reads. */
  example: string;
  /** Matched against the whole text as `termWords` writes it. */
  pattern: RegExp;
  /** Null means: the words fit, but the date does not exist or is not certain; the next rows are tried. */
  read: (match: RegExpExecArray, context: Context) => TermReading | null;
};

/** The first and the last day of a term; null is a day that the text does not give. */
export type Window = { start: CivilDate | null; end: CivilDate | null };

/** The number of a month as matched, and its year where one is printed. */
export type PrintedMonth = [month: string | undefined, year: string | undefined];

/** A month, with or without a year: two groups. */
export const MONTH = 'm(\\d{1,2})(?:,? (\\d{4}))?';
/** A day, with the year 0000 where none is printed: one group. */
export const DAY = '(d\\d{4}-\\d\\d-\\d\\d)';
/** «До», «не позднее», «к»: the last day counts. */
export const BY = '(?:(?:в срок )?до|не поз(?:дне|ж)е(?: чем)?(?: до)?|к)';

/** A pattern over the whole text. */
export function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`);
}

/** A reading of a kind with its window; null stays null. */
export function reading(kind: TermKind, span: Window | null): TermReading | null {
  return span && { kind, ...span, recurrence: null };
}

/** A recurring reading; null stays null. */
export function recurring(recurrence: Recurrence, span: Window | null): TermReading | null {
  return span && { kind: 'recurring', ...span, recurrence };
}

/** «До …»: the day is the last one, the first is not given. */
export function dateBy(end: CivilDate | null): TermReading | null {
  return end === null ? null : { kind: 'date-by', start: null, end, recurrence: null };
}

/** 1 September to 31 August. */
export function yearWindow(year: SchoolYear): Window {
  return { start: yearStart(year), end: yearEnd(year) };
}

/** The calendar year of a month: September to December are of the first, January to July of the second, August is the one before. */
export function yearOfMonth(year: SchoolYear, month: number): number {
  return month >= 8 ? year.first : year.first + 1;
}

/** The printed year of a month, else the one that the school year gives it. */
export function yearFor(month: number, printed: string | undefined, year: SchoolYear): number {
  return printed === undefined ? yearOfMonth(year, month) : Number(printed);
}

/** The days of a month from one to another, the month's last day at most. */
export function daysOfMonth(year: number, month: number, from: number, to: number): Window | null {
  const last = lastDayOfMonth(year, month);
  const end = to > 28 ? last : civilDate(year, month, to);
  const start = civilDate(year, month, from);
  return start === null || end === null ? null : { start, end };
}

/** A day as the words write it; one without a year is put into the school year. */
export function dayOf(word: string | undefined, year: SchoolYear): CivilDate | null {
  const match = /^d(\d{4})-(\d\d)-(\d\d)$/.exec(word ?? '');
  if (match === null) return null;
  const month = Number(match[2]);
  return civilDate(match[1] === '0000' ? yearOfMonth(year, month) : Number(match[1]), month, Number(match[3]));
}

/** The months from the first to the last. A year printed once is of both, or of the one that the school year agrees with. */
export function months(first: PrintedMonth, last: PrintedMonth, year: SchoolYear): Window | null {
  const [from, to] = [Number(first[0]), Number(last[0])];
  if (!isMonth(from) || !isMonth(to)) return null;
  const printed = first[1] ?? last[1];
  const years: [number, number][] = [];
  if (first[1] !== undefined && last[1] !== undefined) years.push([Number(first[1]), Number(last[1])]);
  else if (printed === undefined) years.push([yearOfMonth(year, from), yearOfMonth(year, to)]);
  else {
    years.push([Number(printed), Number(printed)]);
    const bySchoolYear: [number, number] = [yearOfMonth(year, from), yearOfMonth(year, to)];
    if (bySchoolYear[first[1] === undefined ? 1 : 0] === Number(printed)) years.push(bySchoolYear);
  }
  for (const [a, b] of years) {
    const [start, end] = [firstDayOfMonth(a, from), lastDayOfMonth(b, to)];
    if (start < end) return { start, end };
  }
  return null;
}

/** Whether a number is one of a month. */
function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
