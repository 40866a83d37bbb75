import type { CivilDate } from '../calendar/civil-date';
import type { ActionKind } from '../roadmap/actions';
import { actionOfRow } from '../roadmap/roadmap-row';
import { dueOf, statesOf } from '../roadmap/states';
import type { RoadmapRow } from '../tables';

/** The day until which the plan's rows that ask for a questionnaire want answers; null where none says it for the days to come. */
export function lastDay(
  rows: readonly RoadmapRow[],
  askedBy: readonly ActionKind[],
  today: CivilDate,
  since: CivilDate | '',
): CivilDate | null {
  const states = statesOf(rows, today, since);
  const days = rows.flatMap((row) => {
    const kind = actionOfRow(row);
    const day = dueOf(row, since);
    const isOpen = ['срок', 'скоро', 'по плану'].includes(states.get(row.id) ?? '');
    return kind !== null && askedBy.includes(kind) && isOpen && day !== null ? [day] : [];
  });
  return days.sort()[0] ?? null;
}
