/** A day without time or zone, written 'YYYY-MM-DD'; such strings compare in the order of the calendar. */
export type CivilDate = string;

const DAY_MS = 86_400_000;

/** The civil date of a year, a month (1–12) and a day; null when the calendar has no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCivilDate(text) ? text : null;
}

/** Whether the text is an existing day written 'YYYY-MM-DD'. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && fromMs(ms) === text;
}

/** The day that comes so many days later (earlier, when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromMs(toMs(date) + days * DAY_MS);
}

/** How many days lie from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_MS);
}

/** The first day of a month (1–12). */
export function firstDayOfMonth(year: number, month: number): CivilDate {
  return fromMs(Date.UTC(year, month - 1, 1));
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): CivilDate {
  return fromMs(Date.UTC(year, month, 0));
}

/** The day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(date: CivilDate): number {
  return new Date(toMs(date)).getUTCDay() || 7;
}

/** The date as people write it: '2023-09-04' is '04.09.2023'. */
export function formatCivil(date: CivilDate): string {
  return date.split('-').reverse().join('.');
}

/** Reads '04.09.2023' (also '4.9.2023', and with «г.»); null when it is no date or no such day exists. */
export function parseCivil(text: string): CivilDate | null {
  const match = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*(?:г\.?|года)?\s*$/.exec(text);
  if (match === null) return null;
  return civilDate(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** The same, and a day that is written 'YYYY-MM-DD' already: cells come in either writing. */
export function readCivil(text: string): CivilDate | null {
  return isCivilDate(text) ? text : parseCivil(text);
}

function toMs(date: CivilDate): number {
  if (!isCivilDate(date)) throw new Error(`«${date}» — не дата вида ГГГГ-ММ-ДД.`);
  return Date.parse(`${date}T00:00:00Z`);
}

function fromMs(ms: number): CivilDate {
  return new Date(ms).toISOString().slice(0, 10);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
