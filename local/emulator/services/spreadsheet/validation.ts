import type { EnumValue } from '../../enums';
import { Exception, type Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { ValidationState } from '../../state';
import { wholeNumbers } from './arguments';
import { Range } from './range';
import { type Criterion, DATA_VALIDATION_CRITERIA } from './validation-criteria';

/** A built rule. Rules over a range keep the range's sheet id and box, so that they follow it. */
export class DataValidation {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    private readonly run: Execution,
    private readonly spreadsheetId: string,
    readonly _rule: ValidationState,
  ) {}

  /** References of a formula are meant for the first cell that the rule is set on. */
  _anchoredAt({ row, column }: { row: number; column: number }): ValidationState {
    return this._rule.type === 'CUSTOM_FORMULA' ? { ...this._rule, anchor: { row, column } } : this._rule;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.run, this.spreadsheetId, { ...this._rule });
  }

  getAllowInvalid(): boolean {
    return this._rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this._rule.helpText;
  }

  getCriteriaType(): EnumValue {
    return DATA_VALIDATION_CRITERIA[this._rule.type as Criterion];
  }

  getCriteriaValues(): unknown[] {
    const { type, args } = this._rule;
    if (type === 'VALUE_IN_RANGE') {
      const [sheetId = 0, row = 1, column = 1, rows = 1, columns = 1] = args.slice(0, 5).map(Number);
      return [new Range(this.run, this.spreadsheetId, sheetId, { row, column, rows, columns }), args[5]];
    }
    if (type.startsWith('DATE_')) return args.map((arg) => (typeof arg === 'number' ? new Date(arg) : arg));
    return [...args];
  }
}

