import type { BlockState, DocumentState, ParagraphState, TableCellState, TableState, User } from '../../state';

export type { TableCellState };

/** A row, which the state keeps without a name. */
export type TableRowState = TableState['rows'][number];

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

/** A paragraph as `appendParagraph` makes it: what a new one would take from normal text is told in full. */
export function newBodyParagraph(text: string): ParagraphState {
  return {
    ...newParagraph(text),
    align: 'LEFT',
    indentStart: 0,
    indentFirstLine: 0,
    indentEnd: 0,
    spacingBefore: 0,
    spacingAfter: 0,
    lineSpacing: 1.15,
    leftToRight: true,
  };
}

/** A numbered list item of the outermost level. */
export function newListItem(text: string, list: string): ParagraphState {
  const item = { ...newBodyParagraph(text), kind: 'list-item', glyph: 'NUMBER', nesting: 0, list } as const;
  return { ...item, ...nestedIndents(0) };
}

/** Indents of a list item by its level. */
export function nestedIndents(level: number): Pick<ParagraphState, 'indentStart' | 'indentFirstLine'> {
  return { indentStart: 36 * (level + 1), indentFirstLine: 36 * (level + 1) - 18 };
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

/** A row of cells with one paragraph each. */
export function newTableRow(cells: string[]): TableRowState {
  return { minHeight: null, cells: cells.map((text) => newTableCell(text)) };
}

/** A number becomes text as Java writes it: «1.0». */
export function newTableCell(content: unknown): TableCellState {
  const text = Number.isInteger(content) ? `${content}.0` : String(content ?? '');
  return { blocks: [newParagraph(text)], bg: null, va: null };
}

/** The parts directly inside a node, as the very array that holds them; a paragraph has none. */
export function partsOf(node: Node): Node[] {
  if (Array.isArray(node)) return node;
  if ('blocks' in node) return node.blocks;
  if ('cells' in node) return node.cells;
  return node.kind === 'table' ? node.rows : [];
}

/** Contents of the footnotes whose marks stand directly in a paragraph. */
export function footnotesIn(node: Node): BlockState[][] {
  return isParagraph(node) ? node.runs.flatMap((run) => (run.footnote ? [run.footnote.blocks] : [])) : [];
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

/** Whether a node is a paragraph or an item of a list. */
export function isParagraph(node: Node): node is ParagraphState {
  return 'runs' in node;
}

/** Whether a node is a table. */
export function isTable(node: Node): node is TableState {
  return 'rows' in node;
}

/** A deep copy; bookmarks, named ranges and section breaks stay with the original. */
export function copyOf<N extends Node>(node: N): N {
  const copy = structuredClone(node);
  const drop = (part: Node) => {
    if (!Array.isArray(part) && 'kind' in part) delete part.marks;
    if (!Array.isArray(part) && 'runs' in part) delete part.section;
    for (const inner of partsOf(part)) drop(inner);
  };
  drop(copy);
  return copy;
}

/** The node that directly holds `node` somewhere under `root`. */
export function parentWithin(root: Node, node: Node): Node | null {
  const parts = partsOf(root);
  if (parts.includes(node)) return root;
  for (const part of [...parts, ...footnotesIn(root)]) {
    if (part === node) return null;
    const parent = parentWithin(part, node);
    if (parent) return parent;
  }
  return null;
}
