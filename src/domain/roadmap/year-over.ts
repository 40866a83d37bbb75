import type { CivilDate } from '../calendar/civil-date';
import { readSchoolYear, yearEnd, yearStart } from '../calendar/school-year';
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

/**
 * Whether most terms of the plan do not fall into the school year of the settings: one of the two is another year's. The
 * August before it may be of either.
 */
export function isOtherYear(rows: readonly Pick<RoadmapRow, 'start' | 'end'>[], schoolYear: string): boolean {
  const year = readSchoolYear(schoolYear);
  if (year === null) return false;
  const dated = rows.filter(({ end }) => end !== '' && !end.startsWith(`${year.first}-08`));
  const outside = dated.filter(({ start, end }) => end < yearStart(year) || (start || end) > yearEnd(year));
  return outside.length * 2 > dated.length;
}
