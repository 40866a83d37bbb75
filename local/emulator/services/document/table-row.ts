import type { EnumValue } from '../../enums';
import { assignToParagraphs, assignToText, textAttributes } from './attributes';
import { newTableCell, paragraphsOf, type TableCellState, type TableRowState } from './blocks';
import { ContainerElement } from './container-element';
import { checkIndex, detach, type Element } from './element';
import { ELEMENT_TYPE } from './enums';
import type { Table } from './table';
import type { TableCell } from './table-cell';

/** A row of a table. */
export class TableRow extends ContainerElement<TableRowState> {
  getType(): EnumValue {
    return ELEMENT_TYPE.TABLE_ROW;
  }

  override copy(): TableRow {
    return super.copy() as TableRow;
  }

  getParentTable(): Table | null {
    return this.getParent() as Table | null;
  }

  getNumCells(): number {
    return this._node.cells.length;
  }

  getCell(cellIndex: number): TableCell {
    return this._draft.make.element(this._draft, this._cell(cellIndex));
  }

  appendTableCell(textOrCell?: string | TableCell | null): TableCell {
    return this.insertTableCell(this._node.cells.length, textOrCell);
  }

  insertTableCell(childIndex: number, textOrCell?: string | TableCell | null): TableCell {
    const index = checkIndex(childIndex, this._node.cells.length, true);
    if (textOrCell && typeof textOrCell !== 'string') {
      this._attach(textOrCell, index);
      return textOrCell;
    }
    const cell = newTableCell(textOrCell ?? '');
    this._draft.touch();
    this._node.cells.splice(index, 0, cell);
    return this._draft.make.element(this._draft, cell);
  }

  removeCell(cellIndex: number): TableCell {
    const cell = this._cell(cellIndex);
    this._draft.touch();
    detach(this._draft, this._node, cell);
    return this._draft.make.element(this._draft, cell);
  }

  removeChild(child: Element): this {
    this.removeCell(this.getChildIndex(child));
    return this;
  }

  clear(): this {
    this._draft.touch();
    this._node.cells.length = 0;
    return this;
  }

  setMinimumHeight(points: number): this {
    this._draft.touch();
    this._node.minHeight = points;
    return this;
  }

  getMinimumHeight(): number | null {
    return this._node.minHeight;
  }

  _assign(name: string, value: unknown): boolean {
    if (name !== 'MINIMUM_HEIGHT') {
      return assignToText(this._spans(), name, value) || assignToParagraphs(paragraphsOf(this._node), name, value);
    }
    this.setMinimumHeight(value as number);
    return true;
  }

  _attributes(): Record<string, unknown> {
    return { ...textAttributes(this._spans()), MINIMUM_HEIGHT: this._node.minHeight };
  }

  private _cell(cellIndex: number): TableCellState {
    return this._node.cells[checkIndex(cellIndex, this._node.cells.length, false)] as TableCellState;
  }
}
