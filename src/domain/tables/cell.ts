import { daysBetween, readCivil } from '../calendar/civil-date';
import type { ColumnType } from './column';

/** What a cell holds once the edge has turned dates into ISO civil dates. */
export type Cell = string | number | boolean;

/** A cell as a value of its column; what does not fit the type is empty, never an error: people type what they like. */
export function fromCell(type: ColumnType, cell: Cell): string | number | boolean | null {
  switch (type) {
    case 'check':
      return cell === true || String(cell).trim().toLowerCase() === 'да';
    case 'number':
      return typeof cell === 'number' ? cell : numberIn(String(cell));
    case 'date':
      return typeof cell === 'string' ? (readCivil(cell) ?? '') : '';
    default:
      return String(cell);
  }
}

/** The one number of a text, as in «до 3 человек»; null where there is none, or several. */
function numberIn(text: string): number | null {
  const [first, ...more] = text.match(/-?\d+(?:[.,]\d+)?/g) ?? [];
  return first === undefined || more.length > 0 ? null : Number(first.replace(',', '.'));
}

/** A value as it is written: dates become serial numbers, which know no time zone. */
export function toCell(type: ColumnType, value: string | number | boolean | null | undefined): Cell {
  if (value === null || value === undefined) return type === 'check' ? false : '';
  if (type === 'date') return value === '' ? '' : daysBetween('1899-12-30', String(value));
  return value;
}

/** Number format of a column: text stays text, dates show as in school papers. */
export const NUMBER_FORMATS: Record<ColumnType, string> = {
  text: '@',
  number: '0',
  date: 'dd.mm.yyyy',
  check: 'General',
};
