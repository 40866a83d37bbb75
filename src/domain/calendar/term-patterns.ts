import type { CivilDate } from './civil-date';
import { civilDate, firstDayOfMonth, lastDayOfMonth } from './civil-date';
import { MONTH, monthNumber } from './month-names';
import type { SchoolYear } from './school-year';
import { yearEnd, yearStart } from './school-year';
import type { Recurrence, TermKind, TermReading } from './term';

type Context = { schoolYear: SchoolYear; planStart: CivilDate | null };

type TermPattern = {
  /** A deadline that this row, and no earlier one, reads. */
  example: string;
  /** Matched against plain text without the final dot. */
  pattern: RegExp;
  /** Null means: the words fit, but the date does not exist or is not certain; the next rows are tried. */
  read: (match: RegExpExecArray, context: Context) => TermReading | null;
};

const YEAR = '(?:,?\\s*(\\d{4})\\s*(?:г\\.?|года|год|году)?)';
const BY = '(?:(?:в срок )?до|не позднее)';

/** The language of deadlines: the first row that reads a text decides. A new wording is a new row. */
export const TERM_PATTERNS: readonly TermPattern[] = [
  {
    example: 'февраль 2023',
    pattern: whole(`(?:в )?(${MONTH})${YEAR}`),
    read: ([, name, year]) => window('month', months(name, name, year)),
  },
  {
    example: 'Сентябрь',
    pattern: whole(`(?:в )?(${MONTH})`),
    read: ([, name], { schoolYear }) => window('month', months(name, name, schoolYear)),
  },
  {
    example: 'Сентябрь-октябрь, 2023 г.',
    pattern: whole(`(${MONTH})-(${MONTH})${YEAR}`),
    read: ([, first, last, year]) => window('month-range', months(first, last, year)),
  },
  {
    example: 'Май-июнь',
    pattern: whole(`(${MONTH})-(${MONTH})`),
    read: ([, first, last], { schoolYear }) => window('month-range', months(first, last, schoolYear)),
  },
  {
    example: 'до 30.09.2021г.',
    pattern: whole(`${BY} (\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\s*(?:г\\.?|года)?`),
    read: ([, day, month, year]) => dateBy(civilDate(Number(year), Number(month), Number(day))),
  },
  {
    example: 'не позднее 31 мая 2022 года',
    pattern: whole(`${BY} (\\d{1,2}) (${MONTH})${YEAR}`),
    read: ([, day, name, year]) => dateBy(civilDate(Number(year), monthNumber(name), Number(day))),
  },
  {
    example: '04.09.2023',
    pattern: whole('(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\s*(?:г\\.?|года)?'),
    read: ([, day, month, year]) => {
      const date = civilDate(Number(year), Number(month), Number(day));
      return date === null ? null : { kind: 'date-by', start: date, end: date, recurrence: null };
    },
  },
  {
    example: 'в течение учебного года',
    pattern: whole('в течени[еи] (?:всего )?(?:учебного )?года'),
    read: (_, { schoolYear }) => window('period', yearWindow(schoolYear)),
  },
  {
    example: 'В течение всего периода',
    pattern: whole('(?:в течени[еи] всего периода|весь период)'),
    read: (_, { schoolYear, planStart }) =>
      window('period', { start: planStart ?? yearStart(schoolYear), end: yearEnd(schoolYear) }),
  },
  {
    example: 'постоянно',
    pattern: whole('постоянно'),
    read: (_, { schoolYear }) => window('continuous', yearWindow(schoolYear)),
  },
  {
    example: 'ежегодно',
    pattern: whole('ежегодно'),
    read: (_, { schoolYear }) => recurring({ every: 'year' }, yearWindow(schoolYear)),
  },
  {
    example: 'Ежегодно сентябрь',
    pattern: whole(`ежегодно,?(?: в)? (${MONTH})`),
    read: ([, name], { schoolYear }) => recurring({ every: 'year' }, months(name, name, schoolYear)),
  },
  {
    example: 'ежегодно до 30.12.',
    pattern: whole(`ежегодно,? ${BY} (\\d{1,2})\\.(\\d{1,2})`),
    read: ([, day, month], { schoolYear }) => {
      const end = firstInYear(schoolYear, Number(month), Number(day));
      return end === null ? null : recurring({ every: 'year' }, { start: null, end });
    },
  },
  {
    example: 'ежеквартально',
    pattern: whole('ежеквартально'),
    read: (_, { schoolYear }) => recurring({ every: 'quarter' }, yearWindow(schoolYear)),
  },
  {
    example: '2 раза в год',
    pattern: whole('(\\d{1,2}) раза? в (?:учебный )?год'),
    read: ([, count], { schoolYear }) =>
      recurring({ every: 'times-per-year', count: Number(count) }, yearWindow(schoolYear)),
  },
  {
    example: 'согласно индивидуальному плану',
    pattern: whole('(?:согласно|по) (?:[а-я-]+ ){0,2}(?:программе|плану|соглашению)(?: .*)?'),
    read: () => ({ kind: 'relative', start: null, end: null, recurrence: null }),
  },
  {
    example: 'до начала анкетирования',
    pattern: whole('(?:до начала|после|по окончании|по завершении) [а-я].*'),
    read: () => ({ kind: 'relative', start: null, end: null, recurrence: null }),
  },
];

type Window = { start: CivilDate | null; end: CivilDate | null };

function whole(words: string): RegExp {
  return new RegExp(`^${words}$`);
}

function window(kind: TermKind, span: Window | null): TermReading | null {
  return span && { kind, ...span, recurrence: null };
}

function recurring(recurrence: Recurrence, span: Window | null): TermReading | null {
  return span && { kind: 'recurring', ...span, recurrence };
}

function dateBy(end: CivilDate | null): TermReading | null {
  return end === null ? null : { kind: 'date-by', start: null, end, recurrence: null };
}

function yearWindow(year: SchoolYear): Window {
  return { start: yearStart(year), end: yearEnd(year) };
}

/** From the first month to the last, in the printed year or in the school year; null when they run backwards. */
function months(
  first: string | undefined,
  last: string | undefined,
  year: string | undefined | SchoolYear,
): Window | null {
  const yearOf = (month: number) => (typeof year === 'object' ? yearOfMonth(year, month) : Number(year));
  const [from, to] = [monthNumber(first), monthNumber(last)];
  const start = firstDayOfMonth(yearOf(from), from);
  const end = lastDayOfMonth(yearOf(to), to);
  return start < end ? { start, end } : null;
}

/** September to December are of the first calendar year, January to July of the second, August is the one before. */
function yearOfMonth(year: SchoolYear, month: number): number {
  return month >= 8 ? year.first : year.first + 1;
}

/** The first such day between 1 September and 31 August. */
function firstInYear(year: SchoolYear, month: number, day: number): CivilDate | null {
  return civilDate(month >= 9 ? year.first : year.first + 1, month, day);
}
