import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { SheetState, SpreadsheetState } from '../../state';
import { parseA1 } from './a1';
import { text, wholeNumbers } from './arguments';
import { cellBox } from './boxes';
import { checkEntry, type Entry, enterBox, extent, typingIn } from './cells';
import { ConditionalFormatRule } from './conditional-format';
import { Filter } from './filter';
import { renameInFormulas } from './formula-shifts';
import { resultsOf } from './formulas/calculation';
import { findBox, gridBox } from './grid';
import { refuseGuarded } from './guarding';
import { colorOf } from './looks';
import { PROTECTION_TYPE, Protection, protect } from './protection';
import { Range } from './range';
import { SheetGroups } from './sheet-groups';
import { sortBox } from './sorting';
import { Spreadsheet } from './spreadsheet';
import { insertLines } from './structure';

const NAME = 'SpreadsheetApp.Sheet';

/** One sheet. Changes of its structure happen at once, after what was written before them; the rest is buffered. */
export class Sheet extends SheetGroups {
  /** A range is an object of the script's own: making one costs no call to the spreadsheet. */
  static readonly free = ['getParent', 'getRange', 'getSheetId'] as const;
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

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
    renameInFormulas(this._spreadsheet(), sheet.name, next);
    sheet.name = next;
    return this;
  }

  getIndex(): number {
    return this._spreadsheet().sheets.indexOf(this._read()) + 1;
  }

  getRange(...args: unknown[]): Range {
    if (args.length === 1) {
      const notation = text(`${NAME}.getRange`, args[0]);
      // A name may wait among the writes.
      if (!parseA1(notation)) this.run.settle();
      const { sheet, box, open } = findBox(this._spreadsheet(), this._sheet(), notation);
      return new Range(this.run, this._spreadsheetId, sheet.id, box, open);
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
    refuseGuarded(this.run, this._spreadsheetId, sheet, { row: row + 1, column: 1, rows: 1, columns: values.length });
    if (row === rows) insertLines(spreadsheet, sheet, 'row', { at: rows + 1, count: 1, like: rows });
    if (values.length > columns) {
      insertLines(spreadsheet, sheet, 'column', { at: columns + 1, count: values.length - columns, like: columns });
    }
    const box = { row: row + 1, column: 1, rows: 1, columns: values.length };
    enterBox(sheet, box, [values as Entry[]], typingIn(this.run.state, spreadsheet, this.run.switches));
    return this;
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

  getTabColor(): string | null {
    return this._read().tabColor;
  }

  setTabColor(color: unknown): this {
    const known = colorOf(color, '');
    return this._change((sheet) => {
      if (known !== undefined) sheet.tabColor = known;
    });
  }

  clear(options?: unknown): this {
    this._whole().clear(options ?? {});
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
    this._select(cellBox(1, 1));
    return this;
  }

  /** Sorts every row below the frozen ones. */
  sort(column: unknown, ascending: unknown = true): this {
    const [key = 1] = wholeNumbers(`${NAME}.sort`, [column]);
    this._whole()._guardBox(this._whole()._box);
    return this._change((sheet) => {
      const row = sheet.frozenRows + 1;
      const box = { row, column: 1, rows: Math.max(sheet.cells.length - row + 1, 0), columns: sheet.columns };
      const results = resultsOf(this._spreadsheet(), sheet, this.run.state.now);
      sortBox(sheet, box, [{ column: key, ascending: ascending !== false }], this._spreadsheet().locale, results);
    });
  }

  protected override _size(): { row: number; column: number } {
    return this._extent();
  }

  private _extent(): { row: number; column: number } {
    return extent(this._read(), this.run.switches.checkboxFalseCounts);
  }
}

/** Refuses a name that another sheet of the spreadsheet bears. */
export function refuseTakenName(spreadsheet: SpreadsheetState, name: string, except?: SheetState): void {
  if (!spreadsheet.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase())) return;
  throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
