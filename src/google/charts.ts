import { WORDS } from '../domain/messages/words';
import { TABLES } from '../domain/tables';
import { OVERVIEW_LINES } from '../domain/year/overview';
import { locate } from './places';
import { startSheet } from './start-page';

/** A chart of «Начало»: its columns of numbers side by side, where it stands first, and what it looks like. */
interface Look {
  columns: readonly (keyof typeof TABLES.overview.columns)[];
  row: number;
  column: number;
  colours: readonly string[];
}

const [FIRST_COLUMN, SECOND_COLUMN, FIRST_ROW, SECOND_ROW] = [5, 6, 3, 10];
const [WIDTH, HEIGHT] = [420, 286];
const [DONE, LATE, OPEN] = ['#3d85c6', '#cc4125', '#d9d9d9'];

const LOOKS = {
  stages: {
    columns: ['stage', 'done', 'late', 'ahead'],
    row: FIRST_ROW,
    column: FIRST_COLUMN,
    colours: [DONE, LATE, OPEN],
  },
  surveys: { columns: ['survey', 'answered', 'silent'], row: FIRST_ROW, column: SECOND_COLUMN, colours: [DONE, OPEN] },
  coverage: {
    columns: ['group', 'reached', 'unreached'],
    row: SECOND_ROW,
    column: FIRST_COLUMN,
    colours: [DONE, OPEN],
  },
  indicators: { columns: ['indicator', 'share'], row: SECOND_ROW, column: SECOND_COLUMN, colours: [DONE] },
} as const satisfies Record<keyof typeof WORDS.start.overview.charts, Look>;

/** The charts by their keys. */
export type OverviewChart = keyof typeof LOOKS;

/**
 * Makes those of the named charts that «Начало» lacks; one that stands there, wherever people moved it and however they
 * restyled it, is known by the numbers it shows.
 */
export function ensureCharts(wanted: readonly OverviewChart[]): void {
  const start = startSheet();
  // Nothing can stand on cells that people have cut away.
  if (wanted.length === 0 || !start || start.getMaxColumns() < SECOND_COLUMN || start.getMaxRows() < SECOND_ROW) return;
  const { sheet, keyRow, columns } = locate(TABLES.overview);
  const known = start.getCharts().flatMap((chart) => chart.getRanges().slice(0, 1).map(nameOf));
  for (const kind of wanted) {
    const look: Look = LOOKS[kind];
    const first = (columns.get(look.columns[0] ?? '') ?? 0) + 1;
    const range = sheet.getRange(keyRow + 2, first, OVERVIEW_LINES + 1, look.columns.length);
    if (known.includes(nameOf(range))) continue;
    start.insertChart(
      start
        .newChart()
        .setChartType(Charts.ChartType.BAR)
        .addRange(range)
        .setNumHeaders(1)
        .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
        .setPosition(look.row, look.column, 0, 0)
        .setOption('title', WORDS.start.overview.charts[kind])
        .setOption('width', WIDTH)
        .setOption('height', HEIGHT)
        .setOption('isStacked', true)
        .setOption('colors', look.colours)
        .setOption('legend.position', look.columns.length > 2 ? 'bottom' : 'none')
        .setOption('hAxis.minValue', 0)
        .build(),
    );
  }
}

function nameOf(range: GoogleAppsScript.Spreadsheet.Range): string {
  return `${range.getGridId()} ${range.getColumn()}`;
}
