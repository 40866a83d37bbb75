import { yearEnd, yearStart } from '../school-year';
import type { TermReading } from '../term';
import {
  BY,
  type Context,
  dateBy,
  daysOfMonth,
  reading,
  type TermPattern,
  type Window,
  whole,
  yearWindow,
} from './pattern';

const DURING = '(?:в течени[еи] |на протяжении |весь |всего |на |в |за )?(?:всего |весь |целого )?';
const QUARTER = '(?:квартал[а-я]*|кв\\.?)';
const HALF_YEAR = '(?:полугоди[а-я]*|п/г)';

/** Parts of the year, the year, and what goes on without a day of its own. */
export const PERIODS: readonly TermPattern[] = [
  {
    example: 'I квартал 2025',
    pattern: whole(`(?:в течени[еи] |в |во |за )?(\\d) ${QUARTER}(?:,? (\\d{4}))?`),
    read: ([, nth, year], context) => reading('period', quarter(Number(nth), year, context)),
  },
  {
    example: 'до конца I квартала',
    pattern: whole(`${BY} (?:конца|концу|окончания) (\\d) ${QUARTER}(?:,? (\\d{4}))?`),
    read: ([, nth, year], context) => dateBy(quarter(Number(nth), year, context)?.end ?? null),
  },
  {
    example: 'второе полугодие',
    pattern: whole(`(?:в течени[еи] |в |во |за )?(\\d) ${HALF_YEAR}(?:,? (?:учгод[а]?|y(\\d{4})))?`),
    read: ([, nth, year], context) => reading('period', halfYear(Number(nth), year, context)),
  },
  {
    example: 'до конца первого полугодия',
    pattern: whole(`${BY} (?:конца|концу|окончания) (\\d) ${HALF_YEAR}(?:,? (?:учгод[а]?|y(\\d{4})))?`),
    read: ([, nth, year], context) => dateBy(halfYear(Number(nth), year, context)?.end ?? null),
  },
  {
    example: 'в течение учебного года',
    pattern: whole(`${DURING}(?:учгод[а]?|(?:учгод[а]? )?y\\d{4}(?: учгод[а]?)?)`),
    read: ([text], context) => {
      const year = /y(\d{4})/.exec(text)?.[1];
      return reading('period', yearWindow(year === undefined ? context.schoolYear : { first: Number(year) }));
    },
  },
  {
    example: 'в течение года',
    pattern: whole(
      '(?:(?:в течени[еи] |на протяжении )(?:всего |целого )?(?:года|учгод[а]?)|весь год|круглый год|круглогодично)(?:,? (?:по|согласно) (?:[а-я-]+ ){0,2}(?:плану|графику|расписанию|программе)(?: .*)?)?',
    ),
    read: (_, { schoolYear }) => reading('period', yearWindow(schoolYear)),
  },
  {
    example: 'в течение 2024 года',
    pattern: whole(`${DURING}(\\d{4})`),
    read: ([, year]) => reading('period', { start: `${year}-01-01`, end: `${year}-12-31` }),
  },
  {
    example: 'В течение всего периода',
    pattern: whole(
      '(?:в течени[еи] |на протяжении |на )?(?:всего |весь |всё |все )?(?:периода?|срока?|время|времени)(?: (?:действия|реализации|выполнения|работы|осуществления|наставничества|обучения|проекта|программы)(?: .*)?)?|в период (?:действия|реализации) .*',
    ),
    read: (_, context) => wholePeriod(context),
  },
  {
    example: 'в течение действия программы',
    pattern: whole('(?:в течени[еи] |на протяжении )(?:действия|реализации) .*'),
    read: (_, context) => wholePeriod(context),
  },
  {
    example: 'постоянно',
    pattern: whole(
      '(?:постоянно|систематически|регулярно|непрерывно|на постоянной основе|на регулярной основе)(?:,? в течени[еи] (?:учгод[а]?|года|всего периода))?',
    ),
    read: (_, { schoolYear }) => reading('continuous', yearWindow(schoolYear)),
  },
  {
    example: 'по мере необходимости',
    pattern: whole(
      '(?:(?:в течени[еи] (?:учгод[а]?|года)|постоянно),? )?(?:по мере (?:необходимости|поступления|возникновения|потребности|готовности)(?: .*)?|при необходимости|по необходимости|по (?:запросу|запросам|требованию|потребности|заявке|заявкам|обращению)(?: .*)?)(?:,? в течени[еи] (?:учгод[а]?|года))?',
    ),
    read: (_, { schoolYear }) => reading('continuous', yearWindow(schoolYear)),
  },
];

/** A quarter of the calendar year; the third is of two school years, so it needs its year. */
function quarter(nth: number, printed: string | undefined, { schoolYear }: Context): Window | null {
  if (nth < 1 || nth > 4 || (nth === 3 && printed === undefined)) return null;
  const year = printed === undefined ? schoolYear.first + (nth === 4 ? 0 : 1) : Number(printed);
  const [start, end] = [daysOfMonth(year, nth * 3 - 2, 1, 31), daysOfMonth(year, nth * 3, 1, 31)];
  return { start: start?.start ?? null, end: end?.end ?? null };
}

/** The half-years of a school: September to December, January to May. */
function halfYear(nth: number, printed: string | undefined, { schoolYear }: Context): Window | null {
  const first = printed === undefined ? schoolYear.first : Number(printed);
  if (nth === 1) return { start: `${first}-09-01`, end: `${first}-12-31` };
  return nth === 2 ? { start: `${first + 1}-01-01`, end: `${first + 1}-05-31` } : null;
}

function wholePeriod({ planStart, schoolYear }: Context): TermReading | null {
  return reading('period', { start: planStart ?? yearStart(schoolYear), end: yearEnd(schoolYear) });
}
