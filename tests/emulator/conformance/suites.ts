import { CARD } from './card';
import type { Suite } from './case';
import { DOCS } from './docs';
import { DOCUMENTS } from './documents';
import { DRIVE } from './drive';
import { DRIVE_APP } from './drive-app';
import { FORMS } from './forms';
import { HTML } from './html';
import { LOCK } from './lock';
import { MAIL } from './mail';
import { OLD_NAMES } from './old-names';
import { PROPERTIES } from './properties';
import { SESSION } from './session';
import { SPREADSHEET } from './spreadsheet';
import { TRIGGERS } from './triggers';
import { UTILITIES } from './utilities';

/** Every suite of facts; a new service is a file here and a name in this list. */
export const SUITES: Suite[] = [
  CARD,
  DOCS,
  DOCUMENTS,
  DRIVE,
  DRIVE_APP,
  FORMS,
  HTML,
  LOCK,
  MAIL,
  OLD_NAMES,
  PROPERTIES,
  SESSION,
  SPREADSHEET,
  TRIGGERS,
  UTILITIES,
];
