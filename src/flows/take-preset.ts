import { formatSchoolYear } from '../domain/calendar/school-year';
import { WORDS } from '../domain/messages/words';
import { PRESETS } from '../domain/roadmap/presets';
import { readPreset } from '../domain/roadmap/presets/read-preset';
import { schoolYearOf } from '../domain/settings';
import { askAgain } from './ask-again';
import { currentSettings } from './settings';
import { writePlan } from './write-plan';

const { import: words } = WORDS;

/** «Взять готовый план»: one of the plans that come with the programme, its dates moved to the school's year. */
export function takePreset(): string | null {
  const settings = currentSettings();
  const year = schoolYearOf(settings);
  const named = formatSchoolYear(year);
  const plans = PRESETS.map((preset) => ({ preset, rows: readPreset(preset, settings.shortName, year) }));
  const described = plans.map(({ preset, rows }) => words.preset(preset, rows));
  const chosen = askAgain(words.presetsTitle, words.presets(described, named), (typed) => {
    const plan = plans[Number(typed.replace(/[).]$/, '')) - 1];
    return plan === undefined ? { problem: words.presetWrong(typed, plans.length) } : { answer: plan };
  });
  if (chosen === null) return null;
  if (chosen === undefined) return words.presetUnclear;
  const plan = { title: words.presetTitle(settings.shortName, named), above: [], rows: chosen.rows, problems: [] };
  return writePlan(plan, [], settings);
}
