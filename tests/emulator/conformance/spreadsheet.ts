import type { Suite } from './case';
import { CHARTS } from './spreadsheet/charts';
import { CONDITIONS } from './spreadsheet/conditions';
import { FILTERS } from './spreadsheet/filters';
import { FORMULAS } from './spreadsheet/formulas';
import { GROUPS } from './spreadsheet/groups';
import { KEEPING } from './spreadsheet/keeping';
import { LOOKS } from './spreadsheet/looks';
import { MOVES } from './spreadsheet/moves';
import { RANGES } from './spreadsheet/ranges';
import { SHEETS } from './spreadsheet/sheets';
import { VALIDATION } from './spreadsheet/validation';
import { VALUES } from './spreadsheet/values';

/** Facts about SpreadsheetApp. */
export const SPREADSHEET: Suite = {
  service: 'SpreadsheetApp',
  prelude: `const book = SpreadsheetApp.getActive();
const sheet = book.getSheets()[0];`,
  cases: [
    ...RANGES,
    ...VALUES,
    ...MOVES,
    ...FORMULAS,
    ...LOOKS,
    ...SHEETS,
    ...FILTERS,
    ...VALIDATION,
    ...KEEPING,
    ...CHARTS,
    ...CONDITIONS,
    ...GROUPS,
  ],
};
