import type { EnumValue } from '../../enums';
import { Exception, type Execution } from '../../execution';
import type { Box, SheetState, SpreadsheetState } from '../../state';
import { mismatch, text, wholeNumbers } from './arguments';
import { checkEntry, type Entry, enterBox, extent, sheetIn, spreadsheetIn, typingIn } from './cells';
import { ConditionalFormatRule } from './conditional-format';
import { Filter } from './filter';
import { findBox, gridBox } from './grid';
import { colorOf } from './looks';
import { PROTECTION_TYPE, Protection, protect } from './protection';
import { Range } from './range';
import { select } from './selection';
import type { Axis } from './shifts';
import { sortBox } from './sorting';
import { Spreadsheet } from './spreadsheet';
import { deleteLines, insertLines, moveLines } from './structure';

const NAME = 'SpreadsheetApp.Sheet';
const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;

/** One sheet. Changes of its structure happen at once, after what was written before them; the rest is buffered. */
export class Sheet {
  static readonly free = ['getParent', 'getSheetId'] as const;
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

  constructor(
    private readonly run: Execution,
    readonly _spreadsheetId: string,
    readonly _sheetId: number,
  ) {}

  getSheetId(): number {
    return this._sheetId;
  }

  getParent(): Spreadsheet {
    return new Spreadsheet(this.run, this._spreadsheetId);
  }

  getName(): string {
    return this._read().name;
  }

  /** Acts at once, so that a name that is taken is refused here. */
  setName(name: unknown): this {
    const sheet = this._read();
    const next = text(`${NAME}.setName`, name);
    refuseTakenName(this._spreadsheet(), next, sheet);
    sheet.name = next;
    return this;
  }

  getIndex(): number {
    return this._spreadsheet().sheets.indexOf(this._read()) + 1;
  }

  getRange(...args: unknown[]): Range {
    if (args.length === 1) {
      const { sheet, box } = findBox(this._spreadsheet(), this._sheet(), text(`${NAME}.getRange`, args[0]));
      return new Range(this.run, this._spreadsheetId, sheet.id, box);
    }
    if (args.length < 2 || args.length > 4) throw mismatch(`${NAME}.getRange`, args);
    const [row = 1, column = 1, rows, columns] = wholeNumbers(`${NAME}.getRange`, args);
    return this._range(gridBox(this._sheet(), row, column, rows, columns));
  }

  getDataRange(): Range {
    const last = this._extent();
    return this._range({ row: 1, column: 1, rows: Math.max(last.row, 1), columns: Math.max(last.column, 1) });
  }

  getLastRow(): number {
    return this._extent().row;
  }

  getLastColumn(): number {
    return this._extent().column;
  }

  getMaxRows(): number {
    return this._read().rows;
  }

  getMaxColumns(): number {
    return this._read().columns;
  }

  /** Writes below the last row with content, and acts at once: it may have to add a row. */
  appendRow(values: unknown): this {
    if (!Array.isArray(values) || values.length === 0) throw mismatch(`${NAME}.appendRow`, [values]);
    for (const value of values) checkEntry(value);
    const { row } = this._extent();
    const sheet = this._sheet();
    const spreadsheet = this._spreadsheet();
    const { rows, columns } = sheet;
    if (row === rows) insertLines(spreadsheet, sheet, 'row', { at: rows + 1, count: 1, like: rows });
    if (values.length > columns) {
      insertLines(spreadsheet, sheet, 'column', { at: columns + 1, count: values.length - columns, like: columns });
    }
    const box = { row: row + 1, column: 1, rows: 1, columns: values.length };
    enterBox(sheet, box, [values as Entry[]], typingIn(this.run.state, spreadsheet, this.run.switches));
    return this;
  }

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

  /** Acts at once, so that hiding the only visible sheet is refused here. */
  hideSheet(): this {
    const sheet = this._read();
    const { sheets } = this._spreadsheet();
    const shown = sheets.find((other) => other !== sheet && !other.hidden);
    if (!shown) throw new Exception("You can't hide all the sheets in a document.");
    sheet.hidden = true;
    if (this._spreadsheet().activeSheetId === sheet.id) this._spreadsheet().activeSheetId = shown.id;
    return this;
  }

  showSheet(): this {
    return this._change((sheet) => {
      sheet.hidden = false;
    });
  }

