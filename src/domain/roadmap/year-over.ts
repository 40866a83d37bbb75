import type { CivilDate } from '../calendar/civil-date';
import { readSchoolYear, yearEnd } from '../calendar/school-year';
import type { RoadmapRow } from '../tables';
import { dueOf } from './states';

/** Whether the school year of the settings has passed, and no row of the plan is due later. */
export function isYearOver(
  rows: readonly Pick<RoadmapRow, 'end' | 'work' | 'accepted'>[],
  schoolYear: string,
  today: CivilDate,
): boolean {
  const year = readSchoolYear(schoolYear);
  if (year === null || today <= yearEnd(year)) return false;
  return rows.every((row) => (dueOf(row, '') ?? '') < today);
}