/** `SpreadsheetApp.newDataValidation()`: by default a wrong value only gets a warning. */
export class DataValidationBuilder {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    private readonly run: Execution,
    private spreadsheetId = '',
    private rule: ValidationState = { type: '', args: [], allowInvalid: true, helpText: null },
  ) {}

  build(): DataValidation {
    if (this.rule.type === '') throw new Exception('Cannot build a data validation rule without criteria.');
    return new DataValidation(this.run, this.spreadsheetId, { ...this.rule, args: [...this.rule.args] });
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.run, this.spreadsheetId, { ...this.rule });
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }

  getCriteriaType(): EnumValue | null {
    return this.rule.type === '' ? null : DATA_VALIDATION_CRITERIA[this.rule.type as Criterion];
  }

  getCriteriaValues(): unknown[] {
    return new DataValidation(this.run, this.spreadsheetId, this.rule).getCriteriaValues();
  }

  setAllowInvalid(allowInvalid: unknown): this {
    if (typeof allowInvalid !== 'boolean') throw mismatch(this._name('setAllowInvalid'), [allowInvalid]);
    this.rule = { ...this.rule, allowInvalid };
    return this;
  }

  setHelpText(helpText: unknown): this {
    this.rule = { ...this.rule, helpText: helpText === null || helpText === undefined ? null : String(helpText) };
    return this;
  }

  requireCheckbox(...values: (string | number | boolean)[]): this {
    return this._require('CHECKBOX', values);
  }

  requireFormulaSatisfied(formula: unknown): this {
    return this._texts('CUSTOM_FORMULA', 'requireFormulaSatisfied', [formula]);
  }

  requireDate(...rest: unknown[]): this {
    if (rest.length > 0) throw mismatch(this._name('requireDate'), rest);
    return this._require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: unknown): this {
    return this._dates('DATE_AFTER', 'requireDateAfter', [date]);
  }

  requireDateBefore(date: unknown): this {
    return this._dates('DATE_BEFORE', 'requireDateBefore', [date]);
  }

  requireDateBetween(start: unknown, end: unknown): this {
    return this._dates('DATE_BETWEEN', 'requireDateBetween', [start, end]);
  }

  requireDateEqualTo(date: unknown): this {
    return this._dates('DATE_EQUAL_TO', 'requireDateEqualTo', [date]);
  }

  requireDateOnOrAfter(date: unknown): this {
    return this._dates('DATE_ON_OR_AFTER', 'requireDateOnOrAfter', [date]);
  }

  requireDateOnOrBefore(date: unknown): this {
    return this._dates('DATE_ON_OR_BEFORE', 'requireDateOnOrBefore', [date]);
  }

  requireDateNotBetween(start: unknown, end: unknown): this {
    return this._dates('DATE_NOT_BETWEEN', 'requireDateNotBetween', [start, end]);
  }

  requireNumberNotBetween(start: unknown, end: unknown): this {
    return this._numbers('NUMBER_NOT_BETWEEN', 'requireNumberNotBetween', [start, end]);
  }

  requireNumberNotEqualTo(number: unknown): this {
    return this._numbers('NUMBER_NOT_EQUAL_TO', 'requireNumberNotEqualTo', [number]);
  }

  requireNumberBetween(start: unknown, end: unknown): this {
    return this._numbers('NUMBER_BETWEEN', 'requireNumberBetween', [start, end]);
  }

  requireNumberEqualTo(number: unknown): this {
    return this._numbers('NUMBER_EQUAL_TO', 'requireNumberEqualTo', [number]);
  }

  requireNumberGreaterThan(number: unknown): this {
    return this._numbers('NUMBER_GREATER_THAN', 'requireNumberGreaterThan', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: unknown): this {
    return this._numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'requireNumberGreaterThanOrEqualTo', [number]);
  }

  requireNumberLessThan(number: unknown): this {
    return this._numbers('NUMBER_LESS_THAN', 'requireNumberLessThan', [number]);
  }

  requireNumberLessThanOrEqualTo(number: unknown): this {
    return this._numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', 'requireNumberLessThanOrEqualTo', [number]);
  }

  requireTextContains(text: unknown): this {
    return this._texts('TEXT_CONTAINS', 'requireTextContains', [text]);
  }

  requireTextDoesNotContain(text: unknown): this {
    return this._texts('TEXT_DOES_NOT_CONTAIN', 'requireTextDoesNotContain', [text]);
  }

  requireTextEqualTo(text: unknown): this {
    return this._texts('TEXT_EQUAL_TO', 'requireTextEqualTo', [text]);
  }

  requireTextIsEmail(): this {
    return this._require('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): this {
    return this._require('TEXT_IS_VALID_URL', []);
  }

  requireValueInList(values: unknown, showDropdown: unknown = true): this {
    if (!Array.isArray(values)) throw mismatch(this._name('requireValueInList'), [values]);
    if (values.length > 500) throw new Exception('The data validation rule has more items than the limit of 500.');
    return this._require('VALUE_IN_LIST', [values.map(String), showDropdown === true]);
  }

  requireValueInRange(range: unknown, showDropdown: unknown = true): this {
    if (!(range instanceof Range)) throw mismatch(this._name('requireValueInRange'), [range]);
    const { row, column, rows, columns } = range._box;
    this.spreadsheetId = range._spreadsheetId;
    return this._require('VALUE_IN_RANGE', [range._sheetId, row, column, rows, columns, showDropdown === true]);
  }

  /** Takes what getCriteriaType and getCriteriaValues of a rule give. */
  withCriteria(criteria: EnumValue, values: unknown): this {
    const type = criteria.name as Criterion;
    const args = Array.isArray(values) ? values : [];
    if (type === 'VALUE_IN_RANGE') return this.requireValueInRange(args[0], args[1] ?? true);
    if (type === 'VALUE_IN_LIST') return this.requireValueInList(args[0], args[1] ?? true);
    return this._require(
      type,
      args.map((arg) => (arg instanceof Date ? arg.getTime() : arg) as string | number | boolean),
    );
  }

  private _require(type: Criterion, args: ValidationState['args']): this {
    this.rule = { ...this.rule, type, args };
    return this;
  }

  private _dates(type: Criterion, method: string, dates: unknown[]): this {
    const args = dates.map((date) => {
      if (!(date instanceof Date)) throw mismatch(this._name(method), dates);
      return date.getTime();
    });
    return this._require(type, args);
  }

  private _numbers(type: Criterion, method: string, numbers: unknown[]): this {
    wholeNumbers(this._name(method), numbers);
    return this._require(type, numbers.map(Number));
  }

  private _texts(type: Criterion, method: string, texts: unknown[]): this {
    if (!texts.every((text) => typeof text === 'string')) throw mismatch(this._name(method), texts);
    return this._require(type, texts as string[]);
  }

  private _name(method: string): string {
    return `SpreadsheetApp.DataValidationBuilder.${method}`;
  }
}
