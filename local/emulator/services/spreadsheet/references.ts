import { columnLetters, columnNumber } from './a1';

/** One end of a reference in a formula: `$B3` is column 2 that stays and row 3 that moves along. */
export interface Corner {
  column: Line | null;
  row: Line | null;
}

/** A row or a column; `fixed` by a dollar sign. */
export interface Line {
  at: number;
  fixed: boolean;
}

/** What a formula says of a place: `Sheet!A1`, `A1:B2`, `A:C`, `2:5`, `A2:C`. */
export interface FormulaReference {
  /** As it is written, with quotes; null where there is none. */
  sheet: string | null;
  first: Corner;
  last: Corner | null;
}

const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?[1-9]\\d{0,6}';
const CELL = `${COLUMN}${ROW}`;
const PLACE = `${CELL}(?::(?:${CELL}|${COLUMN}|${ROW}))?|${COLUMN}:(?:${CELL}|${COLUMN})|${ROW}:(?:${CELL}|${ROW})`;
const SHEET = "'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*";

/** A reference at the beginning of a text: its sheet and its place. */
export const REFERENCE = new RegExp(`^(?:(${SHEET})!)?(${PLACE})(?![\\p{L}\\p{N}_(.!])`, 'u');

const TEXT_OR_REFERENCE = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.$])(?:(${SHEET})!)?(${PLACE})(?![\\p{L}\\p{N}_(.!])`,
  'gu',
);

/** Rewrites every reference of a formula; what stands in quotes stays. */
export function mapReferences(formula: string, map: (reference: FormulaReference) => string): string {
  return formula.replace(TEXT_OR_REFERENCE, (whole, sheet: string | undefined, place: string | undefined) => {
    return place === undefined ? whole : map(referenceOf(sheet, place));
  });
}

/** Reads what `REFERENCE` found. */
export function referenceOf(sheet: string | undefined, place: string): FormulaReference {
  const [first = '', last] = place.split(':');
  return { sheet: sheet ?? null, first: cornerOf(first), last: last === undefined ? null : cornerOf(last) };
}

/** The reference as a formula has it. */
export function writeReference({ sheet, first, last }: FormulaReference): string {
  const place = last ? `${writeCorner(first)}:${writeCorner(last)}` : writeCorner(first);
  return sheet === null ? place : `${sheet}!${place}`;
}

/** The formula as it reads where it is copied so far down and to the right. */
export function movedFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  const move = (line: Line | null, by: number): Line | null =>
    line && { ...line, at: line.fixed ? line.at : line.at + by };
  const along = ({ row, column }: Corner): Corner => ({ row: move(row, down), column: move(column, right) });
  return mapReferences(formula, ({ sheet, first, last }) => {
    const moved = { sheet, first: along(first), last: last && along(last) };
    return [moved.first, moved.last].some(isOutside) ? '#REF!' : writeReference(moved);
  });
}

/** The formula of that cell with references in R1C1 notation: `=R[1]C[0]`. */
export function toR1C1(formula: string, row: number, column: number): string {
  const part = (letter: string, line: Line | null, from: number): string => {
    if (!line) return '';
    return line.fixed ? `${letter}${line.at}` : `${letter}[${line.at - from}]`;
  };
  const corner = (each: Corner): string => part('R', each.row, row) + part('C', each.column, column);
  return mapReferences(formula, ({ sheet, first, last }) => {
    const place = last ? `${corner(first)}:${corner(last)}` : corner(first);
    return sheet === null ? place : `${sheet}!${place}`;
  });
}

const STEP = '(\\[-?\\d+\\]|\\d+)?';
const TEXT_OR_R1C1 = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\p{L}\\p{N}_.])(?:R${STEP}C${STEP}|R${STEP}(?=:R)|(?<=R[\\d\\]]*:)R${STEP}|C${STEP}(?=:C)|(?<=C[\\d\\]]*:)C${STEP})(?![\\p{L}\\p{N}_(\\[])`,
  'giu',
);

/** A formula in R1C1 notation as that cell keeps it. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const line = (step: string | undefined, from: number): Line => {
    if (step === undefined) return { at: from, fixed: false };
    return step.startsWith('[')
      ? { at: from + Number(step.slice(1, -1)), fixed: false }
      : { at: Number(step), fixed: true };
  };
  return formula.replace(TEXT_OR_R1C1, (whole, ...steps: (string | undefined)[]) => {
    if (/^["']/.test(whole)) return whole;
    const [rowStep, columnStep] = [steps[0] ?? steps[2] ?? steps[3], steps[1] ?? steps[4] ?? steps[5]];
    const corner = {
      row: /r/i.test(whole) ? line(rowStep, row) : null,
      column: /c/i.test(whole) ? line(columnStep, column) : null,
    };
    return isOutside(corner) ? '#REF!' : writeCorner(corner);
  });
}

function cornerOf(text: string): Corner {
  const [, columnFixed, letters, rowFixed, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    column: letters ? { at: columnNumber(letters), fixed: columnFixed === '$' } : null,
    row: digits ? { at: Number(digits), fixed: rowFixed === '$' || (!letters && columnFixed === '$') } : null,
  };
}

function writeCorner({ column, row }: Corner): string {
  const letters = column ? `${column.fixed ? '$' : ''}${columnLetters(column.at)}` : '';
  return `${letters}${row ? `${row.fixed ? '$' : ''}${row.at}` : ''}`;
}

function isOutside(corner: Corner | null): boolean {
  return (corner?.row?.at ?? 1) < 1 || (corner?.column?.at ?? 1) < 1;
}
