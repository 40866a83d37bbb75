import type { Cell } from '../domain/tables';
import { activeSpreadsheet } from './spreadsheet';

const PROPERTY = 'textFormatIsLiteral';

/**
 * Cells of the format «@» as they must be written so that no text becomes a formula. Nobody has checked whether Google
 * takes "=1+1" in such a cell literally; set-up tries it once (`learnTextFormat`), and until it has, an apostrophe
 * guards the text.
 */
export function asPlainText(values: Cell[][]): Cell[][] {
  if (!values.some((line) => line.some(isRisky))) return values;
  const literal = PropertiesService.getDocumentProperties().getProperty(PROPERTY) === 'yes';
  return literal ? values : values.map((line) => line.map((cell) => (isRisky(cell) ? `'${cell}` : cell)));
}

/** Writes a harmless formula into a cell of text format in a scratch sheet, looks what became of it, remembers. */
export function learnTextFormat(): void {
  const properties = PropertiesService.getDocumentProperties();
  if (properties.getProperty(PROPERTY)) return;
  const spreadsheet = activeSpreadsheet();
  const name = 'проба';
  const scratch = spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  const cell = scratch.getRange(1, 1);
  cell.setNumberFormat('@');
  cell.setValue('=1+1');
  SpreadsheetApp.flush();
  const literal = cell.getFormula() === '';
  spreadsheet.deleteSheet(scratch);
  SpreadsheetApp.flush();
  properties.setProperty(PROPERTY, literal ? 'yes' : 'no');
}

/** A leading sign that people's keyboards turn into a formula, or the mark that hides one. */
function isRisky(cell: Cell): boolean {
  return typeof cell === 'string' && /^[=+'＝]/.test(cell);
}