  isSheetHidden(): boolean {
    return this._read().hidden;
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

  getTabColor(): string | null {
    return this._read().tabColor;
  }

  setTabColor(color: unknown): this {
    const known = colorOf(color, '');
    return this._change((sheet) => {
      if (known !== undefined) sheet.tabColor = known;
    });
  }

  clear(): this {
    this._whole().clear();
    return this;
  }

  clearContents(): this {
    this._whole().clearContent();
    return this;
  }

  getFormUrl(): string | null {
    const { formId } = this._read();
    if (formId === null) return null;
    return `https://docs.google.com/forms/d/${formId}/${this.run.switches.formUrlIsEdit ? 'edit' : 'viewform'}`;
  }

  getFilter(): Filter | null {
    return this._read().filter ? new Filter(this.run, this._spreadsheetId, this._sheetId) : null;
  }

  protect(): Protection {
    return protect(this.run, this._spreadsheetId, this._sheetId, null);
  }

  getProtections(type: EnumValue): Protection[] {
    return this._read()
      .protections.filter(({ box }) => (box ? PROTECTION_TYPE.RANGE : PROTECTION_TYPE.SHEET) === type)
      .map(({ id }) => new Protection(this.run, this._spreadsheetId, this._sheetId, id));
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    const place = { spreadsheetId: this._spreadsheetId, sheetId: this._sheetId };
    return this._read().conditionalFormats.map((rule) => new ConditionalFormatRule(this.run, place, rule));
  }

  setConditionalFormatRules(rules: unknown): void {
    if (!Array.isArray(rules)) throw mismatch(`${NAME}.setConditionalFormatRules`, [rules]);
    const states = rules.map((rule) => {
      if (!(rule instanceof ConditionalFormatRule)) throw mismatch(`${NAME}.setConditionalFormatRules`, [rules]);
      if (rule._place.sheetId !== this._sheetId) {
        throw new Exception('Conditional format rule cannot reference a different sheet.');
      }
      return rule._rule;
    });
    this._change((sheet) => {
      sheet.conditionalFormats = states;
    });
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  activate(): this {
    this._read();
    const box = { row: 1, column: 1, rows: 1, columns: 1 };
    select(this.run.state, this._spreadsheetId, { sheetId: this._sheetId, box });
    return this;
  }

  /** Sorts every row below the frozen ones. */
  sort(column: unknown, ascending: unknown = true): this {
    const [key = 1] = wholeNumbers(`${NAME}.sort`, [column]);
    return this._change((sheet) => {
      const row = sheet.frozenRows + 1;
      const box = { row, column: 1, rows: Math.max(sheet.cells.length - row + 1, 0), columns: sheet.columns };
      sortBox(sheet, box, [{ column: key, ascending: ascending !== false }], this._spreadsheet().locale);
    });
  }

  private _spreadsheet(): SpreadsheetState {
    return spreadsheetIn(this.run.state, this._spreadsheetId);
  }

  private _sheet(): SheetState {
    return sheetIn(this._spreadsheet(), this._sheetId);
  }

  private _read(): SheetState {
    this.run.settle();
    return this._sheet();
  }

  private _change(change: (sheet: SheetState) => void): this {
    this.run.write(() => change(this._sheet()));
    return this;
  }

  private _range(box: Box): Range {
    return new Range(this.run, this._spreadsheetId, this._sheetId, box);
  }

  private _whole(): Range {
    const { rows, columns } = this._sheet();
    return this._range({ row: 1, column: 1, rows, columns });
  }

  private _extent(): { row: number; column: number } {
    return extent(this._read(), this.run.switches.checkboxFalseCounts);
  }

  private _insert(method: string, axis: Axis, line: unknown, count: unknown, after: 0 | 1): this {
    const [like = 1, lines = 1] = wholeNumbers(`${NAME}.${method}`, [line, count]);
    const sheet = this._read();
    if (like < 1 || like > (axis === 'row' ? sheet.rows : sheet.columns)) {
      throw new Exception(`Those ${axis}s are out of bounds.`);
    }
    if (lines < 1) throw new Exception(`The number of ${axis}s to insert must be at least 1.`);
    insertLines(this._spreadsheet(), sheet, axis, { at: like + after, count: lines, like });
    return this;
  }

  private _delete(method: string, axis: Axis, line: unknown, count: unknown): this {
    const [at = 1, lines = 1] = wholeNumbers(`${NAME}.${method}`, [line, count]);
    deleteLines(this._spreadsheet(), this._read(), axis, at, lines);
    return this;
  }

  private _move(method: string, axis: Axis, range: unknown, destination: unknown): void {
    if (!(range instanceof Range)) throw mismatch(`${NAME}.${method}`, [range, destination]);
    const [to = 1] = wholeNumbers(`${NAME}.${method}`, [destination]);
    const { row, column, rows, columns } = range._box;
    const lines = axis === 'row' ? { from: row, count: rows } : { from: column, count: columns };
    moveLines(this._spreadsheet(), this._read(), axis, { ...lines, to });
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

/** Refuses a name that another sheet of the spreadsheet bears. */
export function refuseTakenName(spreadsheet: SpreadsheetState, name: string, except?: SheetState): void {
  if (!spreadsheet.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase())) return;
  throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function setSizes(sizes: Record<string, number>, start: number, count: number, size: number, standard: number): void {
  for (let line = start; line < start + count; line += 1) {
    if (size === standard) delete sizes[line];
    else sizes[line] = size;
  }
}
