import type { SchoolYear } from '../calendar/school-year';
import { WORDS } from '../messages/words';
import { countPlanned } from '../roadmap/item-lines';
import { readPreset } from '../roadmap/presets/read-preset';
import type { Plan } from '../roadmap/read-plan';
import { countedRows } from '../roadmap/states';
import type { Settings } from '../settings';
import type { RoadmapRow } from '../tables';
import { PLAN_CHOICES, presetOf } from './plan-choice';
import { futureRows } from './sample';

const { plan: words, end } = WORDS.wizard;

/** A pasted plan as far as it is clear without asking; `asks` says what «Импортировать план» will ask. */
export interface PastedPlan {
  plan: Plan;
  asks: { columns: boolean; persons: number };
}

/** What the choice of the third step gives: rows of the roadmap, what is said of them, what will be done with them. */
export interface ChosenPlan {
  rows: RoadmapRow[];
  notes: string[];
  promise: string;
}

/** The plan that is chosen in the settings; `pasted` is null where the sheet «Вставьте план» holds nothing. */
export function chosenPlan(settings: Settings, year: SchoolYear | null, pasted: PastedPlan | null): ChosenPlan {
  const preset = presetOf(settings.plan);
  if (preset && year !== null) {
    const rows = readPreset(preset, settings.shortName, year);
    return { rows: futureRows(rows), notes: [], promise: end.preset(preset.forWhom, countPlanned(rows)) };
  }
  if (settings.plan === PLAN_CHOICES.sheet) return ofSheet(pasted);
  const notes = preset ? [words.noYear] : [];
  return { rows: [], notes, promise: settings.plan === PLAN_CHOICES.document ? end.document : end.noPlan };
}

/** Whether a pasted plan can be written without another question. */
export function isClear({ plan, asks }: PastedPlan): boolean {
  return plan.rows.length > 0 && !asks.columns && asks.persons === 0;
}

function ofSheet(pasted: PastedPlan | null): ChosenPlan {
  if (pasted === null) return { rows: [], notes: [words.empty], promise: end.sheetEmpty };
  const rows = futureRows(pasted.plan.rows);
  const notes = [
    ...(rows.length > 0
      ? [words.read(countPlanned(pasted.plan.rows), countedRows(rows).filter((row) => row.end !== '').length)]
      : []),
    ...(pasted.asks.columns ? [words.columns] : []),
    ...(pasted.asks.persons > 0 ? [words.names(pasted.asks.persons)] : []),
    ...pasted.plan.problems,
  ];
  return { rows, notes, promise: isClear(pasted) ? end.sheet(countPlanned(pasted.plan.rows)) : end.unsure };
}
