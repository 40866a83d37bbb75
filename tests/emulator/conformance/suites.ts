import type { Suite } from './case';
import { SPREADSHEET } from './spreadsheet';

/** Every suite of facts; a new service is a file here and a name in this list. */
export const SUITES: Suite[] = [SPREADSHEET];
