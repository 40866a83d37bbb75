import { Exception, type Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { SpreadsheetState } from '../../state';
import { parseA1 } from './a1';
import { text } from './arguments';
import { spreadsheetIn } from './cells';
import { Range } from './range';

/** Refuses what is no name for a range: letters, digits and underscores, no digit first, nothing like `A1`. */
export function refuseRangeName(name: string): void {
  if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !parseA1(name) && !/^(true|false)$/i.test(name)) return;
  throw new Exception(`The name "${name}" is not valid for a named range.`);
}

/** A named range; it is found by its name. */
export class NamedRange {
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

  constructor(
    private readonly run: Execution,
    private readonly spreadsheetId: string,
    public _name: string,
  ) {}

  getName(): string {
    return this._name;
  }

  getRange(): Range {
    const { sheetId, ...box } = this._place();
    return new Range(this.run, this.spreadsheetId, sheetId, box);
  }

  setName(name: unknown): this {
    const next = text('SpreadsheetApp.NamedRange.setName', name);
    refuseRangeName(next);
    const place = this._place();
    const { namedRanges } = this._spreadsheet();
    if (next !== this._name && namedRanges[next]) throw new Exception(`A named range "${next}" already exists.`);
    this._spreadsheet().namedRanges = Object.fromEntries(
      Object.entries(namedRanges).map(([key, value]) => (key === this._name ? [next, place] : [key, value])),
    );
    this._name = next;
    return this;
  }

  setRange(range: unknown): this {
    if (!(range instanceof Range)) throw mismatch('SpreadsheetApp.NamedRange.setRange', [range]);
    this._place();
    this._spreadsheet().namedRanges[this._name] = { sheetId: range._sheetId, ...range._box };
    return this;
  }

  remove(): void {
    this._place();
    delete this._spreadsheet().namedRanges[this._name];
  }

  private _place(): SpreadsheetState['namedRanges'][string] {
    this.run.settle();
    const place = this._spreadsheet().namedRanges[this._name];
    if (!place) throw new Exception('Range not found');
    return place;
  }

  private _spreadsheet(): SpreadsheetState {
    return spreadsheetIn(this.run.state, this.spreadsheetId);
  }
}
