import type { Words } from '../words';

/** How many cells of one sheet are named. */
const MOST_PLACES = 12;

/** What is said of the two modes, and of names where none should be. */
export const CODES_WORDS: Words['codes'] = {
  done: 'Mode «Коды»: the program writes neither names nor email addresses nor phone numbers of people into Google.',
  page: 'The folder on Google Drive holds the page names.html (links on the sheets “Start” and “Settings”). Download it to a school computer: it makes the key of codes and puts names into finished documents without the internet.',
  noPage:
    'The script project lacks the page names.html. Add it (“Extensions” → “Apps Script” → “+” → HTML, name: names) and choose “Check the spreadsheet”.',
  unconfirmed:
    'The sheet “Settings” chooses the mode «ФИО», but the line “Lawfulness checked” does not say «да», so the spreadsheet works in the mode «Коды».',
  changed:
    'The spreadsheet worked in the mode «ФИО» before. The change of mode does not delete the names and addresses it already has; “Set-up and checks” → “Find personal data” shows where they are.',
  clearPaste: (places) =>
    `The sheet “Paste the plan” still has names, phone numbers or email addresses (cells: ${places}). The plan has been read, the sheet is no longer needed. Clear it?`,
  pasteCleared:
    'The sheet “Paste the plan” was cleared. “File” → “Version history” keeps its earlier state: a script cannot delete that.',
  namesLeft: 'Names are left on the sheet “Paste the plan”: delete them when the sheet is no longer needed.',
  namesInDocument: (places) =>
    `The document from which the plan was read still has names, phone numbers or email addresses (places: ${places}). Delete them or the document itself.`,
  hello:
    'Hello! Deadlines of the mentoring roadmap by role. The spreadsheet holds no names or addresses, so you alone get this email: print it or pass each person their list.',
  nobody: 'Nobody responsible named',
  reminders: (sample) =>
    `In the mode «Коды» the email about deadlines goes to you alone, there is nothing to switch on. It lists everybody else’s tasks by role.\n\n${sample}`,
  masked: (codes) =>
    `Answers name people, phone numbers or email addresses: ${codes.join(', ')}. They did not get into the spreadsheet; «(имя)», «(телефон)», «(почта)» stand in their place: rewrite those cells. Delete such answers in the form itself too (“Questionnaires”, column “Edit the form”).`,
  namesAllowed: 'In the mode «ФИО» names belong in the spreadsheet. Look for them only in the mode «Коды».',
  clean: 'Nothing on the sheets looks like names, phone numbers or email addresses.',
  places: (sheet, places) => {
    const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : '';
    return `• “${sheet}”: ${places.slice(0, MOST_PLACES).join(', ')}${more}`;
  },
  found: (sheets) =>
    `This looks like personal data (the program may be wrong):\n${sheets.join('\n')}\n\nIf it is, put a code or a role in place of the name. Answers are kept in the forms as well: delete such an answer there too (“Questionnaires”, column “Edit the form”). Earlier versions of the spreadsheet remain in “File” → “Version history”.`,
  documents:
    'The document has codes and roles instead of names: download it (“File” → “Download” → “Microsoft Word”) and put the names in on the page names.html.',
  declension:
    'In the mode «Коды» the spreadsheet has no names. The page names.html shows how they decline, and forms are corrected there as well.',
};
