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

/** A document as a proof; `instead` is that of the one it replaces, '' where it replaces none. */
interface Proof {
  evidence: string;
  instead: string;
  link: string;
  day: string;
}

/** Proves rows, but where a person has written another proof already. */
export function proveRows(rows: RoadmapRow[], { evidence, instead, link, day }: Proof, settings: Settings): void {
  const open = rows.filter((row) => ['', evidence, instead].includes(row.evidence.trim()));
  upsert(
    TABLES.roadmap,
    open.map(({ id }) => ({ id, evidence, link, done: day })),
  );
  refreshRows(settings);
}
