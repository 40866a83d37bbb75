import { type CivilDate, daysBetween } from '../calendar/civil-date';
import type { RoadmapRow } from '../tables';
import { isClosed, isMentioned, type RowState, rowState, type Standing } from './row-state';

/** The fields of a row of the sheet that its state depends on. */
export type StateFields = Pick<RoadmapRow, 'id' | 'row' | 'end' | 'work' | 'accepted' | 'evidence' | 'decision'>;

/** Open states, the one that needs attention most first. */
const ATTENTION: RowState[] = ['просрочено', 'срок', 'скоро', 'по плану', 'без даты', 'до начала ведения'];

/**
 * The day that counts for a row: the working date once people have accepted it, else the plan's own. A proposal that
 * nobody accepted counts for nothing; ticked without a date it says that the plan's day, long past, waits for a new one.
 */
export function dueOf(
  { end, work, accepted }: Pick<RoadmapRow, 'end' | 'work' | 'accepted'>,
  since: CivilDate | '',
): CivilDate | null {
  if (accepted && work !== '') return work;
  return end === '' || (accepted && end < since) ? null : end;
}

/** The rows that are counted: one that lists points is told by its points. */
export function countedRows<T extends { id: string; row: string }>(rows: readonly T[]): T[] {
  const headings = pointsOf(rows);
  return rows.filter(({ id }) => !headings.has(id));
}

/**
 * The states of all rows on a day, by id. What is decided or proved for a row holds for its points; a row with points
 * that is neither stands as the one of them that needs attention most.
 */
export function statesOf(rows: readonly StateFields[], today: CivilDate, since: CivilDate | ''): Map<string, RowState> {
  const standings = standingsOf(rows, since);
  const states = new Map(rows.map(({ id }) => [id, rowState(standings.get(id) ?? NOTHING, today, since)]));
  for (const [id, points] of pointsOf(rows)) {
    const own = states.get(id);
    if (own !== undefined && !isClosed(own)) states.set(id, together(points.map((point) => states.get(point))));
  }
  return states;
}

/**
 * Days from today to the deadline of each open row, by id, below zero once it has passed; a row with points has those of
 * the most pressing one. Rows that are closed, undated or of before the school began have none.
 */
export function daysLeft(
  rows: readonly StateFields[],
  states: ReadonlyMap<string, RowState>,
  today: CivilDate,
  since: CivilDate | '',
): Map<string, number> {
  const left = new Map<string, number>();
  for (const row of rows) {
    const [state, due] = [states.get(row.id), dueOf(row, since)];
    if (state === undefined || isClosed(state) || state === 'до начала ведения' || due === null) continue;
    left.set(row.id, daysBetween(today, due));
  }
  for (const [id, points] of pointsOf(rows)) {
    const open = points.flatMap((point) => left.get(point) ?? []);
    const state = states.get(id);
    left.delete(id);
    if (open.length > 0 && state !== undefined && !isClosed(state)) left.set(id, Math.min(...open));
  }
  return left;
}

/** The ids of the rows that the digest of a day speaks of; points speak for their row. */
export function mentionedOn(rows: readonly StateFields[], today: CivilDate, since: CivilDate | ''): Set<string> {
  const standings = standingsOf(rows, since);
  const points = pointsOf(rows);
  const mentioned = rows.filter(({ id }) => !points.has(id) && isMentioned(standings.get(id) ?? NOTHING, today, since));
  return new Set(mentioned.map(({ id }) => id));
}

const NOTHING: Standing = { due: null, evidence: '', decision: '' };

function standingsOf(rows: readonly StateFields[], since: CivilDate | ''): Map<string, Standing> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    rows.map((row) => {
      const heading = row.row ? byId.get(row.row) : undefined;
      return [
        row.id,
        {
          due: dueOf(row, since),
          evidence: row.evidence.trim() || heading?.evidence || '',
          decision: row.decision.trim() || heading?.decision || '',
        },
      ];
    }),
  );
}

/** The ids of the points of each row that has some. */
export function pointsOf(rows: readonly { id: string; row: string }[]): Map<string, string[]> {
  const points = new Map<string, string[]>();
  const ids = new Set(rows.map(({ id }) => id));
  for (const { id, row } of rows) {
    if (row && row !== id && ids.has(row)) points.set(row, [...(points.get(row) ?? []), id]);
  }
  return points;
}

function together(states: (RowState | undefined)[]): RowState {
  const open = ATTENTION.find((state) => states.includes(state));
  return open ?? (states.includes('выполнено') ? 'выполнено' : (states[0] ?? 'без даты'));
}
