import { EnumValue, enumOf } from '../../enums';
import type { Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import type { CellState, FilterCriteriaState, SheetState, SpreadsheetState } from '../../state';
import { BOOLEAN_CRITERIA } from './boolean-criteria';
import { contentOf, displayOf } from './display';
import { type Results, resultsOf } from './formulas/calculation';
import { satisfies } from './validation-rules';

/** `SpreadsheetApp.RelativeDate`. */
export const RELATIVE_DATE = enumOf('SpreadsheetApp.RelativeDate', [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);

/** What a column must hold for a filter to show its rows. */
export class FilterCriteria {
  static readonly free = ['*'] as const;
  static readonly scopes: Record<string, string[]> = { '*': [] };

  constructor(
    protected readonly run: Execution,
    public _criteria: FilterCriteriaState,
  ) {}

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.run, { ...this._criteria });
  }

  getCriteriaType(): EnumValue | null {
    const { type } = this._criteria;
    return type === null ? null : BOOLEAN_CRITERIA[type as keyof typeof BOOLEAN_CRITERIA];
  }

  getCriteriaValues(): unknown[] {
    const { type, args } = this._criteria;
    if (type?.endsWith('_RELATIVE')) return args.map((name) => RELATIVE_DATE[name as keyof typeof RELATIVE_DATE]);
    return type?.startsWith('DATE_') ? args.map((ms) => new Date(Number(ms))) : [...args];
  }

  getHiddenValues(): string[] {
    return [...this._criteria.hidden];
  }

  getVisibleValues(): string[] {
    return [...(this._criteria.visible ?? [])];
  }
}

const NONE: FilterCriteriaState = { type: null, args: [], hidden: [], visible: null };

/** `SpreadsheetApp.newFilterCriteria()`. */
export class FilterCriteriaBuilder extends FilterCriteria {
  constructor(run: Execution, criteria: FilterCriteriaState = NONE) {
    super(run, criteria);
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.run, { ...this._criteria });
  }

  /** Takes values set before away, as setVisibleValues does. */
  setHiddenValues(values: unknown): this {
    this._criteria = { ...this._criteria, hidden: texts('setHiddenValues', values), visible: null };
    return this;
  }

  setVisibleValues(values: unknown): this {
    this._criteria = { ...this._criteria, visible: texts('setVisibleValues', values), hidden: [] };
    return this;
  }

  withCriteria(type: EnumValue, args: unknown): this {
    return this._when(type.name, Array.isArray(args) ? args : []);
  }

  private _when(type: string, values: unknown[]): this {
    const isRelative = values[0] instanceof EnumValue;
    const args = values.map((value) => {
      if (value instanceof Date) return value.getTime();
      return value instanceof EnumValue ? value.name : (value as string | number);
    });
    this._criteria = { ...this._criteria, type: isRelative ? `${type}_RELATIVE` : type, args };
    return this;
  }

  static {
    for (const { method, type, takes } of CONDITIONS()) {
      Object.defineProperty(FilterCriteriaBuilder.prototype, method, {
        value(this: FilterCriteriaBuilder, ...args: unknown[]): FilterCriteriaBuilder {
          if (!isMatch(args, takes)) throw mismatch(`SpreadsheetApp.FilterCriteriaBuilder.${method}`, args);
          return this._when(type, args);
        },
      });
    }
  }
}

type Kind = 'number' | 'text' | 'date';

/** `whenNumberBetween` and its like, with what they take. */
function CONDITIONS(): { method: string; type: string; takes: Kind[] }[] {
  const all: Record<string, Kind[]> = {
    CELL_EMPTY: [],
    CELL_NOT_EMPTY: [],
    DATE_AFTER: ['date'],
    DATE_BEFORE: ['date'],
    DATE_EQUAL_TO: ['date'],
    NUMBER_BETWEEN: ['number', 'number'],
    NUMBER_EQUAL_TO: ['number'],
    NUMBER_GREATER_THAN: ['number'],
    NUMBER_GREATER_THAN_OR_EQUAL_TO: ['number'],
    NUMBER_LESS_THAN: ['number'],
    NUMBER_LESS_THAN_OR_EQUAL_TO: ['number'],
    NUMBER_NOT_BETWEEN: ['number', 'number'],
    NUMBER_NOT_EQUAL_TO: ['number'],
    TEXT_CONTAINS: ['text'],
    TEXT_DOES_NOT_CONTAIN: ['text'],
    TEXT_ENDS_WITH: ['text'],
    TEXT_EQUAL_TO: ['text'],
    TEXT_STARTS_WITH: ['text'],
  };
  const methods = Object.entries(all).map(([type, takes]) => {
    const words = type.toLowerCase().split('_');
    return { method: `when${words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('')}`, type, takes };
  });
  return [...methods, { method: 'whenFormulaSatisfied', type: 'CUSTOM_FORMULA', takes: ['text'] }];
}

function isMatch(args: unknown[], takes: Kind[]): boolean {
  if (args.length !== takes.length) return false;
  return takes.every((kind, i) => {
    if (kind === 'date') return args[i] instanceof Date || args[i] instanceof EnumValue;
    return typeof args[i] === (kind === 'text' ? 'string' : 'number');
  });
}

function texts(method: string, values: unknown): string[] {
  if (!Array.isArray(values)) throw mismatch(`SpreadsheetApp.FilterCriteriaBuilder.${method}`, [values]);
  return values.map(String);
}

/** True for a row that the filter of its sheet does not show. */
export function isHiddenByFilter(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, now: number): boolean {
  const { filter, filterCriteria = {} } = sheet;
  if (!filter || row <= filter.row || row >= filter.row + filter.rows) return false;
  const results = resultsOf(spreadsheet, sheet, now);
  const { locale, timeZone } = spreadsheet;
  return Object.entries(filterCriteria).some(([column, criteria]) => {
    const cell = sheet.cells[row - 1]?.[Number(column) - 1];
    const shown = displayOf(cell, locale, results);
    if (criteria.hidden.includes(shown) || (criteria.visible && !criteria.visible.includes(shown))) return true;
    return criteria.type !== null && !meets(criteria.type, criteria.args, cell, results, sheet, { timeZone, now });
  });
}

const DAYS_AWAY: Record<string, number> = {
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

function meets(
  type: string,
  args: (string | number)[],
  cell: CellState | null | undefined,
  results: Results,
  sheet: SheetState,
  { timeZone, now }: { timeZone: string; now: number },
): boolean {
  const content = contentOf(cell, results);
  if (type === 'CELL_EMPTY') return content === undefined || content === '';
  if (content === undefined || content === '') return type.includes('NOT') && type !== 'CELL_NOT_EMPTY';
  const [sample] = args.map((arg) => String(arg).toLowerCase());
  if (type === 'TEXT_STARTS_WITH')
    return String(content)
      .toLowerCase()
      .startsWith(sample ?? '');
  if (type === 'TEXT_ENDS_WITH')
    return String(content)
      .toLowerCase()
      .endsWith(sample ?? '');
  if (type === 'CUSTOM_FORMULA') throw new Error('A filter by formula is not emulated.');
  const days = args.map((name) => now + (DAYS_AWAY[String(name)] ?? 0) * 86_400_000);
  const isRelative = type.endsWith('_RELATIVE');
  const rule = {
    type: type.replace('_RELATIVE', ''),
    args: isRelative ? days : args,
    allowInvalid: false,
    helpText: null,
  };
  return satisfies(rule, content, sheet, { timeZone });
}
