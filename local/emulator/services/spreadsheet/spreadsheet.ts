import { Exception, type Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { DriveFile, SheetState, SpreadsheetState } from '../../state';
import { text, wholeNumbers } from './arguments';
import { spreadsheetIn } from './cells';
import { conventionsOf } from './conventions';
import { newSheet } from './creation';
import { findBox } from './grid';
import { Range } from './range';
import { select, selectionIn } from './selection';
import { isTimeZone } from './serial-dates';
import { refuseTakenName, Sheet } from './sheet';
import { User } from './user';

const NAME = 'SpreadsheetApp.Spreadsheet';

/** A spreadsheet file. Changes of its list of sheets happen at once, the rest is buffered. */
export class Spreadsheet {
  static readonly free = ['getId', 'getUrl'] as const;
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

  constructor(
    private readonly run: Execution,
    readonly _id: string,
  ) {}

  getId(): string {
    return this._id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this._id}/edit`;
  }

  getName(): string {
    this.run.settle();
    return this._file().name;
  }

  rename(name: unknown): void {
    const next = text(`${NAME}.rename`, name);
    this.run.write(() => {
      this._file().name = next;
    });
  }

  getSheets(): Sheet[] {
    return this._read().sheets.map((sheet) => this._sheet(sheet));
  }

  getNumSheets(): number {
    return this._read().sheets.length;
  }

  getSheetByName(name: unknown): Sheet | null {
    return this._found(({ name: own }) => own === name);
  }

  getSheetById(sheetId: unknown): Sheet | null {
    return this._found(({ id }) => id === sheetId);
  }

  /** Takes a name, a place counted from 0, or both; the new sheet becomes the active one. */
  insertSheet(...args: unknown[]): Sheet {
    const [first, second] = args;
    const spreadsheet = this._read();
    const name = typeof first === 'string' ? first : this._freeName();
    const place = [first, second].find((arg) => typeof arg === 'number');
    if ([first, second].some((arg) => arg !== undefined && typeof arg !== 'string' && typeof arg !== 'number')) {
      throw mismatch(`${NAME}.insertSheet`, args);
    }
    refuseTakenName(spreadsheet, name);
    const sheet = newSheet(this.run.state, name);
    const active = spreadsheet.sheets.findIndex(({ id }) => id === spreadsheet.activeSheetId);
    spreadsheet.sheets.splice(typeof place === 'number' ? place : active + 1, 0, sheet);
    spreadsheet.activeSheetId = sheet.id;
    return this._sheet(sheet);
  }

  deleteSheet(sheet: unknown): void {
    if (!(sheet instanceof Sheet)) throw mismatch(`${NAME}.deleteSheet`, [sheet]);
    const spreadsheet = this._read();
    const state = spreadsheet.sheets.find(({ id }) => id === sheet._sheetId);
    if (!state) throw new Exception(`Sheet ${sheet._sheetId} not found`);
    if (state.formId !== null) {
      throw new Exception('You cannot delete a sheet with a linked form. Please unlink the form first.');
    }
    const left = spreadsheet.sheets.filter((other) => other !== state);
    const shown = left.find(({ hidden }) => !hidden);
    if (!shown) throw new Exception("You can't remove all the visible sheets in a document.");
    spreadsheet.sheets = left;
    if (spreadsheet.activeSheetId === state.id) spreadsheet.activeSheetId = shown.id;
    for (const [name, { sheetId }] of Object.entries(spreadsheet.namedRanges)) {
      if (sheetId === state.id) delete spreadsheet.namedRanges[name];
    }
  }

  getActiveSheet(): Sheet {
    const { activeSheetId } = this._read();
    return new Sheet(this.run, this._id, activeSheetId);
  }

  setActiveSheet(sheet: unknown): Sheet {
    if (!(sheet instanceof Sheet)) throw mismatch(`${NAME}.setActiveSheet`, [sheet]);
    return sheet.activate();
  }

  /** Puts the active sheet in that place, counted from 1. */
  moveActiveSheet(place: unknown): void {
    const [to = 1] = wholeNumbers(`${NAME}.moveActiveSheet`, [place]);
    const { sheets, activeSheetId } = this._read();
    if (to < 1 || to > sheets.length) {
      throw new Exception(`The sheet index must be between 1 and ${sheets.length}.`);
    }
    const from = sheets.findIndex(({ id }) => id === activeSheetId);
    sheets.splice(to - 1, 0, ...sheets.splice(from, 1));
  }

  getActiveRange(): Range {
    this.run.settle();
    const { sheetId, box } = selectionIn(this.run.state, this._id);
    return new Range(this.run, this._id, sheetId, box);
  }

  setActiveRange(range: unknown): Range {
    if (!(range instanceof Range)) throw mismatch(`${NAME}.setActiveRange`, [range]);
    this.run.settle();
    select(this.run.state, this._id, { sheetId: range._sheetId, box: range._box });
    return range;
  }

  getSpreadsheetTimeZone(): string {
    return this._read().timeZone;
  }

  setSpreadsheetTimeZone(timeZone: unknown): void {
    const next = text(`${NAME}.setSpreadsheetTimeZone`, timeZone);
    if (!isTimeZone(next)) throw new Exception(`Invalid argument: ${next}`);
    this.run.write(() => {
      this._state().timeZone = next;
    });
  }

  getSpreadsheetLocale(): string {
    return this._read().locale;
  }

  setSpreadsheetLocale(locale: unknown): void {
    const next = text(`${NAME}.setSpreadsheetLocale`, locale);
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(next)) throw new Exception(`Invalid argument: ${next}`);
    this.run.write(() => {
      this._state().locale = next;
    });
  }

  toast(message: unknown, title?: unknown, _seconds?: unknown): void {
    this.run.toasts.push(title === undefined || title === null ? String(message) : `${title}: ${message}`);
  }

  getRange(a1: unknown): Range {
    const spreadsheet = this._state();
    const active = spreadsheet.sheets.find(({ id }) => id === spreadsheet.activeSheetId);
    if (!active) throw new Exception(`Sheet ${spreadsheet.activeSheetId} not found`);
    const { sheet, box } = findBox(spreadsheet, active, text(`${NAME}.getRange`, a1));
    return new Range(this.run, this._id, sheet.id, box);
  }

  getRangeByName(name: unknown): Range | null {
    const { sheetId, ...box } = this._read().namedRanges[String(name)] ?? {};
    return sheetId === undefined
      ? null
      : new Range(this.run, this._id, sheetId, { row: 1, column: 1, rows: 1, columns: 1, ...box });
  }

  setNamedRange(name: unknown, range: unknown): void {
    const key = text(`${NAME}.setNamedRange`, name);
    if (!(range instanceof Range)) throw mismatch(`${NAME}.setNamedRange`, [name, range]);
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(key))
      throw new Exception(`The name "${key}" is not valid for a named range.`);
    this.run.write(() => {
      this._state().namedRanges[key] = { sheetId: range._sheetId, ...range._box };
    });
  }

  removeNamedRange(name: unknown): void {
    this.run.write(() => {
      delete this._state().namedRanges[String(name)];
    });
  }

  getOwner(): User {
    this.run.settle();
    return new User(this.run, this._file().owner);
  }

  getEditors(): User[] {
    this.run.settle();
    const { owner, permissions } = this._file();
    const writers = permissions.flatMap(({ role, emailAddress }) => (role !== 'reader' && emailAddress) || []);
    return [...new Set([owner, ...writers])].map((email) => new User(this.run, email));
  }

  getFormUrl(): string | null {
    return (
      this.getSheets()
        .map((sheet) => sheet.getFormUrl())
        .find((url) => url !== null) ?? null
    );
  }

  private _state(): SpreadsheetState {
    return spreadsheetIn(this.run.state, this._id);
  }

  private _read(): SpreadsheetState {
    this.run.settle();
    return this._state();
  }

  private _file(): DriveFile {
    const file = this.run.state.files[this._id];
    if (!file) throw new Error(`No file ${this._id} in this space.`);
    return file;
  }

  private _sheet({ id }: SheetState): Sheet {
    return new Sheet(this.run, this._id, id);
  }

  private _found(matches: (sheet: SheetState) => boolean): Sheet | null {
    const sheet = this._read().sheets.find(matches);
    return sheet ? this._sheet(sheet) : null;
  }

  /** The first name of the kind «Лист2» that no sheet bears. */
  private _freeName(): string {
    const { sheetName } = conventionsOf(this.run.user.locale);
    const { sheets } = this._state();
    let number = sheets.length + 1;
    while (sheets.some(({ name }) => name === `${sheetName}${number}`)) number += 1;
    return `${sheetName}${number}`;
  }
}
