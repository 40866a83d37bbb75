import type { Words } from '../words';

const CHECK = 'Open the menu “Mentoring” → “Set-up and checks” → “Check the spreadsheet”.';
const SET_UP = 'Open the menu “Mentoring” → “Set-up and checks” → “Set up”.';

/** Broken set-ups: what happened and what to do. */
export const PROBLEMS: Words['problems'] = {
  'no-table': (sheet) => `The sheet “${sheet}” is missing. ${CHECK}`,
  'no-column': (sheet, column) => `The sheet “${sheet}” has no column “${column}”. ${CHECK}`,
  'no-ids': (sheet, column) =>
    `The column “${column}”, by which the program tells rows apart, was deleted from the sheet “${sheet}”. The rows themselves are intact. Undo the deletion (Ctrl+Z) or bring back an earlier state of the spreadsheet: “File” → “Version history”. While the column is missing, the program leaves these rows alone.`,
  'sheet-taken': (sheet) =>
    `There is a sheet “${sheet}” already, but this program did not make it. Rename it and try again: “Set-up and checks” → “Check the spreadsheet”.`,
  'no-service': (name) =>
    `The service ${name} is switched off in the script project. Open “Extensions” → “Apps Script” → “Services” (+), add it and try again.`,
  'no-settings': (titles) => `Not filled in on the sheet “Settings”: ${titles}. Fill it in and click again.`,
  'bad-settings': (wrong) => `To be corrected on the sheet “Settings”:\n${wrong}`,
  'bad-year': (value) =>
    `The school year on the sheet “Settings” ${value === '' ? 'is empty' : `reads “${value}”`}. Write two years in a row, for example 2022/2023.`,
  'not-set-up': () => `The spreadsheet is not set up yet. ${SET_UP}`,
  copy: () =>
    `This is a copy of the spreadsheet that has not been set up yet. ${SET_UP} The original, its questionnaires and emails stay as they are.`,
  busy: () => 'The spreadsheet is busy with something else right now. Wait a minute and try again.',
  keeper: (keeper) =>
    `This is done by the keeper of the spreadsheet: ${keeper}. Ask them to click this menu item. If they no longer run the mentoring: “Set-up and checks” → “Take over”.`,
  'no-form': (title) =>
    `The form “${title}” was deleted or is closed to you. The answers already in the lists are kept. If it is in the bin of Google Drive, “Set-up and checks” → “Check the spreadsheet” brings it back; if it is gone for good, make it anew in the menu “Questionnaires and people”.`,
  'no-template': (title) => `The template “${title}” was deleted or is closed to you. ${CHECK}`,
  'foreign-template': (title) =>
    `On the sheet “Templates” the document “${title}” has a link to another document. The program works only with templates it made itself: it has no permission for other files. Open our template and move your text into it; “Set-up and checks” → “Check the spreadsheet” brings the link back.`,
  'template-lacks': (title, placeholders) =>
    `The template “${title}” lacks: ${placeholders}. Put these placeholders back into the template (in curly brackets, as here) and try again. No document was made.`,
  'template-unknown': (title, placeholders) =>
    `The template “${title}” has placeholders the program does not know: ${placeholders}. Correct them and try again. No document was made.`,
};
