import type { CivilDate } from '../calendar/civil-date';
import { daysBetween } from '../calendar/civil-date';
import { isDated, type TermKind } from '../calendar/term';

/** How a row stands towards its deadline, as the sheet shows it. */
export type RowState = 'без даты' | 'по плану' | 'скоро' | 'срок' | 'просрочено' | 'выполнено';

/** What of a row its state depends on; `end` is the last day of its window. */
export type Deadline = {
  kind: TermKind;
  start: CivilDate | null;
  end: CivilDate | null;
  /** A link or a number that proves the row done; empty until then. */
  evidence: string;
  cancelled?: boolean;
};

const SOON_DAYS = 14;
const MENTIONED_AHEAD = [14, 7, 1, 0];

/** The state of a row on a day. Evidence is enough; a cancelled row and one without a deadline of its own have no date. */
export function rowState(row: Deadline, today: CivilDate): RowState {
  if (row.evidence.trim() !== '') return 'выполнено';
  const left = daysLeft(row, today);
  if (left === null) return 'без даты';
  if (left < 0) return 'просрочено';
  if (left === 0) return 'срок';
  return left <= SOON_DAYS ? 'скоро' : 'по плану';
}

/** Whether the digest of a day mentions the row: 14, 7 and 1 days ahead, on the day, then weekly while it is overdue. */
export function isMentioned(row: Deadline, today: CivilDate): boolean {
  const left = daysLeft(row, today);
  if (left === null || row.evidence.trim() !== '') return false;
  return left < 0 ? left % 7 === 0 : MENTIONED_AHEAD.includes(left);
}

function daysLeft(row: Deadline, today: CivilDate): number | null {
  if (row.cancelled || row.end === null || !isDated(row)) return null;
  return daysBetween(today, row.end);
}
