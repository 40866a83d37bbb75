import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import type { TableCellState } from './blocks';
import { BlockContainer } from './container';
import { ELEMENT_TYPE, VERTICAL_ALIGNMENT } from './enums';
import type { Table } from './table';
import type { TableRow } from './table-row';
import { notEmpty } from './textual';

/** A cell of a table. */
export class TableCell extends BlockContainer<TableCellState> {
  static readonly recorded: readonly string[] = [
    'setPaddingBottom',
    'setPaddingLeft',
    'setPaddingRight',
    'setPaddingTop',
  ];

  getType(): EnumValue {
    return ELEMENT_TYPE.TABLE_CELL;
  }

  override copy(): TableCell {
    return super.copy() as TableCell;
  }

  getParentRow(): TableRow | null {
    return this.getParent() as TableRow | null;
  }

  getParentTable(): Table | null {
    return this.getParentRow()?.getParentTable() ?? null;
  }

  setBackgroundColor(color: string | null): this {
    this._draft.touch();
    this._node.bg = color;
    return this;
  }

  getBackgroundColor(): string | null {
    return this._node.bg;
  }

  setVerticalAlignment(alignment: EnumValue | null): this {
    this._draft.touch();
    this._node.va = alignment?.name ?? null;
    return this;
  }

  getVerticalAlignment(): EnumValue | null {
    return Object.values(VERTICAL_ALIGNMENT).find((value) => value.name === this._node.va) ?? null;
  }

  /** The width of the whole column. */
  setWidth(points: number): this {
    const { table, column } = this._home();
    table.setColumnWidth(column, points);
    return this;
  }

  getWidth(): number | null {
    const { table, column } = this._home();
    return table.getColumnWidth(column);
  }

  setPaddingTop(points: number | null): this {
    return this._pad('top', points);
  }

  getPaddingTop(): number | null {
    return this._node.padding?.top ?? null;
  }

  setPaddingBottom(points: number | null): this {
    return this._pad('bottom', points);
  }

  getPaddingBottom(): number | null {
    return this._node.padding?.bottom ?? null;
  }

  setPaddingLeft(points: number | null): this {
    return this._pad('left', points);
  }

  getPaddingLeft(): number | null {
    return this._node.padding?.left ?? null;
  }

  setPaddingRight(points: number | null): this {
    return this._pad('right', points);
  }

  getPaddingRight(): number | null {
    return this._node.padding?.right ?? null;
  }

  /** Scripts cannot merge cells. */
  getColSpan(): number {
    return 1;
  }

  getRowSpan(): number {
    return 1;
  }

  override setText(text: string): this {
    return super.setText(notEmpty(text));
  }

  override _assign(name: string, value: unknown): boolean {
    if (name === 'BACKGROUND_COLOR') this.setBackgroundColor(value as string | null);
    else if (name === 'VERTICAL_ALIGNMENT') this.setVerticalAlignment(value as EnumValue);
    else if (name === 'WIDTH') this.setWidth(value as number);
    else if (name in PADDINGS) this._pad(PADDINGS[name] as Side, value as number | null);
    else return super._assign(name, value);
    return true;
  }

  override _attributes(): Record<string, unknown> {
    return {
      ...super._attributes(),
      BACKGROUND_COLOR: this._node.bg,
      VERTICAL_ALIGNMENT: this.getVerticalAlignment(),
      WIDTH: this.getParentRow() && this.getWidth(),
      ...Object.fromEntries(Object.entries(PADDINGS).map(([name, side]) => [name, this._node.padding?.[side] ?? null])),
    };
  }

  private _pad(side: Side, points: number | null): this {
    this._draft.touch();
    const { [side]: _old, ...others } = this._node.padding ?? {};
    this._node.padding = points === null ? others : { ...others, [side]: points };
    return this;
  }

  private _home(): { table: Table; column: number } {
    const row = this.getParentRow();
    const table = row?.getParentTable();
    if (!row || !table) throw new Exception('Element does not have a parent.');
    return { table, column: row.getChildIndex(this) };
  }
}

type Side = 'top' | 'bottom' | 'left' | 'right';

const PADDINGS: Record<string, Side> = {
  PADDING_TOP: 'top',
  PADDING_BOTTOM: 'bottom',
  PADDING_LEFT: 'left',
  PADDING_RIGHT: 'right',
};
