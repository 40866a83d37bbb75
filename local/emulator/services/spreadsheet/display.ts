import { addLocale, format, getLocale, isDateFormat } from 'numfmt';
import type { CellState } from '../../state';
import { conventionsOf } from './conventions';
import type { Results } from './formulas/calculation';

/** Largest whole number that an automatic format prints digit by digit. */
const LARGEST_WHOLE = 1e15;

/** What a cell shows; empty cells show ''. Formulas are computed where `results` of the sheet are given. */
export function displayOf(cell: CellState | null | undefined, locale: string, results?: Results): string {
  const value = contentOf(cell, results);
  if (value === undefined) return '';
  const conventions = conventionsOf(locale);
  const numberFormat = results ? results.format(cell) : cell?.nf;
  if (typeof value === 'string') return textUnder(numberFormat, value);
  if (typeof value === 'boolean') return booleanWord(value, conventions.tag);
  if (numberFormat === undefined || numberFormat === '@') return generalNumber(value, conventions.decimal);
  return numberUnder(numberFormat, value, conventions.tag);
}

/** What a cell holds: its value, or the result of its formula; undefined for an empty one. */
export function contentOf(
  cell: CellState | null | undefined,
  results?: Results,
): string | number | boolean | undefined {
  if (!cell) return undefined;
  if (cell.f === undefined) return cell.v;
  return results ? results.content(cell) : formulaResult(cell.f);
}

/** True for a number format under which a number is a date, a time or a duration. */
export function showsDate(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined) return false;
  const known = DATE_FORMATS.get(numberFormat);
  if (known !== undefined) return known;
  const answer = isDateFormat(numberFormat);
  DATE_FORMATS.set(numberFormat, answer);
  return answer;
}

const DATE_FORMATS = new Map<string, boolean>();
const FORMULA_RESULTS = new Map<string, string | boolean>();

function formulaResult(formula: string): string | boolean {
  const known = FORMULA_RESULTS.get(formula);
  if (known !== undefined) return known;
  const result = compute(formula);
  FORMULA_RESULTS.set(formula, result);
  return result;
}

/** Without the sheet around it only links with literal arguments and the two truth values have a result: the rest is an error. */
function compute(formula: string): string | boolean {
  const [, url, label] =
    /^=\s*(?:HYPERLINK|ГИПЕРССЫЛКА)\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)\s*$/i.exec(formula) ?? [];
  if (url !== undefined) return (label ?? url).replaceAll('""', '"');
  if (/^=\s*(TRUE|ИСТИНА)\s*(\(\s*\))?\s*$/i.test(formula)) return true;
  if (/^=\s*(FALSE|ЛОЖЬ)\s*(\(\s*\))?\s*$/i.test(formula)) return false;
  return '#N/A';
}

function booleanWord(value: boolean, tag: string): string {
  if (tag.startsWith('ru')) return value ? 'ИСТИНА' : 'ЛОЖЬ';
  return value ? 'TRUE' : 'FALSE';
}

function generalNumber(value: number, decimal: string): string {
  const whole = Number.isInteger(value) && Math.abs(value) < LARGEST_WHOLE;
  const text = String(whole ? value : Number(value.toPrecision(10)));
  if (!whole && Math.abs(value) >= LARGEST_WHOLE) return exponential(value).replace('.', decimal);
  const [, mantissa, sign, exponent] = /^(.+)e([+-])(\d+)$/.exec(text) ?? [];
  const printed = mantissa === undefined ? text : `${mantissa}E${sign}${exponent?.padStart(2, '0')}`;
  return printed.replace('.', decimal);
}

/** Above fifteen digits: «1.23457E+15». */
function exponential(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  return `${Number(mantissa)}E${exponent.replace(/\d+/, (digits) => digits.padStart(2, '0'))}`;
}

function textUnder(numberFormat: string | undefined, value: string): string {
  if (numberFormat === undefined || !numberFormat.includes('@') || numberFormat === '@') return value;
  return numberUnder(numberFormat, value, 'en-US');
}

function numberUnder(numberFormat: string, value: number | string, tag: string): string {
  const locale = tag === 'ru-RU' && dayBeforeMonth(numberFormat) ? GENITIVE_MONTHS : tag;
  try {
    return format(numberFormat, value, { locale, leap1900: false });
  } catch {
    return String(value);
  }
}

/** After a day Russian puts the month into the genitive («1 сентября»), which numfmt does not know. */
const GENITIVE_MONTHS = 'ru-MD';
addLocale(
  {
    ...getLocale('ru'),
    mmmm: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
  },
  GENITIVE_MONTHS,
);

function dayBeforeMonth(numberFormat: string): boolean {
  return /(^|[^d])dd?[^d].*mmmm/i.test(numberFormat);
}
