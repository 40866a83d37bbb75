import { Exception } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { Box, ValidationState } from '../../state';
import { text, wholeNumbers } from './arguments';
import { type Banding, band } from './banding';
import { contains, overlap } from './boxes';
import { first } from './cell-box';
import { CellContents, clearContentOf } from './cell-contents';
import { addMetadata, type DeveloperMetadata, isWholeLine, metadataAt, wholeLine } from './developer-metadata';
import { DeveloperMetadataFinder } from './developer-metadata-finder';
import { contentOf } from './display';
import { Filter } from './filter';
import { gridBox } from './grid';
import { setLook } from './looks';
import { type Protection, protect } from './protection';
import { select, selectionIn } from './selection';
import { Sheet } from './sheet';
import { type SortKey, sortBox } from './sorting';
import { TextFinder } from './text-finder';
import { DataValidation } from './validation';

const NAME = 'SpreadsheetApp.Range';

/** A box of cells. It stays where it is when rows or columns are moved. */
export class Range extends CellContents {
  static readonly free = [
    'getA1Notation',
    'getCell',
    'getColumn',
    'getColumnIndex',
    'getGridId',
    'getHeight',
    'getLastColumn',
    'getLastRow',
    'getNumColumns',
    'getNumRows',
    'getRow',
    'getRowIndex',
    'getSheet',
    'getWidth',
    'isEndColumnBounded',
    'isEndRowBounded',
    'isStartColumnBounded',
    'isStartRowBounded',
    'offset',
  ] as const;
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

  getSheet(): Sheet {
    return new Sheet(this.run, this._spreadsheetId, this._sheetId);
  }

  getCell(row: unknown, column: unknown): Range {
    const [i = 1, j = 1] = wholeNumbers(`${NAME}.getCell`, [row, column]);
    if (i < 1 || j < 1 || i > this._box.rows || j > this._box.columns) {
      throw new Exception('Cell reference out of range');
    }
    return this._at({ row: this._box.row + i - 1, column: this._box.column + j - 1, rows: 1, columns: 1 });
  }

