/** In milliseconds. */
export const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const ZONE = '+03:00';

/** The day on which a story begins. */
export interface Beginning {
  /** Month and day, such as "09-01". */
  begins: string;
  year: number;
}

/** The instant of "+13T09:30", that many days after the beginning, or of "04-06T12:00", the first such day from then on; Moscow time. */
export function moment({ begins, year }: Beginning, text: string): number {
  const [day = '', time = ''] = text.split('T');
  if (day.startsWith('+')) return Date.parse(`${year}-${begins}T${time}:00${ZONE}`) + Number(day) * DAY;
  return Date.parse(`${day < begins ? year + 1 : year}-${day}T${time}:00${ZONE}`);
}

/** "2022/2023": the school year in which a story begins. */
export function schoolYearOf({ begins, year }: Beginning): string {
  const first = begins < '08' ? year - 1 : year;
  return `${first}/${first + 1}`;
}

/** "20.02.2023": the civil date of an instant in Moscow. */
export function dateText(instant: number): string {
  return isoDate(instant).split('-').reverse().join('.');
}

/** "2023-02-20". */
export function isoDate(instant: number): string {
  return new Date(instant + 3 * HOUR).toISOString().slice(0, 10);
}

/** The next half past nine, in Moscow. */
export function nextMorning(instant: number): number {
  const today = Date.parse(`${isoDate(instant)}T09:30:00${ZONE}`);
  return instant < today ? today : today + DAY;
}
