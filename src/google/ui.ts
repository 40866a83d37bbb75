import { isRefusal } from './refusal';
import { activeSpreadsheet } from './spreadsheet';

/** Shows a sentence and waits until it is read; where windows were not permitted, in the corner of the sheet. */
export function say(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  try {
    ui.alert(title, text, ui.ButtonSet.OK);
  } catch (failure) {
    if (!isRefusal(failure)) throw failure;
    activeSpreadsheet().toast(text, title, -1);
  }
}

/** Whether the person pressed «Да». Locks do not survive the question. */
export function confirm(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** What the person typed; null where they cancelled. */
export function askText(title: string, text: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
}

/** Shows a page over the sheet, in pixels; the run goes on behind it. */
export function showPage(title: string, page: string, { width, height }: { width: number; height: number }): void {
  const output = HtmlService.createHtmlOutput(page).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}

/** Shows a page over the sheet, which stays usable; in pixels. */
export function showFloating(title: string, page: string, { width, height }: { width: number; height: number }): void {
  const output = HtmlService.createHtmlOutput(page).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModelessDialog(output, title);
}

/** Shows a page beside the sheet, where it stays. */
export function showSidebar(title: string, page: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle(title));
}
