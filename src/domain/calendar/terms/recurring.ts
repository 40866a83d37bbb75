import { civilDate } from '../civil-date';
import { yearEnd } from '../school-year';
import type { Recurrence, TermReading } from '../term';
import { DATES } from './dates';
import { BY, type Context, DAY, dateBy, recurring, type TermPattern, type Window, whole, yearWindow } from './pattern';
import { PERIODS } from './periods';
import { WEEKDAY, weekdayNumber } from './weekdays';

const UNITS = [
  { every: 'day', times: 'times-per-day', words: 'ежедневно|каждый день', unit: 'день' },
  { every: 'week', times: 'times-per-week', words: 'еженедельно|каждую неделю', unit: 'неделю' },
  { every: 'month', times: 'times-per-month', words: 'ежемесячно|каждый месяц|помесячно', unit: 'месяц' },
  {
    every: 'quarter',
    times: 'times-per-quarter',
    words: 'ежеквартально|каждый квартал|поквартально|по кварталам',
    unit: 'квартал',
  },
  {
    every: 'half-year',
    times: 'times-per-half-year',
    words: 'каждое полугодие|по полугодиям|раз в полугодие',
    unit: 'полугодие',
  },
  {
    every: 'school-quarter',
    times: 'times-per-school-quarter',
    words: 'каждую четверть|по четвертям',
    unit: 'четверть',
  },
] as const;

const EVERY = UNITS.map(({ words }) => words).join('|');
const UNIT = UNITS.map(({ unit }) => unit).join('|');
const AT_LEAST = '(?:не реже(?: чем)? |не менее(?: чем)? |минимум |как минимум |по )?';
const NUMBER = '(\\d{1,2}) раз[ау]?';
const DAY_OF_MONTH = `(?:${BY} )?(\\d{1,2})(?: числа)?(?: каждого месяца| месяца,? следующего за отчетным.*| следующего месяца| месяца)?`;

