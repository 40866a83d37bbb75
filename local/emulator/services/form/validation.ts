import { RE2JS } from 're2js';
import { Exception } from '../../execution';
import type { ValidationState } from '../../state';

/** A finished rule for a one-line question. */
export class TextValidation {
  constructor(readonly _state: ValidationState) {}
}

/** A finished rule for a text question of several lines. */
export class ParagraphTextValidation {
  constructor(readonly _state: ValidationState) {}
}

/** A finished rule for a check-box question. */
export class CheckboxValidation {
  constructor(readonly _state: ValidationState) {}
}

/** A finished rule for a grid. */
export class GridValidation {
  constructor(readonly _state: ValidationState) {}
}

/** A finished rule for a grid of check boxes. */
export class CheckboxGridValidation {
  constructor(readonly _state: ValidationState) {}
}

/** What builders of rules share: the last requirement wins. */
abstract class ValidationBuilder {
  static readonly free = ['*'] as const;
  protected _rule: ValidationState = { type: '', args: [], allowInvalid: false, helpText: null };

  setHelpText(text: string): this {
    this._rule = { ...this._rule, helpText: text };
    return this;
  }

  protected _numbers(type: string, ...args: number[]): this {
    this._rule = { ...this._rule, type, args };
    return this;
  }
}

/** Rules of paragraph questions. */
export class ParagraphTextValidationBuilder extends ValidationBuilder {
  requireTextContainsPattern(pattern: string): this {
    return this._pattern('requireTextContainsPattern', pattern);
  }
  requireTextDoesNotContainPattern(pattern: string): this {
    return this._pattern('requireTextDoesNotContainPattern', pattern);
  }
  requireTextMatchesPattern(pattern: string): this {
    return this._pattern('requireTextMatchesPattern', pattern);
  }
  requireTextDoesNotMatchPattern(pattern: string): this {
    return this._pattern('requireTextDoesNotMatchPattern', pattern);
  }
  requireTextLengthGreaterThanOrEqualTo(number: number): this {
    return this._numbers('requireTextLengthGreaterThanOrEqualTo', number);
  }
  requireTextLengthLessThanOrEqualTo(number: number): this {
    return this._numbers('requireTextLengthLessThanOrEqualTo', number);
  }
  build(): ParagraphTextValidation {
    return new ParagraphTextValidation(this._rule);
  }

  private _pattern(type: string, pattern: string): this {
    try {
      RE2JS.compile(pattern);
    } catch {
      throw new Exception(`Invalid regular expression: ${pattern}`);
    }
    this._rule = { ...this._rule, type, args: [pattern] };
    return this;
  }
}

/** Rules of one-line questions. */
export class TextValidationBuilder extends ParagraphTextValidationBuilder {
  requireNumber(): this {
    return this._numbers('requireNumber');
  }
  requireWholeNumber(): this {
    return this._numbers('requireWholeNumber');
  }
  requireNumberEqualTo(number: number): this {
    return this._numbers('requireNumberEqualTo', number);
  }
  requireNumberNotEqualTo(number: number): this {
    return this._numbers('requireNumberNotEqualTo', number);
  }
  requireNumberGreaterThan(number: number): this {
    return this._numbers('requireNumberGreaterThan', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this._numbers('requireNumberGreaterThanOrEqualTo', number);
  }
  requireNumberLessThan(number: number): this {
    return this._numbers('requireNumberLessThan', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this._numbers('requireNumberLessThanOrEqualTo', number);
  }
  requireNumberBetween(start: number, end: number): this {
    return this._numbers('requireNumberBetween', start, end);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this._numbers('requireNumberNotBetween', start, end);
  }
  requireTextIsEmail(): this {
    return this._numbers('requireTextIsEmail');
  }
  requireTextIsUrl(): this {
    return this._numbers('requireTextIsUrl');
  }
  override build(): TextValidation {
    return new TextValidation(this._rule);
  }
}

/** Rules of check-box questions. */
export class CheckboxValidationBuilder extends ValidationBuilder {
  requireSelectAtLeast(number: number): this {
    return this._numbers('requireSelectAtLeast', number);
  }
  requireSelectAtMost(number: number): this {
    return this._numbers('requireSelectAtMost', number);
  }
  requireSelectExactly(number: number): this {
    return this._numbers('requireSelectExactly', number);
  }
  build(): CheckboxValidation {
    return new CheckboxValidation(this._rule);
  }
}

/** Rules of grids. */
export class GridValidationBuilder extends ValidationBuilder {
  requireLimitOneResponsePerColumn(): this {
    return this._numbers('requireLimitOneResponsePerColumn');
  }
  build(): GridValidation {
    return new GridValidation(this._rule);
  }
}

/** Rules of grids of check boxes. */
export class CheckboxGridValidationBuilder extends GridValidationBuilder {
  override build(): CheckboxGridValidation {
    return new CheckboxGridValidation(this._rule);
  }
}

/** True when an answer keeps the rule, as the form checks it before it is sent; patterns are RE2. */
export function keepsRule(rule: ValidationState, answer: string | string[] | string[][]): boolean {
  const [first = 0, second = 0] = rule.args as number[];
  if (Array.isArray(answer)) return listKeepsRule(rule.type, answer, first);
  const number = answer.trim() === '' ? Number.NaN : Number(answer.replace(',', '.'));
  switch (rule.type) {
    case 'requireTextContainsPattern':
      return RE2JS.compile(String(rule.args[0])).matcher(answer).find();
    case 'requireTextDoesNotContainPattern':
      return !RE2JS.compile(String(rule.args[0])).matcher(answer).find();
    case 'requireTextMatchesPattern':
      return RE2JS.compile(String(rule.args[0])).matcher(answer).matches();
    case 'requireTextDoesNotMatchPattern':
      return !RE2JS.compile(String(rule.args[0])).matcher(answer).matches();
    case 'requireTextLengthGreaterThanOrEqualTo':
      return answer.length >= first;
    case 'requireTextLengthLessThanOrEqualTo':
      return answer.length <= first;
    case 'requireTextIsEmail':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer);
    case 'requireTextIsUrl':
      return /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/.test(answer);
    case 'requireNumber':
      return !Number.isNaN(number);
    case 'requireWholeNumber':
      return Number.isInteger(number);
    case 'requireNumberEqualTo':
      return number === first;
    case 'requireNumberNotEqualTo':
      return !Number.isNaN(number) && number !== first;
    case 'requireNumberGreaterThan':
      return number > first;
    case 'requireNumberGreaterThanOrEqualTo':
      return number >= first;
    case 'requireNumberLessThan':
      return number < first;
    case 'requireNumberLessThanOrEqualTo':
      return number <= first;
    case 'requireNumberBetween':
      return number >= first && number <= second;
    case 'requireNumberNotBetween':
      return number < first || number > second;
    default:
      return true;
  }
}

function listKeepsRule(type: string, answer: string[] | string[][], wanted: number): boolean {
  if (type === 'requireSelectAtLeast') return answer.length >= wanted;
  if (type === 'requireSelectAtMost') return answer.length <= wanted;
  if (type === 'requireSelectExactly') return answer.length === wanted;
  if (type !== 'requireLimitOneResponsePerColumn') return true;
  const chosen = answer.flat().filter((column) => column !== '');
  return new Set(chosen).size === chosen.length;
}
