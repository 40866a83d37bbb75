import { EnumValue, enumOf } from '../../enums';
import { Exception, type Execution } from '../../execution';
import { mismatch } from '../../signatures/check';
import { type MetadataState, mintNumber, type SpreadsheetState } from '../../state';
import { spreadsheetIn } from './cells';
import { Range } from './range';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

/** `SpreadsheetApp.DeveloperMetadataVisibility`. */
export const DEVELOPER_METADATA_VISIBILITY = enumOf('SpreadsheetApp.DeveloperMetadataVisibility', [
  'DOCUMENT',
  'PROJECT',
]);

/** `SpreadsheetApp.DeveloperMetadataLocationType`. */
export const DEVELOPER_METADATA_LOCATION_TYPE = enumOf('SpreadsheetApp.DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);

/** Where an entry is kept: of the spreadsheet, of a sheet, or of a line of it. */
export type Place = Pick<MetadataState, 'sheetId' | 'row' | 'column'>;

/** Keeps a key, perhaps with a value and a visibility, at a place. */
export function addMetadata(run: Execution, spreadsheetId: string, place: Place, args: unknown[]): void {
  const [key, ...rest] = args;
  const visibility = rest.at(-1) instanceof EnumValue ? rest.pop() : DEVELOPER_METADATA_VISIBILITY.DOCUMENT;
  const [value = null] = rest;
  if (typeof key !== 'string' || rest.length > 1 || (value !== null && typeof value !== 'string')) {
    throw mismatch('SpreadsheetApp.addDeveloperMetadata', args);
  }
  run.settle();
  const spreadsheet = spreadsheetIn(run.state, spreadsheetId);
  const { name } = visibility as EnumValue;
  const id = mintNumber(run.state);
  const added: MetadataState = { id, key, value, visibility: name as MetadataState['visibility'], ...place };
  spreadsheet.metadata = [...(spreadsheet.metadata ?? []), added];
}

/** All that is kept at exactly that place. */
export function metadataAt(run: Execution, spreadsheetId: string, place: Place): DeveloperMetadata[] {
  run.settle();
  return (spreadsheetIn(run.state, spreadsheetId).metadata ?? [])
    .filter(({ sheetId, row, column }) => sheetId === place.sheetId && row === place.row && column === place.column)
    .map(({ id }) => new DeveloperMetadata(run, spreadsheetId, id));
}

/** True for a range that is one whole row or column. */
export function isWholeLine({ _box, _open }: Range, grid: { rows: number; columns: number }): boolean {
  const { rows, columns } = _box;
  if (rows === 1 && (_open.columns === 'all' || columns === grid.columns)) return true;
  return columns === 1 && (_open.rows === 'all' || rows === grid.rows);
}

/** The one whole row or column that a range is; refused in Google's words for any other range. */
export function wholeLine(range: Range, grid: { rows: number; columns: number }): Place {
  const { _box, _sheetId } = range;
  const { row, column } = _box;
  if (isWholeLine(range, grid)) return _box.rows === 1 ? { sheetId: _sheetId, row } : { sheetId: _sheetId, column };
  throw new Exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** One entry: it follows its row or column when lines are moved, and goes when they are deleted. */
export class DeveloperMetadata {
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

  constructor(
    private readonly run: Execution,
    private readonly spreadsheetId: string,
    private readonly id: number,
  ) {}

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this._state().key;
  }

  getValue(): string | null {
    return this._state().value;
  }

  getVisibility(): EnumValue {
    return DEVELOPER_METADATA_VISIBILITY[this._state().visibility];
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.run, this.spreadsheetId, this._state());
  }

  setKey(key: unknown): this {
    return this._set({ key: String(key) });
  }

  setValue(value: unknown): this {
    return this._set({ value: String(value) });
  }

  setVisibility(visibility: EnumValue): this {
    return this._set({ visibility: visibility.name as MetadataState['visibility'] });
  }

  moveToColumn(column: unknown): this {
    return this._move('moveToColumn', column, 'column');
  }

  moveToRow(row: unknown): this {
    return this._move('moveToRow', row, 'row');
  }

  moveToSheet(sheet: unknown): this {
    if (!(sheet instanceof Sheet)) throw mismatch('SpreadsheetApp.DeveloperMetadata.moveToSheet', [sheet]);
    return this._place({ sheetId: sheet._sheetId });
  }

  moveToSpreadsheet(): this {
    return this._place({});
  }

  remove(): void {
    const { id } = this._state();
    const spreadsheet = this._spreadsheet();
    spreadsheet.metadata = (spreadsheet.metadata ?? []).filter((each) => each.id !== id);
  }

  private _move(method: string, range: unknown, axis: 'row' | 'column'): this {
    if (!(range instanceof Range)) throw mismatch(`SpreadsheetApp.DeveloperMetadata.${method}`, [range]);
    const place = wholeLine(range, { rows: Number.NaN, columns: Number.NaN });
    if (place[axis] === undefined) throw mismatch(`SpreadsheetApp.DeveloperMetadata.${method}`, [range]);
    return this._place(place);
  }

  private _place(place: Place): this {
    const { id, key, value, visibility } = this._state();
    const spreadsheet = this._spreadsheet();
    spreadsheet.metadata = (spreadsheet.metadata ?? []).map((each) =>
      each.id === id ? { id, key, value, visibility, ...place } : each,
    );
    return this;
  }

  private _set(change: Partial<MetadataState>): this {
    Object.assign(this._state(), change);
    return this;
  }

  private _spreadsheet(): SpreadsheetState {
    return spreadsheetIn(this.run.state, this.spreadsheetId);
  }

  private _state(): MetadataState {
    this.run.settle();
    const found = this._spreadsheet().metadata?.find(({ id }) => id === this.id);
    if (!found) throw new Exception('The developer metadata was removed.');
    return found;
  }
}

/** Where an entry is kept; what does not apply is null. */
export class DeveloperMetadataLocation {
  static readonly scopes: Record<string, string[]> = { '*': ['spreadsheets.currentonly', 'spreadsheets'] };

  constructor(
    private readonly run: Execution,
    private readonly spreadsheetId: string,
    private readonly place: Place,
  ) {}

  getLocationType(): EnumValue {
    const { sheetId, row, column } = this.place;
    if (sheetId === undefined) return DEVELOPER_METADATA_LOCATION_TYPE.SPREADSHEET;
    if (row !== undefined) return DEVELOPER_METADATA_LOCATION_TYPE.ROW;
    return DEVELOPER_METADATA_LOCATION_TYPE[column === undefined ? 'SHEET' : 'COLUMN'];
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.place.sheetId === undefined ? new Spreadsheet(this.run, this.spreadsheetId) : null;
  }

  getSheet(): Sheet | null {
    const { sheetId, row, column } = this.place;
    if (sheetId === undefined || row !== undefined || column !== undefined) return null;
    return new Sheet(this.run, this.spreadsheetId, sheetId);
  }

  getRow(): Range | null {
    return this._line(this.place.row, (row) => `${row}:${row}`);
  }

  getColumn(): Range | null {
    return this._line(this.place.column, (column) => `R1C${column}`);
  }

  private _line(line: number | undefined, notation: (line: number) => string): Range | null {
    if (line === undefined || this.place.sheetId === undefined) return null;
    const found = new Sheet(this.run, this.spreadsheetId, this.place.sheetId).getRange(notation(line));
    if (this.place.row !== undefined) return found;
    const box = { ...found._box, rows: found.getSheet().getMaxRows() };
    return new Range(this.run, this.spreadsheetId, this.place.sheetId, box, { rows: 'all' });
  }
}
