import { type EnumValue, enumOf } from '../../enums';
import { Exception, type Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { ConditionalFormatState } from '../../state';
import { wholeNumbers } from './arguments';
import { Range } from './range';

/** `SpreadsheetApp.BooleanCriteria`. */
export const BOOLEAN_CRITERIA = enumOf('SpreadsheetApp.BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'CUSTOM_FORMULA',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_ENDS_WITH',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
]);

type Criterion = keyof typeof BOOLEAN_CRITERIA;

/** Where the ranges of a rule lie. */
interface Place {
  spreadsheetId: string;
  sheetId: number;
}

/** The condition and the look of a rule. */
export class BooleanCondition {
  static readonly free = ['getBackground', 'getBold', 'getCriteriaType', 'getCriteriaValues', 'getFontColor'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    _run: Execution,
    private readonly rule: ConditionalFormatState,
  ) {}

  getBackground(): string | null {
    return this.rule.bg;
  }

  getFontColor(): string | null {
    return this.rule.color;
  }

  getBold(): boolean | null {
    return this.rule.bold || null;
  }

  getCriteriaType(): EnumValue {
    return BOOLEAN_CRITERIA[this.rule.type as Criterion];
  }

  getCriteriaValues(): (string | number)[] {
    return [...this.rule.args];
  }
}

/** A built rule; rules colour nothing here, they are only kept. */
export class ConditionalFormatRule {
  static readonly free = ['copy', 'getBooleanCondition', 'getRanges'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    private readonly run: Execution,
    readonly _place: Place,
    readonly _rule: ConditionalFormatState,
  ) {}

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.run, this._place, { ...this._rule });
  }

  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.run, this._rule);
  }

  getRanges(): Range[] {
    return this._rule.boxes.map(
      (box) => new Range(this.run, this._place.spreadsheetId, this._place.sheetId, { ...box }),
    );
  }
}

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export class ConditionalFormatRuleBuilder {
  static readonly free = [
    'build',
    'copy',
    'getRanges',
    'setBackground',
    'setBold',
    'setFontColor',
    'setRanges',
    'whenCellEmpty',
    'whenCellNotEmpty',
    'whenFormulaSatisfied',
    'whenNumberBetween',
    'whenNumberEqualTo',
    'whenNumberGreaterThan',
    'whenNumberGreaterThanOrEqualTo',
    'whenNumberLessThan',
    'whenNumberLessThanOrEqualTo',
    'whenTextContains',
    'whenTextDoesNotContain',
    'whenTextEndsWith',
    'whenTextEqualTo',
    'whenTextStartsWith',
  ] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    private readonly run: Execution,
    private place: Place | null = null,
    private rule: ConditionalFormatState = { boxes: [], type: '', args: [], bg: null, color: null, bold: false },
  ) {}

  build(): ConditionalFormatRule {
    if (!this.place) throw new Exception('Conditional format rule must have at least one range.');
    if (this.rule.type === '') throw new Exception('Conditional format rule must have a condition.');
    return new ConditionalFormatRule(this.run, this.place, { ...this.rule });
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.run, this.place, { ...this.rule });
  }

  getRanges(): Range[] {
    const { place } = this;
    if (!place) return [];
    return this.rule.boxes.map((box) => new Range(this.run, place.spreadsheetId, place.sheetId, { ...box }));
  }

  setRanges(ranges: unknown): this {
    if (!Array.isArray(ranges)) throw mismatch('SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges', [ranges]);
    const boxes = ranges.map((range) => {
      if (!(range instanceof Range)) throw mismatch('SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges', [ranges]);
      this.place = { spreadsheetId: range._spreadsheetId, sheetId: range._sheetId };
      return { ...range._box };
    });
    this.rule = { ...this.rule, boxes };
    return this;
  }

  setBackground(color: unknown): this {
    this.rule = { ...this.rule, bg: color === null ? null : String(color) };
    return this;
  }

  setFontColor(color: unknown): this {
    this.rule = { ...this.rule, color: color === null ? null : String(color) };
    return this;
  }

  setBold(bold: unknown): this {
    this.rule = { ...this.rule, bold: bold === true };
    return this;
  }

  whenFormulaSatisfied(formula: unknown): this {
    return this._text('CUSTOM_FORMULA', formula);
  }

  whenCellEmpty(): this {
    return this._when('CELL_EMPTY', []);
  }

  whenCellNotEmpty(): this {
    return this._when('CELL_NOT_EMPTY', []);
  }

  whenTextEqualTo(text: unknown): this {
    return this._text('TEXT_EQUAL_TO', text);
  }

  whenTextContains(text: unknown): this {
    return this._text('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: unknown): this {
    return this._text('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextStartsWith(text: unknown): this {
    return this._text('TEXT_STARTS_WITH', text);
  }

  whenTextEndsWith(text: unknown): this {
    return this._text('TEXT_ENDS_WITH', text);
  }

  whenNumberBetween(start: unknown, end: unknown): this {
    return this._numbers('NUMBER_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: unknown): this {
    return this._numbers('NUMBER_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: unknown): this {
    return this._numbers('NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: unknown): this {
    return this._numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: unknown): this {
    return this._numbers('NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: unknown): this {
    return this._numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  private _text(type: Criterion, text: unknown): this {
    if (typeof text !== 'string') throw mismatch('SpreadsheetApp.ConditionalFormatRuleBuilder', [text]);
    return this._when(type, [text]);
  }

  private _numbers(type: Criterion, numbers: unknown[]): this {
    wholeNumbers('SpreadsheetApp.ConditionalFormatRuleBuilder', numbers);
    return this._when(type, numbers.map(Number));
  }

  private _when(type: Criterion, args: (string | number)[]): this {
    this.rule = { ...this.rule, type, args };
    return this;
  }
}
