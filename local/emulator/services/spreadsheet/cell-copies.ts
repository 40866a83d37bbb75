import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { Box, CellState } from '../../state';
import { wholeNumbers } from './arguments';
import { contains } from './boxes';
import { CellBox } from './cell-box';
import { CellFonts } from './cell-fonts';
import { changeBox, readBox, sheetIn, trim } from './cells';
import { AUTO_FILL_SERIES, continued } from './filling';
import { COPY_PASTE_TYPE, clip, type Paste, paste, pastedBox, transposed } from './pasting';
import { SheetLines } from './sheet-lines';
import { DIMENSION } from './walking';

const NAME = 'SpreadsheetApp.Range';

const PASTES = new Map<unknown, Paste>([
  [COPY_PASTE_TYPE.PASTE_NO_BORDERS, 'no borders'],
  [COPY_PASTE_TYPE.PASTE_FORMAT, 'format'],
  [COPY_PASTE_TYPE.PASTE_FORMULA, 'formula'],
  [COPY_PASTE_TYPE.PASTE_DATA_VALIDATION, 'validation'],
  [COPY_PASTE_TYPE.PASTE_VALUES, 'values'],
]);

/** What moves cells to other places: copies, moves, fills, cells put in between. */
export abstract class CellCopies extends CellFonts {
  copyTo(...args: unknown[]): void {
    const [destination, how, transpose] = args;
    if (!(destination instanceof CellBox)) throw mismatch(`${NAME}.copyTo`, args);
    if (args.length > 2 && (typeof transpose !== 'boolean' || typeof how !== 'object')) {
      throw mismatch(`${NAME}.copyTo`, args);
    }
    this._paste(destination, destination._box, pasteOf(how), transpose === true);
  }

  copyValuesToRange(sheet: unknown, ...sides: unknown[]): void {
    this._pasteTo('copyValuesToRange', sheet, sides, 'values');
  }

  copyFormatToRange(sheet: unknown, ...sides: unknown[]): void {
    this._pasteTo('copyFormatToRange', sheet, sides, 'format');
  }

  /** Cuts the cells with all they have; only the upper left cell of the target matters. */
  moveTo(target: unknown): void {
    if (!(target instanceof CellBox)) throw mismatch(`${NAME}.moveTo`, [target]);
    const box = { ...this._box, row: target._box.row, column: target._box.column };
    this._guard();
    target._guardBox(box);
    this.run.write(() => {
      const source = this._sheet();
      const cut = clip(source, this._box);
      changeBox(source, this._box, (cell) => {
        for (const key of Object.keys(cell)) delete cell[key as keyof CellState];
      });
      source.merges = source.merges.filter((merge) => !contains(this._box, merge));
      const merges = cut.merges.map((merge) => ({
        ...merge,
        row: merge.row - this._box.row + box.row,
        column: merge.column - this._box.column + box.column,
      }));
      // Formulas that are moved keep what they refer to.
      paste(sheetIn(this._spreadsheet(), target._sheetId), box, { ...cut, box, merges }, 'normal');
    });
  }

  autoFill(destination: unknown, series: EnumValue): void {
    if (!(destination instanceof CellBox)) throw mismatch(`${NAME}.autoFill`, [destination, series]);
    const source = this._box;
    const target = destination._box;
    if (!contains(target, source)) throw new Exception('AutoFill destination range must contain the source range.');
    if (target.rows !== source.rows && target.columns !== source.columns) {
      throw new Exception('AutoFill destination range must extend the source range in only one direction.');
    }
    destination._guardBox(target);
    this.run.write(() => this._fillBox(target, series === AUTO_FILL_SERIES.ALTERNATE_SERIES));
  }

  /** Fills downwards as far as the column beside it has content. */
  autoFillToNeighbor(series: EnumValue): void {
    this.run.settle();
    const { row, column, rows, columns } = this._box;
    const sheet = this._sheet();
    const filled = (at: number, line: number): boolean => sheet.cells[line - 1]?.[at - 1]?.v !== undefined;
    const beside = [column - 1, column + columns].find((at) => at >= 1 && filled(at, row));
    let last = row + rows - 1;
    while (beside !== undefined && filled(beside, last + 1)) last += 1;
    if (last > row + rows - 1) this.autoFill(this._at({ row, column, rows: last - row + 1, columns }), series);
  }

