import type { SheetWords } from '../../sheets';
import { OVERVIEW_SHEETS } from './overview';
import { PAPERS_SHEETS } from './papers';
import { PEOPLE_SHEETS } from './people';
import { PLAN_SHEETS } from './plan';

/** What the tabs and headers are called in English; people may rename them. */
export const EN_SHEETS: SheetWords = { ...PLAN_SHEETS, ...PEOPLE_SHEETS, ...PAPERS_SHEETS, ...OVERVIEW_SHEETS };
