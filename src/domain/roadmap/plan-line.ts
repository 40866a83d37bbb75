import { tidy } from '../text';

/** A line of the pasted table that is not blank: its cells as pasted, and its place counted from 1. */
export type PlanLine = {
  cells: string[];
  place: number;
  /** Whether a blank line, a rule or headings printed again part it from the line above, as a page break does. */
  afterBreak: boolean;
};

/** The columns whose cells are not blank. */
export function filledColumns(cells: string[]): number[] {
  return cells.flatMap((cell, column) => (tidy(cell) === '' ? [] : [column]));
}

/** Lines without content: rules of dashes, columns counted «1 2 3 4 5». */
export function isFurniture(cells: string[]): boolean {
  const filled = cells.map(tidy).filter((cell) => cell !== '');
  if (filled.every((cell) => /^[^\p{L}\p{N}"»″〃]+$/u.test(cell))) return true;
  return filled.length >= 3 && filled.every((cell, index) => cell === String(index + 1));
}
