import { plain, tidy } from '../text';
import type { CivilDate } from './civil-date';
import { withMonthNumbers } from './month-names';
import type { SchoolYear } from './school-year';
import { TERM_PATTERNS } from './terms';
import { type Offset, readRelative } from './terms/relative';
import { withoutSlips } from './terms/slips';
import { splitTerm } from './terms/split';
import { termWords } from './terms/words';

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

/** How often a recurring term comes round; `weekday` 1 is Monday, `nth` -1 is the last of the month. */
export type Recurrence = {
  every:
    | 'year'
    | 'half-year'
    | 'quarter'
    | 'school-quarter'
    | 'month'
    | 'week'
    | 'day'
    | 'times-per-year'
    | 'times-per-half-year'
    | 'times-per-quarter'
    | 'times-per-school-quarter'
    | 'times-per-month'
    | 'times-per-week'
    | 'times-per-day';
  count?: number;
  /** The day of the month by which it is due. */
  day?: number;
  weekday?: number;
  nth?: number;
  /** Every so many weeks or months. */
  interval?: number;
};

/** What a term means: its kind and its window, both ends included; a date that the text does not give is null. */
export type TermReading = {
  kind: TermKind;
  start: CivilDate | null;
  end: CivilDate | null;
  recurrence: Recurrence | null;
};

/** A term as the plan writes it («срок»), with what it means. */
export type Term = TermReading & {
  text: string;
  /** Several terms in one cell, in their order. */
  parts?: Term[];
  /** What a relative term waits for: the document or the event that will give its date. */
  dependsOn?: string;
  /** How far from that event the term ends. */
  offset?: Offset;
  /** The text as it was understood, where a slip of the pen was put right. */
  corrected?: string;
};

type Reading = Omit<Term, 'text' | 'parts' | 'corrected'>;

/**
 * Reads a deadline in the light of the plan's school year. «В течение всего периода» starts at `planStart`, the first
 * dated row of the plan, or with the school year where that is unknown. A text that no pattern reads is 'unknown'.
 */
export function readTerm(text: string, schoolYear: SchoolYear, planStart: CivilDate | null = null): Term {
  const printed = tidy(text);
  if (/^[^\p{L}\p{N}]*$/u.test(printed) || /^не (?:установлен|определен|указан)[а-я]*$/.test(plain(text))) {
    return { text: printed, ...undated('none') };
  }
  const one = (part: string) => readOne(part, schoolYear, planStart);
  const whole = one(printed);
  if (whole !== null) return { text: printed, ...whole };

  const counted = /^(.*раза? в (?:учебный )?год)[\s:,;(–—-]+(.+?)\)?$/i.exec(printed);
  const times = counted === null ? null : one(counted[1] ?? '');
  const slots = times && splitTerm(counted?.[2] ?? '', (part) => one(part) !== null);
  if (times && slots) {
    const { start, end, parts } = several(
      printed,
      slots.map((part) => readTerm(part, schoolYear, planStart)),
    );
    if (end !== null && parts !== undefined) return { text: printed, ...times, start, end, parts };
  }
  const parts = splitTerm(text, (part) => one(part) !== null);
  if (parts !== null)
    return several(
      printed,
      parts.map((part) => readTerm(part, schoolYear, planStart)),
    );

  const bare = withoutRemarks(text);
  if (bare !== text) {
    const term = readTerm(bare, schoolYear, planStart);
    if (term.kind !== 'unknown' || term.parts) return { ...term, text: printed };
  }

  const corrected = withoutSlips(text);
  const understood = corrected === null ? null : one(corrected);
  if (corrected !== null && understood !== null) return { text: printed, ...understood, corrected };
  return { text: printed, ...undated('unknown') };
}

/** The first day that a month named in the plan begins; null when no row names one. */
export function planStartOf(terms: Term[]): CivilDate | null {
  const starts = terms.flatMap(({ kind, start }) =>
    (kind === 'month' || kind === 'month-range') && start ? [start] : [],
  );
  return starts.sort()[0] ?? null;
}

/** Whether a term sets a day by which the work is to be done, as «в течение года» or «постоянно» does not. */
export function isDated({ kind, end }: Pick<TermReading, 'kind' | 'end'>): boolean {
  if (end === null) return false;
  return (
    kind === 'month' || kind === 'month-range' || kind === 'date-by' || (kind === 'period' && !end.endsWith('-08-31'))
  );
}

function readOne(text: string, schoolYear: SchoolYear, planStart: CivilDate | null): Reading | null {
  const words = termWords(text);
  for (const { pattern, read } of TERM_PATTERNS) {
    const match = pattern.exec(words);
    const found = match === null ? null : read(match, { schoolYear, planStart });
    if (found !== null) return found;
  }
  return readRelative(text);
}

/** «Сентябрь (входная диагностика)» without its remark; one that has a number, a time or a doubt says something of the deadline. */
function withoutRemarks(text: string): string {
  return text.replace(/\s*\(([^()]*)\)/g, (remark, inside: string) => {
    const aboutTime =
      /\d|уточн|предвар|ориентир|согласован|примерн|перенос|или|ежегод|ежемес|кажд|год|месяц|недел|tbc|tentative/i;
    return aboutTime.test(inside) || withMonthNumbers(plain(inside)) !== plain(inside) ? remark : '';
  });
}

/** Several terms are together of their kind when they share it, from the first day to the last; else of none known. */
function several(text: string, parts: Term[]): Term {
  const kinds = new Set(parts.map(({ kind }) => kind));
  const [kind] = [...kinds];
  if (kinds.size !== 1 || kind === undefined || kind === 'recurring' || kind === 'relative') {
    return { text, ...undated('unknown'), parts };
  }
  const starts = parts.flatMap(({ start }) => (start === null ? [] : [start])).sort();
  const ends = parts.flatMap(({ end }) => (end === null ? [] : [end])).sort();
  const start = starts.length === parts.length ? (starts[0] ?? null) : null;
  return { text, kind, start, end: ends[ends.length - 1] ?? null, recurrence: null, parts };
}

function undated(kind: 'none' | 'unknown'): TermReading {
  return { kind, start: null, end: null, recurrence: null };
}
