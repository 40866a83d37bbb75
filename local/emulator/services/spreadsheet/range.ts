import { Exception } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { Box, CellState, ValidationState } from '../../state';
import { wholeNumbers } from './arguments';
import { first } from './cell-box';
import { CellLooks } from './cell-looks';
import { type CellValue, checkEntry, type Entry, enterBox, rejectsSome, scriptValue, typingIn } from './cells';
import { contentOf, displayOf } from './display';
import { Filter } from './filter';
import { gridBox } from './grid';
import { setLook } from './looks';
import { breakApart, mergeBox, mergesIn } from './merging';
import { type Protection, protect } from './protection';
import { select } from './selection';
import { Sheet } from './sheet';
import { type SortKey, sortBox } from './sorting';
import { DataValidation } from './validation';

const NAME = 'SpreadsheetApp.Range';

/** A box of cells. It stays where it is when rows or columns are moved. */
export class Range extends CellLooks {
  static readonly free = [
    'getA1Notation',
    'getCell',
    'getColumn',
    'getGridId',
    'getLastColumn',
    'getLastRow',
    'getNumColumns',
    'getNumRows',
    'getRow',
    'getSheet',
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

  getValue(): CellValue {
    return first(this.getValues());
  }

  getValues(): CellValue[][] {
    this.run.settle();
    const { timeZone } = this._spreadsheet();
    return this._read((cell) => scriptValue(cell, timeZone));
  }

  getDisplayValue(): string {
    return first(this.getDisplayValues());
  }

  getDisplayValues(): string[][] {
    this.run.settle();
    const { locale } = this._spreadsheet();
    return this._read((cell) => displayOf(cell, locale));
  }

  getFormula(): string {
    return first(this.getFormulas());
  }

  getFormulas(): string[][] {
    return this._read((cell) => cell?.f ?? '');
  }

  isBlank(): boolean {
    return this._read(contentOf).every((row) => row.every((content) => content === undefined));
  }

  setValue(value: unknown): this {
    checkEntry(value);
    return this._enter(this._fill(value));
  }

  setValues(values: unknown): this {
    const rows = this._table('setValues', values);
    for (const row of rows) for (const value of row) checkEntry(value);
    return this._enter(rows as Entry[][]);
  }

  setFormula(formula: unknown): this {
    return this.setFormulas(this._fill(formula));
  }

  setFormulas(formulas: unknown): this {
    const rows = this._table('setFormulas', formulas);
    return this._changeEach(rows, (cell, formula) => {
      delete cell.v;
      delete cell.f;
      const text = formula === null || formula === undefined ? '' : String(formula);
      if (text !== '') cell.f = text.startsWith('=') ? text : `=${text}`;
    });
  }

  clear(): this {
    return this._change((cell) => {
      const { note, validation } = cell;
      for (const key of Object.keys(cell)) delete cell[key as keyof CellState];
      setLook(cell, 'note', note);
      setLook(cell, 'validation', validation);
    });
  }

  clearContent(): this {
    return this._change((cell) => {
      delete cell.v;
      delete cell.f;
    });
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
        return rule._rule;
      }),
    );
    return this._changeEach(rows, (cell, rule) => setLook(cell, 'validation', rule));
  }

  /** Writes false into every cell (reference/spreadsheet/range#insertcheckboxes). */
  insertCheckboxes(...values: (string | number | boolean)[]): this {
    const rule: ValidationState = { type: 'CHECKBOX', args: values, allowInvalid: false, helpText: null };
    return this._change((cell) => {
      cell.validation = rule;
      delete cell.f;
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
    const ticks = this._read((cell) => {
      if (cell?.validation?.type !== 'CHECKBOX') return null;
      return contentOf(cell) === (cell.validation.args[0] ?? true);
    }).flat();
    const [tick = null] = ticks;
    return ticks.every((other) => other === tick) ? tick : null;
  }

  merge(): this {
    this.run.write(() => mergeBox(this._sheet(), this._box));
    return this;
  }

  breakApart(): this {
    this.run.write(() => breakApart(this._sheet(), this._box));
    return this;
  }

  getMergedRanges(): Range[] {
    this.run.settle();
    return mergesIn(this._sheet(), this._box).map((box) => this._at({ ...box }));
  }

  isPartOfMerge(): boolean {
    this.run.settle();
    return mergesIn(this._sheet(), this._box).length > 0;
  }

  /** Takes a column of the sheet, `{ column, ascending }`, or an array of either. */
  sort(order: unknown): this {
    const keys = (Array.isArray(order) ? order : [order]).map((key) => this._sortKey(key));
    this.run.write(() => sortBox(this._sheet(), this._box, keys, this._spreadsheet().locale));
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

  activate(): this {
    this.run.settle();
    this._sheet();
    select(this.run.state, this._spreadsheetId, { sheetId: this._sheetId, box: this._box });
    return this;
  }

  private _at(box: Box): Range {
    return new Range(this.run, this._spreadsheetId, this._sheetId, box);
  }

  private _enter(entries: Entry[][]): this {
    const write = (): void => {
      const { state, switches } = this.run;
      enterBox(this._sheet(), this._box, entries, typingIn(state, this._spreadsheet(), switches));
    };
    this.run.write(write);
    // A refusal belongs to the call that caused it; other writes wait for the next read.
    if (rejectsSome(this._sheet(), this._box)) this.run.settle();
    return this;
  }

  private _sortKey(key: unknown): SortKey {
    if (typeof key === 'number') return { column: Math.abs(key), ascending: key > 0 };
    const { column, ascending } = (key ?? {}) as { column?: unknown; ascending?: unknown };
    if (typeof column !== 'number') throw mismatch(`${NAME}.sort`, [key]);
    return { column, ascending: ascending !== false };
  }
}
