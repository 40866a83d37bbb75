import type { Box, CellState, SheetState } from '../../state';
import { trim } from './cells';
import { contentOf } from './display';
import type { Results } from './formulas/calculation';
import { movedFormula } from './references';

/** A column of the sheet, counted from 1, and the direction in which it orders rows. */
export interface SortKey {
  column: number;
  ascending: boolean;
}

/**
 * Orders the rows of the box: numbers and dates, then text, then booleans; empty cells come last in both directions.
 * Each cell moves whole, with its format, note and validation; references of a formula to its own row go with it.
 */
export function sortBox(
  sheet: SheetState,
  box: Box,
  keys: readonly SortKey[],
  locale: string,
  results?: Results,
): void {
  const collator = collatorOf(locale);
  const left = box.column - 1;
  const rows = Array.from({ length: box.rows }, (_, i) => {
    const cells = sheet.cells[box.row - 1 + i] ?? [];
    return { at: i, cells: Array.from({ length: box.columns }, (__, j) => cells[left + j] ?? null) };
  });
  const order = (a: (typeof rows)[number], b: (typeof rows)[number]): number => {
    for (const { column, ascending } of keys) {
      const [one, other] = [a.cells[column - box.column], b.cells[column - box.column]];
      const difference = compare(contentOf(one, results), contentOf(other, results), ascending, collator);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  rows.sort(order).forEach(({ at: from, cells }, i) => {
    const at = box.row - 1 + i;
    while (sheet.cells.length <= at) sheet.cells.push([]);
    const target = sheet.cells[at] ?? [];
    while (target.length < left) target.push(null);
    target.splice(left, box.columns, ...cells.map((cell) => movedCell(cell, i - from)));
  });
  trim(sheet);
}

function movedCell(cell: CellState | null, down: number): CellState | null {
  return cell?.f === undefined ? cell : { ...cell, f: movedFormula(cell.f, down, 0) };
}

type Content = ReturnType<typeof contentOf>;

const COLLATORS = new Map<string, Intl.Collator>();

function collatorOf(locale: string): Intl.Collator {
  const collator = COLLATORS.get(locale) ?? new Intl.Collator(locale.replace('_', '-'), { sensitivity: 'accent' });
  COLLATORS.set(locale, collator);
  return collator;
}

function compare(a: Content, b: Content, ascending: boolean, collator: Intl.Collator): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const difference = rank(a) - rank(b) || compareAlike(a, b, collator);
  return ascending ? difference : -difference;
}

function compareAlike(a: Content, b: Content, collator: Intl.Collator): number {
  if (typeof a === 'string') return collator.compare(a, String(b));
  return Number(a) - Number(b);
}

function rank(content: Content): number {
  return ['number', 'string', 'boolean'].indexOf(typeof content);
}
