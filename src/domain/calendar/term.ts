import { plain, tidy } from '../text';
import type { CivilDate } from './civil-date';
import type { SchoolYear } from './school-year';
import { TERM_PATTERNS } from './term-patterns';

/** How the deadline of a row is given. */
export type TermKind =
  | 'month'
  | 'month-range'
  | 'date-by'
  | 'period'
  | 'recurring'
  | 'relative'
  | 'continuous'
  | 'none'
  | 'unknown';

/** How often a recurring term comes round. */
export type Recurrence = { every: 'year' | 'quarter' } | { every: 'times-per-year'; count: number };

/** What a term means: its kind and its window, both ends included; a date that the text does not give is null. */
export type TermReading = {
  kind: TermKind;
  start: CivilDate | null;
  end: CivilDate | null;
  recurrence: Recurrence | null;
};

/** A term as the plan writes it («срок»), with what it means. */
export type Term = TermReading & { text: string };

/**
 * Reads a deadline in the light of the plan's school year. «В течение всего периода» starts at `planStart`, the first
 * dated row of the plan, or with the school year where that is unknown. A text that no pattern reads is 'unknown'.
 */
export function readTerm(text: string, schoolYear: SchoolYear, planStart: CivilDate | null = null): Term {
  const printed = tidy(text);
  const words = plain(text).replace(/[\s.,;]+$/, '');
  if (words === '' || /^-+$/.test(words)) return { text: printed, ...undated('none') };
  for (const { pattern, read } of TERM_PATTERNS) {
    const match = pattern.exec(words);
    const reading = match === null ? null : read(match, { schoolYear, planStart });
    if (reading !== null) return { text: printed, ...reading };
  }
  return { text: printed, ...undated('unknown') };
}

/** The first day that a month named in the plan begins; null when no row names one. */
export function planStartOf(terms: Term[]): CivilDate | null {
  const starts = terms.flatMap(({ kind, start }) =>
    (kind === 'month' || kind === 'month-range') && start ? [start] : [],
  );
  return starts.sort()[0] ?? null;
}

function undated(kind: 'none' | 'unknown'): TermReading {
  return { kind, start: null, end: null, recurrence: null };
}
