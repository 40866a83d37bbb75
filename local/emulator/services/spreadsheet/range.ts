import type { EnumValue } from '../../enums';
import { Exception, type Execution } from '../../execution';
import type { Box, CellState, SheetState, SpreadsheetState, ValidationState } from '../../state';
import { formatA1 } from './a1';
import { mismatch, wholeNumbers } from './arguments';
import {
  type CellValue,
  changeBox,
  checkEntry,
  type Entry,
  enterBox,
  readBox,
  rejectsSome,
  sheetIn,
  spreadsheetIn,
  typingIn,
  valueOf,
} from './cells';
import { contentOf, displayOf } from './display';
import { Filter } from './filter';
import { gridBox } from './grid';
import { colorOf, numberFormatOf, setLook, WRAP_STRATEGY, wrapOf } from './looks';
import { breakApart, mergeBox, mergesIn } from './merging';
import { type Protection, protect } from './protection';
import { select } from './selection';
import { Sheet } from './sheet';
import { type SortKey, sortBox } from './sorting';
import { DataValidation } from './validation';

const NAME = 'SpreadsheetApp.Range';

/** A box of cells. It stays where it is when rows or columns are moved. */
export class Range {
  static readonly free = [
    'getA1Notation',
    'getColumn',
    'getGridId',
    'getLastColumn',
    'getLastRow',
    'getNumColumns',
    'getNumRows',
    'getRow',
    'getSheet',
  ] as const;
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

  constructor(
    private readonly run: Execution,
    readonly _spreadsheetId: string,
    readonly _sheetId: number,
    readonly _box: Box,
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
    return formatA1(this._box);
  }

  getGridId(): number {
    return this._sheetId;
  }

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
    return this._read((cell) => valueOf(cell, timeZone));
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

  /** Leaves number formats as they are (reference/spreadsheet/range#clearformat). */
  clearFormat(): this {
    return this._change((cell) => {
      for (const key of ['bg', 'color', 'bold', 'italic', 'size', 'wrap', 'h', 'va', 'border'] as const)
        delete cell[key];
    });
  }

