import { contentOf, displayOf } from '../emulator/services/spreadsheet/display';
import { isHiddenByFilter } from '../emulator/services/spreadsheet/filter-criteria';
import { resultsOf } from '../emulator/services/spreadsheet/formulas/calculation';
import { satisfies } from '../emulator/services/spreadsheet/validation-rules';
import type { CellState, SheetState, SpreadsheetState, State, ValidationState } from '../emulator/state';
import { ruleFor } from '../export/rules-html';
import { bandedTo, bandOf } from './banding';
import { contentOfCell } from './cell-content';
import { type Looks, looksKey, looksOf, stretches, styleOf } from './cell-style';
import { chartViews } from './chart-views';
import type { CellStyle, CellView, SheetView } from './protocol';

/** A sheet as the page draws it. */
export function sheetView(state: State, spreadsheet: SpreadsheetState, sheet: SheetState): SheetView {
  const styles = new Numbered<CellStyle>();
  const lists = new Numbered<string[]>();
  const { locale } = spreadsheet;
  const results = resultsOf(spreadsheet, sheet, state.now);
  const formats = sheet.conditionalFormats;
  const numberOf = (looks: Looks) => styles.numberOf(looksKey(looks), () => styleOf(looks));
  const drawn = (cell: CellState | null, row: number, column: number): CellView | null => {
    const rule = formats.length > 0 ? ruleFor(formats, sheet.cells, row, column) : undefined;
    const band = bandOf(sheet, row, column);
    if (!cell && !rule && !band) return null;
    const view: CellView = cell ? contentOfCell(state, cell, locale, results) : {};
    const style = numberOf(looksOf(cell, rule, band));
    if (style !== null) view.s = style;
    if (cell?.rich)
      view.runs = stretches(cell, view.t ?? '').map(({ text, looks }) => ({ t: text, s: numberOf(looks) }));
    const { validation } = cell ?? {};
    if (!validation) return view;
    // Google marks it at once, whoever wrote it.
    if (!satisfies(validation, contentOf(cell, results), sheet, spreadsheet)) view.bad = validation.helpText ?? '';
    if (!LISTS.includes(validation.type)) return view;
    const list = lists.numberOf(JSON.stringify(validation.args), () => choicesOf(spreadsheet, validation));
    if (list !== null) view.l = list;
    return view;
  };
  const cells = sheet.cells.map((row, index) => {
    const length = Math.max(row.length, bandedTo(sheet, index + 1));
    return Array.from({ length }, (_, at) => drawn(row[at] ?? null, index + 1, at + 1));
  });
  const { id, name, rows, columns, frozenRows, frozenColumns, hiddenRows, hiddenColumns } = sheet;
  return {
    ...{ id, name, rows, columns, frozenRows, frozenColumns, hiddenRows, hiddenColumns },
    ...{ filter: sheet.filter, filteredRows: filteredRows(spreadsheet, sheet, state.now) },
    ...{ rowHeights: sheet.rowHeights, columnWidths: sheet.columnWidths, merges: sheet.merges },
    styles: styles.values,
    lists: lists.values,
    cells,
    charts: chartViews(spreadsheet, sheet, state.now),
  };
}

/** Rows that the filter of the sheet hides; one by formula hides none, since it cannot be computed. */
function filteredRows(spreadsheet: SpreadsheetState, sheet: SheetState, now: number): number[] {
  const { filter, filterCriteria = {} } = sheet;
  const isByFormula = Object.values(filterCriteria).some(({ type }) => type === 'CUSTOM_FORMULA');
  if (!filter || isByFormula || Object.keys(filterCriteria).length === 0) return [];
  const rows = Array.from({ length: filter.rows }, (_, index) => filter.row + index);
  return rows.filter((row) => isHiddenByFilter(spreadsheet, sheet, row, now));
}

const LISTS = ['VALUE_IN_LIST', 'VALUE_IN_RANGE'];

function choicesOf(spreadsheet: SpreadsheetState, { type, args }: ValidationState): string[] | null {
  if (type === 'VALUE_IN_LIST') return Array.isArray(args[0]) ? args[0] : null;
  if (type !== 'VALUE_IN_RANGE') return null;
  const [sheetId, row = 1, column = 1, rows = 1, columns = 1] = args.map(Number);
  const sheet = spreadsheet.sheets.find(({ id }) => id === sheetId);
  const texts = (sheet?.cells ?? [])
    .slice(row - 1, row - 1 + rows)
    .flatMap((line) => line.slice(column - 1, column - 1 + columns).map((cell) => displayOf(cell, spreadsheet.locale)));
  return [...new Set(texts.filter(Boolean))];
}

/** Values under numbers in order of appearance; equal keys share one, and null has none. */
class Numbered<Value> {
  readonly values: Value[] = [];
  private readonly numbers = new Map<string, number | null>();

  numberOf(key: string, make: () => Value | null): number | null {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const value = make();
    const number = value === null ? null : this.values.push(value) - 1;
    this.numbers.set(key, number);
    return number;
  }
}
