import { addDays, type CivilDate, firstDayOfMonth, lastDayOfMonth, weekday } from '../civil-date';

const STEMS = ['понедельник', 'вторник', 'сред', 'четверг', 'пятниц', 'суббот', 'воскресень'];

/** A day of the week in any case, as the source of a pattern. */
export const WEEKDAY = `(?:${STEMS.join('|')})[а-я]*`;

/** The number of a day of the week that WEEKDAY has matched: 1 is Monday. */
export function weekdayNumber(name: string | undefined): number {
  return STEMS.findIndex((stem) => name?.startsWith(stem)) + 1;
}

/** The nth such day of a month, counted from its end when negative; null when the month has none. */
export function nthWeekday(year: number, month: number, day: number, nth: number): CivilDate | null {
  const [first, last] = [firstDayOfMonth(year, month), lastDayOfMonth(year, month)];
  if (nth < 0) return addDays(last, -((weekday(last) - day + 7) % 7) + 7 * (nth + 1));
  const date = addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (nth - 1));
  return nth >= 1 && date <= last ? date : null;
}
