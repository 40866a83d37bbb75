import type { CellState, SheetState, SpreadsheetState } from '../../../state';
import { conventionsOf } from '../conventions';
import { type FormulaReference, REFERENCE, referenceOf } from '../references';
import { serialOf } from '../serial-dates';
import { FORGIVING, FUNCTIONS, type Moment, NOT_COMPUTED, RUSSIAN_NAMES } from './functions';
import { type Expression, parseFormula } from './parse';
import { compareScalars, FormulaError, fail, numberOf, type Scalar, scalarOf, textOf, type Value } from './values';

/** What the cells of one sheet hold once formulas are computed. */
export interface Results {
  /** The value of a cell, or the result of its formula; undefined for an empty one. */
  content(cell: CellState | null | undefined): string | number | boolean | undefined;
  /** The number format of a cell; a formula may bring one of its own, as TODAY does. */
  format(cell: CellState | null | undefined): string | undefined;
}

/** Results of the formulas of a sheet at that moment; each is computed when it is first asked for. */
export function resultsOf(spreadsheet: SpreadsheetState, sheet: SheetState, now: number): Results {
  return new Calculation(spreadsheet, now).on(sheet);
}

type Content = ReturnType<Results['content']>;

class Calculation {
  private readonly known = new Map<CellState, Content>();
  private readonly open = new Set<CellState>();
  private readonly moment: Moment;

  constructor(
    private readonly spreadsheet: SpreadsheetState,
    now: number,
  ) {
    this.moment = { now: serialOf(now, spreadsheet.timeZone) };
  }

  on(sheet: SheetState): Results {
    return {
      content: (cell) => (cell?.f === undefined ? cell?.v : this.result(cell, cell.f, sheet)),
      format: (cell) => cell?.nf ?? (cell?.f === undefined ? undefined : this.formatOf(cell.f, sheet)),
    };
  }

  private result(cell: CellState, formula: string, sheet: SheetState): Content {
    if (this.known.has(cell)) return this.known.get(cell);
    if (this.open.has(cell)) return '#REF!';
    this.open.add(cell);
    const result = this.compute(formula, sheet);
    this.open.delete(cell);
    this.known.set(cell, result);
    return result;
  }

  private compute(formula: string, sheet: SheetState): Content {
    const expression = parsed(formula, conventionsOf(this.spreadsheet.locale).decimal);
    if (!expression) return formula.includes('{') ? '#N/A' : '#ERROR!';
    const result = scalarOf(this.value(expression, sheet));
    if (result instanceof FormulaError) return result.code;
    if (result === undefined) return 0;
    return typeof result === 'number' && !Number.isFinite(result) ? '#NUM!' : result;
  }

  private value(expression: Expression, sheet: SheetState): Value {
    try {
      return this.evaluate(expression, sheet);
    } catch (failure) {
      if (failure instanceof FormulaError) return failure;
      throw failure;
    }
  }

  private evaluate(expression: Expression, sheet: SheetState): Value {
    switch (expression.kind) {
      case 'value':
        return expression.value;
      case 'error':
        return fail(expression.code);
      case 'reference':
        return this.cells(expression.reference, sheet);
      case 'name':
        return this.named(expression.name);
      case 'call':
        return this.call(expression.name, expression.args, sheet);
      case 'unary':
        return unary(expression.sign, this.evaluate(expression.of, sheet));
      case 'binary':
        return binary(expression.sign, this.evaluate(expression.left, sheet), this.evaluate(expression.right, sheet));
    }
  }

  private call(called: string, args: Expression[], sheet: SheetState): Value {
    const name = RUSSIAN_NAMES[called] ?? called;
    const compute = FUNCTIONS[name];
    if (!compute) return fail(NOT_COMPUTED.has(name) ? '#N/A' : '#NAME?');
    const [condition, ...branches] = args;
    if (name === 'IF' && condition) {
      const chosen = compute([this.evaluate(condition, sheet), 0, 1], this.moment) === 0 ? branches[0] : branches[1];
      return chosen ? this.evaluate(chosen, sheet) : false;
    }
    const values = args.map((arg) => this.value(arg, sheet));
    const error = FORGIVING.has(name) ? undefined : values.find((value) => value instanceof FormulaError);
    if (error instanceof FormulaError) throw error;
    return compute(values, this.moment);
  }

