import { enumOf } from '../../enums';

/** `SpreadsheetApp.SheetType`. */
export const SHEET_TYPE = enumOf('SpreadsheetApp.SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
