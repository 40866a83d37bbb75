import { mintId, mintNumber, type SheetState, type SpreadsheetState, type State } from '../../state';
import { conventionsOf } from './conventions';

/** MIME type of a spreadsheet in Drive. */
const SPREADSHEET_TYPE = 'application/vnd.google-apps.spreadsheet';

/** What a new spreadsheet is made with; `rows` and `columns` are the size of its only sheet. */
export interface NewSpreadsheet {
  name: string;
  owner: string;
  locale: string;
  timeZone: string;
  rows?: number;
  columns?: number;
}

/** Makes a spreadsheet with one sheet, and its file in the owner's Drive. */
export function newSpreadsheet(
  state: State,
  { name, owner, locale, timeZone, rows, columns }: NewSpreadsheet,
): SpreadsheetState {
  const id = mintId(state);
  // The first sheet of every file is number 0: «…/edit#gid=0».
  const sheet = { ...newSheet(state, `${conventionsOf(locale).sheetName}1`, rows, columns), id: 0 };
  const permission = { id: mintId(state, 'p'), type: 'user', role: 'owner', emailAddress: owner } as const;
  state.files[id] = {
    id,
    name,
    mimeType: SPREADSHEET_TYPE,
    parents: [],
    owner,
    createdTime: state.now,
    trashed: false,
    appProperties: {},
    permissions: [permission],
    app: [],
  };
  const spreadsheet = { id, locale, timeZone, activeSheetId: sheet.id, sheets: [sheet], namedRanges: {} };
  state.spreadsheets[id] = spreadsheet;
  return spreadsheet;
}

/** The first name of the kind «Лист2» that no sheet bears, in the language of whoever adds one. */
export function freeSheetName({ sheets }: SpreadsheetState, locale: string): string {
  const { sheetName } = conventionsOf(locale);
  let number = sheets.length + 1;
  while (sheets.some(({ name }) => name === `${sheetName}${number}`)) number += 1;
  return `${sheetName}${number}`;
}

/** An empty sheet that is in no spreadsheet yet. */
export function newSheet(state: State, name: string, rows = 1000, columns = 26): SheetState {
  return {
    id: mintNumber(state),
    name,
    hidden: false,
    tabColor: null,
    rows,
    columns,
    cells: [],
    frozenRows: 0,
    frozenColumns: 0,
    hiddenRows: [],
    hiddenColumns: [],
    rowHeights: {},
    columnWidths: {},
    merges: [],
    filter: null,
    protections: [],
    conditionalFormats: [],
    formId: null,
  };
}
