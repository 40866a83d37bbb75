import { EnumValue, enumOf } from '../../enums';
import type { ConditionalFormatState, GradientPointState } from '../../state';
import { BOOLEAN_CRITERIA } from './boolean-criteria';

/** A name of `SpreadsheetApp.BooleanCriteria`. */
export type Criterion = keyof typeof BOOLEAN_CRITERIA;

/** `SpreadsheetApp.InterpolationType`. */
export const INTERPOLATION_TYPE = enumOf('SpreadsheetApp.InterpolationType', [
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
]);

/** The condition and the look of a rule. */
export class BooleanCondition {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(private readonly rule: ConditionalFormatState) {}

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

/** The colours between which a rule paints by value. */
export class GradientCondition {
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(private readonly gradient: NonNullable<ConditionalFormatState['gradient']>) {}

  getMinColor(): string {
    return this.gradient.min?.color ?? '';
  }

  getMinType(): EnumValue | null {
    return typeOf(this.gradient.min);
  }

  getMinValue(): string {
    return this.gradient.min?.value ?? '';
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? '';
  }

  getMidType(): EnumValue | null {
    return typeOf(this.gradient.mid);
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.gradient.max?.color ?? '';
  }

  getMaxType(): EnumValue | null {
    return typeOf(this.gradient.max);
  }

  getMaxValue(): string {
    return this.gradient.max?.value ?? '';
  }
}

function typeOf(point: GradientPointState | undefined): EnumValue | null {
  return point ? INTERPOLATION_TYPE[point.type] : null;
}
