import { daysBetween, readCivil } from '../calendar/civil-date';
import type { Column, ColumnType } from './column';
import { numberIn, placesIn } from './typed-number';

/** What a cell holds once the edge has turned dates into ISO civil dates. */
export type Cell = string | number | boolean;

/** More places nobody has: Google makes a date of «1-2», and a number of the date. */
const MOST_PLACES = 1000;

/** A cell as a value of its column; what does not fit the type is empty, never an error: people type what they like. */
export function fromCell(
  { type, places }: Pick<Column, 'type' | 'places'>,
  cell: Cell,
): string | number | boolean | null {
  switch (type) {
    case 'check':
      return cell === true || String(cell).trim().toLowerCase() === 'да';
    case 'number':
      if (places) return placesFrom(cell);
      return typeof cell === 'number' ? cell : numberIn(String(cell));
    case 'date':
      return typeof cell === 'string' ? (readCivil(cell) ?? '') : '';
    default:
      return String(cell);
  }
}

/** Whether people typed something that the column cannot hold. */
export function isMisread(column: Column, cell: Cell): boolean {
  return String(cell).trim() !== '' && fromCell(column, cell) === null;
}

/** What a cell is to hold: no number is no reason to write over words that nobody can read as one. */
export function kept<T>(column: Column | undefined, cell: Cell, value: T): T | Cell {
  return value === null && column && isMisread(column, cell) ? cell : value;
}

function placesFrom(cell: Cell): number | null {
  const count = typeof cell === 'number' ? cell : placesIn(String(cell));
  return count === null || count > MOST_PLACES ? null : count;
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
