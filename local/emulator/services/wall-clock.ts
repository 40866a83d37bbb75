import { zoneOffset } from '../time-zone';

/** What a clock on the wall of `zone` shows at `ms`, as if it were UTC; throws RangeError for an unknown zone. */
export function wallOf(ms: number, zone: string): number {
  return ms + zoneOffset(zone, ms);
}

/** The moment at which a clock on the wall of `zone` shows `wall`. */
export function instantOf(wall: number, zone: string): number {
  const guess = wall - zoneOffset(zone, wall);
  return wall - zoneOffset(zone, guess);
}
