import { Exception } from '../execution';
import { instantOf } from './wall-clock';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const OFFSET = String.raw`(?:GMT|UTC)?[+-]\d\d?:?\d{0,2}|Z|GMT|UTC`;

/** Two digits of a year up to this one are of the 2000s. */
const LAST_SHORT_YEAR = 46;

type Fields = Partial<Record<string, string>>;

/** Reads a moment written by a pattern of Java's SimpleDateFormat: as there, 32 January is 1 February. */
export function parseByPattern(text: string, zone: string, pattern: string): number {
  const fields = fieldsOf(text, pattern);
  if (!fields) throw new Exception(`Unparseable date: "${text}"`);
  const number = (letter: string) => (fields[letter] === undefined ? undefined : Number(fields[letter]));
  const noon = fields.a?.toLowerCase() === 'pm' ? 12 : 0;
  const twelve = number('h') ?? number('K');
  const hour = number('H') ?? number('k') ?? (twelve === undefined ? 0 : (twelve % 12) + noon);
  const wall = new Date(0);
  wall.setUTCFullYear(yearOf(fields.y), monthOf(fields.M), number('d') ?? number('D') ?? 1);
  wall.setUTCHours(hour, number('m') ?? 0, number('s') ?? 0, number('S') ?? 0);
  const offset = fields.z ?? fields.Z ?? fields.X;
  return offset === undefined ? instantOf(wall.getTime(), zone) : wall.getTime() - offsetOf(offset);
}

/** What stands for every letter of the pattern; text after the end of the pattern does not matter. */
function fieldsOf(text: string, pattern: string): Fields | null {
  const letters: string[] = [];
  const runs = [...pattern.matchAll(/''|'((?:[^']|'')*)'|([A-Za-z])\2*|([^A-Za-z'])/g)];
  const source = runs.map(([run, quoted, letter, plain], index) => {
    if (run === "''") return "'";
    if (letter === undefined) return escaped(plain ?? (quoted ?? '').replaceAll("''", "'"));
    letters.push(letter);
    // Digits that follow one another without a sign between are told apart by the width of the pattern.
    const next = runs[index + 1]?.[2];
    return fieldPattern(letter, run.length, next !== undefined && !'EaGzZX'.includes(next));
  });
  const found = new RegExp(`^${source.join('')}`, 'i').exec(text);
  return found && Object.fromEntries(letters.map((letter, index) => [letter, found[index + 1] ?? '']));
}

function fieldPattern(letter: string, width: number, isCrowded: boolean): string {
  if (letter === 'M' && width > 2) return '([a-z]+)';
  if (letter === 'E' || letter === 'G') return '([a-z]+)';
  if (letter === 'a') return '(am|pm)';
  if ('zZX'.includes(letter)) return `(${OFFSET})`;
  return isCrowded ? `(\\d{${width}})` : '\\s*(-?\\d+)';
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Two digits lie within 80 years before and 20 after now, as Java has it. */
function yearOf(text: string | undefined): number {
  if (text === undefined) return 1970;
  if (!/^\d\d$/.test(text)) return Number(text);
  return Number(text) + (Number(text) > LAST_SHORT_YEAR ? 1900 : 2000);
}

function monthOf(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^-?\d+$/.test(text)) return Number(text) - 1;
  const month = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  if (month < 0) throw new Exception(`Unparseable date: "${text}"`);
  return month;
}

function offsetOf(text: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d?):?(\d\d)?$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
