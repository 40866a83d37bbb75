import type { BlockState, TableState } from '../../state';
import { isTable, type Node, partsOf } from './blocks';
import { textOf } from './runs';

/** A structural element as the Docs API tells where it stands; an index that is 0 is left out. */
export interface Structural {
  startIndex?: number;
  table?: { rows: number };
}

/**
 * The structural elements of a body: first its section break, which takes index 0, then paragraphs and tables. A
 * paragraph takes its text and its end; a table, a row and a cell each take one index for their beginning, a table one
 * more for its end (developers.google.com/workspace/docs/api/concepts/structure).
 */
export function places(body: BlockState[]): Structural[] {
  let at = 1;
  const found: Structural[] = [{}];
  for (const block of body) {
    found.push({ startIndex: at, ...(isTable(block) && { table: { rows: block.rows.length } }) });
    at += lengthOf(block);
  }
  return found;
}

/** The table that begins at an index; null where none does. */
export function tableAt(body: BlockState[], index: number): TableState | null {
  const place = places(body).findIndex(({ startIndex, table }) => table && startIndex === index);
  const block = body[place - 1];
  return block && isTable(block) ? block : null;
}

function lengthOf(node: Node): number {
  if (!Array.isArray(node) && 'runs' in node) return textOf(node).length + 1;
  const inside = partsOf(node).reduce((sum, part) => sum + lengthOf(part), 1);
  return !Array.isArray(node) && isTable(node) ? inside + 1 : inside;
}
