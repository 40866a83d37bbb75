import type { EnumValue } from '../../enums';
import type { TableState } from '../../state';
import { assignToParagraphs, assignToText, textAttributes } from './attributes';
import { newTableRow, paragraphsOf, type TableRowState } from './blocks';
import { ContainerElement } from './container-element';
import { checkIndex, detach, type Element } from './element';
import { ELEMENT_TYPE } from './enums';
import type { TableCell } from './table-cell';
import type { TableRow } from './table-row';

/** A table: rows of cells. */
export class Table extends ContainerElement<TableState> {
  getType(): EnumValue {
    return ELEMENT_TYPE.TABLE;
  }

  override copy(): Table {
    return super.copy() as Table;
  }

  getNumRows(): number {
    return this._node.rows.length;
  }

  getRow(rowIndex: number): TableRow {
    return this._draft.make.element(this._draft, this._row(rowIndex));
  }

  getCell(rowIndex: number, cellIndex: number): TableCell {
    return this.getRow(rowIndex).getCell(cellIndex);
  }

  /** Without an argument the row has no cells yet. */
  appendTableRow(tableRow?: TableRow | null): TableRow {
    return this.insertTableRow(this._node.rows.length, tableRow);
  }

  insertTableRow(childIndex: number, tableRow?: TableRow | null): TableRow {
    const index = checkIndex(childIndex, this._node.rows.length, true);
    if (tableRow) {
      this._attach(tableRow, index);
      return tableRow;
    }
    const row = newTableRow([]);
    this._draft.touch();
    this._node.rows.splice(index, 0, row);
    return this._draft.make.element(this._draft, row);
  }

  removeRow(rowIndex: number): TableRow {
    const row = this._row(rowIndex);
    this._draft.touch();
    detach(this._draft, this._node, row);
    return this._draft.make.element(this._draft, row);
  }

  removeChild(child: Element): this {
    this.removeRow(this.getChildIndex(child));
    return this;
  }

  clear(): this {
    this._draft.touch();
    this._node.rows.length = 0;
    return this;
  }

  setBorderWidth(points: number): this {
    return this._set({ borderWidth: points });
  }

  getBorderWidth(): number | null {
    return this._node.borderWidth;
  }

  setBorderColor(color: string): this {
    return this._set({ borderColor: color });
  }

  getBorderColor(): string | null {
    return this._node.borderColor;
  }

  setColumnWidth(columnIndex: number, points: number): this {
    this._draft.touch();
    const widths = this._node.columnWidths;
    while (widths.length <= columnIndex) widths.push(null);
    widths[columnIndex] = points;
    return this;
  }

  getColumnWidth(columnIndex: number): number | null {
    return this._node.columnWidths[columnIndex] ?? null;
  }

  _assign(name: string, value: unknown): boolean {
    if (name === 'BORDER_WIDTH') this._set({ borderWidth: value as number | null });
    else if (name === 'BORDER_COLOR') this._set({ borderColor: value as string | null });
    else return assignToText(this._spans(), name, value) || assignToParagraphs(paragraphsOf(this._node), name, value);
    return true;
  }

  _attributes(): Record<string, unknown> {
    const { borderWidth, borderColor } = this._node;
    return { ...textAttributes(this._spans()), BORDER_WIDTH: borderWidth, BORDER_COLOR: borderColor };
  }

  private _row(rowIndex: number): TableRowState {
    return this._node.rows[checkIndex(rowIndex, this._node.rows.length, false)] as TableRowState;
  }

  private _set(change: Partial<TableState>): this {
    this._draft.touch();
    Object.assign(this._node, change);
    return this;
  }
}
