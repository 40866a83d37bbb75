import { CALLED } from './called';
import { CODES_WORDS } from './codes';
import { CONSENT_WORDS } from './consents';
import { DOCUMENT_WORDS } from './documents';
import { DOUBT_WORDS } from './doubts';
import { ERASURE_WORDS } from './erasure';
import { FIT_WORDS } from './fit';
import { IMPORT_WORDS } from './import';
import { JOB_WINDOW_WORDS } from './job-window';
import { JOB_WORDS } from './jobs';
import { LINE_WORDS } from './lines';
import { MENU_WORDS } from './menu';
import { MENU_WINDOW_WORDS } from './menu-window';
import { NEXT_WORDS } from './next';
import { PAGE_WORDS } from './pages';
import { PAIRING_WORDS } from './pairing';
import { PROBLEMS } from './problems';
import { READING_WORDS } from './reading';
import { REMINDER_WORDS } from './reminders';
import { ROADMAP_WORDS } from './roadmap';
import { SET_UP_WORDS } from './set-up';
import { SETTING_WORDS } from './settings';
import { SHARING_WORDS } from './sharing';
import { START_WORDS } from './start-page';
import { SURVEY_WORDS } from './surveys';
import { TRIAL_WORDS } from './trial';
import { UNDO_WORDS } from './undo';
import { WIZARD_WORDS } from './wizard';
import { YEAR_WORDS } from './year';

/** Every word a person reads outside questionnaires and documents, in Russian: other languages have the same tree. */
export const RU = {
  menu: MENU_WORDS,
  menuWindow: MENU_WINDOW_WORDS,
  problems: PROBLEMS,
  permission: (message: string) =>
    `Google не дал разрешения: ${message}\n\nНажмите этот пункт меню ещё раз и отметьте все разрешения в окне Google. Зачем нужно каждое, написано на листе «Начало».`,
  unexpected: (message: string) =>
    `Не получилось: ${message}\n\nТо, что успело записаться, сохранено. Повторите этот пункт меню: работа продолжится с того же места.`,
  setUp: SET_UP_WORDS,
  wizard: WIZARD_WORDS,
  pages: PAGE_WORDS,
  settings: SETTING_WORDS,
  start: START_WORDS,
  next: NEXT_WORDS,
  roadmap: ROADMAP_WORDS,
  import: IMPORT_WORDS,
  reading: READING_WORDS,
  lines: LINE_WORDS,
  year: YEAR_WORDS,
  called: CALLED,
  surveys: SURVEY_WORDS,
  sharing: SHARING_WORDS,
  doubts: DOUBT_WORDS,
  codes: CODES_WORDS,
  consents: CONSENT_WORDS,
  erasure: ERASURE_WORDS,
  pairing: PAIRING_WORDS,
  fit: FIT_WORDS,
  documents: DOCUMENT_WORDS,
  jobs: JOB_WORDS,
  jobWindow: JOB_WINDOW_WORDS,
  reminders: REMINDER_WORDS,
  trial: TRIAL_WORDS,
  undo: UNDO_WORDS,
};
