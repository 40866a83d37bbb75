import type { Column } from '../domain/tables';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Whether cells of a column offer something to choose. */
export function hasChoices({ type, choices, choicesOf }: Column): boolean {
  return type === 'check' || choices !== undefined || choicesOf !== undefined;
}

/** The check box or the list of a cell in the row with that id; null where anything may stand. */
export function choiceRule({ type, choices, choicesOf }: Column, id: string): Rule | null {
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
