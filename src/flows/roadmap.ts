import { WORDS } from '../domain/messages/ru';
import { approvalsOf, approvedPlan } from '../domain/roadmap/approval';
import { statesOf } from '../domain/roadmap/states';
import { planCalendar, type Settings } from '../domain/settings';
import { type RoadmapRow, TABLES } from '../domain/tables';
import { underLock } from '../google/lock';
import { readTable, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { currentSettings } from './settings';

const { roadmap: words } = WORDS;

/** «Обновить состояние»: every row against today. */
export function refreshRoadmap(): string {
  const settings = currentSettings();
  return underLock(() => words.refreshed(refreshStates(settings)));
}

/** Writes what has changed of states, and of rows against the plan that an order approved; returns how many rows. Call it under the lock. */
export function refreshStates(settings: Settings): number {
  const rows = readTable(TABLES.roadmap);
  const states = statesOf(rows, today(), planCalendar(settings).since);
  const approvals = approvalsOf(rows, approvedPlan(readTable(TABLES.documents), readTable(TABLES.versions)));
  const derived = ({ id }: RoadmapRow) => ({ state: states.get(id) ?? '', approved: approvals.get(id) ?? '' });
  const isStale = (row: RoadmapRow) => row.state !== derived(row).state || row.approved !== derived(row).approved;
  const first = rows.findIndex(isStale);
  if (first < 0) return 0;
  const last = rows.length - [...rows].reverse().findIndex(isStale);
  // Those between are written again as they are: one call for all, however many have changed.
  upsert(
    TABLES.roadmap,
    rows.slice(first, last).map((row) => ({ id: row.id, ...derived(row) })),
  );
  return rows.filter(isStale).length;
}

/** Proves rows: evidence, link and day, but where a person has written another proof already. */
export function proveRows(rows: RoadmapRow[], evidence: string, link: string, day: string, settings: Settings): void {
  const open = rows.filter((row) => row.evidence.trim() === '' || row.evidence === evidence);
  upsert(
    TABLES.roadmap,
    open.map(({ id }) => ({ id, evidence, link, done: day })),
  );
  refreshStates(settings);
}
