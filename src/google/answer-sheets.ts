import { activeSpreadsheet } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's own answer sheets: their names, and the forms behind them. */
export function answerSheets(): { name: string; form: string }[] {
  return activeSpreadsheet()
    .getSheets()
    .flatMap((sheet) => {
      const form = sheet.getFormUrl();
      return form === null ? [] : [{ name: sheet.getName(), form }];
    });
}

/** The sheet that Google writes a form's answers on; undefined where it is gone or cannot be told. */
export function answerSheet(formId: string): Sheet | undefined {
  return activeSpreadsheet()
    .getSheets()
    .find((sheet) => sheet.getFormUrl()?.includes(formId));
}

/** Google puts an answer sheet before all others; what it holds stands in the bases, ordered. */
export function hideAnswerSheet(formId: string): void {
  answerSheet(formId)?.hideSheet();
}
