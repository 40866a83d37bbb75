import { addDays, type CivilDate, lastDayOfMonth, weekday } from '../calendar/civil-date';
import type { Term } from '../calendar/term';
import type { Offset } from '../calendar/terms/relative';
import { WORDS } from '../messages/words';
import type { RoadmapRow } from '../tables';
import { plain } from '../text';
import { ACTIONS, kindsAwaited } from './actions';
import { actionOfRow } from './roadmap-row';
import { dueOf } from './states';

/** The dates that an event gives a line that waited for it; '' where it gives none, `proposed` is what is usual then. */
export type EventDates = { start: CivilDate | ''; end: CivilDate | ''; proposed: CivilDate | ''; note: string };

/** How long a line has that names what it waits for, and no number of days. */
const USUAL_DAYS = 14;
const BEFORE = /^(?:до|перед|не позднее чем за|за) /;

/**
 * What the event that a relative term waits for gives a row: the day on which the row of that event was proved and what
 * the term counts from it; for «за 5 дней до …» the day for which it is planned. Null while there is no such day.
 */
export function eventDates(
  row: RoadmapRow,
  term: Term,
  rows: readonly RoadmapRow[],
  since: CivilDate | '',
): EventDates | null {
  if (term.kind !== 'relative' || term.dependsOn === undefined) return null;
  const events = eventRows(row, term.dependsOn, rows);
  if (term.offset?.side === 'before' || BEFORE.test(plain(term.text))) return before(events, term.offset, since);
  const event = events.find(({ evidence, done }) => evidence.trim() !== '' && done !== '');
  if (!event) return null;
  const note = WORDS.lines.since(event.done, event.evidence);
  if (term.offset) return { start: event.done, end: shifted(event.done, term.offset), proposed: '', note };
  return { start: event.done, end: '', proposed: addDays(event.done, USUAL_DAYS), note };
}

function before(events: RoadmapRow[], offset: Offset | undefined, since: CivilDate | ''): EventDates | null {
  for (const event of events) {
    const day = event.start || dueOf(event, since);
    const planned = offset ? dueOf(event, since) : day;
    if (!planned) continue;
    const end = shifted(planned, offset ?? { count: 1, unit: 'day', side: 'before' });
    return { start: '', end, proposed: '', note: WORDS.lines.before(planned, event.number || event.activity) };
  }
  return null;
}

/** The rows of the event; «приказ» without a name is the one that the plan asks for last before the row. */
function eventRows(row: RoadmapRow, event: string, rows: readonly RoadmapRow[]): RoadmapRow[] {
  const kinds = kindsAwaited(event);
  const others = rows.filter(({ id }) => id !== row.id);
  const named = others.filter((each) => {
    const kind = actionOfRow(each);
    return kind !== null && kinds.includes(kind);
  });
  if (named.length > 0 || !/(?<![а-я])приказ/.test(plain(event))) return named;
  const earlier = rows.slice(0, rows.indexOf(row)).filter(asksForOrder);
  return earlier.slice(-1);
}

function asksForOrder(row: RoadmapRow): boolean {
  const kind = actionOfRow(row);
  return ACTIONS.some((action) => action.kind === kind && action.makes.startsWith('приказ'));
}

function shifted(day: CivilDate, { count, unit, side }: Offset): CivilDate {
  const sign = side === 'after' ? 1 : -1;
  if (unit === 'month') return monthsLater(day, sign * count);
  if (unit === 'working-day') return workingDaysLater(day, sign * count);
  return addDays(day, sign * count * (unit === 'week' ? 7 : 1));
}

function monthsLater(day: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = lastDayOfMonth(year, month + months);
  const same = `${last.slice(0, 8)}${String(date).padStart(2, '0')}`;
  return same < last ? same : last;
}

/** Mondays to Fridays; holidays are not known here. */
function workingDaysLater(day: CivilDate, count: number): CivilDate {
  let date = day;
  for (let left = Math.abs(count); left > 0; ) {
    date = addDays(date, Math.sign(count));
    if (weekday(date) <= 5) left -= 1;
  }
  return date;
}
