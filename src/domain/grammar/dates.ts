import { parseCivil } from '../calendar/civil-date';

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const NBSP = '\u00a0';

/** «4 сентября 2023 г.» of 04.09.2023; what is no date stays as it is. */
export function dateInWords(date: string): string {
  return worded(date, (day) => String(day));
}

/** «04» сентября 2023 г., as schools print it. */
export function dateInQuotes(date: string): string {
  return worded(date, (day) => `«${String(day).padStart(2, '0')}»`);
}

function worded(date: string, dayAs: (day: number) => string): string {
  const [year, month, day] = (parseCivil(date) ?? '').split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined || day === undefined ? date : `${dayAs(day)}${NBSP}${name} ${year}${NBSP}г.`;
}
