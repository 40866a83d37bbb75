import { mismatch } from '../../signatures/check';
import { wholeNumbers } from './arguments';
import { CellBox } from './cell-box';
import { isHiddenByFilter } from './filter-criteria';
import { gridBox } from './grid';
import { SheetLines } from './sheet-lines';

const NAME = 'SpreadsheetApp.Sheet';
/** Width of a letter at the standard size, and the room around a text, in pixels. */
const LETTER = 7;
const ROOM = 17;

/** More of the rows and columns of a sheet: other names of what SheetLines does, fitted sizes, filters, direction. */
export class SheetShape extends SheetLines {
  /** Puts rows in before the row, one where no number is told. */
  insertRows(row: unknown, count: unknown = 1): void {
    this.insertRowsBefore(row, count);
  }

  insertColumns(column: unknown, count: unknown = 1): void {
    this.insertColumnsBefore(column, count);
  }

  hideRow(row: unknown): void {
    const { _box } = this._lines('hideRow', row);
    this.hideRows(_box.row, _box.rows);
  }

  unhideRow(row: unknown): void {
    const { _box } = this._lines('unhideRow', row);
    this.showRows(_box.row, _box.rows);
  }

  hideColumn(column: unknown): void {
    const { _box } = this._lines('hideColumn', column);
    this.hideColumns(_box.column, _box.columns);
  }

  unhideColumn(column: unknown): void {
    const { _box } = this._lines('unhideColumn', column);
    this.showColumns(_box.column, _box.columns);
  }

  isRowHiddenByFilter(row: unknown): boolean {
    const [line = 0] = wholeNumbers(`${NAME}.isRowHiddenByFilter`, [row]);
    return isHiddenByFilter(this._spreadsheet(), this._read(), line, this.run.state.now);
  }

  setRowHeightsForced(row: unknown, count: unknown, height: unknown): this {
    return this.setRowHeights(row, count, height);
  }

  autoResizeColumn(column: unknown): this {
    return this.autoResizeColumns(column, 1);
  }

  /** Fits the width to the longest text by the number of its letters: Google measures them. */
  autoResizeColumns(column: unknown, count: unknown): this {
    const [start = 1, columns = 1] = wholeNumbers(`${NAME}.autoResizeColumns`, [column, count]);
    gridBox(this._sheet(), 1, start, 1, columns);
    return this._change((sheet) => {
      for (let at = start; at < start + columns; at += 1) {
        const lengths = sheet.cells.map((cells) => String(cells[at - 1]?.v ?? '').length);
        const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
        if (longest > 0) sheet.columnWidths[at] = longest * LETTER + ROOM;
      }
    });
  }

  /** Rows take the standard height again. */
  autoResizeRows(row: unknown, count: unknown): this {
    const [start = 1, rows = 1] = wholeNumbers(`${NAME}.autoResizeRows`, [row, count]);
    gridBox(this._sheet(), start, 1, rows, 1);
    return this._change((sheet) => {
      for (let at = start; at < start + rows; at += 1) delete sheet.rowHeights[at];
    });
  }

  isRightToLeft(): boolean {
    return this._read().rightToLeft === true;
  }

  setRightToLeft(rightToLeft: unknown): this {
    return this._change((sheet) => {
      if (rightToLeft === true) sheet.rightToLeft = true;
      else delete sheet.rightToLeft;
    });
  }

  hasHiddenGridlines(): boolean {
    return this._read().hiddenGridlines === true;
  }

  setHiddenGridlines(hide: unknown): this {
    return this._change((sheet) => {
      if (hide === true) sheet.hiddenGridlines = true;
      else delete sheet.hiddenGridlines;
    });
  }

  private _lines(method: string, range: unknown): CellBox {
    if (!(range instanceof CellBox)) throw mismatch(`${NAME}.${method}`, [range]);
    return range;
  }
}
