import { EnumValue } from '../../enums';
import { Exception, type Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { ConditionalFormatState } from '../../state';
import { wholeNumbers } from './arguments';
import { BOOLEAN_CRITERIA } from './boolean-criteria';
import { Range } from './range';

type Criterion = keyof typeof BOOLEAN_CRITERIA;

/** Where the ranges of a rule lie. */
interface Place {
  spreadsheetId: string;
  sheetId: number;
}

/** The condition and the look of a rule. */
export class BooleanCondition {
  static readonly free = [
    'getBackground',
    'getBold',
    'getCriteriaType',
    'getCriteriaValues',
    'getFontColor',
    'getItalic',
    'getStrikethrough',
    'getUnderline',
  ] as const;
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

  getItalic(): boolean | null {
    return this.rule.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.rule.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this.rule.underline ?? null;
  }

  getCriteriaType(): EnumValue {
    return BOOLEAN_CRITERIA[this.rule.type as Criterion];
  }

  getCriteriaValues(): unknown[] {
    const { type, args } = this.rule;
    if (type.endsWith('_RELATIVE'))
      return args.map((name) => EnumValue.find('SpreadsheetApp.RelativeDate', String(name)));
    return type.startsWith('DATE_') ? args.map((ms) => new Date(Number(ms))) : [...args];
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
    'setItalic',
    'setRanges',
    'setStrikethrough',
    'setUnderline',
    'whenCellEmpty',
    'whenCellNotEmpty',
    'whenDateAfter',
    'whenDateBefore',
    'whenDateEqualTo',
    'whenFormulaSatisfied',
    'whenNumberBetween',
    'whenNumberEqualTo',
    'whenNumberGreaterThan',
    'whenNumberGreaterThanOrEqualTo',
    'whenNumberLessThan',
    'whenNumberLessThanOrEqualTo',
    'whenNumberNotBetween',
    'whenNumberNotEqualTo',
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

  setItalic(italic: unknown): this {
    return this._look('italic', italic);
  }

  setStrikethrough(strikethrough: unknown): this {
    return this._look('strikethrough', strikethrough);
  }

  setUnderline(underline: unknown): this {
    return this._look('underline', underline);
  }

  whenDateAfter(date: unknown): this {
    return this._date('DATE_AFTER', date);
  }

  whenDateBefore(date: unknown): this {
    return this._date('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: unknown): this {
    return this._date('DATE_EQUAL_TO', date);
  }

  whenNumberNotBetween(start: unknown, end: unknown): this {
    return this._numbers('NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberNotEqualTo(number: unknown): this {
    return this._numbers('NUMBER_NOT_EQUAL_TO', [number]);
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

  private _look(key: 'italic' | 'strikethrough' | 'underline', value: unknown): this {
    this.rule = { ...this.rule };
    if (value === null) delete this.rule[key];
    else this.rule[key] = value === true;
    return this;
  }

  private _date(type: 'DATE_AFTER' | 'DATE_BEFORE' | 'DATE_EQUAL_TO', date: unknown): this {
    if (date instanceof Date) return this._when(type, [date.getTime()]);
    if (date instanceof EnumValue) return this._when(`${type}_RELATIVE`, [date.name]);
    throw mismatch('SpreadsheetApp.ConditionalFormatRuleBuilder', [date]);
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
