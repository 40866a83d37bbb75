import type { Cell, ColumnType } from '../domain/tables';
import { NUMBER_FORMATS } from '../domain/tables';

/** Values with the number formats that keep them what they are. */
export interface PlainCells {
  formats: string[][];
  values: Cell[][];
}

/**
 * Cells as they must be written so that no text becomes a formula, a number or a date. The format «@» keeps text as it
 * is; whether it also keeps "=1+1" nobody has checked, so text that begins like a formula goes into a cell of automatic
 * format behind an apostrophe, which says «text» and is no part of the value.
 */
export function asPlainText(values: Cell[][], types: readonly ColumnType[]): PlainCells {
  const typeOf = (cell: Cell, column: number): ColumnType => {
    const type = types[column] ?? 'text';
    // What is no number stays as somebody said it.
    return type === 'number' && typeof cell === 'string' && cell !== '' ? 'text' : type;
  };
  const guarded = values.map((line) =>
    line.map((cell, column) => typeOf(cell, column) === 'text' && looksLikeFormula(cell)),
  );
  return {
    formats: values.map((line, row) =>
      line.map((cell, column) => (guarded[row]?.[column] ? 'General' : NUMBER_FORMATS[typeOf(cell, column)])),
    ),
    values: values.map((line, row) => line.map((cell, column) => (guarded[row]?.[column] ? `'${cell}` : cell))),
  };
}

/** A leading sign that spreadsheets take for a formula, or the mark that hides one; blanks before it count for nothing. */
function looksLikeFormula(cell: Cell): boolean {
  return typeof cell === 'string' && /^\s*[=+\-@'＝]/.test(cell);
}
