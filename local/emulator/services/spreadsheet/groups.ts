import { enumOf } from '../../enums';
import type { Execution } from '../../execution';
import type { GroupState, SheetState } from '../../state';
import { sheetIn, spreadsheetIn } from './cells';
import { Range } from './range';
import type { Axis } from './shifts';

/** `SpreadsheetApp.GroupControlTogglePosition`. */
export const CONTROL_POSITION = enumOf('SpreadsheetApp.GroupControlTogglePosition', ['BEFORE', 'AFTER']);

/** Rows or columns that can be folded; it stands for what is at its place and depth. */
export class Group {
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };
  static readonly recorded: readonly string[] = ['collapse', 'expand'];

  constructor(
    private readonly run: Execution,
    private readonly spreadsheetId: string,
    private readonly sheetId: number,
    private readonly group: GroupState,
  ) {}

  getDepth(): number {
    return this.group.depth;
  }

  getRange(): Range {
    const { axis, start, count } = this.group;
    const { rows, columns } = this._sheet();
    const box =
      axis === 'row'
        ? { row: start, rows: count, column: 1, columns }
        : { row: 1, rows, column: start, columns: count };
    return new Range(this.run, this.spreadsheetId, this.sheetId, box);
  }

  getControlIndex(): number {
    const { axis, start, count } = this.group;
    return this._sheet().groupControls?.[axis] === 'BEFORE' ? start - 1 : start + count;
  }

  isCollapsed(): boolean {
    this._sheet();
    return this.group.collapsed;
  }

  collapse(): this {
    this._sheet();
    this.group.collapsed = true;
    return this;
  }

  expand(): this {
    this._sheet();
    this.group.collapsed = false;
    return this;
  }

  remove(): void {
    const sheet = this._sheet();
    const { axis, start, count } = this.group;
    shiftDepth(sheet, axis, start, count, -1);
  }

  private _sheet(): SheetState {
    this.run.settle();
    return sheetIn(spreadsheetIn(this.run.state, this.spreadsheetId), this.sheetId);
  }
}

/** Groups of rows or columns, the outer ones first. */
export function groupsOf(sheet: SheetState, axis: Axis): GroupState[] {
  return (sheet.groups ?? []).filter((group) => group.axis === axis);
}

/** How many groups a line is in. */
export function depthOf(sheet: SheetState, axis: Axis, line: number): number {
  return groupsOf(sheet, axis).filter((group) => holds(group, line)).length;
}

/** Whether a line, counted from 1, is in the group. */
export function holds({ start, count }: GroupState, line: number): boolean {
  return line >= start && line < start + count;
}

/** Puts lines into that many more groups, or takes them out; neighbours of one depth are one group. Eight is the deepest. */
export function shiftDepth(sheet: SheetState, axis: Axis, start: number, count: number, delta: number): void {
  const size = axis === 'row' ? sheet.rows : sheet.columns;
  const old = groupsOf(sheet, axis);
  const depths = Array.from({ length: size + 1 }, (_, line) => {
    const depth = depthOf(sheet, axis, line);
    return line >= start && line < start + count ? Math.min(DEEPEST, Math.max(0, depth + delta)) : depth;
  });
  const groups: GroupState[] = [];
  for (let depth = 1; depth <= Math.max(...depths); depth += 1) {
    for (let line = 1; line <= size; line += 1) {
      if ((depths[line] ?? 0) < depth || (depths[line - 1] ?? 0) >= depth) continue;
      let end = line;
      while ((depths[end] ?? 0) >= depth) end += 1;
      const before = old.find((group) => group.depth === depth && group.start === line);
      groups.push({ axis, depth, start: line, count: end - line, collapsed: before?.collapsed ?? false });
    }
  }
  sheet.groups = [...(sheet.groups ?? []).filter((group) => group.axis !== axis), ...groups];
}

const DEEPEST = 8;