  clearNote(): this {
    return this.setNote(null);
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  getNumberFormat(): string {
    return first(this.getNumberFormats());
  }

  getNumberFormats(): string[][] {
    return this._read((cell) => cell?.nf ?? 'General');
  }

  setNumberFormat(format: unknown): this {
    return this.setNumberFormats(this._fill(format));
  }

  setNumberFormats(formats: unknown): this {
    const rows = this._table('setNumberFormats', formats);
    return this._changeEach(rows, (cell, format) => setLook(cell, 'nf', numberFormatOf(format)));
  }

  getBackground(): string {
    return first(this.getBackgrounds());
  }

  getBackgrounds(): string[][] {
    return this._read((cell) => cell?.bg ?? '#ffffff');
  }

  setBackground(color: unknown): this {
    return this.setBackgrounds(this._fill(color));
  }

  setBackgrounds(colors: unknown): this {
    return this._changeEach(this._table('setBackgrounds', colors), (cell, color) => {
      const known = colorOf(color, '#ffffff');
      if (known !== undefined) setLook(cell, 'bg', known);
    });
  }

  getFontColor(): string {
    return first(this.getFontColors());
  }

  getFontColors(): string[][] {
    return this._read((cell) => cell?.color ?? '#000000');
  }

  setFontColor(color: unknown): this {
    return this.setFontColors(this._fill(color));
  }

  setFontColors(colors: unknown): this {
    return this._changeEach(this._table('setFontColors', colors), (cell, color) => {
      const known = colorOf(color, '#000000');
      if (known !== undefined) setLook(cell, 'color', known);
    });
  }

  getFontWeight(): string {
    return first(this.getFontWeights());
  }

  getFontWeights(): string[][] {
    return this._read((cell) => (cell?.bold ? 'bold' : 'normal'));
  }

  setFontWeight(weight: unknown): this {
    return this.setFontWeights(this._fill(weight));
  }

  setFontWeights(weights: unknown): this {
    const rows = this._table('setFontWeights', weights);
    return this._changeEach(rows, (cell, weight) => setLook(cell, 'bold', weight === 'bold' || null));
  }

  getFontStyle(): string {
    return first(this._read((cell) => (cell?.italic ? 'italic' : 'normal')));
  }

  setFontStyle(style: unknown): this {
    return this._change((cell) => setLook(cell, 'italic', style === 'italic' || null));
  }

  getFontSize(): number {
    return first(this._read((cell) => cell?.size ?? 10));
  }

  setFontSize(size: unknown): this {
    const [points = 10] = wholeNumbers(`${NAME}.setFontSize`, [size]);
    return this._change((cell) => setLook(cell, 'size', points === 10 ? null : points));
  }

  getWrap(): boolean {
    return first(this._read((cell) => cell?.wrap === 'WRAP'));
  }

  setWrap(wrap: unknown): this {
    return this._change((cell) => setLook(cell, 'wrap', wrapOf(wrap === true)));
  }

  getWrapStrategy(): EnumValue {
    return first(this._read((cell) => WRAP_STRATEGY[cell?.wrap ?? 'OVERFLOW']));
  }

  setWrapStrategy(strategy: EnumValue | null): this {
    return this._change((cell) => setLook(cell, 'wrap', wrapOf(strategy)));
  }

  getHorizontalAlignment(): string {
    return first(this._read((cell) => cell?.h ?? 'general'));
  }

  setHorizontalAlignment(alignment: unknown): this {
    const h = (['left', 'center', 'right'] as const).find((name) => name === alignment);
    return this._change((cell) => setLook(cell, 'h', h));
  }

  getVerticalAlignment(): string {
    return first(this._read((cell) => cell?.va ?? 'bottom'));
  }

  setVerticalAlignment(alignment: unknown): this {
    const va = (['top', 'middle'] as const).find((name) => name === alignment);
    return this._change((cell) => setLook(cell, 'va', va));
  }

  /** Sides are not told apart: a cell has a border or none. */
  setBorder(...args: unknown[]): this {
    if (args.length < 6) throw mismatch(`${NAME}.setBorder`, args);
    const sides = args.slice(0, 6);
    if (sides.every((side) => side === null || side === undefined)) return this;
    return this._change((cell) => setLook(cell, 'border', sides.includes(true) || null));
  }

  getNote(): string {
    return first(this.getNotes());
  }

  getNotes(): string[][] {
    return this._read((cell) => cell?.note ?? '');
  }

  setNote(note: unknown): this {
    return this.setNotes(this._fill(note));
  }

  setNotes(notes: unknown): this {
    return this._changeEach(this._table('setNotes', notes), (cell, note) => {
      setLook(cell, 'note', note === '' || note === null || note === undefined ? null : String(note));
    });
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

  private _spreadsheet(): SpreadsheetState {
    return spreadsheetIn(this.run.state, this._spreadsheetId);
  }

  private _sheet(): SheetState {
    return sheetIn(this._spreadsheet(), this._sheetId);
  }

  private _at(box: Box): Range {
    return new Range(this.run, this._spreadsheetId, this._sheetId, box);
  }

  private _read<T>(read: (cell: CellState | undefined) => T): T[][] {
    this.run.settle();
    return readBox(this._sheet(), this._box, (cell) => read(cell ?? undefined));
  }

  private _change(change: (cell: CellState, i: number, j: number) => void): this {
    this.run.write(() => changeBox(this._sheet(), this._box, change));
    return this;
  }

  private _changeEach<T>(rows: readonly (readonly T[])[], change: (cell: CellState, value: T) => void): this {
    return this._change((cell, i, j) => change(cell, rows[i]?.[j] as T));
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

  private _fill<T>(value: T): T[][] {
    return Array.from({ length: this._box.rows }, () => Array.from({ length: this._box.columns }, () => value));
  }

  private _table(method: string, values: unknown): unknown[][] {
    if (!Array.isArray(values) || !values.every(Array.isArray)) throw mismatch(`${NAME}.${method}`, [values]);
    const { rows, columns } = this._box;
    if (values.length !== rows) throw differs('rows', values.length, rows);
    const odd = values.find((row) => row.length !== columns);
    if (odd) throw differs('columns', odd.length, columns);
    return values;
  }

  private _sortKey(key: unknown): SortKey {
    if (typeof key === 'number') return { column: Math.abs(key), ascending: key > 0 };
    const { column, ascending } = (key ?? {}) as { column?: unknown; ascending?: unknown };
    if (typeof column !== 'number') throw mismatch(`${NAME}.sort`, [key]);
    return { column, ascending: ascending !== false };
  }
}

function first<T>(rows: T[][]): T {
  return (rows[0] as T[])[0] as T;
}

function differs(what: 'rows' | 'columns', given: number, expected: number): Exception {
  return new Exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${expected}.`,
  );
}
