import { WORDS } from '../domain/messages/ru';
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

/** Writes the states that have changed; returns how many. Call it under the lock. */
export function refreshStates(settings: Settings): number {
  const rows = readTable(TABLES.roadmap);
  const states = statesOf(rows, today(), planCalendar(settings).since);
  const isStale = (row: RoadmapRow) => row.state !== states.get(row.id);
  const first = rows.findIndex(isStale);
  if (first < 0) return 0;
  const last = rows.length - [...rows].reverse().findIndex(isStale);
  // Those between are written again as they are: one call for all, however many have changed.
  upsert(
    TABLES.roadmap,
    rows.slice(first, last).map(({ id }) => ({ id, state: states.get(id) ?? '' })),
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
