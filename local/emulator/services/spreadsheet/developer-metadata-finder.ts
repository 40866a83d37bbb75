import type { EnumValue } from '../../enums';
import type { Execution } from '../../execution';
import type { MetadataState } from '../../state';
import { spreadsheetIn } from './cells';
import { DeveloperMetadata, DeveloperMetadataLocation, type Place } from './developer-metadata';

/** Searches entries below a spreadsheet, a sheet, or one row or column. */
export class DeveloperMetadataFinder {
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };
  private readonly tests: ((entry: MetadataState) => boolean)[] = [];
  private intersecting = false;

  constructor(
    private readonly run: Execution,
    private readonly spreadsheetId: string,
    private readonly within: Place,
  ) {}

  find(): DeveloperMetadata[] {
    this.run.settle();
    return (spreadsheetIn(this.run.state, this.spreadsheetId).metadata ?? [])
      .filter((entry) => this._isWithin(entry) && this.tests.every((test) => test(entry)))
      .map(({ id }) => new DeveloperMetadata(this.run, this.spreadsheetId, id));
  }

  onIntersectingLocations(): this {
    this.intersecting = true;
    return this;
  }

  withId(id: unknown): this {
    return this._with((entry) => entry.id === id);
  }

  withKey(key: unknown): this {
    return this._with((entry) => entry.key === key);
  }

  withValue(value: unknown): this {
    return this._with((entry) => entry.value === value);
  }

  withVisibility(visibility: EnumValue): this {
    return this._with((entry) => entry.visibility === visibility.name);
  }

  withLocationType(type: EnumValue): this {
    return this._with(
      (entry) => new DeveloperMetadataLocation(this.run, this.spreadsheetId, entry).getLocationType() === type,
    );
  }

  private _with(test: (entry: MetadataState) => boolean): this {
    this.tests.push(test);
    return this;
  }

  private _isWithin(entry: MetadataState): boolean {
    const { sheetId, row, column } = this.within;
    if (sheetId === undefined) return true;
    if (this.intersecting && entry.sheetId === undefined) return true;
    if (entry.sheetId !== sheetId) return false;
    if (row === undefined && column === undefined) return true;
    return (
      (row !== undefined && entry.row === row) ||
      (column !== undefined && entry.column === column) ||
      (this.intersecting && entry.row === undefined && entry.column === undefined)
    );
  }
}
