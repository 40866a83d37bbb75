import type { BlockState, ParagraphState, RunState, TableCellState, TableState } from '../../state';
import { isObject } from '../document/runs';

/** A paragraph with its places in the segment; the newline at its end is the last one. */
export interface LaidParagraph {
  paragraph: ParagraphState;
  start: number;
  end: number;
  /** The blocks that it stands among. */
  home: BlockState[];
}

/** A cell with its places in the segment. */
export interface LaidCell {
  cell: TableCellState;
  start: number;
  end: number;
  content: Laid[];
}

/** A table with its places in the segment, and those of its rows and cells. */
export interface LaidTable {
  table: TableState;
  start: number;
  end: number;
  home: BlockState[];
  rows: { row: TableState['rows'][number]; start: number; end: number; cells: LaidCell[] }[];
}

/** A block with its places. */
export type Laid = LaidParagraph | LaidTable;

/** Places of blocks, counted in UTF-16 units: a section break, a table, a row, a cell, the end of a table take one each. */
export function laidOut(blocks: BlockState[], from: number): Laid[] {
  let at = from;
  return blocks.map((block): Laid => {
    if (block.kind !== 'table' && block.section) at += 1;
    const start = at;
    if (block.kind !== 'table') {
      at += unitsOf(block) + 1;
      return { paragraph: block, start, end: at, home: blocks };
    }
    at += 1;
    const rows = block.rows.map((row) => {
      const rowStart = at;
      at += 1;
      const cells = row.cells.map((cell) => {
        const cellStart = at;
        const content = laidOut(cell.blocks, at + 1);
        at = content.at(-1)?.end ?? at + 1;
        return { cell, start: cellStart, end: at, content };
      });
      return { row, start: rowStart, end: at, cells };
    });
    at += 1;
    return { table: block, start, end: at, rows, home: blocks };
  });
}

/** Every paragraph, those in tables too. */
export function paragraphsIn(laid: Laid[]): LaidParagraph[] {
  return laid.flatMap((each) =>
    'table' in each ? each.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => paragraphsIn(content))) : [each],
  );
}

/** Every table, those in tables too. */
export function tablesIn(laid: Laid[]): LaidTable[] {
  return laid.flatMap((each) =>
    'table' in each
      ? [each, ...each.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => tablesIn(content)))]
      : [],
  );
}

/** Characters and objects of a paragraph, without the newline. */
function unitsOf({ runs }: ParagraphState): number {
  return runs.reduce((sum, run) => sum + widthOf(run), 0);
}

/** Units of a run: an object takes one. */
export function widthOf(run: RunState): number {
  return isObject(run) ? 1 : run.text.length;
}

/** Makes a run begin at the unit, and returns its index. */
export function cutUnits(paragraph: ParagraphState, unit: number): number {
  let start = 0;
  for (const [index, run] of paragraph.runs.entries()) {
    if (start === unit) return index;
    const width = widthOf(run);
    if (unit < start + width) {
      paragraph.runs.splice(index + 1, 0, { ...run, text: run.text.slice(unit - start) });
      run.text = run.text.slice(0, unit - start);
      return index + 1;
    }
    start += width;
  }
  return paragraph.runs.length;
}

/** Characters before a unit: objects do not count. */
export function charactersBefore(paragraph: ParagraphState, unit: number): number {
  let [start, characters] = [0, 0];
  for (const run of paragraph.runs) {
    if (start >= unit) break;
    characters += Math.min(run.text.length, unit - start);
    start += widthOf(run);
  }
  return characters;
}
