import { zoneOffset } from '../../time-zone';

const DAY = 86_400_000;
/** Serial number of 1 January 1970; serial 0 is 30 December 1899. */
const EPOCH = 25_569;

/** The days since 30 December 1899 that the clock on the wall of the zone shows at that moment. */
export function serialOf(ms: number, timeZone: string): number {
  return (ms + zoneOffset(timeZone, ms)) / DAY + EPOCH;
}

/** The moment at which the wall clock of the zone shows the serial number; in a gap of the clock, the moment after it. */
export function instantOf(serial: number, timeZone: string): number {
  const instants = INSTANTS.get(timeZone) ?? new Map<number, number>();
  const known = instants.get(serial);
  if (known !== undefined) return known;
  const wall = Math.round((serial - EPOCH) * DAY);
  const guess = wall - zoneOffset(timeZone, wall);
  const instant = wall - zoneOffset(timeZone, guess);
  if (instants.size > MOST_INSTANTS) instants.clear();
  INSTANTS.set(timeZone, instants.set(serial, instant));
  return instant;
}

/** Moments by zone and serial number: the same few dates are read from a sheet again and again. */
const INSTANTS = new Map<string, Map<number, number>>();
const MOST_INSTANTS = 20_000;

/** The serial number of a civil date; null where there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / DAY + EPOCH;
}

/** The civil year in the zone. */
export function yearAt(ms: number, timeZone: string): number {
  return new Date(ms + zoneOffset(timeZone, ms)).getUTCFullYear();
}

/** True for a name that Intl knows. */
export function isTimeZone(timeZone: string): boolean {
  const known = ZONES.get(timeZone);
  if (known !== undefined) return known;
  let exists = true;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
  } catch {
    exists = false;
  }
  ZONES.set(timeZone, exists);
  return exists;
}

/** Asking Intl costs a millisecond. */
const ZONES = new Map<string, boolean>();
