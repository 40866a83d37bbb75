import type { EnumValue } from '../../../enums';
import type { Execution } from '../../../execution';
import type { ChartState } from '../../../state';
import { HIDDEN_STRATEGY, MERGE_STRATEGY } from '../../charts';
import { ChartOptions } from '../../charts/options';
import { Range } from '../range';
import { EmbeddedChartBuilder } from './builder';

const SCOPES = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

/** A chart as it was when the script got or built it; `Sheet.insertChart` and `updateChart` put it into a sheet. */
export class EmbeddedChart {
  static readonly scopes: Record<string, string[]> = SCOPES;

  constructor(
    private readonly run: Execution,
    private readonly spreadsheetId: string,
    readonly _state: ChartState,
  ) {}

  /** Null for a chart that is in no sheet. */
  getChartId(): number | null {
    return this._state.id;
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this._state);
  }

  getRanges(): Range[] {
    return rangesOf(this.run, this.spreadsheetId, this._state);
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this._state.options);
  }

  getNumHeaders(): number {
    return this._state.headers;
  }

  getTransposeRowsAndColumns(): boolean {
    return this._state.transposed;
  }

  getMergeStrategy(): EnumValue {
    return MERGE_STRATEGY[this._state.merge];
  }

  getHiddenDimensionStrategy(): EnumValue {
    return HIDDEN_STRATEGY[this._state.hidden];
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.run, this.spreadsheetId, structuredClone(this._state));
  }
}

/** Where a chart stands: a cell, counted from 1, and pixels from its corner. */
export class ContainerInfo {
  static readonly scopes: Record<string, string[]> = SCOPES;

  constructor(private readonly _state: ChartState) {}

  getAnchorRow(): number {
    return this._state.row;
  }

  getAnchorColumn(): number {
    return this._state.column;
  }

  getOffsetX(): number {
    return this._state.offsetX;
  }

  getOffsetY(): number {
    return this._state.offsetY;
  }
}

/** Ranges of a chart as the script holds them. */
export function rangesOf(run: Execution, spreadsheetId: string, { ranges }: ChartState): Range[] {
  return ranges.map(({ sheetId, ...box }) => new Range(run, spreadsheetId, sheetId, box));
}
