import type { Execution } from '../../execution';
import type { Range } from './range';
import { select } from './selection';

/** Several ranges of one sheet; what changes a range changes each of them. */
export class RangeList {
  static readonly free = ['getRanges'] as const;
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

  constructor(
    private readonly run: Execution,
    private readonly ranges: Range[],
  ) {}

  getRanges(): Range[] {
    return [...this.ranges];
  }

  /** The last range becomes the active one. */
  activate(): this {
    this.run.settle();
    const last = this.ranges.at(-1);
    if (!last) return this;
    const boxes = this.ranges.map(({ _box }) => _box);
    select(this.run.state, last._spreadsheetId, { sheetId: last._sheetId, box: last._box, boxes });
    return this;
  }
}

/** Methods of a range that its list has too: each range gets the call, the list is returned. */
const SHARED = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setShowHyperlink',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies readonly (keyof Range)[];

for (const name of SHARED) {
  Object.defineProperty(RangeList.prototype, name, {
    value(this: RangeList, ...args: unknown[]): RangeList {
      for (const range of this.getRanges()) (range[name] as (...values: unknown[]) => unknown).apply(range, args);
      return this;
    },
  });
}
