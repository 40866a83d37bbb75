import { PRESETS, type Preset } from '../roadmap/presets';
import type { SchoolKind } from '../school-kind';

/** What «План для начала» may say besides a ready plan; once the plan is there it is empty. */
export const PLAN_CHOICES = {
  sheet: 'с листа «Вставьте план»',
  document: 'из документа',
  later: 'позже',
} as const;

/** How the settings name a ready plan. */
export function presetChoice({ forWhom }: Preset): string {
  return `готовый: ${forWhom}`;
}

/** The ready plan that is chosen; undefined for another choice or none. */
export function presetOf(choice: string): Preset | undefined {
  return PRESETS.find((preset) => presetChoice(preset) === choice);
}

/** Every choice, in the order of the list. */
export function planChoices(): string[] {
  return [...PRESETS.map(presetChoice), ...Object.values(PLAN_CHOICES)];
}

/** Whether a ready plan is that of such a school. */
export function isLikely({ key }: Preset, kind: SchoolKind): boolean {
  return key === (kind === 'school' ? 'lyceum' : kind);
}
