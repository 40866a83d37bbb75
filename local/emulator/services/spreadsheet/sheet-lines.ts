import { Exception, type Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { SheetState, SpreadsheetState } from '../../state';
import { wholeNumbers } from './arguments';
import { CellBox } from './cell-box';
import { sheetIn, spreadsheetIn } from './cells';
import { gridBox } from './grid';
import { refuseGuarded } from './guarding';
import type { Axis } from './shifts';
import { deleteLines, insertLines, moveLines } from './structure';

const NAME = 'SpreadsheetApp.Sheet';
const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;

/** The rows and columns of a sheet: inserted, deleted and moved at once; frozen, hidden and sized when writes are applied. */
export class SheetLines {
  static readonly recorded: readonly string[] = [
    'setColumnWidth',
    'setColumnWidths',
    'setRowHeight',
    'setRowHeights',
    'setTabColor',
  ];

  constructor(
    protected readonly run: Execution,
    readonly _spreadsheetId: string,
    readonly _sheetId: number,
  ) {}

  insertRowBefore(row: unknown): this {
    return this._insert('insertRowBefore', 'row', row, 1, 0);
  }

  insertRowAfter(row: unknown): this {
    return this._insert('insertRowAfter', 'row', row, 1, 1);
  }

  insertRowsBefore(row: unknown, count: unknown): this {
    return this._insert('insertRowsBefore', 'row', row, count, 0);
  }

  insertRowsAfter(row: unknown, count: unknown): this {
    return this._insert('insertRowsAfter', 'row', row, count, 1);
  }

  insertColumnBefore(column: unknown): this {
    return this._insert('insertColumnBefore', 'column', column, 1, 0);
  }

  insertColumnAfter(column: unknown): this {
    return this._insert('insertColumnAfter', 'column', column, 1, 1);
  }

  insertColumnsBefore(column: unknown, count: unknown): this {
    return this._insert('insertColumnsBefore', 'column', column, count, 0);
  }

  insertColumnsAfter(column: unknown, count: unknown): this {
    return this._insert('insertColumnsAfter', 'column', column, count, 1);
  }

  deleteRow(row: unknown): this {
    return this._delete('deleteRow', 'row', row, 1);
  }

  deleteRows(row: unknown, count: unknown): void {
    this._delete('deleteRows', 'row', row, count);
  }

  deleteColumn(column: unknown): this {
    return this._delete('deleteColumn', 'column', column, 1);
  }

  deleteColumns(column: unknown, count: unknown): void {
    this._delete('deleteColumns', 'column', column, count);
  }

  moveColumns(columns: unknown, destination: unknown): void {
    this._move('moveColumns', 'column', columns, destination);
  }

  moveRows(rows: unknown, destination: unknown): void {
    this._move('moveRows', 'row', rows, destination);
  }

  getFrozenRows(): number {
    return this._read().frozenRows;
  }

  setFrozenRows(rows: unknown): void {
    const [count = 0] = wholeNumbers(`${NAME}.setFrozenRows`, [rows]);
    if (count >= this._sheet().rows) throw new Exception("You can't freeze all visible rows on the sheet.");
    this._change((sheet) => {
      sheet.frozenRows = count;
    });
  }

  getFrozenColumns(): number {
    return this._read().frozenColumns;
  }

  setFrozenColumns(columns: unknown): void {
    const [count = 0] = wholeNumbers(`${NAME}.setFrozenColumns`, [columns]);
    if (count >= this._sheet().columns) throw new Exception("You can't freeze all visible columns on the sheet.");
    this._change((sheet) => {
      sheet.frozenColumns = count;
    });
  }

  hideRows(row: unknown, count: unknown = 1): void {
    this._hide('hideRows', 'hiddenRows', row, count, true);
  }

  showRows(row: unknown, count: unknown = 1): void {
    this._hide('showRows', 'hiddenRows', row, count, false);
  }

  hideColumns(column: unknown, count: unknown = 1): void {
    this._hide('hideColumns', 'hiddenColumns', column, count, true);
  }

  showColumns(column: unknown, count: unknown = 1): void {
    this._hide('showColumns', 'hiddenColumns', column, count, false);
  }

  isRowHiddenByUser(row: unknown): boolean {
    const [line = 0] = wholeNumbers(`${NAME}.isRowHiddenByUser`, [row]);
    return this._read().hiddenRows.includes(line);
  }

  isColumnHiddenByUser(column: unknown): boolean {
    const [line = 0] = wholeNumbers(`${NAME}.isColumnHiddenByUser`, [column]);
    return this._read().hiddenColumns.includes(line);
  }

  getColumnWidth(column: unknown): number {
    const [line = 1] = wholeNumbers(`${NAME}.getColumnWidth`, [column]);
    return this._read().columnWidths[line] ?? COLUMN_WIDTH;
  }

  setColumnWidth(column: unknown, width: unknown): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: unknown, count: unknown, width: unknown): this {
    const [start = 1, lines = 1, size = 0] = wholeNumbers(`${NAME}.setColumnWidths`, [column, count, width]);
    gridBox(this._sheet(), 1, start, 1, lines);
    return this._change((sheet) => setSizes(sheet.columnWidths, start, lines, size, COLUMN_WIDTH));
  }

  getRowHeight(row: unknown): number {
    const [line = 1] = wholeNumbers(`${NAME}.getRowHeight`, [row]);
    return this._read().rowHeights[line] ?? ROW_HEIGHT;
  }

  setRowHeight(row: unknown, height: unknown): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(row: unknown, count: unknown, height: unknown): this {
    const [start = 1, lines = 1, size = 0] = wholeNumbers(`${NAME}.setRowHeights`, [row, count, height]);
    gridBox(this._sheet(), start, 1, lines, 1);
    return this._change((sheet) => setSizes(sheet.rowHeights, start, lines, size, ROW_HEIGHT));
  }

  protected _spreadsheet(): SpreadsheetState {
    return spreadsheetIn(this.run.state, this._spreadsheetId);
  }

  protected _sheet(): SheetState {
    return sheetIn(this._spreadsheet(), this._sheetId);
  }

  _state(): SheetState {
    return this._read();
  }

  protected _read(): SheetState {
    this.run.settle();
    return this._sheet();
  }

  protected _change(change: (sheet: SheetState) => void): this {
    this.run.write(() => change(this._sheet()));
    return this;
  }

  private _insert(method: string, axis: Axis, line: unknown, count: unknown, after: 0 | 1): this {
    const [like = 1, lines = 1] = wholeNumbers(`${NAME}.${method}`, [line, count]);
    const sheet = this._read();
    if (like < 1 || like > (axis === 'row' ? sheet.rows : sheet.columns)) {
      throw new Exception(`Those ${axis}s are out of bounds.`);
    }
    if (lines < 1) throw new Exception(`The number of ${axis}s to insert must be at least 1.`);
    this._guardLines(axis, like, 1);
    insertLines(this._spreadsheet(), sheet, axis, { at: like + after, count: lines, like });
    return this;
  }

  private _delete(method: string, axis: Axis, line: unknown, count: unknown): this {
    const [at = 1, lines = 1] = wholeNumbers(`${NAME}.${method}`, [line, count]);
    this._guardLines(axis, at, lines);
    deleteLines(this._spreadsheet(), this._read(), axis, at, lines);
    return this;
  }

  private _move(method: string, axis: Axis, range: unknown, destination: unknown): void {
    if (!(range instanceof CellBox)) throw mismatch(`${NAME}.${method}`, [range, destination]);
    const [to = 1] = wholeNumbers(`${NAME}.${method}`, [destination]);
    const { row, column, rows, columns } = range._box;
    const lines = axis === 'row' ? { from: row, count: rows } : { from: column, count: columns };
    this._guardLines(axis, lines.from, lines.count);
    moveLines(this._spreadsheet(), this._read(), axis, { ...lines, to });
  }

  /** Lines across a protected place are as protected as its cells. */
  private _guardLines(axis: Axis, at: number, count: number): void {
    const sheet = this._read();
    const box = { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns };
    const lines = axis === 'row' ? { ...box, row: at, rows: count } : { ...box, column: at, columns: count };
    refuseGuarded(this.run, this._spreadsheetId, sheet, lines);
  }

  private _hide(
    method: string,
    key: 'hiddenRows' | 'hiddenColumns',
    line: unknown,
    count: unknown,
    hide: boolean,
  ): void {
    const [start = 1, lines = 1] = wholeNumbers(`${NAME}.${method}`, [line, count]);
    if (key === 'hiddenRows') gridBox(this._sheet(), start, 1, lines, 1);
    else gridBox(this._sheet(), 1, start, 1, lines);
    this._change((sheet) => {
      const hidden = new Set(sheet[key]);
      for (let each = start; each < start + lines; each += 1) {
        if (hide) hidden.add(each);
        else hidden.delete(each);
      }
      sheet[key] = [...hidden].sort((a, b) => a - b);
    });
  }
}

function setSizes(sizes: Record<string, number>, start: number, count: number, size: number, standard: number): void {
  for (let line = start; line < start + count; line += 1) {
    if (size === standard) delete sizes[line];
    else sizes[line] = size;
  }
}
