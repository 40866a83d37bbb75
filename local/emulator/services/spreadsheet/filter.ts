import { Exception, type Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { Box, SheetState, SpreadsheetState } from '../../state';
import { wholeNumbers } from './arguments';
import { sheetIn, spreadsheetIn } from './cells';
import { FilterCriteria } from './filter-criteria';
import { resultsOf } from './formulas/calculation';
import { Range } from './range';
import { sortBox } from './sorting';

const NAME = 'SpreadsheetApp.Filter';

/** The filter of a sheet. Its rows are hidden by what they hold at the moment one asks. */
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
      const sheet = this._sheet();
      sheet.filter = null;
      delete sheet.filterCriteria;
    });
  }

  /** Columns are counted within the sheet. */
  getColumnFilterCriteria(columnPosition: unknown): FilterCriteria | null {
    const column = this._column('getColumnFilterCriteria', columnPosition);
    const criteria = this._sheet().filterCriteria?.[column];
    return criteria ? new FilterCriteria(this.run, criteria) : null;
  }

  setColumnFilterCriteria(columnPosition: unknown, criteria: unknown): this {
    const column = this._column('setColumnFilterCriteria', columnPosition);
    if (criteria === null) return this.removeColumnFilterCriteria(column);
    if (!(criteria instanceof FilterCriteria)) {
      throw mismatch(`${NAME}.setColumnFilterCriteria`, [columnPosition, criteria]);
    }
    const sheet = this._sheet();
    sheet.filterCriteria = { ...sheet.filterCriteria, [column]: criteria._criteria };
    return this;
  }

  removeColumnFilterCriteria(columnPosition: unknown): this {
    const column = this._column('removeColumnFilterCriteria', columnPosition);
    const sheet = this._sheet();
    const left = Object.entries(sheet.filterCriteria ?? {}).filter(([key]) => Number(key) !== column);
    if (left.length > 0) sheet.filterCriteria = Object.fromEntries(left);
    else delete sheet.filterCriteria;
    return this;
  }

  /** Sorts the rows below the header of the filter; columns are counted within the sheet. */
  sort(columnPosition: unknown, ascending: unknown): this {
    const [column = 1] = wholeNumbers(`${NAME}.sort`, [columnPosition]);
    this.run.write(() => {
      const { row, rows, ...across } = this._box();
      if (rows < 2) return;
      const spreadsheet = this._spreadsheet();
      const sheet = this._sheet();
      const keys = [{ column, ascending: ascending !== false }];
      const results = resultsOf(spreadsheet, sheet, this.run.state.now);
      sortBox(sheet, { ...across, row: row + 1, rows: rows - 1 }, keys, spreadsheet.locale, results);
    });
    return this;
  }

  private _column(method: string, position: unknown): number {
    const [column = 0] = wholeNumbers(`${NAME}.${method}`, [position]);
    this.run.settle();
    const box = this._box();
    if (column < box.column || column >= box.column + box.columns) {
      throw new Exception('The column is outside of the range of the filter.');
    }
    return column;
  }

  private _box(): Box {
    const box = this._sheet().filter;
    if (!box) throw new Exception('The filter was removed.');
    return box;
  }

  private _spreadsheet(): SpreadsheetState {
    return spreadsheetIn(this.run.state, this.spreadsheetId);
  }

  private _sheet(): SheetState {
    return sheetIn(this._spreadsheet(), this.sheetId);
  }
}
