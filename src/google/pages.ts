import { inEveryLanguage, WORDS, type Words } from '../domain/messages/words';
import { activeSpreadsheet } from './spreadsheet';

const { start: words } = WORDS;

/** Makes the sheet where the coordinator pastes the plan; true when it was not there. */
export function ensurePasteSheet(): boolean {
  const spreadsheet = activeSpreadsheet();
  const known = sheetCalled(({ start }) => start.pasteSheet);
  if (known && known.getName() !== words.pasteSheet) known.setName(words.pasteSheet);
  const sheet = known ?? spreadsheet.insertSheet(words.pasteSheet, spreadsheet.getNumSheets());
  // The first column has the numbers of rows: as plain text «1.1» stays one, elsewhere it becomes the first of January.
  if (sheet.getLastRow() === 0) sheet.getRange(1, 1, sheet.getMaxRows(), 1).setNumberFormat('@');
  return known === null;
}

/** The pasted table as people see it; a cell merged over several rows or columns has its text in the first only. */
export function pastedTable(): string[][] {
  const sheet = sheetCalled(({ start }) => start.pasteSheet);
  return sheet ? sheet.getDataRange().getDisplayValues() : [];
}

/** All that every sheet shows, hidden ones and those that people added among them. */
export function everySheet(): { name: string; values: string[][] }[] {
  const sheets = activeSpreadsheet().getSheets();
  return sheets.map((sheet) => ({ name: sheet.getName(), values: sheet.getDataRange().getDisplayValues() }));
}

/** Empties the sheet with the pasted plan; its looks stay. */
export function clearPasteSheet(): void {
  sheetCalled(({ start }) => start.pasteSheet)?.clearContents();
}

/** A sheet by the name that it has in the language spoken, or in another one. */
export function sheetCalled(name: (words: Words) => string): GoogleAppsScript.Spreadsheet.Sheet | null {
  const spreadsheet = activeSpreadsheet();
  for (const each of new Set([name(WORDS), ...inEveryLanguage(name)])) {
    const sheet = spreadsheet.getSheetByName(each);
    if (sheet) return sheet;
  }
  return null;
}
