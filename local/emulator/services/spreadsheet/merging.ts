import { Exception } from '../../execution';
import type { Box, SheetState } from '../../state';
import { contains, overlap } from './boxes';
import { changeBox } from './cells';

/** Merged boxes that share a cell with the box. */
export function mergesIn(sheet: SheetState, box: Box): Box[] {
  return sheet.merges.filter((merge) => overlap(merge, box));
}

/** Makes one cell of the box: the upper left one keeps what it holds, the others lose theirs. */
export function mergeBox(sheet: SheetState, box: Box): void {
  breakApart(sheet, box);
  if (box.rows * box.columns === 1) return;
  changeBox(sheet, box, (cell, i, j) => {
    if (i === 0 && j === 0) return;
    delete cell.v;
    delete cell.f;
  });
  sheet.merges.push({ ...box });
}

/** Takes merged cells of the box apart; refused where one of them sticks out of it. */
export function breakApart(sheet: SheetState, box: Box): void {
  if (mergesIn(sheet, box).some((merge) => !contains(box, merge))) {
    throw new Exception('You must select all cells in a merged range to merge or unmerge them.');
  }
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, box));
}
