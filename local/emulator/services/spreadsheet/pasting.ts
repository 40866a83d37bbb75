import { enumOf } from '../../enums';
import type { Box, CellState, SheetState } from '../../state';
import { contains } from './boxes';
import { changeBox, readBox } from './cells';
import { contentOf } from './display';
import type { Results } from './formulas/calculation';
import { setLook } from './looks';
import { movedFormula } from './references';

/** `SpreadsheetApp.CopyPasteType`. */
export const COPY_PASTE_TYPE = enumOf('SpreadsheetApp.CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);

/** What of a cell is pasted. */
export type Paste = 'normal' | 'no borders' | 'format' | 'formula' | 'validation' | 'values';

/** Cells taken out of a sheet, with the place they come from. */
export interface Clip {
  box: Box;
  cells: (CellState | undefined)[][];
  merges: Box[];
}

/** Takes copies of the cells of a box; `results` makes values of formulas. */
export function clip(sheet: SheetState, box: Box, results?: Results): Clip {
  const copy = (cell: CellState | null | undefined): CellState | undefined => {
    if (!cell) return undefined;
    if (!results || cell.f === undefined) return { ...cell };
    const { f, ...rest } = cell;
    const content = contentOf(cell, results);
    return content === undefined ? rest : { ...rest, v: content };
  };
  const merges = sheet.merges.filter((merge) => contains(box, merge));
  return { box, cells: readBox(sheet, box, copy), merges };
}

/** Rows and columns changed for each other. */
export function transposed({ box, cells }: Clip): Clip {
  const turned = Array.from({ length: box.columns }, (_, j) => cells.map((row) => row[j]));
  return { box: { ...box, rows: box.columns, columns: box.rows }, cells: turned, merges: [] };
}

/**
 * The box that a paste fills: the source as often as it fits whole, and once where it does not fit at all
 * (issue 427192537: so Google does it, other than its page says).
 */
export function pastedBox(source: Box, target: Box): Box {
  const times = (room: number, size: number): number => Math.max(1, Math.floor(room / size)) * size;
  return { ...target, rows: times(target.rows, source.rows), columns: times(target.columns, source.columns) };
}

/** Puts copies into every cell of the box; relative references of formulas move along. */
export function paste(sheet: SheetState, target: Box, { box, cells, merges }: Clip, how: Paste): void {
  changeBox(sheet, target, (cell, i, j) => {
    const source = cells[i % box.rows]?.[j % box.columns];
    const down = target.row + i - (box.row + (i % box.rows));
    const right = target.column + j - (box.column + (j % box.columns));
    pasteCell(cell, source, how, (formula) => movedFormula(formula, down, right));
  });
  if (how !== 'normal') return;
  for (const merge of merges) {
    const moved = {
      ...merge,
      row: target.row + merge.row - box.row,
      column: target.column + merge.column - box.column,
    };
    if (contains(target, moved)) sheet.merges.push(moved);
  }
}

const CONTENT = ['v', 'f', 'rich'] as const;
const NO_FORMAT: readonly string[] = [...CONTENT, 'note', 'validation'];

function pasteCell(
  cell: CellState,
  source: CellState | undefined,
  how: Paste,
  move: (formula: string) => string,
): void {
  if (how === 'validation') {
    setLook(cell, 'validation', source?.validation);
    return;
  }
  const takes = (key: string): boolean => {
    if (how === 'normal') return true;
    if (how === 'no borders') return key !== 'border';
    return how === 'format' ? !NO_FORMAT.includes(key) : (CONTENT as readonly string[]).includes(key);
  };
  for (const key of Object.keys(cell)) if (takes(key)) delete cell[key as keyof CellState];
  Object.assign(cell, Object.fromEntries(Object.entries(source ?? {}).filter(([key]) => takes(key))));
  // A date pasted as a value into a cell without a format stays a date.
  if (how === 'values' && source?.nf !== undefined) cell.nf ??= source.nf;
  if (cell.f !== undefined && how !== 'format') cell.f = move(cell.f);
}
