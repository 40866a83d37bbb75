import { contentOf, displayOf } from '../emulator/services/spreadsheet/display';
import { resultsOf } from '../emulator/services/spreadsheet/formulas/calculation';
import type { ChartState, SheetState, SpreadsheetState } from '../emulator/state';
import { cssColour } from '../export/colour';
import type { ChartView } from './protocol';

/** As Google colours series that have no colour of their own. */
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853'];

/** The charts of a sheet with the numbers that they show now; the first column of their range names the bars. */
export function chartViews(spreadsheet: SpreadsheetState, { charts = [] }: SheetState, now: number): ChartView[] {
  return charts.map((chart) => chartView(spreadsheet, chart, now));
}

function chartView(spreadsheet: SpreadsheetState, chart: ChartState, now: number): ChartView {
  const { options, row, column, offsetX, offsetY } = chart;
  const colours = Array.isArray(options.colors) ? options.colors.map((colour) => cssColour(String(colour))) : [];
  const { labels, series } = numbersOf(spreadsheet, chart, now);
  return {
    ...{ id: chart.id ?? 0, type: chart.type, title: String(options.title ?? ''), row, column, offsetX, offsetY },
    width: Number(options.width) || 600,
    height: Number(options.height) || 371,
    isStacked: options.isStacked === true,
    hasLegend: options['legend.position'] !== 'none',
    labels,
    series: series.map((each, index) => ({
      ...each,
      colour: (colours.length > 0 ? colours[index % colours.length] : null) ?? COLOURS[index % COLOURS.length] ?? '',
    })),
  };
}

/** Lines below the last one with a name are not drawn. */
function numbersOf(spreadsheet: SpreadsheetState, { ranges: [range] }: ChartState, now: number) {
  const sheet = spreadsheet.sheets.find(({ id }) => id === range?.sheetId);
  if (!range || !sheet) return { labels: [], series: [] };
  const results = resultsOf(spreadsheet, sheet, now);
  const at = (row: number, column: number) => sheet.cells[row - 1]?.[column - 1] ?? null;
  const textAt = (row: number, column: number) => displayOf(at(row, column), spreadsheet.locale, results);
  const rows = Array.from({ length: range.rows - 1 }, (_, index) => range.row + 1 + index);
  const last = rows.findLastIndex((row) => textAt(row, range.column) !== '');
  const named = rows.slice(0, last + 1);
  const numberAt = (row: number, column: number) => {
    const content = contentOf(at(row, column), results);
    return typeof content === 'number' ? content : null;
  };
  return {
    labels: named.map((row) => textAt(row, range.column)),
    series: Array.from({ length: range.columns - 1 }, (_, index) => range.column + 1 + index).map((column) => ({
      name: textAt(range.row, column),
      values: named.map((row) => numberAt(row, column)),
    })),
  };
}
