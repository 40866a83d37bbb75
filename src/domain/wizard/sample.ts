import { formatCivil } from '../calendar/civil-date';
import { digestsOf } from '../digest';
import { plannedLines } from '../roadmap/item-lines';
import type { PlanRow } from '../roadmap/plan-row';
import type { Settings } from '../settings';
import type { RoadmapRow, RoleRow } from '../tables';

/** What the sheet knows of a row that the plan does not. */
const UNTOUCHED = {
  work: '',
  accepted: false,
  state: '',
  link: '',
  evidence: '',
  done: '',
  decision: '',
  left: null,
  approved: '',
  proposed: '',
} as const;

/** The rows that «Дорожная карта» will have of a plan. */
export function futureRows(rows: readonly PlanRow[]): RoadmapRow[] {
  return rows.flatMap(plannedLines).map((line) => ({ ...line, ...UNTOUCHED }));
}

/** The coordinator's letter of the first day, from today on, on which there will be one; null where there is none. */
export function sampleLetter(
  { rows, roles, settings, url }: { rows: RoadmapRow[]; roles: RoleRow[]; settings: Settings; url: string },
  today: string,
): { day: string; text: string } | null {
  const days = [today, ...rows.map(({ end }) => end).filter((end) => end >= today)].sort();
  for (const day of new Set(days)) {
    const [letter] = digestsOf({ rows, roles, mails: [], settings, url }, day);
    if (letter) return { day: formatCivil(day), text: `${letter.subject}\n\n${letter.body}` };
  }
  return null;
}