  private named(name: string): Value {
    if (/^(true|false)$/i.test(name)) return /^t/i.test(name);
    if (/^(истина|ложь)$/i.test(name)) return /^и/i.test(name);
    const place = this.spreadsheet.namedRanges[name];
    const sheet = place && this.spreadsheet.sheets.find(({ id }) => id === place.sheetId);
    if (!place || !sheet) return fail('#NAME?');
    return this.box(sheet, place.row, place.column, place.row + place.rows - 1, place.column + place.columns - 1);
  }

  private cells({ sheet: prefix, first, last }: FormulaReference, own: SheetState): Value {
    const name = prefix?.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
    const sheet =
      name === null || name === undefined ? own : this.spreadsheet.sheets.find((each) => each.name === name);
    if (!sheet) return fail('#REF!');
    const rows = [first.row?.at, last ? last.row?.at : first.row?.at];
    const columns = [first.column?.at, last ? last.column?.at : first.column?.at];
    const [top, bottom] = ends(rows, sheet.rows);
    const [left, right] = ends(columns, sheet.columns);
    return this.box(sheet, top, left, bottom, right);
  }

  private box(sheet: SheetState, top: number, left: number, bottom: number, right: number): Value {
    if (bottom > sheet.rows || right > sheet.columns) return fail('#REF!');
    const results = this.on(sheet);
    const read = (row: number, column: number): Scalar => {
      const content = results.content(sheet.cells[row - 1]?.[column - 1]);
      return typeof content === 'string' && ERROR.test(content) ? new FormulaError(content) : content;
    };
    if (top === bottom && left === right) return read(top, left);
    return Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (__, j) => read(top + i, left + j)),
    );
  }

  private formatOf(formula: string, sheet: SheetState): string | undefined {
    const { date, dateTime } = conventionsOf(this.spreadsheet.locale);
    const [, clock] = /^=\s*(TODAY|NOW|СЕГОДНЯ|ТДАТА)\s*\(\s*\)\s*(?:[+-]\s*\d+\s*)?$/i.exec(formula) ?? [];
    if (clock !== undefined) return /^(TODAY|СЕГОДНЯ)$/i.test(clock) ? date : dateTime;
    const [whole, prefix, place = ''] = REFERENCE.exec(formula.slice(1).trim()) ?? [];
    if (whole !== formula.slice(1).trim() || prefix !== undefined) return undefined;
    const { first, last } = referenceOf(undefined, place);
    return last ? undefined : (sheet.cells[(first.row?.at ?? 0) - 1]?.[(first.column?.at ?? 0) - 1]?.nf ?? undefined);
  }
}

const ERROR = /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)$/;

function ends([first, last]: (number | undefined)[], edge: number): [number, number] {
  if (first === undefined || last === undefined) return [first ?? last ?? 1, edge];
  return first <= last ? [first, last] : [last, first];
}

function unary(sign: string, value: Value): Value {
  if (sign === '+') return scalarOf(value);
  return sign === '%' ? numberOf(value) / 100 : -numberOf(value);
}

function binary(sign: string, left: Value, right: Value): Value {
  switch (sign) {
    case '&':
      return textOf(left) + textOf(right);
    case '+':
      return numberOf(left) + numberOf(right);
    case '-':
      return numberOf(left) - numberOf(right);
    case '*':
      return numberOf(left) * numberOf(right);
    case '/':
      return numberOf(right) === 0 ? fail('#DIV/0!') : numberOf(left) / numberOf(right);
    case '^':
      return numberOf(left) ** numberOf(right);
    default:
      return relates(sign, compareScalars(scalarOf(left), scalarOf(right)));
  }
}

function relates(sign: string, order: number): boolean {
  if (sign === '<>') return order !== 0;
  return (sign.includes('=') && order === 0) || (sign.includes('<') && order < 0) || (sign.includes('>') && order > 0);
}

const PARSED = new Map<string, Expression | null>();
const MOST_PARSED = 10_000;

function parsed(formula: string, decimal: string): Expression | null {
  const key = decimal + formula;
  const known = PARSED.get(key);
  if (known !== undefined) return known;
  if (PARSED.size > MOST_PARSED) PARSED.clear();
  const expression = parseFormula(formula.slice(1), decimal);
  PARSED.set(key, expression);
  return expression;
}
