import { Exception, type Execution } from '../../execution';
import type { Box, SheetState } from '../../state';
import { wholeNumbers } from './arguments';
import { sheetIn, spreadsheetIn } from './cells';
import { Range } from './range';
import { sortBox } from './sorting';

/** The filter of a sheet; which rows it hides is not emulated. */
export class Filter {
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

  constructor(
    private readonly run: Execution,
    private readonly spreadsheetId: string,
    private readonly sheetId: number,
  ) {}

  getRange(): Range {
    this.run.settle();
    return new Range(this.run, this.spreadsheetId, this.sheetId, { ...this._box() });
  }

  remove(): void {
    this.run.write(() => {
      this._sheet().filter = null;
    });
  }

  /** Sorts the rows below the header of the filter; columns are counted within the sheet. */
  sort(columnPosition: unknown, ascending: unknown): this {
    const [column = 1] = wholeNumbers('SpreadsheetApp.Filter.sort', [columnPosition]);
    this.run.write(() => {
      const { row, rows, ...across } = this._box();
      if (rows < 2) return;
      const { locale } = spreadsheetIn(this.run.state, this.spreadsheetId);
      sortBox(
        this._sheet(),
        { ...across, row: row + 1, rows: rows - 1 },
        [{ column, ascending: ascending !== false }],
        locale,
      );
    });
    return this;
  }

  private _box(): Box {
    const box = this._sheet().filter;
    if (!box) throw new Exception('The filter was removed.');
    return box;
  }

  private _sheet(): SheetState {
    return sheetIn(spreadsheetIn(this.run.state, this.spreadsheetId), this.sheetId);
  }
}
