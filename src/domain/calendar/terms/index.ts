import { DATES } from './dates';
import type { TermPattern } from './pattern';
import { PERIODS } from './periods';
import { RECURRING } from './recurring';

/** The language of deadlines: the first row that reads a text decides. A new wording is a new row. */
export const TERM_PATTERNS: readonly TermPattern[] = [...DATES, ...PERIODS, ...RECURRING];
