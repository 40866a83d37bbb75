const DAY = 86_400_000;
/** Serial number of 1 January 1970; serial 0 is 30 December 1899. */
const EPOCH = 25_569;
const QUARTER_HOUR = 900_000;

/** The days since 30 December 1899 that the clock on the wall of the zone shows at that moment. */
export function serialOf(ms: number, timeZone: string): number {
  return (ms + offsetAt(ms, timeZone)) / DAY + EPOCH;
}

/** The moment at which the wall clock of the zone shows the serial number; in a gap of the clock, the moment after it. */
export function instantOf(serial: number, timeZone: string): number {
  const wall = Math.round((serial - EPOCH) * DAY);
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** The serial number of a civil date; null where there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / DAY + EPOCH;
}

/** The civil year in the zone. */
export function yearAt(ms: number, timeZone: string): number {
  return new Date(ms + offsetAt(ms, timeZone)).getUTCFullYear();
}

/** True for a name that Intl knows. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return true;
  } catch {
    return false;
  }
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();
/** Offsets by zone and quarter of an hour: zones change nowhere else, and Intl is too slow for a sheet full of dates. */
const OFFSETS = new Map<string, Map<number, number>>();

function offsetAt(ms: number, timeZone: string): number {
  const offsets = OFFSETS.get(timeZone) ?? new Map<number, number>();
  OFFSETS.set(timeZone, offsets);
  const quarter = Math.floor(ms / QUARTER_HOUR);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const offset = offsetByIntl(quarter * QUARTER_HOUR, timeZone);
  offsets.set(quarter, offset);
  return offset;
}

function offsetByIntl(ms: number, timeZone: string): number {
  const format = FORMATS.get(timeZone) ?? wallClock(timeZone);
  FORMATS.set(timeZone, format);
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(ms)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - ms;
}

function wallClock(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}
