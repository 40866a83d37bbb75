import { CellTools } from './cell-tools';
import { groupsOf, shiftDepth } from './groups';
import type { Axis } from './shifts';

/** The groups of rows and columns that a box of cells lies in. */
export abstract class CellGroups extends CellTools {
  shiftRowGroupDepth(delta: number): this {
    return this._shiftDepth('row', delta);
  }

  shiftColumnGroupDepth(delta: number): this {
    return this._shiftDepth('column', delta);
  }

  /** Folds every group that lies wholly inside, but not those inside of a folded one. */
  collapseGroups(): this {
    return this._fold(true);
  }

  expandGroups(): this {
    return this._fold(false);
  }

  private _shiftDepth(axis: Axis, delta: number): this {
    this.run.settle();
    const { row, rows, column, columns } = this._box;
    const [start, count] = axis === 'row' ? [row, rows] : [column, columns];
    shiftDepth(this._sheet(), axis, start, count, delta);
    return this;
  }

  private _fold(collapsed: boolean): this {
    this.run.settle();
    const { row, rows, column, columns } = this._box;
    for (const [axis, start, count] of [
      ['row', row, rows],
      ['column', column, columns],
    ] as const) {
      const touched = groupsOf(this._sheet(), axis).filter((group) =>
        collapsed
          ? group.start >= start && group.start + group.count <= start + count
          : group.start < start + count && group.start + group.count > start,
      );
      const outermost = Math.min(...touched.map(({ depth }) => depth));
      for (const group of touched) if (!collapsed || group.depth === outermost) group.collapsed = collapsed;
    }
    return this;
  }
}
