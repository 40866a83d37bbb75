import type { School } from './school';
import { BEGINNING } from './steps-beginning';
import { PAIRS } from './steps-pairs';
import { YEAR } from './steps-year';

/** One step of the story: when it is done, what is told of it, and what people do; it returns what came of it. */
export interface Step {
  /** As `moment` reads it: "+13T09:30" or "04-06T12:00". */
  on: string;
  english: string;
  russian: string;
  act(school: School): string[];
  /** What is told and done instead where the spreadsheet holds codes. */
  inCodes?: Pick<Step, 'english' | 'russian' | 'act'>;
}

/** The year in the order in which a school lives it. */
export const STEPS: Step[] = [...BEGINNING, ...PAIRS, ...YEAR];
