import { formatSchoolYear } from '../domain/calendar/school-year';
import { WORDS } from '../domain/messages/words';
import { countPlanned } from '../domain/roadmap/item-lines';
import type { PlanRow } from '../domain/roadmap/plan-row';
import { PRESETS } from '../domain/roadmap/presets';
import { readPreset } from '../domain/roadmap/presets/read-preset';
import type { Plan } from '../domain/roadmap/read-plan';
import { type Settings, schoolYearOf } from '../domain/settings';
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
  const described = plans.map(({ preset, rows }) => words.preset(preset, countPlanned(rows)));
  const chosen = askAgain(words.presetsTitle, words.presets(described, named), (typed) => {
    const plan = plans[Number(typed.replace(/[).]$/, '')) - 1];
    return plan === undefined ? { problem: words.presetWrong(typed, plans.length) } : { answer: plan };
  });
  if (chosen === null) return null;
  if (chosen === undefined) return words.presetUnclear;
  return writePlan(presetPlan(chosen.rows, settings), [], settings);
}

/** A ready plan as one that was read. */
export function presetPlan(rows: PlanRow[], settings: Settings): Plan {
  const title = words.presetTitle(settings.shortName, formatSchoolYear(schoolYearOf(settings)));
  return { title, above: [], rows, problems: [] };
}
