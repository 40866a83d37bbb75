import { approvalsOf, approvedPlan } from '../domain/roadmap/approval';
import { type DateChange, dateChanges, fulfilmentsOf, someRecur } from '../domain/roadmap/line-dates';
import { daysLeft, statesOf } from '../domain/roadmap/states';
import { type PlanCalendar, planCalendar, type Settings } from '../domain/settings';
import { type Patch, type RoadmapRow, TABLES } from '../domain/tables';
import { blockOf } from '../domain/tables/block';
import { fill, readTable, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { refreshIndicators } from './indicators';

/** Brings dates and states of the plan's rows up to today; returns how many rows stand otherwise now. Call it under the lock. */
export function refreshRows(settings: Settings): number {
  const calendar = planCalendar(settings);
  const rows = readTable(TABLES.roadmap);
  const dated = moveDates(rows, calendar) ? readTable(TABLES.roadmap) : rows;
  const derived = derivedOf(dated, calendar);
  const stands = ({ state, approved }: Derived) => `${state} ${approved}`;
  const others = dated.filter((row, index) => stands(row) !== stands(derived[index] ?? row));
  const stale = dated.filter((row, index) => others.includes(row) || row.left !== derived[index]?.left);
  writeRun(derived, new Set(stale.map(({ id }) => id)));
  refreshIndicators(
    dated.map((row, index) => ({ ...row, ...derived[index] })),
    settings,
  );
  return others.length;
}

/** Proofs of earlier occurrences are kept before their lines go on; says whether anything was written. */
function moveDates(rows: RoadmapRow[], calendar: PlanCalendar): boolean {
  let kept = someRecur(rows, calendar) ? readTable(TABLES.fulfilments) : [];
  const fresh = fulfilmentsOf(rows, kept, calendar);
  if (fresh.length > 0) {
    show(TABLES.fulfilments);
    upsert(TABLES.fulfilments, fresh);
    kept = [...kept, ...fresh];
  }
  const changes = dateChanges(rows, kept, calendar, today());
  // What was proved is cleared first and `proposed`, which says whose proof is awaited, comes last: a cut run is resumed.
  for (const key of ['evidence', 'link', 'done', 'notes', 'end', 'work', 'start'] as const) fillFrom(changes, key);
  const proposed = new Map(
    changes.flatMap((change) => (change.proposed === undefined ? [] : [[change.id, change.proposed]])),
  );
  writeRun(
    rows.map((row) => ({ id: row.id, proposed: proposed.get(row.id) ?? row.proposed })),
    proposed,
  );
  return changes.length > 0;
}

function fillFrom(changes: DateChange[], key: Exclude<keyof DateChange, 'id' | 'proposed'>): void {
  const values = changes.flatMap((change): [string, string][] => {
    const value = change[key];
    return value === undefined ? [] : [[change.id, value]];
  });
  fill(TABLES.roadmap, key, new Map(values));
}

type Derived = Pick<RoadmapRow, 'id' | 'state' | 'left' | 'approved'>;

/** State with the days left, and how the row stands towards the plan that an order approved. */
function derivedOf(rows: RoadmapRow[], { since }: PlanCalendar): Derived[] {
  const states = statesOf(rows, today(), since);
  const approvals = approvalsOf(rows, approvedPlan(readTable(TABLES.documents), readTable(TABLES.versions)));
  const left = daysLeft(rows, states, today(), since);
  return rows.map(({ id }) => ({
    id,
    state: states.get(id) ?? '',
    left: left.get(id) ?? null,
    approved: approvals.get(id) ?? '',
  }));
}

/** Columns of the script's own in one run from the first change to the last: the rows between as they are. */
function writeRun(rows: Patch<typeof TABLES.roadmap>[], stale: { has(id: string): boolean }): void {
  upsert(TABLES.roadmap, [...blockOf(rows, ({ id }) => stale.has(id))]);
}
