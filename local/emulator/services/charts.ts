import { enumOf } from '../enums';
import type { Execution } from '../execution';
import { ChartTextStyleBuilder } from './charts/text-style';

/** `Charts.ChartType`. */
export const CHART_TYPE = enumOf('Charts.ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

/** `Charts.ChartHiddenDimensionStrategy`. */
export const HIDDEN_STRATEGY = enumOf('Charts.ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);

/** `Charts.ChartMergeStrategy`. */
export const MERGE_STRATEGY = enumOf('Charts.ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);

/** `Charts`: of it only what charts of spreadsheets need. */
export class ChartsService {
  static readonly scopes: Record<string, string[]> = { '*': [] };

  readonly ChartHiddenDimensionStrategy = HIDDEN_STRATEGY;
  readonly ChartMergeStrategy = MERGE_STRATEGY;
  readonly ChartType = CHART_TYPE;
  readonly ColumnType = enumOf('Charts.ColumnType', ['DATE', 'NUMBER', 'STRING']);
  readonly CurveStyle = enumOf('Charts.CurveStyle', ['NORMAL', 'SMOOTH']);
  readonly PointStyle = enumOf('Charts.PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']);
  readonly Position = enumOf('Charts.Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);

  constructor(readonly _run: Execution) {}

  newTextStyle(): ChartTextStyleBuilder {
    return new ChartTextStyleBuilder();
  }
}
