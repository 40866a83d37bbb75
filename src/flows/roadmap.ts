import { WORDS } from '../domain/messages/words';
import type { Settings } from '../domain/settings';
import { type RoadmapRow, TABLES } from '../domain/tables';
import { underLock } from '../google/lock';
import { upsert } from '../google/sheets';
import { giveCodes } from './collect';
import { adoptOwnRows } from './own-rows';
import { refreshRows } from './refresh-rows';
import { currentSettings } from './settings';

const { roadmap: words } = WORDS;

/** «Обновить состояние»: every row against today. */
export function refreshRoadmap(): string {
  const settings = currentSettings();
  return underLock(() => {
    giveCodes();
    adoptOwnRows();
    return words.refreshed(refreshRows(settings));
  });
}

/** Proves rows: evidence, link and day, but where a person has written another proof already. */
export function proveRows(rows: RoadmapRow[], evidence: string, link: string, day: string, settings: Settings): void {
  const open = rows.filter((row) => row.evidence.trim() === '' || row.evidence === evidence);
  upsert(
    TABLES.roadmap,
    open.map(({ id }) => ({ id, evidence, link, done: day })),
  );
  refreshRows(settings);
}
