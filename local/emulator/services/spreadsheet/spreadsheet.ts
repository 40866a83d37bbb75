import type { EnumValue } from '../../enums';
import { Exception } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { SheetState, SpreadsheetState } from '../../state';
import { addActiveSheetMethods } from './active-sheet';
import { text, wholeNumbers } from './arguments';
import type { Banding } from './banding';
import { copySheet, copySpreadsheet } from './copies';
import { freeSheetName, newSheet } from './creation';
import { addMetadata, type DeveloperMetadata, metadataAt } from './developer-metadata';
import { DeveloperMetadataFinder } from './developer-metadata-finder';
import { findBox } from './grid';
import { NamedRange, refuseRangeName } from './named-range';
import type { Protection } from './protection';
import { Range } from './range';
import { isTimeZone } from './serial-dates';
import { refuseTakenName, Sheet } from './sheet';
import { SpreadsheetPeople } from './spreadsheet-people';
import { TextFinder } from './text-finder';

const NAME = 'SpreadsheetApp.Spreadsheet';

/** A spreadsheet file. Changes of its list of sheets happen at once, the rest is buffered. */
export class Spreadsheet extends SpreadsheetPeople {
  static readonly free = ['getId', 'getKey', 'getUrl'] as const;
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

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

  /** Takes a name, a place counted from 0, a template, or several of them; the new sheet becomes the active one. */
  insertSheet(...given: unknown[]): Sheet {
    const options = given.find((arg) => typeof arg === 'object' && arg !== null) as { template?: unknown } | undefined;
    const template = options?.template instanceof Sheet ? options.template : null;
    const args = given.filter((arg) => arg !== options);
    const [first, second] = args;
    const spreadsheet = this._read();
    const name = typeof first === 'string' ? first : freeSheetName(spreadsheet, this.run.user.locale);
    const place = [first, second].find((arg) => typeof arg === 'number');
    if ([first, second].some((arg) => arg !== undefined && typeof arg !== 'string' && typeof arg !== 'number')) {
      throw mismatch(`${NAME}.insertSheet`, args);
    }
    refuseTakenName(spreadsheet, name);
    const sheet = template ? copySheet(this.run, template._state(), spreadsheet, name) : newSheet(this.run.state, name);
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
    if (spreadsheet.metadata) {
      spreadsheet.metadata = spreadsheet.metadata.filter(({ sheetId }) => sheetId !== state.id);
    }
  }

  getActiveSheet(): Sheet {
    const { activeSheetId } = this._read();
    return new Sheet(this.run, this._id, activeSheetId);
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  /** The copy stands behind the active sheet and becomes the active one. */
  duplicateActiveSheet(): Sheet {
    const spreadsheet = this._read();
    const { activeSheetId } = spreadsheet;
    const at = spreadsheet.sheets.findIndex(({ id }) => id === activeSheetId);
    const copy = copySheet(this.run, this.getActiveSheet()._state(), spreadsheet);
    spreadsheet.sheets.splice(at + 1, 0, copy);
    spreadsheet.activeSheetId = copy.id;
    return this._sheet(copy);
  }

  renameActiveSheet(name: unknown): void {
    this.getActiveSheet().setName(name);
  }

  copy(name: unknown): Spreadsheet {
    const { id } = copySpreadsheet(this.run, this._read(), text(`${NAME}.copy`, name));
    return new Spreadsheet(this.run, id);
  }

  getProtections(type: EnumValue): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  getBandings(): Banding[] {
    return this.getSheets().flatMap((sheet) => sheet.getBandings());
  }

  getNamedRanges(): NamedRange[] {
    return Object.keys(this._read().namedRanges).map((name) => new NamedRange(this.run, this._id, name));
  }

  createTextFinder(findText: unknown): TextFinder {
    const areas = this._read().sheets.map(({ id }) => ({ sheetId: id, box: null }));
    return new TextFinder(this.run, this._id, areas, text(`${NAME}.createTextFinder`, findText));
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.run, this._id, {}, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.run, this._id, {});
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.run, this._id, {});
  }

  setActiveSheet(sheet: unknown, _restoreSelection?: unknown): Sheet {
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

  /** One that is not there is passed over, and who made it does not matter: guesses. */
  removeMenu(name: unknown): void {
    this.run.menus.delete(text(`${NAME}.removeMenu`, name));
  }

  getRange(a1: unknown): Range {
    this.run.settle();
    const spreadsheet = this._state();
    const active = spreadsheet.sheets.find(({ id }) => id === spreadsheet.activeSheetId);
    if (!active) throw new Exception(`Sheet ${spreadsheet.activeSheetId} not found`);
    const { sheet, box, open } = findBox(spreadsheet, active, text(`${NAME}.getRange`, a1));
    return new Range(this.run, this._id, sheet.id, box, open);
  }

  /** Also takes `Sheet!A1`, but no cells without a sheet. */
  getRangeByName(name: unknown): Range | null {
    const spreadsheet = this._read();
    if (String(name).includes('!')) {
      try {
        return this.getRange(name);
      } catch {
        return null;
      }
    }
    const { sheetId, ...box } = spreadsheet.namedRanges[String(name)] ?? {};
    return sheetId === undefined
      ? null
      : new Range(this.run, this._id, sheetId, { row: 1, column: 1, rows: 1, columns: 1, ...box });
  }

  setNamedRange(name: unknown, range: unknown): void {
    const key = text(`${NAME}.setNamedRange`, name);
    if (!(range instanceof Range)) throw mismatch(`${NAME}.setNamedRange`, [name, range]);
    refuseRangeName(key);
    this.run.write(() => {
      this._state().namedRanges[key] = { sheetId: range._sheetId, ...range._box };
    });
  }

  removeNamedRange(name: string): void {
    this.run.settle();
    const { namedRanges } = this._state();
    if (!Object.hasOwn(namedRanges, name)) throw new Exception(`The named range ${name} was not found.`);
    delete namedRanges[name];
  }

  getFormUrl(): string | null {
    return (
      this.getSheets()
        .map((sheet) => sheet.getFormUrl())
        .find((url) => url !== null) ?? null
    );
  }

  private _read(): SpreadsheetState {
    this.run.settle();
    return this._state();
  }

  private _sheet({ id }: SheetState): Sheet {
    return new Sheet(this.run, this._id, id);
  }

  private _found(matches: (sheet: SheetState) => boolean): Sheet | null {
    const sheet = this._read().sheets.find(matches);
    return sheet ? this._sheet(sheet) : null;
  }
}

addActiveSheetMethods(Spreadsheet);
