import type { EnumValue } from '../../enums';
import { CONTROL_POSITION, depthOf, Group, groupsOf, holds } from './groups';
import { SheetObjects } from './sheet-objects';
import type { Axis } from './shifts';

/** The groups of rows and columns of a sheet. Folding is kept and read back; it hides nothing. */
export class SheetGroups extends SheetObjects {
  getRowGroup(rowIndex: number, groupDepth: number): Group | null {
    return this._group('row', rowIndex, groupDepth);
  }

  getColumnGroup(columnIndex: number, groupDepth: number): Group | null {
    return this._group('column', columnIndex, groupDepth);
  }

  getRowGroupDepth(rowIndex: number): number {
    return depthOf(this._read(), 'row', rowIndex);
  }

  getColumnGroupDepth(columnIndex: number): number {
    return depthOf(this._read(), 'column', columnIndex);
  }

  getRowGroupControlPosition(): EnumValue {
    return CONTROL_POSITION[this._read().groupControls?.row ?? 'AFTER'];
  }

  setRowGroupControlPosition(position: EnumValue): this {
    return this._control('row', position);
  }

  getColumnGroupControlPosition(): EnumValue {
    return CONTROL_POSITION[this._read().groupControls?.column ?? 'AFTER'];
  }

  setColumnGroupControlPosition(position: EnumValue): this {
    return this._control('column', position);
  }

  collapseAllRowGroups(): this {
    return this._fold('row', () => true);
  }

  collapseAllColumnGroups(): this {
    return this._fold('column', () => true);
  }

  expandAllRowGroups(): this {
    return this._fold('row', () => false);
  }

  expandAllColumnGroups(): this {
    return this._fold('column', () => false);
  }

  expandRowGroupsUpToDepth(groupDepth: number): this {
    return this._fold('row', (depth) => depth > groupDepth);
  }

  expandColumnGroupsUpToDepth(groupDepth: number): this {
    return this._fold('column', (depth) => depth > groupDepth);
  }

  private _group(axis: Axis, line: number, depth: number): Group | null {
    const found = groupsOf(this._read(), axis).find((group) => group.depth === depth && holds(group, line));
    return found ? new Group(this.run, this._spreadsheetId, this._sheetId, found) : null;
  }

  private _control(axis: Axis, position: EnumValue): this {
    const sheet = this._read();
    sheet.groupControls = { ...sheet.groupControls, [axis]: position.name as 'BEFORE' | 'AFTER' };
    return this;
  }

  private _fold(axis: Axis, collapsed: (depth: number) => boolean): this {
    for (const group of groupsOf(this._read(), axis)) group.collapsed = collapsed(group.depth);
    return this;
  }
}
