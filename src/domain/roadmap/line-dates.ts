import type { CivilDate } from '../calendar/civil-date';
import { type Occurrences, occurrencesOf } from '../calendar/occurrences';
import { readTerm, type Term } from '../calendar/term';
import type { PlanCalendar } from '../settings';
import type { FulfilmentRow, RoadmapRow } from '../tables';
import { type EventDates, eventDates } from './awaited-event';
import { proposedDate } from './proposed-date';
import { actionOfRow } from './roadmap-row';
import { pointsOf } from './states';

/** What the script changes in the dates of a row; `proposed` remembers what it wrote, so that people's dates are theirs. */
export type DateChange = { id: string } & Partial<
  Pick<RoadmapRow, 'start' | 'end' | 'work' | 'proposed' | 'evidence' | 'link' | 'done' | 'notes'>
>;

/** Proof of one occurrence of a recurring line, kept when the line goes on to the next. */
export type Fulfilment = FulfilmentRow;

/** The terms of a plan, each text read once. */
export function termReader(calendar: PlanCalendar): (text: string) => Term {
  const known = new Map<string, Term>();
  return (text) => {
    const term = known.get(text) ?? readTerm(text, calendar.year);
    known.set(text, term);
    return term;
  };
}

/** Whether some row recurs, so that what is kept of earlier occurrences matters. */
export function someRecur(rows: readonly RoadmapRow[], calendar: PlanCalendar): boolean {
  const read = termReader(calendar);
  return rows.some(({ term }) => read(term).recurrence !== null);
}

/** The proofs of recurring lines that have further occurrences to come: to be kept before the line goes on. */
export function fulfilmentsOf(
  rows: readonly RoadmapRow[],
  kept: readonly Fulfilment[],
  calendar: PlanCalendar,
): Fulfilment[] {
  const read = termReader(calendar);
  return rows.flatMap((row) => {
    if (row.evidence.trim() === '' || row.proposed === '' || row.decision.trim() !== '') return [];
    const { dates } = awaited(read(row.term), calendar);
    const id = `${row.id}@${row.proposed}`;
    if (
      !dates.includes(row.proposed) ||
      dates[dates.length - 1] === row.proposed ||
      kept.some((each) => each.id === id)
    )
      return [];
    const { id: line, number, activity, evidence, link, done, proposed } = row;
    return [{ id, line, number, activity, due: proposed, evidence, link, done }];
  });
}

/**
 * What is to change in the dates of the rows: the next occurrence of a recurring line, once what proved the last is
 * kept; a proposal for a line without a deadline, and another one when nobody accepted it in time. What people typed or cleared stays.
 */
export function dateChanges(
  rows: readonly RoadmapRow[],
  kept: readonly Fulfilment[],
  calendar: PlanCalendar,
  today: CivilDate,
): DateChange[] {
  const read = termReader(calendar);
  const headings = pointsOf(rows);
  const done = new Map(kept.map((each) => [each.id, each]));
  return rows.flatMap((row) => {
    if (headings.has(row.id) || row.decision.trim() !== '') return [];
    const term = read(row.term);
    const occurrences = awaited(term, calendar);
    const change =
      occurrences.dates.length > 0
        ? nextOccurrence(row, occurrences, done)
        : (fromEvent(row, eventDates(row, term, rows, calendar.since)) ?? proposal(row, term, calendar, today));
    return change === null ? [] : [{ id: row.id, ...change }];
  });
}

/** The occurrences since the school began; where all were before, the last of them. */
function awaited(term: Term, { year, since, teachingEnd }: PlanCalendar): Occurrences {
  const { dates, exact } = occurrencesOf(term, year, teachingEnd);
  const coming = dates.filter((date) => date >= since);
  return { exact, dates: coming.length > 0 ? coming : dates.slice(-1) };
}

function nextOccurrence(
  row: RoadmapRow,
  { dates, exact }: Occurrences,
  kept: ReadonlyMap<string, Fulfilment>,
): Omit<DateChange, 'id'> | null {
  const fulfilled = kept.get(`${row.id}@${row.proposed}`);
  const next = row.proposed === '' ? dates[0] : fulfilled && dates.find((date) => date > row.proposed);
  if (next === undefined) return null;
  return { ...cleared(row, fulfilled), ...moved(row, exact ? 'end' : 'work', next) };
}

/** What is kept elsewhere leaves the row, but for a form's link, which serves every occurrence. */
function cleared(row: RoadmapRow, kept: Fulfilment | undefined): Omit<DateChange, 'id'> {
  const fields = (['evidence', 'link', 'done'] as const).filter(
    (key) => row[key] !== '' && row[key] === kept?.[key] && !row[key].includes('/forms/'),
  );
  return Object.fromEntries(fields.map((key) => [key, '']));
}

/** A line that has no dates yet takes those of the event it waited for. */
function fromEvent(row: RoadmapRow, dates: EventDates | null): Omit<DateChange, 'id'> | null {
  if (dates === null || row.start !== '' || row.end !== '') return null;
  const { start, end, proposed, note } = dates;
  return {
    ...(row.notes.includes(note) ? {} : { notes: [row.notes, note].filter((text) => text !== '').join('; ') }),
    ...(end === '' ? {} : { end }),
    ...(proposed === '' || proposed === row.proposed ? {} : moved(row, 'work', proposed)),
    ...(start === '' ? {} : { start }),
  };
}

function proposal(
  row: RoadmapRow,
  term: Term,
  calendar: PlanCalendar,
  today: CivilDate,
): Omit<DateChange, 'id'> | null {
  const lacksDate = row.end === '' || (row.accepted && row.end < calendar.since);
  const hasBegun = term.kind === 'relative' && row.start !== '';
  if (!lacksDate || hasBegun || term.kind === 'continuous' || row.evidence.trim() !== '') return null;
  const usual = proposedDate(actionOfRow(row), calendar);
  const hasPassed = usual !== null && usual < today;
  // One that was offered in its place stays until it has passed, too.
  if (hasPassed && row.proposed >= today) return null;
  const date = hasPassed ? proposedDate(actionOfRow(row), { ...calendar, since: today }) : usual;
  if (date === null || date === row.proposed) return null;
  // An accepted date is people's, unless a run was cut between the offer and its note.
  if (row.accepted && row.work !== '') return row.work === date ? { proposed: date } : null;
  return moved(row, 'work', date);
}

/** The new date, unless people have put one of their own there. */
function moved(row: RoadmapRow, field: 'end' | 'work', date: CivilDate): Omit<DateChange, 'id'> {
  return row[field] === row.proposed ? { [field]: date, proposed: date } : { proposed: date };
}
