import type { Words } from '../words';

/** Words that every page in a window or beside the sheet has. */
export const PAGE_WORDS: Words['pages'] = {
  language: 'en',
  working: 'Working… Questions will appear over the spreadsheet.',
  done: 'Done. Refreshed.',
  failed:
    'Google did not pass the click on to the program. This happens when several Google accounts are signed in in one browser, or when the connection is lost. Do the same from the menu “Mentoring”, or open the spreadsheet in a window where only one account is signed in.',
};
