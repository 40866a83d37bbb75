import type { EnumValue } from '../../enums';
import type { Execution } from '../../execution';
import type { Range } from './range';
import type { RangeList } from './range-list';
import { selectionIn } from './selection';
import { Sheet } from './sheet';

/** What is selected in the sheet that is shown. */
export class Selection {
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

  constructor(
    private readonly run: Execution,
    private readonly spreadsheetId: string,
  ) {}

  getActiveSheet(): Sheet {
    this.run.settle();
    return new Sheet(this.run, this.spreadsheetId, selectionIn(this.run.state, this.spreadsheetId).sheetId);
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this.getActiveSheet().getActiveRangeList();
  }

  getCurrentCell(): Range {
    return this.getActiveSheet().getCurrentCell();
  }

  getNextDataRange(direction: EnumValue): Range {
    return this.getCurrentCell().getNextDataCell(direction) as Range;
  }
}
