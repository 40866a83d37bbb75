import { formatSchoolYear } from '../domain/calendar/school-year';
import { IMPORT_WORDS as words } from '../domain/messages/import';
import { PRESETS, type Preset } from '../domain/roadmap/presets';
import { readPreset } from '../domain/roadmap/presets/read-preset';
import { schoolYearOf } from '../domain/settings';
import { askText } from '../google/ui';
import { writePlan } from './import-roadmap';
import { currentSettings } from './settings';

const MOST_QUESTIONS = 4;

/** «Взять готовый план»: one of the plans that come with the programme, its dates moved to the school's year. */
export function takePreset(): string | null {
  const settings = currentSettings();
  const year = schoolYearOf(settings);
  const described = PRESETS.map((preset) => words.preset(preset, readPreset(preset, settings.shortName, year)));
  const chosen = choose(words.presets(described, formatSchoolYear(year)));
  if (chosen === null) return null;
  if (chosen === 'unclear') return words.presetUnclear;
  const title = words.presetTitle(settings.shortName, formatSchoolYear(year));
  const rows = readPreset(chosen, settings.shortName, year);
  return writePlan({ title, above: [], rows, problems: [] }, settings);
}

function choose(question: string): Preset | 'unclear' | null {
  let text = question;
  for (let attempt = 0; attempt < MOST_QUESTIONS; attempt += 1) {
    const typed = askText(words.presetsTitle, text);
    if (typed === null) return null;
    const preset = PRESETS[Number(typed.replace(/[).]$/, '')) - 1];
    if (preset !== undefined) return preset;
    text = `${words.presetWrong(typed, PRESETS.length)}\n\n${question}`;
  }
  return 'unclear';
}
