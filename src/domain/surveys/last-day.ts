import { actionOfRow } from '../roadmap/roadmap-row';
import type { RoadmapRow } from '../tables';
import type { Survey } from './types';

/** The last day (ISO) on which the plan's rows that ask for a questionnaire expect answers; '' where none has a date. */
export function lastDayOf({ askedBy }: Pick<Survey, 'askedBy'>, rows: readonly RoadmapRow[]): string {
  const ends = rows.flatMap((row) => {
    const action = actionOfRow(row);
    return action !== null && askedBy.includes(action) ? [row.end] : [];
  });
  return ends.sort()[ends.length - 1] ?? '';
}
