import type { EnumValue } from '../../enums';
import { mismatch } from '../../signatures/check';
import type { Box } from '../../state';
import { text, wholeNumbers } from './arguments';
import { Banding } from './banding';
import type { CellValue } from './cells';
import { copySheet } from './copies';
import { addMetadata, type DeveloperMetadata, metadataAt } from './developer-metadata';
import { DeveloperMetadataFinder } from './developer-metadata-finder';
import { findBox } from './grid';
import { NamedRange } from './named-range';
import { Range } from './range';
import { RangeList } from './range-list';
import { Selection } from './selected';
import { select, selectionIn } from './selection';
import { Sheet } from './sheet';
import { SheetShape } from './sheet-shape';
import { SHEET_TYPE } from './sheet-type';
import { Spreadsheet } from './spreadsheet';
import { TextFinder } from './text-finder';

const NAME = 'SpreadsheetApp.Sheet';

/** What a sheet knows besides its cells: lists of ranges, names, metadata, what is selected, copies. */
export class SheetTools extends SheetShape {
  getSheetName(): string {
    return this._read().name;
  }

  getType(): EnumValue {
    this._read();
    return SHEET_TYPE.GRID;
  }

  clearFormats(): this {
    this._whole().clearFormat();
    return this;
  }

  clearNotes(): this {
    this._whole().clearNote();
    return this;
  }

  getSheetValues(row: unknown, column: unknown, rows: unknown, columns: unknown): CellValue[][] {
    const [top = 1, left = 1, height = 1, width = 1] = wholeNumbers(`${NAME}.getSheetValues`, [
      row,
      column,
      rows,
      columns,
    ]);
    const { row: lastRow, column: lastColumn } = this._size();
    const box = {
      row: top,
      column: left,
      rows: height === -1 ? lastRow - top + 1 : height,
      columns: width === -1 ? lastColumn - left + 1 : width,
    };
    return this._range(box).getValues();
  }

  getRangeList(notations: unknown): RangeList {
    if (!Array.isArray(notations) || notations.length === 0) throw mismatch(`${NAME}.getRangeList`, [notations]);
    const ranges = notations.map((notation) => {
      const { sheet, box, open } = findBox(this._spreadsheet(), this._sheet(), text(`${NAME}.getRangeList`, notation));
      return new Range(this.run, this._spreadsheetId, sheet.id, box, open);
    });
    return new RangeList(this.run, ranges);
  }

  getNamedRanges(): NamedRange[] {
    this.run.settle();
    return Object.entries(this._spreadsheet().namedRanges)
      .filter(([, { sheetId }]) => sheetId === this._sheetId)
      .map(([name]) => new NamedRange(this.run, this._spreadsheetId, name));
  }

  createTextFinder(findText: unknown): TextFinder {
    const areas = [{ sheetId: this._sheetId, box: null }];
    return new TextFinder(this.run, this._spreadsheetId, areas, text(`${NAME}.createTextFinder`, findText));
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.run, this._spreadsheetId, { sheetId: this._sheetId }, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.run, this._spreadsheetId, { sheetId: this._sheetId });
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.run, this._spreadsheetId, { sheetId: this._sheetId });
  }

  getBandings(): Banding[] {
    return (this._read().bandings ?? []).map(({ id }) => new Banding(this.run, this._spreadsheetId, this._sheetId, id));
  }

  /** The copy stands last in the other spreadsheet. */
  copyTo(spreadsheet: unknown): Sheet {
    if (!(spreadsheet instanceof Spreadsheet)) throw mismatch(`${NAME}.copyTo`, [spreadsheet]);
    const copy = copySheet(this.run, this._read(), spreadsheet._state());
    spreadsheet._state().sheets.push(copy);
    return new Sheet(this.run, spreadsheet._id, copy.id);
  }

  getActiveRange(): Range {
    this.run.settle();
    const { sheetId, box } = selectionIn(this.run.state, this._spreadsheetId);
    return this._range(sheetId === this._sheetId ? box : { row: 1, column: 1, rows: 1, columns: 1 });
  }

  getActiveCell(): Range {
    return this.getCurrentCell();
  }

  getCurrentCell(): Range {
    const { row, column } = this.getActiveRange()._box;
    const { current } = selectionIn(this.run.state, this._spreadsheetId);
    return this._range({ row: current?.row ?? row, column: current?.column ?? column, rows: 1, columns: 1 });
  }

  getActiveRangeList(): RangeList {
    const { sheetId, box, boxes = [box] } = selectionIn(this.run.state, this._spreadsheetId);
    const shown = sheetId === this._sheetId ? boxes : [this.getActiveRange()._box];
    return new RangeList(
      this.run,
      shown.map((each) => this._range(each)),
    );
  }

  getSelection(): Selection {
    return new Selection(this.run, this._spreadsheetId);
  }

  setActiveRange(range: unknown): Range {
    if (!(range instanceof Range)) throw mismatch(`${NAME}.setActiveRange`, [range]);
    return range.activate();
  }

  setActiveSelection(range: unknown): Range {
    if (typeof range !== 'string') return this.setActiveRange(range);
    const { sheet, box } = findBox(this._spreadsheet(), this._sheet(), range);
    return new Range(this.run, this._spreadsheetId, sheet.id, box).activate();
  }

  setActiveRangeList(list: unknown): RangeList {
    if (!(list instanceof RangeList)) throw mismatch(`${NAME}.setActiveRangeList`, [list]);
    return list.activate();
  }

  setCurrentCell(cell: unknown): Range {
    if (!(cell instanceof Range)) throw mismatch(`${NAME}.setCurrentCell`, [cell]);
    return cell.activateAsCurrentCell();
  }

  protected _range(box: Box): Range {
    return new Range(this.run, this._spreadsheetId, this._sheetId, box);
  }

  protected _whole(): Range {
    const { rows, columns } = this._sheet();
    return this._range({ row: 1, column: 1, rows, columns });
  }

  protected _size(): { row: number; column: number } {
    const { rows, columns } = this._read();
    return { row: rows, column: columns };
  }

  protected _select(box: Box): void {
    select(this.run.state, this._spreadsheetId, { sheetId: this._sheetId, box });
  }
}
