import { WORDS } from './messages/words';
import { isOtherYear } from './roadmap/year-over';
import { type Settings, unfilled } from './settings';
import type { RoadmapRow } from './tables';

const { documents: words } = WORDS;

/** What papers would lack or tell untruly because of the settings as they are now: sentences, none where all is well. */
export function settingsRemarks(settings: Settings, roadmap: readonly Pick<RoadmapRow, 'start' | 'end'>[]): string[] {
  const lacking = unfilled(settings);
  return [
    ...(lacking.length > 0 ? [words.lackingSettings(lacking.map((title) => `«${title}»`).join(', '))] : []),
    ...(isOtherYear(roadmap, settings.schoolYear) ? [words.otherYear(settings.schoolYear)] : []),
  ];
}
