import type { BlockState, DocumentState, ParagraphState, TableState, User } from '../../state';

export type TableRowState = TableState['rows'][number];
export type TableCellState = TableRowState['cells'][number];

/** Anything in a document that an element can stand for; an array is the body, the header or the footer. */
export type Node = BlockState[] | BlockState | TableRowState | TableCellState;

const A4 = { width: 595.276, height: 841.89 };
const LETTER = { width: 612, height: 792 };
const INCH = 72;

/** An empty document as Google makes it: one empty paragraph, the paper of the user's country, margins of an inch. */
export function newDocument(id: string, locale: User['locale']): DocumentState {
  const paper = locale === 'ru' ? A4 : LETTER;
  return {
    id,
    page: { ...paper, top: INCH, bottom: INCH, left: INCH, right: INCH },
    body: [newParagraph('')],
    header: null,
    footer: null,
  };
}

/** A paragraph of normal text with every setting at its default. */
export function newParagraph(text: string): ParagraphState {
  return {
    kind: 'paragraph',
    runs: text === '' ? [] : [{ text }],
    heading: 'NORMAL',
    align: null,
    indentStart: null,
    indentFirstLine: null,
    spacingBefore: null,
    spacingAfter: null,
    lineSpacing: null,
  };
}

/** A numbered list item of the outermost level. */
export function newListItem(text: string): ParagraphState {
  return { ...newParagraph(text), kind: 'list-item', glyph: 'NUMBER', nesting: 0 };
}

/** A table of plain texts, each in a paragraph of its own. */
export function newTable(cells: string[][]): TableState {
  return {
    kind: 'table',
    borderWidth: null,
    borderColor: null,
    columnWidths: [],
    rows: cells.map((row) => newTableRow(row)),
  };
}

export function newTableRow(cells: string[]): TableRowState {
  return { minHeight: null, cells: cells.map((text) => newTableCell(text)) };
}

export function newTableCell(text: string): TableCellState {
  return { blocks: [newParagraph(text)], bg: null, va: null };
}

/** The parts directly inside a node, as the very array that holds them; a paragraph has none. */
export function partsOf(node: Node): Node[] {
  if (Array.isArray(node)) return node;
  if ('blocks' in node) return node.blocks;
  if ('cells' in node) return node.cells;
  return node.kind === 'table' ? node.rows : [];
}

/** Every paragraph at any depth, in reading order: these are the text blocks that a search goes through. */
export function paragraphsOf(node: Node): ParagraphState[] {
  if (isParagraph(node)) return [node];
  return partsOf(node).flatMap(paragraphsOf);
}

/** Every table at any depth, in reading order. */
export function tablesOf(node: Node): TableState[] {
  const inside = partsOf(node).flatMap(tablesOf);
  return isTable(node) ? [node, ...inside] : inside;
}

export function isParagraph(node: Node): node is ParagraphState {
  return 'runs' in node;
}

export function isTable(node: Node): node is TableState {
  return 'rows' in node;
}

/** The node that directly holds `node` somewhere under `root`. */
export function parentWithin(root: Node, node: Node): Node | null {
  const parts = partsOf(root);
  if (parts.includes(node)) return root;
  for (const part of parts) {
    const parent = parentWithin(part, node);
    if (parent) return parent;
  }
  return null;
}
