import { WORDS } from '../messages/words';
import { ANSWER_DECISIONS, FATES } from '../sheet-values';
import type { AnswerRow, DoubtRow } from '../tables';
import type { Taken } from './enrol';
import type { Decision } from './recognise';

/** So many answers a day reach one form by themselves; a form that gets more may be filled in by strangers. */
export const MOST_A_DAY = 200;

/** What the coordinator decided about a row; null while nothing is. */
export function decisionOf({ decision, person, came }: DoubtRow): Decision | null {
  const typed = decision.trim().toLowerCase();
  const found = (Object.keys(ANSWER_DECISIONS) as Decision['what'][]).find((what) => ANSWER_DECISIONS[what] === typed);
  return found ? { what: found, code: person, came } : null;
}

/** Whether a decision has not been carried out yet, or is another one by now. */
export function isPending(row: DoubtRow): boolean {
  return decisionOf(row) !== null && row.applied !== signatureOf(row);
}

/** Whether a row still waits for people: nothing is decided yet, or it cannot be done so. */
export function isOpen(row: DoubtRow): boolean {
  return decisionOf(row) === null ? row.applied === '' : isPending(row);
}

/** What tells a decision that was carried out from another; never empty. */
export function signatureOf({ decision, person }: Pick<DoubtRow, 'decision' | 'person'>): string {
  return `${decision.trim()}|${person.trim()}`;
}

/** The key of the row in «Сомнения» that asks about a form which got too many answers in a day. */
export function floodKey(form: string, day: string): string {
  return `${form} ${day}`;
}

/** Whether a row asks about a whole day of a form, not about one answer. */
export function isFlood({ id, form }: Pick<DoubtRow, 'id' | 'form'>): boolean {
  return id.startsWith(floodKey(form, ''));
}

/** The day of a moment as people read it: «22.11.2026». */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** An answer with the moment as people read it, «22.11.2026 10:05» in the spreadsheet's zone. */
export type Timed = { response: string; at: string; moment: string };

/**
 * The answers that come after the first `MOST_A_DAY` of their day, by response; the days that people let through are
 * left out.
 */
export function floodOf(
  fresh: readonly Timed[],
  history: readonly AnswerRow[],
  letThrough: ReadonlySet<string>,
): Set<string> {
  const known = new Set(history.map(({ id }) => id));
  const counts = new Map<string, number>();
  const flood = new Set<string>();
  const count = (moment: string) => {
    const day = dayOf(moment);
    counts.set(day, (counts.get(day) ?? 0) + 1);
    return counts.get(day) ?? 0;
  };
  for (const { moment } of history) count(moment);
  for (const { response, moment } of fresh) {
    const isOver = !known.has(response) && count(moment) > MOST_A_DAY;
    if (isOver && !letThrough.has(dayOf(moment))) flood.add(response);
  }
  for (const { id, fate, moment } of history) {
    if (fate === FATES.over && !letThrough.has(dayOf(moment))) flood.add(id);
  }
  return flood;
}

/** What «История ответов» says after these answers: theirs, and of each person the earlier ones of the same form. */
export function historyAfter(taken: readonly Taken[], fresh: AnswerRow[], history: readonly AnswerRow[]): AnswerRow[] {
  const fates = new Map(taken.map((each) => [each.response, each]));
  const rows = fresh.map((row) => {
    const each = fates.get(row.id);
    return each ? { ...row, fate: FATES[each.fate], person: 'person' in each ? each.person : '' } : row;
  });
  const isFresh = new Set(rows.map(({ id }) => id));
  const all = [...history.filter(({ id }) => !isFresh.has(id)), ...rows];
  const last = new Map<string, AnswerRow>();
  for (const row of all) {
    const best = last.get(row.person);
    if (row.fate === FATES.taken && (best === undefined || isAfter(row, best))) last.set(row.person, row);
  }
  const outdated = all.filter((row) => row.fate === FATES.taken && last.get(row.person) !== row);
  const old = new Set(outdated);
  return [...rows.filter((row) => !old.has(row)), ...outdated.map((row) => ({ ...row, fate: FATES.outdated }))];
}

/** What «Сомнения» says of these answers: new doubts, and what was done about those that are none any more. */
export function doubtsAfter(
  taken: readonly Taken[],
  fresh: readonly AnswerRow[],
  asked: readonly DoubtRow[],
): { asks: DoubtRow[]; done: Pick<DoubtRow, 'id' | 'done' | 'applied'>[] } {
  const rows = new Map(asked.map((row) => [row.id, row]));
  const about = new Map(fresh.map((row) => [row.id, row]));
  const asks: DoubtRow[] = [];
  const done: Pick<DoubtRow, 'id' | 'done' | 'applied'>[] = [];
  for (const each of taken) {
    const row = rows.get(each.response);
    const open = row && isOpen(row) ? row : undefined;
    if (each.fate !== 'doubt') {
      const told = WORDS.doubts.done(FATES[each.fate], 'person' in each ? each.person : '');
      if (open) done.push({ id: open.id, done: told, applied: signatureOf(open) });
      continue;
    }
    const { came, may, candidates } = each.doubt;
    if (open?.came === came) {
      if (isPending(open) && open.done !== may) done.push({ id: open.id, done: may, applied: '' });
      continue;
    }
    const answer = about.get(each.response);
    if (!answer) continue;
    const { id, survey, moment, form } = answer;
    const person = candidates.length === 1 ? (candidates[0] ?? '') : '';
    asks.push({ id, survey, moment, form, came, may, person, decision: '', done: '', applied: '' });
  }
  return { asks, done };
}

function isAfter(one: AnswerRow, other: AnswerRow): boolean {
  return one.at === other.at ? one.id > other.id : one.at > other.at;
}
