import type { Suite } from './case';
import { HTML } from './html';
import { LOCK } from './lock';
import { PROPERTIES } from './properties';
import { SESSION } from './session';
import { SPREADSHEET } from './spreadsheet';
import { UTILITIES } from './utilities';

/** Every suite of facts; a new service is a file here and a name in this list. */
export const SUITES: Suite[] = [HTML, LOCK, PROPERTIES, SESSION, SPREADSHEET, UTILITIES];
