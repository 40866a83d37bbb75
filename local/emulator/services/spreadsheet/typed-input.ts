import type { CellState } from '../../state';
import { type Conventions, conventionsOf } from './conventions';
import { serialOfDay } from './serial-dates';

/** What a cell holds after something was typed into it; `nf` is set only where typing chooses a format. */
export type Typed = Pick<CellState, 'v' | 'f' | 'nf'>;

/** What the meaning of typed text depends on. */
export interface Typing {
  locale: string;
  /** The civil year now, for dates without one. */
  year: number;
  /** See the switch of that name. */
  textFormatKeepsFormula: boolean;
}

/** Reads text as Google Sheets reads what a person types into a cell of that number format. */
export function parseTyped(text: string, format: string | undefined, typing: Typing): Typed {
  if (text === '') return {};
  if (format === '@') return parseAsText(text, typing);
  if (text.startsWith("'")) return text === "'" ? {} : { v: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { f: text };
  const trimmed = text.trim();
  const typed = parseBoolean(trimmed) ?? (/\d/.test(trimmed) ? parseDigits(trimmed, typing) : null);
  if (typed) return typed;
  // Sheets takes a leading plus for the start of a formula, which is how telephone numbers turn into errors.
  return text.startsWith('+') && trimmed.length > 1 ? { f: `=${text}` } : { v: text };
}

function parseAsText(text: string, { textFormatKeepsFormula }: Typing): Typed {
  if (textFormatKeepsFormula) return { v: text };
  if (text.startsWith("'")) return text === "'" ? {} : { v: text.slice(1) };
  return text.startsWith('=') && text.length > 1 ? { f: text } : { v: text };
}

function parseDigits(text: string, { locale, year }: Typing): Typed | null {
  const conventions = conventionsOf(locale);
  return parseNumber(text, conventions) ?? parseDateTime(text, conventions, year) ?? parseTime(text);
}

function parseBoolean(text: string): Typed | null {
  if (/^(true|истина)$/i.test(text)) return { v: true };
  if (/^(false|ложь)$/i.test(text)) return { v: false };
  return null;
}

function parseNumber(text: string, conventions: Conventions): Typed | null {
  const [, sign, currency, grouped, plain, fraction, exponent, unit] = numberPattern(conventions).exec(text) ?? [];
  if (sign === undefined) return null;
  const whole = (grouped ?? plain ?? '').replace(/\D/g, '');
  if (whole === '' && !fraction) return null;
  const size = Number(`${whole || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  if (!Number.isFinite(size)) return null;
  const value = sign === '-' ? -size : size;
  const decimals = fraction ? '.00' : '';
  if (unit === '%') return { v: Number((value / 100).toPrecision(15)), nf: `0${decimals}%` };
  if (unit === '₽') return { v: value, nf: `#,##0${decimals}\\ [$₽]` };
  if (currency) return { v: value, nf: `"$"#,##0${decimals}` };
  if (exponent !== undefined) return { v: value, nf: '0.00E+00' };
  return grouped === undefined ? { v: value } : { v: value, nf: `#,##0${decimals}` };
}

const numberPattern = remembered(
  ({ decimal, group }) =>
    `^([+-]?)(\\$?)(?:(\\d{1,3}(?:${group}\\d{3})+)|(\\d*))(?:\\${decimal}(\\d*))?(?:e([+-]?\\d{1,3}))?\\s*([%₽]?)$`,
);

const dayPattern = remembered(
  ({ dateSeparators: between }) => `^(\\d{1,2})${between}(\\d{1,2})(?:${between}(\\d{4}|\\d{2}))?$`,
);

/** Builds the pattern of a locale once: whole columns are read with it. */
function remembered(source: (conventions: Conventions) => string): (conventions: Conventions) => RegExp {
  const patterns = new Map<string, RegExp>();
  return (conventions) => {
    const pattern = patterns.get(conventions.tag) ?? new RegExp(source(conventions), 'i');
    patterns.set(conventions.tag, pattern);
    return pattern;
  };
}

function parseDateTime(text: string, conventions: Conventions, year: number): Typed | null {
  const whole = parseDay(text, conventions, year);
  if (whole) return { v: whole.serial, nf: whole.format };
  const [, day, clock] = /^(.+?)(?:,?\s+|T)(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  if (day === undefined || clock === undefined) return null;
  const date = parseDay(day, conventions, year);
  const time = parseTime(clock);
  if (!date || typeof time?.v !== 'number' || time.v >= 1) return null;
  return { v: date.serial + time.v, nf: conventions.dateTime };
}

interface Day {
  serial: number;
  format: string;
}

function parseDay(text: string, conventions: Conventions, year: number): Day | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const { order, date } = conventions;
  const [, first, second, third] = dayPattern(conventions).exec(text) ?? [];
  if (first !== undefined && second !== undefined) {
    const [dayText, monthText] = order === 'dmy' ? [first, second] : [second, first];
    return day(fullYear(third, year), Number(monthText), Number(dayText), date);
  }
  return parseDayInWords(text, year);
}

function parseDayInWords(text: string, year: number): Day | null {
  const dayFirst = /^(\d{1,2})\s+([a-zа-яё]+)\.?(?:,?\s+(\d{4})(?:\s*г\.?)?)?$/i.exec(text);
  if (dayFirst)
    return day(
      fullYear(dayFirst[3], year),
      monthOf(dayFirst[2]),
      Number(dayFirst[1]),
      `d ${monthFormat(dayFirst[2])} yyyy`,
    );
  const monthFirst = /^([a-z]+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/i.exec(text);
  if (monthFirst) {
    return day(
      fullYear(monthFirst[3], year),
      monthOf(monthFirst[1]),
      Number(monthFirst[2]),
      `${monthFormat(monthFirst[1])} d, yyyy`,
    );
  }
  const month = /^([a-zа-яё]+)\.?\s+(\d{4})(?:\s*г\.?)?$/i.exec(text);
  return month ? day(Number(month[2]), monthOf(month[1]), 1, `${monthFormat(month[1])} yyyy`) : null;
}

function parseTime(text: string): Typed | null {
  const [, hours, minutes, seconds, half] = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:\s*([ap])m)?$/i.exec(text) ?? [];
  if (hours === undefined) return null;
  const midday = half?.toLowerCase() === 'p' ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + midday;
  const v = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  if (v >= 1) return { v, nf: '[h]:mm:ss' };
  if (half !== undefined) return { v, nf: 'h:mm AM/PM' };
  return { v, nf: seconds === undefined ? 'H:mm' : 'H:mm:ss' };
}

function day(year: number, month: number, date: number, format: string): Day | null {
  const serial = serialOfDay(year, month, date);
  return serial === null ? null : { serial, format };
}

function fullYear(text: string | undefined, current: number): number {
  if (text === undefined) return current;
  if (text.length === 4) return Number(text);
  return Number(text) < 30 ? 2000 + Number(text) : 1900 + Number(text);
}

/** Beginnings of the months' names; every case of a Russian name begins with one. */
const MONTHS = [
  ['янв', 'jan'],
  ['фев', 'feb'],
  ['мар', 'mar'],
  ['апр', 'apr'],
  ['ма', 'may'],
  ['июн', 'jun'],
  ['июл', 'jul'],
  ['авг', 'aug'],
  ['сен', 'sep'],
  ['окт', 'oct'],
  ['ноя', 'nov'],
  ['дек', 'dec'],
];

const MONTH_WORDS =
  /^(янв(ар[ьяе])?|фев(р(ал[ьяе])?)?|мар(та?|те)?|апр(ел[ьяе])?|ма[йяе]|ию[нл][ьяе]?|авг(уста?|усте)?|сент?(ябр[ьяе])?|окт(ябр[ьяе])?|ноя(бр[ьяе])?|дек(абр[ьяе])?|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i;

/** A short English name stays short. */
function monthFormat(word: string | undefined): string {
  return /^[a-z]{3}$/i.test(word ?? '') && word?.toLowerCase() !== 'may' ? 'mmm' : 'mmmm';
}

/** The number of a month by its name; 0 where there is none. */
function monthOf(word: string | undefined): number {
  if (word === undefined || !MONTH_WORDS.test(word)) return 0;
  const lower = word.toLowerCase();
  return MONTHS.findIndex((starts) => starts.some((start) => lower.startsWith(start))) + 1;
}
