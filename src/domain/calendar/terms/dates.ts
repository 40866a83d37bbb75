import { addDays, civilDate, lastDayOfMonth, weekday } from '../civil-date';
import { teachingEnd, yearStart } from '../school-year';
import {
  BY,
  DAY,
  dateBy,
  dayOf,
  daysOfMonth,
  MONTH,
  months,
  type PrintedMonth,
  reading,
  type TermPattern,
  whole,
  yearFor,
} from './pattern';
import { nthWeekday, WEEKDAY, weekdayNumber } from './weekdays';

const IN = '(?:в течени[еи] |на протяжении |в период |в |во |на |за )?';
const PART = '(начал|середин|кон(?=ец|ц))[а-я]*';
const THIRDS: readonly [number, number][] = [
  [1, 10],
  [11, 20],
  [21, 31],
];
const NTH = '(\\d|последн[а-я]+)';

/** Months, days, and parts of months. */
export const DATES: readonly TermPattern[] = [
  {
    example: 'февраль 2023',
    pattern: whole(`${IN}(?:месяц[а-я]* )?${MONTH}`),
    read: ([, month, year], { schoolYear }) => reading('month', months([month, year], [month, year], schoolYear)),
  },
  {
    example: 'Сентябрь-октябрь, 2023 г.',
    pattern: whole(
      `(?:${IN}|с |от )(?:начала |начало )?${MONTH}(?:-| по | до | и до )(?:конца |конец |начало )?${MONTH}`,
    ),
    read: ([, first, firstYear, last, lastYear], { schoolYear }) =>
      reading('month-range', months([first, firstYear], [last, lastYear], schoolYear)),
  },
  {
    example: 'до 30.09.2021г.',
    pattern: whole(`(?:${BY}|по) ${DAY}`),
    read: ([, day], { schoolYear }) => dateBy(dayOf(day, schoolYear)),
  },
  {
    example: '04.09.2023',
    pattern: whole(`(?:в срок |на )?${DAY}`),
    read: ([, day], { schoolYear }) => {
      const date = dayOf(day, schoolYear);
      return date === null ? null : { kind: 'date-by', start: date, end: date, recurrence: null };
    },
  },
  {
    example: 'с 01.09.2024 по 15.09.2024',
    pattern: whole(`(?:в период )?(?:с |от )?${DAY}(?:-| по | до |-по )${DAY}`),
    read: ([, first, last], { schoolYear }) =>
      days(dayOf(borrowedYear(first, last), schoolYear), dayOf(last, schoolYear)),
  },
  {
    example: 'с 1 по 15 сентября',
    pattern: whole(`(?:в период )?(?:с |от )?(\\d{1,2})(?:-| по | до )${DAY}`),
    read: ([, first, last], { schoolYear }) => {
      const end = dayOf(last, schoolYear);
      return days(end && civilDate(Number(end.slice(0, 4)), Number(end.slice(5, 7)), Number(first)), end);
    },
  },
  {
    example: 'не ранее 1 апреля',
    pattern: whole(`(?:не ранее(?: чем)?|не раньше|начиная с|с) ${DAY}`),
    read: ([, day], { schoolYear }) => {
      const start = dayOf(day, schoolYear);
      return start === null ? null : { kind: 'period', start, end: null, recurrence: null };
    },
  },
  {
    example: 'с сентября',
    pattern: whole(`(?:не ранее(?: чем)?|начиная с|с) (?:начала )?${MONTH}`),
    read: ([, month, year], { schoolYear }) => {
      const span = months([month, year], [month, year], schoolYear);
      return span && { kind: 'period', start: span.start, end: null, recurrence: null };
    },
  },
  {
    example: 'до конца мая',
    pattern: whole(`${BY} кон(?:ца|цу|ец) ${MONTH}`),
    read: ([, month, year], { schoolYear }) => dateBy(lastDay(month, year, schoolYear)),
  },
  {
    example: 'середина мая',
    pattern: whole(`(?:в |на |к )?${PART},? ${MONTH}`),
    read: ([, part, month, year], { schoolYear }) => third(thirdOf(part), [month, year], schoolYear),
  },
  {
    example: 'май, конец месяца',
    pattern: whole(`${MONTH},? (?:в )?${PART}(?: месяца)?`),
    read: ([, month, year, part], { schoolYear }) => third(thirdOf(part), [month, year], schoolYear),
  },
  {
    example: 'вторая декада октября',
    pattern: whole(`(?:в |во |на )?${NTH} декад[а-я]* ${MONTH}`),
    read: ([, nth, month, year], { schoolYear }) => third(numberOf(nth, 3), [month, year], schoolYear),
  },
  {
    example: 'октябрь, 2-я декада',
    pattern: whole(`${MONTH},? ${NTH} декад[а-я]*`),
    read: ([, month, year, nth], { schoolYear }) => third(numberOf(nth, 3), [month, year], schoolYear),
  },
  {
    example: 'вторая половина марта',
    pattern: whole(`(?:в |во )?(\\d) половин[а-я]* ${MONTH}`),
    read: ([, nth, month, year], { schoolYear }) => half(Number(nth), [month, year], schoolYear),
  },
  {
    example: 'март, 2-я половина',
    pattern: whole(`${MONTH},? (\\d) половин[а-я]*`),
    read: ([, month, year, nth], { schoolYear }) => half(Number(nth), [month, year], schoolYear),
  },
  {
    example: 'последняя неделя мая',
    pattern: whole(`(?:в |во |на |в течение )?${NTH} недел[а-я]* ${MONTH}`),
    read: ([, nth, month, year], { schoolYear }) => week(nth, [month, year], schoolYear),
  },
  {
    example: 'май, последняя неделя',
    pattern: whole(`${MONTH},? ${NTH} недел[а-я]*`),
    read: ([, month, year, nth], { schoolYear }) => week(nth, [month, year], schoolYear),
  },
  {
    example: 'последняя пятница мая',
    pattern: whole(`(?:в |во )?${NTH} (${WEEKDAY}) ${MONTH}`),
    read: ([, nth, day, month, year], { schoolYear }) => {
      const [number, inYear] = [Number(month), yearFor(Number(month), year, schoolYear)];
      const date = nthWeekday(inYear, number, weekdayNumber(day), nth?.startsWith('п') ? -1 : Number(nth));
      return date === null ? null : { kind: 'date-by', start: date, end: date, recurrence: null };
    },
  },
  {
    example: 'к началу учебного года',
    pattern: whole(`${BY} начал[а-я]* учгод[а]?`),
    read: (_, { schoolYear }) => dateBy(yearStart(schoolYear)),
  },
  {
    example: 'до конца учебного года',
    pattern: whole(`(?:${BY} |до )(?:конца|концу|окончани[яю]|завершени[яю]) учгод[а]?`),
    read: (_, { schoolYear }) => dateBy(teachingEnd(schoolYear)),
  },
  {
    example: 'до конца 2024 года',
    pattern: whole(`${BY} (?:конца|концу) (\\d{4})`),
    read: ([, year]) => dateBy(`${year}-12-31`),
  },
  {
    example: 'до конца календарного года',
    pattern: whole(`${BY} (?:конца|концу) календарного года`),
    read: (_, { schoolYear }) => dateBy(`${schoolYear.first}-12-31`),
  },
  {
    example: 'в начале учебного года',
    pattern: whole(`(?:в |на )?начал[а-я]* учгод[а]?`),
    read: (_, { schoolYear }) => reading('period', daysOfMonth(schoolYear.first, 9, 1, 10)),
  },
  {
    example: 'конец учебного года',
    pattern: whole(`(?:в |на )?кон(?:ец|це) учгод[а]?`),
    read: (_, { schoolYear }) => reading('period', daysOfMonth(schoolYear.first + 1, 5, 21, 31)),
  },
];