  /** Cells of the box go down (ROWS) or to the right (COLUMNS) to make place. */
  insertCells(dimension: EnumValue): this {
    return this._shiftCells(dimension, true);
  }

  /** Cells from below (ROWS) or from the right (COLUMNS) take the place of the box. */
  deleteCells(dimension: EnumValue): void {
    this._shiftCells(dimension, false);
  }

  private _shiftCells(dimension: EnumValue, inserts: boolean): this {
    const { row, column, rows, columns } = this._box;
    this._guard();
    this.run.write(() => {
      const sheet = this._sheet();
      const isAcross = dimension === DIMENSION.COLUMNS;
      const rest: Box = isAcross
        ? { row, column, rows, columns: sheet.columns - column + 1 }
        : { row, column, rows: sheet.rows - row + 1, columns };
      const old = readBox(sheet, rest, (cell) => cell ?? null);
      const by = inserts ? -1 : 1;
      for (let i = 0; i < rest.rows; i += 1) {
        const cells = sheet.cells[row - 1 + i] ?? [];
        sheet.cells[row - 1 + i] = cells;
        while (cells.length < column - 1) cells.push(null);
        for (let j = 0; j < rest.columns; j += 1) {
          const from = isAcross ? old[i]?.[j + by * columns] : old[i + by * rows]?.[j];
          cells[column - 1 + j] = from ?? null;
        }
      }
      trim(sheet);
    });
    return this;
  }

  private _fillBox(target: Box, isPlain: boolean): void {
    const source = this._box;
    const sheet = this._sheet();
    const { cells } = clip(sheet, source);
    const isRow = target.columns !== source.columns;
    changeBox(sheet, target, (cell, i, j) => {
      const down = target.row + i - source.row;
      const right = target.column + j - source.column;
      const isSource = isRow ? right >= 0 && right < source.columns : down >= 0 && down < source.rows;
      if (isSource) return;
      const line = isRow ? (cells[i] ?? []) : cells.map((row) => row[j]);
      for (const key of Object.keys(cell)) delete cell[key as keyof CellState];
      Object.assign(cell, continued(line, isRow ? right : down, isRow, isPlain));
    });
  }

  private _pasteTo(method: string, sheet: unknown, sides: unknown[], how: Paste): void {
    const sheetId = sheet instanceof SheetLines ? sheet._sheetId : sheet;
    if (typeof sheetId !== 'number' || sides.length !== 4) throw mismatch(`${NAME}.${method}`, [sheet, ...sides]);
    const [column = 1, lastColumn = 1, row = 1, lastRow = 1] = wholeNumbers(`${NAME}.${method}`, sides);
    const box = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
    this._paste(this._at(box, sheetId), box, how, false);
  }

  private _paste(destination: CellBox, target: Box, how: Paste, transpose: boolean): void {
    const { rows, columns } = this._box;
    const size = transpose ? { ...this._box, rows: columns, columns: rows } : this._box;
    const box = pastedBox(size, target);
    destination._guardBox(box);
    this.run.write(() => {
      const source = this._sheet();
      const taken = clip(source, this._box, how === 'values' ? this._results(source) : undefined);
      const sheet = sheetIn(destination._spreadsheet(), destination._sheetId);
      paste(sheet, box, transpose ? transposed(taken) : taken, how);
    });
  }
}

/** What is no type of paste counts as a normal one, as at Google (issue 427192537). */
function pasteOf(how: unknown): Paste {
  const known = PASTES.get(how);
  if (known) return known;
  const { contentsOnly, formatOnly } = (how ?? {}) as { contentsOnly?: unknown; formatOnly?: unknown };
  if (contentsOnly === true) return 'values';
  return formatOnly === true ? 'format' : 'normal';
}
