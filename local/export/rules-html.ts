import type { Box, CellState, ConditionalFormatState } from '../emulator/state';

/** Finds the conditional format a cell falls under; formulas are understood only in the shape `=$B3="text"`. */
export function ruleFor(
  formats: ConditionalFormatState[],
  cells: (CellState | null)[][],
  row: number,
  column: number,
): ConditionalFormatState | undefined {
  return formats.find(({ boxes, type, args }) => {
    if (!boxes.some((box) => inside(box, row, column))) return false;
    if (type === 'CUSTOM_FORMULA') return matchesFormula(String(args[0] ?? ''), boxes[0], cells, row, column);
    return CONDITIONS[type]?.(textOf(cells, row, column), String(args[0] ?? ''), String(args[1] ?? '')) ?? false;
  });
}

const CONDITIONS: Record<string, (text: string, value: string, other: string) => boolean> = {
  CELL_EMPTY: (text) => text === '',
  CELL_NOT_EMPTY: (text) => text !== '',
  TEXT_EQUAL_TO: (text, value) => text.toLowerCase() === value.toLowerCase(),
  TEXT_CONTAINS: (text, value) => text.toLowerCase().includes(value.toLowerCase()),
  TEXT_DOES_NOT_CONTAIN: (text, value) => !text.toLowerCase().includes(value.toLowerCase()),
  TEXT_STARTS_WITH: (text, value) => text.startsWith(value),
  TEXT_ENDS_WITH: (text, value) => text.endsWith(value),
  NUMBER_EQUAL_TO: (text, value) => text !== '' && Number(text) === Number(value),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (text, value) => text !== '' && Number(text) >= Number(value),
  NUMBER_LESS_THAN_OR_EQUAL_TO: (text, value) => text !== '' && Number(text) <= Number(value),
  NUMBER_BETWEEN: (text, value, other) => text !== '' && Number(text) >= Number(value) && Number(text) <= Number(other),
  NUMBER_GREATER_THAN: (text, value) => text !== '' && Number(text) > Number(value),
  NUMBER_LESS_THAN: (text, value) => text !== '' && Number(text) < Number(value),
};

function matchesFormula(
  formula: string,
  first: Box | undefined,
  cells: (CellState | null)[][],
  row: number,
  column: number,
): boolean {
  const parts = /^=\s*(\$?)([A-Z]{1,2})(\$?)(\d+)\s*=\s*(?:"([^"]*)"|(TRUE|FALSE|\d+))\s*$/i.exec(formula);
  if (!parts || !first) return false;
  const [, fixedColumn, letters = '', fixedRow, line = '', text, bare] = parts;
  const at = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const value = textOf(
    cells,
    fixedRow ? Number(line) : Number(line) + row - first.row,
    fixedColumn ? at : at + column - first.column,
  );
  return value.toLowerCase() === (text ?? bare ?? '').toLowerCase();
}

function textOf(cells: (CellState | null)[][], row: number, column: number): string {
  return String(cells[row - 1]?.[column - 1]?.v ?? '');
}

function inside(box: Box, row: number, column: number): boolean {
  return row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
}
