import { EnumValue } from '../../enums';
import { Exception, type Execution } from '../../execution';
import type { ConditionalFormatState, GradientPointState } from '../../state';
import { BooleanCondition, type Criterion, GradientCondition } from './conditions';
import { Range } from './range';

/** Where the ranges of a rule lie. */
interface Place {
  spreadsheetId: string;
  sheetId: number;
}

/** A built rule; rules colour nothing here, they are only kept. */
export class ConditionalFormatRule {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    private readonly run: Execution,
    readonly _place: Place,
    readonly _rule: ConditionalFormatState,
  ) {}

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.run, this._place, { ...this._rule });
  }

  /** Null for a rule that paints between colours. */
  getBooleanCondition(): BooleanCondition | null {
    return this._rule.gradient ? null : new BooleanCondition(this._rule);
  }

  getGradientCondition(): GradientCondition | null {
    return this._rule.gradient ? new GradientCondition(this._rule.gradient) : null;
  }

  getRanges(): Range[] {
    return this._rule.boxes.map(
      (box) => new Range(this.run, this._place.spreadsheetId, this._place.sheetId, { ...box }),
    );
  }
}

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export class ConditionalFormatRuleBuilder {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    private readonly run: Execution,
    private place: Place | null = null,
    private rule: ConditionalFormatState = { boxes: [], type: '', args: [], bg: null, color: null, bold: false },
  ) {}

  build(): ConditionalFormatRule {
    if (!this.place) throw new Exception('Conditional format rule must have at least one range.');
    if (this.rule.type === '' && !this.rule.gradient)
      throw new Exception('Conditional format rule must have a condition.');
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

  setRanges(ranges: Range[]): this {
    const [first] = ranges;
    if (first) this.place = { spreadsheetId: first._spreadsheetId, sheetId: first._sheetId };
    return this._set({ boxes: ranges.map((range) => ({ ...range._box })) });
  }

  setBackground(color: string | null): this {
    return this._set({ bg: color });
  }

  setFontColor(color: string | null): this {
    return this._set({ color });
  }

  setBold(bold: boolean | null): this {
    return this._set({ bold: bold === true });
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.rule.type === '' ? null : new BooleanCondition(this.rule);
  }

  getGradientCondition(): GradientCondition | null {
    return this.rule.gradient ? new GradientCondition(this.rule.gradient) : null;
  }

  setGradientMinpoint(color: string): this {
    return this._gradient('min', { color, type: 'MIN', value: '' });
  }

  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    return this._gradient('min', { color, type: type.name as GradientPointState['type'], value });
  }

  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this {
    return this._gradient('mid', { color, type: type.name as GradientPointState['type'], value });
  }

  setGradientMaxpoint(color: string): this {
    return this._gradient('max', { color, type: 'MAX', value: '' });
  }

  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    return this._gradient('max', { color, type: type.name as GradientPointState['type'], value });
  }

  withCriteria(criteria: EnumValue, args: unknown[]): this {
    const plain = args.map((arg) => (arg instanceof Date ? arg.getTime() : arg instanceof EnumValue ? arg.name : arg));
    return this._when(criteria.name as Criterion, plain as (string | number)[]);
  }

  setItalic(italic: boolean | null): this {
    return this._look('italic', italic);
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this._look('strikethrough', strikethrough);
  }

  setUnderline(underline: boolean | null): this {
    return this._look('underline', underline);
  }

  whenDateAfter(date: Date | EnumValue): this {
    return this._date('DATE_AFTER', date);
  }

  whenDateBefore(date: Date | EnumValue): this {
    return this._date('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: Date | EnumValue): this {
    return this._date('DATE_EQUAL_TO', date);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this._when('NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberNotEqualTo(number: number): this {
    return this._when('NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenFormulaSatisfied(formula: string): this {
    return this._when('CUSTOM_FORMULA', [formula]);
  }

  whenCellEmpty(): this {
    return this._when('CELL_EMPTY', []);
  }

  whenCellNotEmpty(): this {
    return this._when('CELL_NOT_EMPTY', []);
  }

  whenTextEqualTo(text: string): this {
    return this._when('TEXT_EQUAL_TO', [text]);
  }

  whenTextContains(text: string): this {
    return this._when('TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): this {
    return this._when('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextStartsWith(text: string): this {
    return this._when('TEXT_STARTS_WITH', [text]);
  }

  whenTextEndsWith(text: string): this {
    return this._when('TEXT_ENDS_WITH', [text]);
  }

  whenNumberBetween(start: number, end: number): this {
    return this._when('NUMBER_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: number): this {
    return this._when('NUMBER_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this._when('NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this._when('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): this {
    return this._when('NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this._when('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  private _look(key: 'italic' | 'strikethrough' | 'underline', value: boolean | null): this {
    const { [key]: _old, ...others } = this.rule;
    this.rule = value === null ? others : { ...others, [key]: value };
    return this;
  }

  private _date(type: 'DATE_AFTER' | 'DATE_BEFORE' | 'DATE_EQUAL_TO', date: Date | EnumValue): this {
    return date instanceof Date ? this._when(type, [date.getTime()]) : this._when(`${type}_RELATIVE`, [date.name]);
  }

  private _when(type: Criterion, args: (string | number)[]): this {
    return this._set({ type, args });
  }

  private _gradient(point: 'min' | 'mid' | 'max', state: GradientPointState): this {
    return this._set({ gradient: { ...this.rule.gradient, [point]: state } });
  }

  private _set(change: Partial<ConditionalFormatState>): this {
    this.rule = { ...this.rule, ...change };
    return this;
  }
}
