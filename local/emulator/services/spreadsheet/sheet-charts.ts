import { Exception } from '../../execution';
import { type ChartState, mintNumber } from '../../state';
import { type EmbeddedChartBuilder, newChart } from './charts/builder';
import { EmbeddedChart } from './charts/chart';
import { SheetTools } from './sheet-tools';

/** The charts of a sheet. */
export class SheetCharts extends SheetTools {
  newChart(): EmbeddedChartBuilder {
    return newChart(this.run, this._spreadsheetId);
  }

  getCharts(): EmbeddedChart[] {
    return (this._read().charts ?? []).map(
      (state) => new EmbeddedChart(this.run, this._spreadsheetId, structuredClone(state)),
    );
  }

  insertChart(chart: EmbeddedChart): void {
    const sheet = this._read();
    const { row, column } = chart._state;
    if (row < 1 || column < 1 || row > sheet.rows || column > sheet.columns) {
      throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
    }
    sheet.charts = [...(sheet.charts ?? []), { ...structuredClone(chart._state), id: mintNumber(this.run.state) }];
  }

  /** Takes the place of the chart with the same id. */
  updateChart(chart: EmbeddedChart): void {
    const charts = this._read().charts ?? [];
    charts[this._placeOf(charts, chart)] = structuredClone(chart._state);
  }

  removeChart(chart: EmbeddedChart): void {
    const charts = this._read().charts ?? [];
    charts.splice(this._placeOf(charts, chart), 1);
  }

  private _placeOf(charts: ChartState[], chart: EmbeddedChart): number {
    const place = charts.findIndex(({ id }) => id === chart._state.id);
    if (place < 0) throw new Exception('Chart not found on this sheet.');
    return place;
  }
}
