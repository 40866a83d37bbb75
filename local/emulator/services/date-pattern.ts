import { Exception } from '../execution';
import { fixedOffset, zoneOffset } from '../time-zone';

/** The English names that dates are written and filled with, whoever the user is. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = 86_400_000;

/** Formats a moment by a pattern of Java's SimpleDateFormat with its English names, whoever the user is. */
export function formatByPattern(ms: number, zone: string, pattern: string): string {
  const key = `${ms} ${zone} ${pattern}`;
  const known = FORMATTED.get(key);
  if (known !== undefined) return known;
  const text = textOf(ms, zone, pattern);
  if (FORMATTED.size > MOST_FORMATTED) FORMATTED.clear();
  FORMATTED.set(key, text);
  return text;
}

/** Scripts format the same few dates of a sheet in every run. */
const FORMATTED = new Map<string, string>();
const MOST_FORMATTED = 20_000;

function textOf(ms: number, zone: string, pattern: string): string {
  const offset = zoneOffset(zone, ms);
  const wall = new Date(ms + offset);
  return pattern.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*|'/g, (run: string, quoted?: string, letter?: string) => {
    if (run === "''") return "'";
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    if (!letter) throw new Exception('Unterminated quote');
    return fieldOf(letter, run.length, { wall, offset, zone });
  });
}

interface Moment {
  /** The wall clock, as if it were UTC. */
  wall: Date;
  offset: number;
  zone: string;
}

function fieldOf(letter: string, width: number, { wall, offset, zone }: Moment): string {
  const number = (value: number) => String(value).padStart(width, '0');
  const name = (names: string[], index: number) =>
    width > 3 ? (names[index] ?? '') : (names[index] ?? '').slice(0, 3);
  switch (letter) {
    case 'G':
      return wall.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return yearText(wall.getUTCFullYear(), width);
    case 'Y':
      return yearText(new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY).getUTCFullYear(), width);
    case 'M':
    case 'L':
      return width > 2 ? name(MONTHS, wall.getUTCMonth()) : number(wall.getUTCMonth() + 1);
    case 'w':
      return number(weekOfYear(wall));
    case 'W':
      return number(
        Math.ceil(
          (wall.getUTCDate() + new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1)).getUTCDay()) / 7,
        ),
      );
    case 'D':
      return number(dayOfYear(wall));
    case 'd':
      return number(wall.getUTCDate());
    case 'F':
      return number(Math.ceil(wall.getUTCDate() / 7));
    case 'E':
      return name(DAYS, wall.getUTCDay());
    case 'u':
      return number(wall.getUTCDay() || 7);
    case 'a':
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'H':
      return number(wall.getUTCHours());
    case 'k':
      return number(wall.getUTCHours() || 24);
    case 'K':
      return number(wall.getUTCHours() % 12);
    case 'h':
      return number(wall.getUTCHours() % 12 || 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'z':
      return zoneName(wall.getTime() - offset, zone, width);
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      if (width > 3) throw new Exception(`invalid ISO 8601 format: length=${width}`);
      if (offset === 0) return 'Z';
      return width === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, width === 2 ? '' : ':');
    default:
      throw new Exception(`Illegal pattern character '${letter}'`);
  }
}

function yearText(year: number, width: number): string {
  return width === 2 ? String(year % 100).padStart(2, '0') : String(year).padStart(width, '0');
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

/** Weeks begin on Sunday, and the one with 1 January is the first: Java's habit in English. */
function weekOfYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY);
  return Math.ceil(dayOfYear(saturday) / 7);
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(offset) / 60_000;
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${hour}${separator}${String(minutes % 60).padStart(2, '0')}`;
}

/** Java has short names where Intl only tells the offset: most are the first letters of the long one. */
function zoneName(ms: number, timeZone: string, width: number): string {
  const fixed = fixedOffset(timeZone);
  if (fixed !== null) return `GMT${offsetText(fixed, ':')}`;
  if (/^(Etc\/)?(GMT|Greenwich)$/.test(timeZone)) return width > 3 ? 'Greenwich Mean Time' : 'GMT';
  const long = intlName(ms, timeZone, 'long');
  if (width > 3) return long;
  const short = intlName(ms, timeZone, 'short');
  if (!/^GMT[+-]/.test(short)) return short;
  return SHORT_NAMES[timeZone] ?? initials(long) ?? short;
}

function intlName(ms: number, timeZone: string, timeZoneName: 'long' | 'short'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName }).formatToParts(ms);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

const SHORT_NAMES: Record<string, string> = {
  'Africa/Lagos': 'WAT',
  'America/Sao_Paulo': 'BRT',
  'Asia/Hong_Kong': 'HKT',
  'Asia/Jakarta': 'WIB',
  'Asia/Karachi': 'PKT',
  'Asia/Singapore': 'SGT',
  'Europe/Moscow': 'MSK',
};

/** "CET" of "Central European Standard Time", "JST" of "Japan Standard Time". */
function initials(long: string): string | null {
  if (/^GMT/.test(long)) return null;
  const words = long.replace(/(European) Standard/, '$1').split(' ');
  return words.map((word) => word.charAt(0)).join('');
}
