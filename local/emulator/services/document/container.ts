import { Exception } from '../../execution';
import type { BlockState } from '../../state';
import { mismatch } from './arguments';
import { assignToParagraphs, assignToText, textAttributes } from './attributes';
import { isTable, newListItem, newParagraph, newTable, paragraphsOf, partsOf, type TableCellState } from './blocks';
import { checkIndex, detach, Element } from './element';
import { ListItem, Paragraph } from './paragraph';
import type { Table } from './table';
import { TextualElement } from './textual';

/** What the body, headers, footers and cells of tables have in common: paragraphs and tables one under another. */
export abstract class BlockContainer<N extends BlockState[] | TableCellState> extends TextualElement<N> {
  appendParagraph(paragraph: string | Paragraph): Paragraph {
    return this._addParagraph(this._blocks().length, paragraph, 'appendParagraph');
  }

  insertParagraph(childIndex: number, paragraph: string | Paragraph): Paragraph {
    return this._addParagraph(this._place(childIndex), paragraph, 'insertParagraph');
  }

  appendListItem(listItem: string | ListItem): ListItem {
    return this._addListItem(this._blocks().length, listItem, 'appendListItem');
  }

  insertListItem(childIndex: number, listItem: string | ListItem): ListItem {
    return this._addListItem(this._place(childIndex), listItem, 'insertListItem');
  }

  /** An empty paragraph follows the table, as Google does. */
  appendTable(cellsOrTable?: string[][] | Table | null): Table {
    return this._addTable(this._blocks().length, cellsOrTable, 'appendTable');
  }

  insertTable(childIndex: number, cellsOrTable?: string[][] | Table | null): Table {
    return this._addTable(this._place(childIndex), cellsOrTable, 'insertTable');
  }

  getNumChildren(): number {
    return this._blocks().length;
  }

  getChild(childIndex: number): Element {
    const blocks = this._blocks();
    const block = blocks[checkIndex(childIndex, blocks.length, false)] as BlockState;
    return this._draft.make.element(this._draft, block);
  }

  getChildIndex(child: Element): number {
    return indexOfChild(this, child);
  }

  removeChild(child: Element): this {
    indexOfChild(this, child);
    this._draft.touch();
    detach(this._draft, this._node, child._node);
    return this;
  }

  clear(): this {
    this._draft.touch();
    this._blocks().splice(0, Number.POSITIVE_INFINITY, newParagraph(''));
    return this;
  }

  /** What was there goes with its style; one paragraph of plain text remains. */
  setText(text: string): this {
    if (typeof text !== 'string') mismatch(`${this.constructor.name}.setText`, text);
    this._draft.touch();
    this._blocks().splice(0, Number.POSITIVE_INFINITY, newParagraph(text));
    return this;
  }

  _assign(name: string, value: unknown): boolean {
    return assignToText(this._spans(), name, value) || assignToParagraphs(paragraphsOf(this._node), name, value);
  }

  _attributes(): Record<string, unknown> {
    return textAttributes(this._spans());
  }

  _blocks(): BlockState[] {
    return partsOf(this._node) as BlockState[];
  }

  _place(childIndex: number): number {
    return checkIndex(childIndex, this._blocks().length, true);
  }

  private _addParagraph(index: number, paragraph: string | Paragraph, method: string): Paragraph {
    if (paragraph instanceof Paragraph) return this._adopt(index, paragraph);
    if (typeof paragraph !== 'string') mismatch(`${this.constructor.name}.${method}`, paragraph);
    const state = newParagraph(paragraph);
    this._insert(index, state);
    return this._draft.make.element(this._draft, state);
  }

  private _addListItem(index: number, listItem: string | ListItem, method: string): ListItem {
    if (listItem instanceof ListItem) return this._adopt(index, listItem);
    if (typeof listItem !== 'string') mismatch(`${this.constructor.name}.${method}`, listItem);
    const state = newListItem(listItem);
    this._insert(index, state);
    return new ListItem(this._draft, state);
  }

  private _addTable(index: number, cells: string[][] | Table | null | undefined, method: string): Table {
    if (cells instanceof Element) this._adopt(index, cells);
    else this._insert(index, newTable(tableTexts(cells, `${this.constructor.name}.${method}`)));
    const table = this._blocks()[index];
    if (!table || !isTable(table)) mismatch(`${this.constructor.name}.${method}`, cells);
    if (index === this._blocks().length - 1) this._blocks().push(newParagraph(''));
    return this._draft.make.element(this._draft, table);
  }

  private _insert(index: number, block: BlockState): void {
    this._draft.touch();
    this._blocks().splice(index, 0, block);
  }

  private _adopt<E extends Element>(index: number, element: E): E {
    this._attach(element, index);
    return element;
  }
}

/** Where `child` stands among the parts of `parent`, or Google's refusal. */
export function indexOfChild(parent: Element, child: Element): number {
  const index = partsOf(parent._node).indexOf(child._node);
  if (index < 0) throw new Exception('Element does not contain the specified child element.');
  return index;
}

function tableTexts(cells: string[][] | null | undefined, method: string): string[][] {
  if (cells === null || cells === undefined) return [];
  const texts =
    Array.isArray(cells) && cells.every((row) => Array.isArray(row) && row.every((text) => typeof text === 'string'));
  if (!texts) mismatch(method, cells);
  return cells;
}
