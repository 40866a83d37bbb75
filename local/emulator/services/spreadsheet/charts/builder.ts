import type { EnumValue } from '../../../enums';
import type { Execution } from '../../../execution';
import { declarationOf } from '../../../signatures/declarations';
import type { ChartState } from '../../../state';
import { CHART_TYPE } from '../../charts';
import type { Range } from '../range';
import { ContainerInfo, EmbeddedChart, rangesOf } from './chart';
import { OPTIONS, plain } from './options';

/** A chart in the making. `asBarChart` and its like change its type and offer what charts of that type have. */
export class EmbeddedChartBuilder {
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

  constructor(
    private readonly run: Execution,
    private readonly spreadsheetId: string,
    readonly _state: ChartState,
  ) {}

  build(): EmbeddedChart {
    return new EmbeddedChart(this.run, this.spreadsheetId, structuredClone(this._state));
  }

  addRange(range: Range): this {
    this._state.ranges.push({ sheetId: range._sheetId, ...range._box });
    return this;
  }

  removeRange(range: Range): this {
    const wanted = JSON.stringify({ sheetId: range._sheetId, ...range._box });
    const place = this._state.ranges.findIndex((each) => JSON.stringify(each) === wanted);
    if (place >= 0) this._state.ranges.splice(place, 1);
    return this;
  }

  clearRanges(): this {
    this._state.ranges.length = 0;
    return this;
  }

  getRanges(): Range[] {
    return rangesOf(this.run, this.spreadsheetId, this._state);
  }

  setChartType(type: EnumValue): this {
    this._state.type = type.name;
    return this;
  }

  getChartType(): EnumValue {
    return CHART_TYPE[this._state.type as keyof typeof CHART_TYPE];
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this._state);
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    Object.assign(this._state, { row, column, offsetX, offsetY });
    return this;
  }

  setOption(option: string, value: unknown): this {
    this._state.options[option] = value;
    return this;
  }

  setNumHeaders(headers: number): this {
    this._state.headers = headers;
    return this;
  }

  setTransposeRowsAndColumns(transpose: boolean): this {
    this._state.transposed = transpose;
    return this;
  }

  setMergeStrategy(mergeStrategy: EnumValue): this {
    this._state.merge = mergeStrategy.name as ChartState['merge'];
    return this;
  }

  setHiddenDimensionStrategy(strategy: EnumValue): this {
    this._state.hidden = strategy.name as ChartState['hidden'];
    return this;
  }

  asAreaChart(): EmbeddedAreaChartBuilder {
    return this._as('AREA', EmbeddedAreaChartBuilder);
  }

  asBarChart(): EmbeddedBarChartBuilder {
    return this._as('BAR', EmbeddedBarChartBuilder);
  }

  asColumnChart(): EmbeddedColumnChartBuilder {
    return this._as('COLUMN', EmbeddedColumnChartBuilder);
  }

  asComboChart(): EmbeddedComboChartBuilder {
    return this._as('COMBO', EmbeddedComboChartBuilder);
  }

  asHistogramChart(): EmbeddedHistogramChartBuilder {
    return this._as('HISTOGRAM', EmbeddedHistogramChartBuilder);
  }

  asLineChart(): EmbeddedLineChartBuilder {
    return this._as('LINE', EmbeddedLineChartBuilder);
  }

  asPieChart(): EmbeddedPieChartBuilder {
    return this._as('PIE', EmbeddedPieChartBuilder);
  }

  asScatterChart(): EmbeddedScatterChartBuilder {
    return this._as('SCATTER', EmbeddedScatterChartBuilder);
  }

  asTableChart(): EmbeddedTableChartBuilder {
    return this._as('TABLE', EmbeddedTableChartBuilder);
  }

  private _as<B>(type: string, Kind: new (run: Execution, spreadsheetId: string, state: ChartState) => B): B {
    this._state.type = type;
    return new Kind(this.run, this.spreadsheetId, this._state);
  }
}

export class EmbeddedAreaChartBuilder extends EmbeddedChartBuilder {}
export class EmbeddedBarChartBuilder extends EmbeddedChartBuilder {}
export class EmbeddedColumnChartBuilder extends EmbeddedChartBuilder {}
export class EmbeddedComboChartBuilder extends EmbeddedChartBuilder {}
export class EmbeddedHistogramChartBuilder extends EmbeddedChartBuilder {}
export class EmbeddedLineChartBuilder extends EmbeddedChartBuilder {}
export class EmbeddedPieChartBuilder extends EmbeddedChartBuilder {}
export class EmbeddedScatterChartBuilder extends EmbeddedChartBuilder {}
export class EmbeddedTableChartBuilder extends EmbeddedChartBuilder {}

// Each kind gets those of the methods that Google declares for it.
for (const Kind of [
  EmbeddedAreaChartBuilder,
  EmbeddedBarChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedComboChartBuilder,
  EmbeddedHistogramChartBuilder,
  EmbeddedLineChartBuilder,
  EmbeddedPieChartBuilder,
  EmbeddedScatterChartBuilder,
  EmbeddedTableChartBuilder,
]) {
  const declared = declarationOf('Spreadsheet', Kind.name)?.methods;
  for (const [method, options] of Object.entries(OPTIONS)) {
    if (!declared?.has(method)) continue;
    Object.defineProperty(Kind.prototype, method, {
      value(this: EmbeddedChartBuilder, ...args: unknown[]) {
        for (const [option, value] of Object.entries(options)) this.setOption(option, plain(value(...args)));
        return this;
      },
    });
  }
}

/** A chart of which nothing has been told. */
export function newChart(run: Execution, spreadsheetId: string): EmbeddedChartBuilder {
  return new EmbeddedChartBuilder(run, spreadsheetId, {
    id: null,
    type: 'COLUMN',
    ranges: [],
    options: {},
    row: 1,
    column: 1,
    offsetX: 0,
    offsetY: 0,
    headers: 0,
    transposed: false,
    merge: 'MERGE_COLUMNS',
    hidden: 'IGNORE_BOTH',
  });
}
