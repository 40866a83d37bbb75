import type { CellState, SheetState, SpreadsheetState } from '../../state';
import { type Corner, type FormulaReference, mapReferences, writeReference } from './references';
import type { Axis, Shift } from './shifts';

/** Lets the formulas of all sheets follow the lines of one that were inserted, removed or moved. */
export function shiftFormulas(spreadsheet: SpreadsheetState, target: SheetState, axis: Axis, shift: Shift): void {
  eachFormula(spreadsheet, (formula, sheet) =>
    mapReferences(formula, (reference) => {
      const name = nameOf(reference);
      const isMeant = name === null ? sheet === target : name === target.name;
      const moved = isMeant ? movedReference(reference, axis, shift) : reference;
      return moved ? writeReference(moved) : '#REF!';
    }),
  );
}

/** Formulas that name a sheet go on naming it. */
export function renameInFormulas(spreadsheet: SpreadsheetState, from: string, to: string): void {
  const sheet = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(to) ? to : `'${to.replaceAll("'", "''")}'`;
  eachFormula(spreadsheet, (formula) =>
    mapReferences(formula, (reference) =>
      writeReference(nameOf(reference) === from ? { ...reference, sheet } : reference),
    ),
  );
}

function eachFormula(spreadsheet: SpreadsheetState, change: (formula: string, sheet: SheetState) => string): void {
  for (const sheet of spreadsheet.sheets) {
    for (const cells of sheet.cells) {
      for (const cell of cells) if (cell?.f !== undefined) changeFormula(cell, change(cell.f, sheet));
    }
  }
}

function changeFormula(cell: CellState, formula: string): void {
  if (cell.f !== formula) cell.f = formula;
}

function nameOf({ sheet }: FormulaReference): string | null {
  return sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function movedReference(reference: FormulaReference, axis: Axis, shift: Shift): FormulaReference | null {
  const { first, last } = reference;
  const from = first[axis];
  if (!from) return reference;
  const to = last ? last[axis] : from;
  const count = to ? to.at - from.at + 1 : 1;
  if (count < 1) return reference;
  const moved = shift(from.at, count);
  if (!moved) return null;
  const put = (corner: Corner, at: number): Corner => {
    const line = corner[axis];
    return line ? { ...corner, [axis]: { ...line, at } } : corner;
  };
  return {
    ...reference,
    first: put(first, moved.start),
    last: last && put(last, moved.start + moved.count - 1),
  };
}