  offset(...args: unknown[]): Range {
    const [down = 0, right = 0, rows = this._box.rows, columns = this._box.columns] = wholeNumbers(
      `${NAME}.offset`,
      args,
    );
    return this._at(gridBox(this._sheet(), this._box.row + down, this._box.column + right, rows, columns));
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  getDataValidation(): DataValidation | null {
    return first(this.getDataValidations());
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this._read(({ validation } = {}) =>
      validation ? new DataValidation(this.run, this._spreadsheetId, validation) : null,
    );
  }

  setDataValidation(rule: unknown): this {
    return this.setDataValidations(this._fill(rule));
  }

  setDataValidations(rules: unknown): this {
    const rows = this._table('setDataValidations', rules).map((row) =>
      row.map((rule) => {
        if (rule === null || rule === undefined) return null;
        if (!(rule instanceof DataValidation)) throw mismatch(`${NAME}.setDataValidation`, [rule]);
        return rule._anchoredAt(this._box);
      }),
    );
    return this._changeEach(rows, (cell, rule) => setLook(cell, 'validation', rule));
  }

  /** Writes false into every cell (reference/spreadsheet/range#insertcheckboxes). */
  insertCheckboxes(...values: (string | number | boolean)[]): this {
    const rule: ValidationState = { type: 'CHECKBOX', args: values, allowInvalid: false, helpText: null };
    return this._change((cell) => {
      cell.validation = rule;
      clearContentOf(cell);
      setLook(cell, 'v', values.length === 1 ? null : (values[1] ?? false));
    });
  }

  removeCheckboxes(): this {
    return this._change((cell) => {
      if (cell.validation?.type !== 'CHECKBOX') return;
      delete cell.validation;
      delete cell.v;
    });
  }

  /** Null where ticked and unticked boxes are mixed, or something is no box. */
  isChecked(): boolean | null {
    this.run.settle();
    const results = this._results();
    const ticks = this._read((cell) => {
      if (cell?.validation?.type !== 'CHECKBOX') return null;
      return contentOf(cell, results) === (cell.validation.args[0] ?? true);
    }).flat();
    const [tick = null] = ticks;
    return ticks.every((other) => other === tick) ? tick : null;
  }

  /** Takes a column of the sheet, `{ column, ascending }`, or an array of either. */
  sort(order: unknown): this {
    const keys = (Array.isArray(order) ? order : [order]).map((key) => this._sortKey(key));
    this._guard();
    this.run.write(() => sortBox(this._sheet(), this._box, keys, this._spreadsheet().locale, this._results()));
    return this;
  }

  createFilter(): Filter {
    this.run.settle();
    const sheet = this._sheet();
    if (sheet.filter) throw new Exception("You can't create a filter in a sheet that already has a filter.");
    sheet.filter = { ...this._box };
    return new Filter(this.run, this._spreadsheetId, this._sheetId);
  }

  getFilter(): Filter | null {
    return this.getSheet().getFilter();
  }

  protect(): Protection {
    return protect(this.run, this._spreadsheetId, this._sheetId, this._box);
  }

  applyRowBanding(...args: unknown[]): Banding {
    return band(this.run, this, 'row', args);
  }

  applyColumnBanding(...args: unknown[]): Banding {
    return band(this.run, this, 'column', args);
  }

  getBandings(): Banding[] {
    return this.getSheet()
      .getBandings()
      .filter((banding) => overlap(banding.getRange()._box, this._box));
  }

  createTextFinder(findText: unknown): TextFinder {
    const areas = [{ sheetId: this._sheetId, box: this._box }];
    return new TextFinder(this.run, this._spreadsheetId, areas, text(`${NAME}.createTextFinder`, findText));
  }

  addDeveloperMetadata(...args: unknown[]): this {
    this.run.settle();
    addMetadata(this.run, this._spreadsheetId, wholeLine(this, this._sheet()), args);
    return this;
  }

  /** Only what is kept at this whole row or column: a cell of it finds nothing (gas-fakes, testsheetsdeveloper.js). */
  getDeveloperMetadata(): DeveloperMetadata[] {
    this.run.settle();
    const place = isWholeLine(this, this._sheet()) ? wholeLine(this, this._sheet()) : null;
    return place ? metadataAt(this.run, this._spreadsheetId, place) : [];
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    this.run.settle();
    return new DeveloperMetadataFinder(this.run, this._spreadsheetId, wholeLine(this, this._sheet()));
  }

  /** Leaves the selection as it is where the cell is in it. */
  activateAsCurrentCell(): this {
    this.run.settle();
    if (this._box.rows * this._box.columns > 1) throw new Exception('A single cell is required.');
    const { sheetId, box } = selectionIn(this.run.state, this._spreadsheetId);
    const isIn = sheetId === this._sheetId && contains(box, this._box);
    select(this.run.state, this._spreadsheetId, {
      sheetId: this._sheetId,
      box: isIn ? box : this._box,
      current: this._box,
    });
    return this;
  }

  activate(): this {
    this.run.settle();
    this._sheet();
    select(this.run.state, this._spreadsheetId, { sheetId: this._sheetId, box: this._box });
    return this;
  }

  protected override _at(box: Box, sheetId = this._sheetId): Range {
    return new Range(this.run, this._spreadsheetId, sheetId, box);
  }

  private _sortKey(key: unknown): SortKey {
    if (typeof key === 'number') return { column: Math.abs(key), ascending: key > 0 };
    const { column, ascending } = (key ?? {}) as { column?: unknown; ascending?: unknown };
    if (typeof column !== 'number') throw mismatch(`${NAME}.sort`, [key]);
    return { column, ascending: ascending !== false };
  }
}
