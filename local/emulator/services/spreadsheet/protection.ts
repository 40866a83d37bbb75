import { type EnumValue, enumOf } from '../../enums';
import type { Execution } from '../../execution';
import { type Box, mintNumber, type ProtectionState, type SheetState } from '../../state';
import { sheetIn, spreadsheetIn } from './cells';
import { Range } from './range';

/** `SpreadsheetApp.ProtectionType`. */
export const PROTECTION_TYPE = enumOf('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);

/** A protected range or sheet. It stops nobody here: everyone who may edit the file may edit it too, as Google has it until editors change. */
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
    this._read();
    return true;
  }

  getProtectionType(): EnumValue {
    return this._read().box ? PROTECTION_TYPE.RANGE : PROTECTION_TYPE.SHEET;
  }

  getRange(): Range {
    const { rows, columns } = this._sheet();
    const box = this._read().box ?? { row: 1, column: 1, rows, columns };
    return new Range(this.run, this.spreadsheetId, this.sheetId, { ...box });
  }

  remove(): void {
    this.run.write(() => {
      const sheet = this._sheet();
      sheet.protections = sheet.protections.filter(({ id }) => id !== this.id);
    });
  }

  private _read(): ProtectionState {
    this.run.settle();
    return this._state();
  }

  private _change(change: (protection: ProtectionState) => void): this {
    this.run.write(() => change(this._state()));
    return this;
  }

  private _sheet(): SheetState {
    return sheetIn(spreadsheetIn(this.run.state, this.spreadsheetId), this.sheetId);
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
