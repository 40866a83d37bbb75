import { readCivil } from '../calendar/civil-date';
import type { PlanCalendar } from '../settings';
import type { PastRow, Patch, RoadmapRow, TABLES } from '../tables';
import { plain } from '../text';
import { termReader } from './line-dates';
import { PAST_ANSWERS } from './past-answers';
import { wasUsualBefore } from './proposed-date';
import { actionOfRow } from './roadmap-row';
import { dueOf, pointsOf } from './states';

/** A question about a line, as the sheet «Что уже сделано» puts it. */
export type PastQuestion = Pick<PastRow, 'id' | 'number' | 'activity' | 'term'>;

/**
 * The lines to ask about: due before the school began, or of a kind that schools do earlier in the year, and neither
 * proved nor decided nor dated by people since.
 */
export function pastLines(rows: readonly RoadmapRow[], calendar: PlanCalendar): PastQuestion[] {
  const read = termReader(calendar);
  const headings = pointsOf(rows);
  const isPast = (row: RoadmapRow) => {
    if (headings.has(row.id) || row.accepted || row.evidence.trim() !== '' || row.decision.trim() !== '') return false;
    const due = dueOf(row, calendar.since);
    if (due !== null) return due < calendar.since;
    return read(row.term).kind !== 'continuous' && wasUsualBefore(actionOfRow(row), calendar);
  };
  return rows.filter(isPast).map(({ id, number, activity, term }) => ({ id, number, activity, term }));
}

/** What the answers change in the rows of the plan; `problems` names the lines whose day cannot be read. */
export interface PastChanges {
  proved: (Pick<Patch<typeof TABLES.roadmap>, 'id'> & { evidence: string; done: string })[];
  /** Ids of lines still to be done: their old day counts no more, their kind's working date does. */
  open: string[];
  foreign: string[];
  problems: PastRow[];
}

/** `unproved` is what stands for a proof that nobody named. A line that has been proved or decided since stays. */
export function pastChanges(answers: readonly PastRow[], rows: readonly RoadmapRow[], unproved: string): PastChanges {
  const changes: PastChanges = { proved: [], open: [], foreign: [], problems: [] };
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const past of answers) {
    const row = byId.get(past.id);
    const evidence = past.proof.trim() || unproved;
    if (!row) continue;
    if (row.decision.trim() !== '' || (row.evidence.trim() !== '' && row.evidence !== evidence)) continue;
    const done = dayOf(past.day);
    if (done === null) changes.problems.push(past);
    else if (isAnswer(past, 'сделано')) changes.proved.push({ id: past.id, evidence, done });
    else if (isAnswer(past, 'не сделано')) changes.open.push(past.id);
    else if (isAnswer(past, 'не наше')) changes.foreign.push(past.id);
  }
  return changes;
}

/** Answers that have not been taken yet. */
export function untaken(rows: readonly PastRow[]): PastRow[] {
  return rows.filter((row) => row.taken === '' && PAST_ANSWERS.some((answer) => isAnswer(row, answer)));
}

function isAnswer({ answer }: PastRow, wanted: (typeof PAST_ANSWERS)[number]): boolean {
  return plain(answer) === wanted;
}

/** An ISO day, '' for none; null where it cannot be read. */
function dayOf(text: string): string | null {
  const day = text.trim();
  return day === '' ? day : readCivil(day);
}
