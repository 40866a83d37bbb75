import { COLOURS } from '../domain/start-page';
import type { Column } from '../domain/tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Before somebody edits a cell that is worked out anew Google asks, and lets them: a warning stops nobody, and rows may
 * still be added and sorted. Made once with the sheet; `first` is its first row of data.
 */
export function guardDerived(sheet: Sheet, columns: readonly Column[], first: number): void {
  const derived = columns.flatMap(({ derived: isDerived }, index) => (isDerived ? [index + 1] : []));
  if (derived.length === 0) return;
  // A cut run has made the first of them, perhaps without its warning.
  const made = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  derived.forEach((column, index) => {
    const guard = made[index] ?? below(sheet, column, first).protect();
    guard.setWarningOnly(true);
  });
}

/** States get their colours, beside which they are words all the same. */
export function colourStates(sheet: Sheet, columns: readonly Column[], first: number): void {
  const rules = columns.flatMap(({ tones = {} }, index) =>
    Object.entries(tones).map(([state, tone]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(state)
        .setBackground(COLOURS[tone])
        .setRanges([below(sheet, index + 1, first)])
        .build(),
    ),
  );
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
}

function below(sheet: Sheet, column: number, first: number): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(first, column, sheet.getMaxRows() - first + 1, 1);
}
