import type { Execution } from '../../execution';
import { Exception } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { Box, CellState, SheetState, SpreadsheetState } from '../../state';
import { formatA1, type Open } from './a1';
import { changeBox, readBox, sheetIn, spreadsheetIn } from './cells';
import { type Results, resultsOf } from './formulas/calculation';
import { refuseOutside } from './grid';
import { isGuarded, refuseGuarded } from './guarding';

/** A box of cells of a sheet: where it is, and how its cells are read and changed. */
export abstract class CellBox {
  constructor(
    protected readonly run: Execution,
    readonly _spreadsheetId: string,
    readonly _sheetId: number,
    readonly _box: Box,
    readonly _open: Open = {},
  ) {}

  getRow(): number {
    return this._box.row;
  }

  getColumn(): number {
    return this._box.column;
  }

  getNumRows(): number {
    return this._box.rows;
  }

  getNumColumns(): number {
    return this._box.columns;
  }

  getLastRow(): number {
    return this._box.row + this._box.rows - 1;
  }

  getLastColumn(): number {
    return this._box.column + this._box.columns - 1;
  }

  getA1Notation(): string {
    return formatA1(this._box, this._open);
  }

  getGridId(): number {
    return this._sheetId;
  }

  getRowIndex(): number {
    return this._box.row;
  }

  getColumnIndex(): number {
    return this._box.column;
  }

  getWidth(): number {
    return this._box.columns;
  }

  getHeight(): number {
    return this._box.rows;
  }

  isStartRowBounded(): boolean {
    return this._open.rows !== 'all';
  }

  isEndRowBounded(): boolean {
    return this._open.rows === undefined;
  }

  isStartColumnBounded(): boolean {
    return this._open.columns !== 'all';
  }

  isEndColumnBounded(): boolean {
    return this._open.columns === undefined;
  }

  canEdit(): boolean {
    this.run.settle();
    return !isGuarded(this.run, this._spreadsheetId, this._sheet(), this._box);
  }

  _spreadsheet(): SpreadsheetState {
    return spreadsheetIn(this.run.state, this._spreadsheetId);
  }

  protected _sheet(): SheetState {
    return sheetIn(this._spreadsheet(), this._sheetId);
  }

  /** Computes the formulas of the sheet; each reading call has its own. */
  protected _results(sheet = this._sheet()): Results {
    return resultsOf(this._spreadsheet(), sheet, this.run.state.now);
  }

  /** The same kind of box elsewhere in the spreadsheet. */
  protected abstract _at(box: Box, sheetId?: number): CellBox;

  protected _read<T>(read: (cell: CellState | undefined) => T): T[][] {
    this.run.settle();
    refuseOutside(this._sheet(), this._box);
    return readBox(this._sheet(), this._box, (cell) => read(cell ?? undefined));
  }

  /** Refuses at once what the grid or a protection does not allow. */
  _guardBox(box: Box): void {
    const sheet = this._sheet();
    refuseOutside(sheet, box);
    refuseGuarded(this.run, this._spreadsheetId, sheet, box);
  }

  protected _guard(): void {
    this._guardBox(this._box);
  }

  protected _change(change: (cell: CellState, i: number, j: number) => void): this {
    this._guard();
    this.run.write(() => changeBox(this._sheet(), this._box, change));
    return this;
  }

  protected _changeEach<T>(rows: readonly (readonly T[])[], change: (cell: CellState, value: T) => void): this {
    return this._change((cell, i, j) => change(cell, rows[i]?.[j] as T));
  }

  protected _fill<T>(value: T): T[][] {
    return Array.from({ length: this._box.rows }, () => Array.from({ length: this._box.columns }, () => value));
  }

  protected _table(method: string, values: unknown): unknown[][] {
    if (!Array.isArray(values) || !values.every(Array.isArray))
      throw mismatch(`SpreadsheetApp.Range.${method}`, [values]);
    const { rows, columns } = this._box;
    if (values.length !== rows) throw differs('rows', values.length, rows);
    const odd = values.find((row) => row.length !== columns);
    if (odd) throw differs('columns', odd.length, columns);
    return values;
  }
}

/** The upper left one of what was read. */
export function first<T>(rows: T[][]): T {
  return (rows[0] as T[])[0] as T;
}

function differs(what: 'rows' | 'columns', given: number, expected: number): Exception {
  return new Exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${expected}.`,
  );
}
