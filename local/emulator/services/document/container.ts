import { type BlockState, mintId, type RunState } from '../../state';
import type { Blob } from '../blob';
import { isParagraph, isTable, newListItem, newParagraph, newTable, type TableCellState } from './blocks';
import { Element } from './element';
import { type InlineElement, loose } from './inline';
import { type InlineImage, imageOf } from './inline-image';
import type { HorizontalRule } from './inline-objects';
import { ListItem } from './paragraph';
import type { Table } from './table';
import { TextBlocks } from './text-blocks';

/** What the body, headers, footers and cells of tables have in common: paragraphs and tables one under another. */
export abstract class BlockContainer<N extends BlockState[] | TableCellState> extends TextBlocks<N> {
  appendListItem(listItem: string | ListItem): ListItem {
    return this._addListItem(this._blocks().length, listItem);
  }

  insertListItem(childIndex: number, listItem: string | ListItem): ListItem {
    return this._addListItem(this._place(childIndex), listItem);
  }

  /** An empty paragraph follows the table, as Google does. */
  appendTable(cellsOrTable?: string[][] | Table | null): Table {
    return this._addTable(this._blocks().length, cellsOrTable);
  }

  insertTable(childIndex: number, cellsOrTable?: string[][] | Table | null): Table {
    return this._addTable(this._place(childIndex), cellsOrTable);
  }

  appendHorizontalRule(): HorizontalRule {
    return this._addObject(this._blocks().length, { text: '', rule: true });
  }

  insertHorizontalRule(childIndex: number): HorizontalRule {
    return this._addObject(this._place(childIndex), { text: '', rule: true });
  }

  appendImage(image: Blob | InlineImage): InlineImage {
    return this._addObject(this._blocks().length, this._imageRun(image));
  }

  insertImage(childIndex: number, image: Blob | InlineImage): InlineImage {
    return this._addObject(this._place(childIndex), this._imageRun(image));
  }

  private _addListItem(index: number, listItem: string | ListItem): ListItem {
    if (listItem instanceof ListItem) return this._adopt(index, listItem);
    const state = newListItem(listItem, this._listBefore(index));
    return new ListItem(this._draft, this._insert(index, this._styled(index, state)));
  }

  private _addTable(index: number, cells: string[][] | Table | null | undefined): Table {
    if (cells instanceof Element) this._adopt(index, cells);
    else this._insert(index, newTable(cells ?? []));
    const table = this._blocks()[index];
    if (!table || !isTable(table)) throw new Error('No table where one was put.');
    if (index === this._blocks().length - 1) this._blocks().push(newParagraph(''));
    return this._draft.make.element(this._draft, table);
  }

  /** An item goes on with the list before it; without one it begins another. */
  private _listBefore(index: number): string {
    const before = this._blocks().slice(0, index).reverse().find(isParagraph);
    return before?.list ?? mintId(this._draft.run.state, 'kix.');
  }

  /** An object in a new paragraph. */
  _addObject<E extends InlineElement>(index: number, run: RunState): E {
    const { element, node } = loose(this._draft, run);
    this._insert(index, node);
    return element as E;
  }

  private _imageRun(image: Blob | InlineImage): RunState {
    return '_run' in image ? image._taken() : { text: '', image: imageOf(this._draft.run, image) };
  }
}
