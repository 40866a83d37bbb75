import type { Column } from '../domain/tables';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Whether cells of a column offer something to choose. */
export function hasChoices({ type, by, choices, choicesOf }: Column): boolean {
  return type === 'check' || (type === 'date' && by === 'people') || choices !== undefined || choicesOf !== undefined;
}

/** The check box, the list or the calendar of a cell in the row with that id; null where anything may stand. */
export function choiceRule({ type, by, choices, choicesOf }: Column, id: string): Rule | null {
  // Whether Google takes our serial numbers for dates is not known for sure: they must not be refused.
  if (type === 'date' && by === 'people') {
    return SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
  }
  if (type === 'check') return SpreadsheetApp.newDataValidation().requireCheckbox().build();
  const fixed = choicesOf?.()[id];
  const list = fixed ?? choices;
  if (!list) return null;
  // The script may have to write people's own words back: only where it never does, Google refuses others.
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...list], true)
    .setAllowInvalid(!fixed)
    .build();
}
