import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import { enumArgument } from './arguments';
import type { TableCellState } from './blocks';
import { BlockContainer } from './container';
import { ELEMENT_TYPE, VERTICAL_ALIGNMENT } from './enums';
import type { Table } from './table';
import type { TableRow } from './table-row';

/** A cell of a table. */
export class TableCell extends BlockContainer<TableCellState> {
  getType(): EnumValue {
    return ELEMENT_TYPE.TABLE_CELL;
  }

  asTableCell(): this {
    return this;
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

  setVerticalAlignment(alignment: EnumValue): this {
    const va = enumArgument(VERTICAL_ALIGNMENT, alignment, 'TableCell.setVerticalAlignment');
    this._draft.touch();
    this._node.va = va;
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

  override _assign(name: string, value: unknown): boolean {
    if (name === 'BACKGROUND_COLOR') this.setBackgroundColor(value as string | null);
    else if (name === 'VERTICAL_ALIGNMENT') this.setVerticalAlignment(value as EnumValue);
    else if (name === 'WIDTH') this.setWidth(value as number);
    else return super._assign(name, value);
    return true;
  }

  override _attributes(): Record<string, unknown> {
    return {
      ...super._attributes(),
      BACKGROUND_COLOR: this._node.bg,
      VERTICAL_ALIGNMENT: this.getVerticalAlignment(),
    };
  }

  private _home(): { table: Table; column: number } {
    const row = this.getParentRow();
    const table = row?.getParentTable();
    if (!row || !table) throw new Exception('Element does not have a parent.');
    return { table, column: row.getChildIndex(this) };
  }
}