function days(start: string | null, end: string | null) {
  return start === null || end === null || start > end ? null : reading('period', { start, end });
}

/** «01.09–15.09.2024»: the year printed once is of both days, if they then follow each other. */
function borrowedYear(first: string | undefined, last: string | undefined): string {
  const year = last?.slice(1, 5) ?? '0000';
  return first?.startsWith('d0000') && year !== '0000' && first.slice(5) <= (last ?? '').slice(5)
    ? `d${year}${first.slice(5)}`
    : (first ?? '');
}

function lastDay(month: string | undefined, year: string | undefined, schoolYear: { first: number }): string | null {
  const number = Number(month);
  return number >= 1 && number <= 12 ? lastDayOfMonth(yearFor(number, year, schoolYear), number) : null;
}

function third(nth: number, [month, year]: PrintedMonth, schoolYear: { first: number }) {
  const number = Number(month);
  const bounds = THIRDS[nth - 1];
  return bounds === undefined
    ? null
    : reading('period', daysOfMonth(yearFor(number, year, schoolYear), number, ...bounds));
}

function half(nth: number, [month, year]: PrintedMonth, schoolYear: { first: number }) {
  const number = Number(month);
  if (nth !== 1 && nth !== 2) return null;
  return reading(
    'period',
    daysOfMonth(yearFor(number, year, schoolYear), number, nth === 1 ? 1 : 16, nth === 1 ? 15 : 31),
  );
}

/** Weeks run from Monday to Sunday; the first and the last hold a working day of the month; other months' days do not count. */
function week(nth: string | undefined, [month, year]: PrintedMonth, schoolYear: { first: number }) {
  const number = Number(month);
  const whole = daysOfMonth(yearFor(number, year, schoolYear), number, 1, 31);
  if (whole?.start == null || whole.end === null) return null;
  const { start, end } = whole;
  const first = addDays(start, weekday(start) > 5 ? 8 - weekday(start) : 1 - weekday(start));
  const monday = nth?.startsWith('п') ? addDays(end, 1 - weekday(end)) : addDays(first, 7 * (Number(nth) - 1));
  const sunday = addDays(monday, 6);
  const span = { start: later(monday, start), end: later(end, sunday) === end ? sunday : end };
  return monday > end || nth === '0' ? null : reading('period', span);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function thirdOf(part: string | undefined): number {
  return part === 'начал' ? 1 : part === 'середин' ? 2 : 3;
}

function numberOf(nth: string | undefined, last: number): number {
  return nth?.startsWith('п') ? last : Number(nth);
}
