import type { CivilDate } from '../calendar/civil-date';
import { daysBetween } from '../calendar/civil-date';
import { plain } from '../text';

/** What people decide of a row that nobody will do. */
export const DECISIONS = ['отменено', 'не наше'] as const;

/** How a row stands towards its deadline, as the sheet shows it. */
export type RowState =
  | 'без даты'
  | 'до начала ведения'
  | 'по плану'
  | 'скоро'
  | 'срок'
  | 'просрочено'
  | 'выполнено'
  | (typeof DECISIONS)[number];

/** What of a row its state depends on. */
export type Standing = {
  /** The last day on which the work is in time; null where no day is set. */
  due: CivilDate | null;
  /** A link or a number that proves the row done; empty until then. */
  evidence: string;
  /** What people wrote into «Решение». */
  decision: string;
};

const SOON_DAYS = 14;
const MENTIONED_AHEAD = [14, 7, 1, 0];

/**
 * The state of a row on a day. A decision of people counts first, then evidence. What was due before the school began
 * to keep the table (`since`, '' for always) is not overdue: nobody has been asked about it yet.
 */
export function rowState(row: Standing, today: CivilDate, since: CivilDate | ''): RowState {
  const decided = decisionOf(row.decision);
  if (decided !== null) return decided;
  if (row.evidence.trim() !== '') return 'выполнено';
  if (row.due === null) return 'без даты';
  if (row.due < since) return 'до начала ведения';
  const left = daysBetween(today, row.due);
  if (left < 0) return 'просрочено';
  if (left === 0) return 'срок';
  return left <= SOON_DAYS ? 'скоро' : 'по плану';
}

/** Whether nothing is left to do for a row in that state. */
export function isClosed(state: RowState): boolean {
  return state === 'выполнено' || state === 'отменено' || state === 'не наше';
}

/** Whether the working date proposed for a row may still be accepted: one that has passed would be overdue at once. */
export function isOffered(row: { work: string; accepted: boolean; state: string }, today: CivilDate): boolean {
  return isUndated(row) && row.work >= today;
}

/** Whether a row still waits for somebody to accept the working date proposed for it, passed or not. */
export function isUndated({ work, accepted, state }: { work: string; accepted: boolean; state: string }): boolean {
  return work !== '' && !accepted && !isClosed(state as RowState);
}

/** Whether the digest of a day mentions the row: 14, 7 and 1 days ahead, on the day, then weekly while it is overdue. */
export function isMentioned(row: Standing, today: CivilDate, since: CivilDate | ''): boolean {
  const state = rowState(row, today, since);
  if (row.due === null || isClosed(state) || state === 'до начала ведения') return false;
  const left = daysBetween(today, row.due);
  return left < 0 ? left % 7 === 0 : MENTIONED_AHEAD.includes(left);
}

/** «Отменено приказом № 3» is a decision as well; other words in that column are none. */
export function decisionOf(text: string): (typeof DECISIONS)[number] | null {
  const words = plain(text);
  return DECISIONS.find((decision) => words.startsWith(decision)) ?? null;
}
