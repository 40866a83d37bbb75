import { fingerprint } from '../domain/fingerprint';
import { plannedLines } from '../domain/roadmap/item-lines';
import type { PlanRow } from '../domain/roadmap/plan-row';
import { readResponsible } from '../domain/roadmap/responsible';
import { replanned } from '../domain/roadmap/roadmap-row';
import type { Settings } from '../domain/settings';
import { type RoadmapRow, TABLES } from '../domain/tables';
import { plain } from '../domain/text';
import { show, upsert } from '../google/sheets';
import { refreshRows } from './refresh-rows';

/** What a plan is written into. */
export const PLAN_TABLES = [TABLES.roadmap, TABLES.roles, TABLES.missing, TABLES.unread];

/** Writes rows of a plan and their items; kinds of work, dates and proofs that people gave stay. */
export function writeRows(rows: PlanRow[], known: RoadmapRow[], settings: Settings): void {
  const byId = new Map(known.map((row) => [row.id, row]));
  upsert(
    TABLES.roadmap,
    rows.flatMap(plannedLines).map((line) => replanned(line, byId.get(line.id))),
  );
  refreshRows(settings);
}

/** Every responsible of the plan gets a row in «Ответственные»; names and mails already there stay. */
export function writeRoles(rows: PlanRow[]): void {
  const roles = new Map(
    rows.flatMap(({ responsible }) => readResponsible(responsible)).map((role) => [plain(role), role]),
  );
  upsert(
    TABLES.roles,
    [...roles].map(([id, role]) => ({ id, role })),
  );
}

/** What of the pasted text no row has taken; it stays until people delete it. */
export function writeUnread(texts: string[]): void {
  const rows = new Map(texts.map((text) => [`U${fingerprint(text)}`, text]));
  if (rows.size > 0) show(TABLES.unread);
  upsert(
    TABLES.unread,
    [...rows].map(([id, text]) => ({ id, text })),
  );
}
