const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/**
 * Milliseconds by which wall clocks in `zone` (an IANA name) are ahead of UTC at the instant `ms`; to the minute.
 * Throws a RangeError for a zone that does not exist.
 */
export function zoneOffset(zone: string, ms: number): number {
  if (!Number.isFinite(ms)) return 0;
  const fixed = fixedOffset(zone);
  if (fixed !== null) return fixed;
  // Zones change their offset on a quarter of an hour at the finest.
  const quarter = Math.floor(ms / 900_000);
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      era: 'short',
    });
    formats.set(zone, format);
  }
  const start = quarter * 900_000;
  const parts = Object.fromEntries(format.formatToParts(start).map(({ type, value }) => [type, value]));
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  wall.setUTCHours(Number(parts.hour), Number(parts.minute), 0, 0);
  const offset = wall.getTime() - start;
  if (offsets.size > 50_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** Milliseconds of a zone written as an offset, "GMT+3" or "GMT-05:30", as Java reads it; null for a named one. */
export function fixedOffset(zone: string): number | null {
  const [, sign, hours, minutes = '0'] = /^GMT([+-])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
  if (hours === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
