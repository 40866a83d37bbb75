import { known, type Suite } from './case';

const range = known('doc', 'reference/spreadsheet/range');
const memory = known('guess', 'from memory');

/** Facts about SpreadsheetApp. */
export const SPREADSHEET: Suite = {
  service: 'SpreadsheetApp',
  prelude: `const book = SpreadsheetApp.getActive();
const sheet = book.getSheets()[0];`,
  cases: [
    range('an empty cell reads as an empty string', "sheet.getRange('A1').getValue()", ''),
    memory('a new sheet has 1000 rows and 26 columns', '[sheet.getMaxRows(), sheet.getMaxColumns()]', [1000, 26]),
  ],
};
