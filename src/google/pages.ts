import type { StartLine } from '../domain/messages/start-line';
import { inEveryLanguage, WORDS, type Words } from '../domain/messages/words';
import { START_FACTS, type StartFacts } from '../domain/start-facts';
import { activeSpreadsheet } from './spreadsheet';

const { start: words } = WORDS;

/** Whether «Начало» is there and finished. */
export function hasStartPage(): boolean {
  const sheet = sheetCalled(({ start }) => start.sheet);
  return sheet !== null && sheet.getRange(1, 1).getValue() !== '';
}

/** Makes the sheet «Начало»; its text comes last, so that a finished one is known by it. */
export function writeStartPage(): void {
  const spreadsheet = activeSpreadsheet();
  const known = sheetCalled(({ start }) => start.sheet) ?? blankFirstSheet();
  const sheet = known ?? spreadsheet.insertSheet(words.sheet, 0);
  sheet.setColumnWidth(1, 820);
  const page = startPage();
  const range = sheet.getRange(1, 1, page.length, 1);
  range.setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  range.setFontWeights(page.map(({ title }) => [title ? 'bold' : 'normal']));
  range.setBackgrounds(page.map(({ title }) => [title ? '#d9ead3' : '#ffffff']));
  range.setValues(page.map(({ text }) => [text]));
  SpreadsheetApp.flush();
}

/** Brings the lines at the top of «Начало» up to date; one that people removed stays away. */
export function writeStartFacts(facts: StartFacts): void {
  const range = sheetCalled(({ start }) => start.sheet)?.getDataRange();
  const lines = range?.getDisplayValues() ?? [];
  for (const { begins, text } of START_FACTS) {
    const row = lines.findIndex(([line]) => line?.startsWith(begins()));
    if (range && row >= 0 && lines[row]?.[0] !== text(facts)) range.getCell(row + 1, 1).setValue(text(facts));
  }
}

/** Puts an address behind the line of «Начало» that speaks of the page of names; where people removed the line, nowhere. */
export function linkFromStartPage(link: string): void {
  const range = sheetCalled(({ start }) => start.sheet)?.getDataRange();
  const row = (range?.getDisplayValues() ?? []).findIndex(([text]) => text?.startsWith(words.namesLine));
  if (range && row >= 0) range.getCell(row + 1, 1).setValue(`${words.namesLine} ${link}`);
}

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
function sheetCalled(name: (words: Words) => string): GoogleAppsScript.Spreadsheet.Sheet | null {
  const spreadsheet = activeSpreadsheet();
  for (const each of new Set([name(WORDS), ...inEveryLanguage(name)])) {
    const sheet = spreadsheet.getSheetByName(each);
    if (sheet) return sheet;
  }
  return null;
}

/** What the spreadsheet says of itself comes first. */
function startPage(): StartLine[] {
  return [...START_FACTS.map(({ text }) => ({ text: text(null) })), ...words.page];
}

/** The empty sheet that every new spreadsheet has becomes «Начало». */
function blankFirstSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
  const [first] = activeSpreadsheet().getSheets();
  if (!first || first.getLastRow() > 0) return null;
  return first.setName(words.sheet);
}
