import { daysBetween, formatCivil, parseCivil } from '../../domain/calendar/civil-date';
import { documentKind } from '../../domain/documents';
import { chosenFrom } from '../../domain/documents/chosen';
import { isSeries, nextNumber, twinOf } from '../../domain/documents/numbers';
import { shownTitle } from '../../domain/documents/shown-title';
import type { Facts } from '../../domain/documents/types';
import { WORDS } from '../../domain/messages/words';
import { DOCUMENT_STATES } from '../../domain/sheet-values';
import type { DocumentRow } from '../../domain/tables';
import { today } from '../../google/spreadsheet';
import { confirm } from '../../google/ui';
import { askAgain } from '../ask-again';

const { documents: words } = WORDS;
const A_YEAR = 366;

/** What the secretary's journal says; without a number the next of the school's own series is taken. */
export interface Entry {
  number: string | null;
  date: string;
  /** Whether another document of the year may have that number. */
  insists: boolean;
}

/**
 * The drafts that are meant: those whose registering was cut come first, and among several the person is asked. A
 * sentence where there are none, null where the person cancelled.
 */
export function chooseDrafts(drafts: DocumentRow[]): DocumentRow[] | string | null {
  if (drafts.length === 0) return words.noDraft;
  const begun = drafts.filter(({ state }) => state === DOCUMENT_STATES.signing);
  if (begun.length > 0) return begun;
  if (drafts.length === 1) return drafts;
  const offers = drafts.map((draft, index) => words.offer(index + 1, shownTitle(draft)));
  const chosen = askAgain(words.signTitle, words.chooseDraft(offers), (typed) => {
    const found = chosenFrom(drafts, typed);
    return found.length > 0 ? { answer: found } : { problem: words.noSuchNumber(typed, drafts.length) };
  });
  return chosen === undefined ? words.notUnderstood : chosen;
}

/** Number and date; a sentence where they cannot be taken, null where the person cancelled. */
export function askEntry(
  facts: Facts,
  drafts: readonly DocumentRow[],
  title: string = words.signTitle,
): Entry | string | null {
  const { settings, documents } = facts;
  const [first] = drafts;
  if (!first) return null;
  const isOne = drafts.length === 1;
  const name = isOne ? shownTitle(first) : words.registering(drafts.length);
  const needsNumber = drafts.some(({ kind }) => documentKind(kind)?.numbered);
  const next = needsNumber && isSeries(settings.series) ? nextNumber(settings.series, today(), documents) : null;
  if (!isOne && needsNumber && next === null) return words.noSeries;
  const typed = isOne ? askNumber(title, questionOf(name, needsNumber, next), needsNumber && next === null) : '';
  if (typed === null || typed === undefined) return typed === null ? null : words.notUnderstood;
  const number = typed === '' && next !== null ? null : typed;
  const date = askAgain(title, words.askDate(name, typed), (text) => readDate(title, text));
  if (date === null || date === undefined) return date === null ? null : words.notUnderstood;
  const twin = number === null ? null : twinOf(number, date, documents, first.id);
  if (!twin) return { number, date, insists: false };
  return confirm(title, words.askTwin(twin.number, shownTitle(twin))) ? { number, date, insists: true } : null;
}

/** '' is no number, unless there `must` be one, and the next of the series, where there is one. */
function askNumber(title: string, question: string, must: boolean): string | null | undefined {
  return askAgain(title, question, (text) => {
    // The sign itself stands in every document.
    const typed = text.replace(/^№\s*/, '');
    if (parseCivil(typed) !== null) return { problem: words.numberIsDate(typed) };
    return typed === '' && must ? { problem: words.badNumber } : { answer: typed };
  });
}

/** A day to come, or long past, may be meant, but is more often a slip. */
function readDate(title: string, typed: string): { answer: string } | { problem: string } {
  const day = parseCivil(typed);
  if (day === null) return { problem: words.badDate(typed) };
  const isAhead = day > today();
  if (!isAhead && daysBetween(day, today()) <= A_YEAR) return { answer: day };
  return confirm(title, words.askFarDate(formatCivil(day), formatCivil(today()), isAhead))
    ? { answer: day }
    : { problem: words.dateAgain };
}

function questionOf(name: string, needsNumber: boolean, next: string | null): string {
  if (!needsNumber) return words.askNumberIfAny(name);
  return next === null ? words.askNumber(name) : words.askNumberOrNext(name, next);
}
