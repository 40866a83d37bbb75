import { SheetCharts } from './sheet-charts';

/** What a sheet may hold besides, and what no script can make here: there is none of it. */
export class SheetObjects extends SheetCharts {
  getPivotTables(): [] {
    return this._none();
  }

  getSlicers(): [] {
    return this._none();
  }

  getDrawings(): [] {
    return this._none();
  }

  getImages(): [] {
    return this._none();
  }

  getDataSourceTables(): [] {
    return this._none();
  }

  private _none(): [] {
    this._read();
    return [];
  }
}
