import { readSchoolYear, schoolYearOf } from './calendar/school-year';
import { WORDS } from './messages/words';
import { type Settings, unfilled } from './settings';
import type { RoadmapRow } from './tables';

const { documents: words } = WORDS;

/** What papers would lack or tell untruly because of the settings as they are now: sentences, none where all is well. */
export function settingsRemarks(settings: Settings, roadmap: readonly Pick<RoadmapRow, 'end'>[]): string[] {
  const lacking = unfilled(settings);
  return [
    ...(lacking.length > 0 ? [words.lackingSettings(lacking.map((title) => `«${title}»`).join(', '))] : []),
    ...(isOfOtherYear(roadmap, settings.schoolYear) ? [words.otherYear(settings.schoolYear)] : []),
  ];
}

/** Whether the plan has dates and none of them is of that year; the August before it may be of either. */
function isOfOtherYear(rows: readonly Pick<RoadmapRow, 'end'>[], written: string): boolean {
  const year = readSchoolYear(written);
  if (year === null) return false;
  const ends = rows.map(({ end }) => end).filter((end) => end !== '' && !end.startsWith(`${year.first}-08`));
  return ends.length > 0 && ends.every((end) => schoolYearOf(end).first !== year.first);
}