/** What comes round: every year, month or week, so many times a year, by a day. */
export const RECURRING: readonly TermPattern[] = [
  {
    example: 'ежегодно',
    pattern: whole('(?:ежегодно|каждый год|каждый учгод)'),
    read: (_, { schoolYear }) => recurring({ every: 'year' }, yearWindow(schoolYear)),
  },
  {
    example: 'ежегодно до 30.12.',
    pattern: whole(`ежегодно,? ${BY} ${DAY}|${BY} ${DAY} ежегодно|${BY} ${DAY} каждого года`),
    read: (match, context) => recurring({ every: 'year' }, dayInYear(match[1] ?? match[2] ?? match[3], context)),
  },
  {
    example: 'Ежегодно сентябрь',
    pattern: whole('ежегодно,?:? (?:в )?(.+)'),
    read: ([, window], context) => recurring({ every: 'year' }, windowOf(window, context)),
  },
  {
    example: 'сентябрь ежегодно',
    pattern: whole('(.+?)(?:,|-| и)? ?(?:далее )?(?:ежегодно|каждого года|каждый год)'),
    read: ([, window], context) => recurring({ every: 'year' }, windowOf(window, context)),
  },
  {
    example: '2 раза в год',
    pattern: whole(`${AT_LEAST}${NUMBER} в (?:год|учгод)[а]?`),
    read: ([, count], { schoolYear }) =>
      recurring({ every: 'times-per-year', count: Number(count) }, yearWindow(schoolYear)),
  },
  {
    example: '1 раз в 2 недели',
    pattern: whole(`${AT_LEAST}(?:1 )?раз в (\\d) (недел|месяц)[а-я]*`),
    read: ([, interval, unit], { schoolYear }) =>
      recurring({ every: unit === 'недел' ? 'week' : 'month', interval: Number(interval) }, yearWindow(schoolYear)),
  },
  {
    example: '2 раза в месяц',
    pattern: whole(`${AT_LEAST}(?:${NUMBER}|раз) в (${UNIT})`),
    read: ([, count, unit], { schoolYear }) => recurring(timesPer(Number(count ?? 1), unit), yearWindow(schoolYear)),
  },
  {
    example: 'ежемесячно до 5 числа',
    pattern: whole(`(?:ежемесячно|каждый месяц),? ${DAY_OF_MONTH}`),
    read: ([, day], context) => onDay('month', day, context),
  },
  {
    example: 'до 15 числа каждого месяца',
    pattern: whole(`(?:${BY} )?(\\d{1,2})(?: числа)? каждого месяца|(?:${BY} )?(\\d{1,2}) числа ежемесячно`),
    read: ([, day, other], context) => onDay('month', day ?? other, context),
  },
  {
    example: 'ежеквартально до 10 числа',
    pattern: whole(`ежеквартально,? ${DAY_OF_MONTH}`),
    read: ([, day], context) => onDay('quarter', day, context),
  },
  {
    example: 'последняя пятница месяца',
    pattern: whole(
      `(?:ежемесячно,? ?)?(?:в |во |кажд[а-я]+ )?(\\d|последн[а-я]+) (${WEEKDAY})(?: (?:каждого )?месяца)?`,
    ),
    read: ([, nth, day], { schoolYear }) =>
      recurring(
        { every: 'month', weekday: weekdayNumber(day), nth: nth?.startsWith('п') ? -1 : Number(nth) },
        yearWindow(schoolYear),
      ),
  },
  {
    example: 'каждую пятницу',
    pattern: whole(`(?:еженедельно,? ?)?(?:кажд[а-я]+ |по |в |во )(${WEEKDAY})`),
    read: ([, day], { schoolYear }) =>
      recurring({ every: 'week', weekday: weekdayNumber(day) }, yearWindow(schoolYear)),
  },
  {
    example: 'ежемесячно',
    pattern: whole(`(${EVERY})`),
    read: ([, words], { schoolYear }) => recurring(everyOf(words), yearWindow(schoolYear)),
  },
  {
    example: 'в конце каждого месяца',
    pattern: whole('(?:в |к )?кон(?:ец|це|цу) кажд[а-я]+ (месяц|квартал|полугоди|четверт)[а-я]*'),
    read: ([, unit], { schoolYear }) => recurring(timesPer(1, unit), yearWindow(schoolYear)),
  },
  {
    example: 'ежемесячно с сентября по май',
    pattern: whole(`(${EVERY}),? (.+)`),
    read: ([, words, window], context) => recurring(everyOf(words), windowOf(window, context)),
  },
  {
    example: 'в течение года ежемесячно',
    pattern: whole(`(.+?)(?<!далее|затем),? (${EVERY})`),
    read: ([, window, words], context) => recurring(everyOf(words), windowOf(window, context)),
  },
  {
    example: 'октябрь, далее ежемесячно',
    pattern: whole(`(.+?)[ ,-]+(?:далее|затем) (${EVERY})`),
    read: ([, window, words], context) => {
      const first = windowOf(window, context);
      return recurring(everyOf(words), first && { start: first.start, end: yearEnd(context.schoolYear) });
    },
  },
  {
    example: '2 раза в год: декабрь-январь',
    pattern: whole(`${AT_LEAST}${NUMBER} в (?:год|учгод)[а]?[,:]? (.+)`),
    read: ([, count, window], context) =>
      recurring({ every: 'times-per-year', count: Number(count) }, windowOf(window, context)),
  },
];

/** The window of a term without recurrence. */
function windowOf(words: string | undefined, context: Context): Window | null {
  for (const { pattern, read } of [...DATES, ...PERIODS]) {
    const match = pattern.exec(words ?? '');
    const found: TermReading | null = match === null ? null : read(match, context);
    if (found !== null) return { start: found.start, end: found.end };
  }
  return null;
}

/** The first such day between 1 September and 31 August, or the very day where its year is printed. */
function dayInYear(word: string | undefined, { schoolYear }: Context): Window | null {
  const match = /^d(\d{4})-(\d\d)-(\d\d)$/.exec(word ?? '');
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const inYear = month >= 9 ? schoolYear.first : schoolYear.first + 1;
  const end = dateBy(civilDate(year === 0 ? inYear : year, month, day))?.end;
  return end == null ? null : { start: null, end };
}

function onDay(every: 'month' | 'quarter', day: string | undefined, { schoolYear }: Context): TermReading | null {
  const number = Number(day);
  return number >= 1 && number <= 31 ? recurring({ every, day: number }, yearWindow(schoolYear)) : null;
}

function everyOf(words: string | undefined): Recurrence {
  const unit = UNITS.find((row) => row.words.split('|').includes(words ?? ''));
  return { every: unit?.every ?? 'month' };
}

function timesPer(count: number, name: string | undefined): Recurrence {
  const unit = UNITS.find((row) => name !== undefined && row.unit.startsWith(name));
  if (unit === undefined || count === 1) return { every: unit?.every ?? 'month' };
  return { every: unit.times, count };
}
