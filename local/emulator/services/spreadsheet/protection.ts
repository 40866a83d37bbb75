import { type EnumValue, enumOf } from '../../enums';
import { Exception, type Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import { type Box, mintNumber, type ProtectionState, type SheetState, type SpreadsheetState } from '../../state';
import { text } from './arguments';
import { sheetIn, spreadsheetIn } from './cells';
import { mayEdit } from './guarding';
import { NamedRange } from './named-range';
import { editorsOf, emailOf } from './people';
import { Range } from './range';
import { User } from './user';

const NAME = 'SpreadsheetApp.Protection';

/** `SpreadsheetApp.ProtectionType`. */
export const PROTECTION_TYPE = enumOf('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);

/**
 * A protected range or sheet. Until editors change, everyone who may edit the file may edit it too; from then on only
 * they and the owner of the file, who stands in no list (issue 442636162).
 */
export class Protection {
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

  constructor(
    private readonly run: Execution,
    private readonly spreadsheetId: string,
    private readonly sheetId: number,
    private readonly id: number,
  ) {}

  getDescription(): string {
    return this._read().description;
  }

  setDescription(description: unknown): this {
    return this._change((protection) => {
      protection.description = String(description);
    });
  }

  isWarningOnly(): boolean {
    return this._read().warningOnly;
  }

  setWarningOnly(warningOnly: unknown): this {
    return this._change((protection) => {
      protection.warningOnly = warningOnly === true;
    });
  }

  canEdit(): boolean {
    return mayEdit(this.run, this.spreadsheetId, this._read());
  }

  /** False for every file of an account without a domain. */
  canDomainEdit(): boolean {
    const { editors, domainEdit } = this._read();
    return this._hasDomain() && (domainEdit ?? editors === undefined);
  }

  setDomainEdit(editable: unknown): this {
    if (!this._hasDomain()) {
      throw new Exception('Domain edit access cannot be set on a document that is not in a domain.');
    }
    return this._change((protection) => {
      protection.domainEdit = editable === true;
    });
  }

  getEditors(): User[] {
    return this._editors().map((email) => new User(this.run, email));
  }

  addEditor(user: unknown): this {
    return this.addEditors([user]);
  }

  addEditors(users: unknown): this {
    const added = emails('addEditors', users);
    return this._setEditors([...this._editors(), ...added.filter((email) => email !== this._owner())]);
  }

  removeEditor(user: unknown): this {
    return this.removeEditors([user]);
  }

  /** The owner and the current user stay (reference/spreadsheet/protection#removeeditors). */
  removeEditors(users: unknown): this {
    const removed = emails('removeEditors', users);
    const { email } = this.run.user;
    return this._setEditors(this._editors().filter((each) => each === email || !removed.includes(each)));
  }

  getProtectionType(): EnumValue {
    return this._read().box ? PROTECTION_TYPE.RANGE : PROTECTION_TYPE.SHEET;
  }

  getRange(): Range {
    const { rows, columns } = this._sheet();
    const { box } = this._read();
    if (box) return new Range(this.run, this.spreadsheetId, this.sheetId, { ...box });
    const whole = { row: 1, column: 1, rows, columns };
    return new Range(this.run, this.spreadsheetId, this.sheetId, whole, { rows: 'all', columns: 'all' });
  }

  setRange(range: unknown): this {
    if (!(range instanceof Range)) throw mismatch(`${NAME}.setRange`, [range]);
    return this._change((protection) => {
      protection.box = { ...range._box };
      delete protection.rangeName;
    });
  }

  getRangeName(): string | null {
    return this._read().rangeName ?? null;
  }

  setRangeName(name: unknown): this {
    const key = text(`${NAME}.setRangeName`, name);
    const place = this._spreadsheet().namedRanges[key];
    if (!place) throw new Exception(`Named range "${key}" not found.`);
    const { sheetId: _, ...box } = place;
    return this._change((protection) => {
      protection.box = box;
      protection.rangeName = key;
    });
  }

  setNamedRange(namedRange: unknown): this {
    if (!(namedRange instanceof NamedRange)) throw mismatch(`${NAME}.setNamedRange`, [namedRange]);
    return this.setRangeName(namedRange.getName());
  }

  getUnprotectedRanges(): Range[] {
    const { unprotected = [] } = this._read();
    return unprotected.map((box) => new Range(this.run, this.spreadsheetId, this.sheetId, { ...box }));
  }

  setUnprotectedRanges(ranges: unknown): this {
    if (!Array.isArray(ranges)) throw mismatch(`${NAME}.setUnprotectedRanges`, [ranges]);
    if (this._read().box) throw new Exception('Unprotected ranges can only be set on a protected sheet.');
    const boxes = ranges.map((range) => {
      if (!(range instanceof Range)) throw mismatch(`${NAME}.setUnprotectedRanges`, [ranges]);
      return { ...range._box };
    });
    return this._change((protection) => {
      protection.unprotected = boxes;
    });
  }

  remove(): void {
    this._refuseStranger();
    const sheet = this._sheet();
    sheet.protections = sheet.protections.filter(({ id }) => id !== this.id);
  }

  /** Changes act at once: the next write has to know of them. */
  private _change(change: (protection: ProtectionState) => void): this {
    this._refuseStranger();
    change(this._state());
    return this;
  }

  private _setEditors(list: string[]): this {
    const editors = [...new Set(list)];
    return this._change((protection) => {
      protection.editors = editors;
    });
  }

  private _editors(): string[] {
    const file = this.run.state.files[this.spreadsheetId];
    return this._read().editors ?? (file ? editorsOf(file).filter((email) => email !== file.owner) : []);
  }

  private _refuseStranger(): void {
    if (this.canEdit()) return;
    throw new Exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }

  private _read(): ProtectionState {
    this.run.settle();
    return this._state();
  }

  private _owner(): string | undefined {
    return this.run.state.files[this.spreadsheetId]?.owner;
  }

  private _hasDomain(): boolean {
    return this.run.state.users[this._owner() ?? '']?.kind === 'workspace';
  }

  private _spreadsheet(): SpreadsheetState {
    return spreadsheetIn(this.run.state, this.spreadsheetId);
  }

  private _sheet(): SheetState {
    return sheetIn(this._spreadsheet(), this.sheetId);
  }

  private _state(): ProtectionState {
    const protection = this._sheet().protections.find(({ id }) => id === this.id);
    if (!protection) throw new Error(`No protection ${this.id} in sheet ${this.sheetId}: it was removed.`);
    return protection;
  }
}

/** Protects a box, or the whole sheet, whose protection is found again where there is one. */
export function protect(run: Execution, spreadsheetId: string, sheetId: number, box: Box | null): Protection {
  run.settle();
  const sheet = sheetIn(spreadsheetIn(run.state, spreadsheetId), sheetId);
  const old = box ? undefined : sheet.protections.find((protection) => protection.box === null);
  const id = old?.id ?? mintNumber(run.state);
  if (!old) sheet.protections.push({ id, box: box && { ...box }, description: '', warningOnly: false });
  return new Protection(run, spreadsheetId, sheetId, id);
}

function emails(method: string, users: unknown): string[] {
  if (!Array.isArray(users)) throw mismatch(`${NAME}.${method}`, [users]);
  return users.map((user) => emailOf(`${NAME}.${method}`, user));
}
