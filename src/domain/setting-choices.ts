import { LANGUAGES } from './messages/words';
import { METHODS } from './pairing/round';
import type { SettingKey } from './settings';
import { CHIEFS, COMMON_TOPIC, LOWEST, MODES, NO, REMINDERS, TRIAL, YES } from './sheet-values';

/** What the settings may be that have only so many values. */
export function settingChoices(): Readonly<Partial<Record<SettingKey, readonly string[]>>> {
  return {
    language: Object.keys(LANGUAGES),
    mode: Object.values(MODES),
    lawful: [YES, NO],
    reminders: Object.values(REMINDERS),
    trial: Object.values(TRIAL),
    method: METHODS,
    lowest: Object.values(LOWEST),
    chiefs: Object.values(CHIEFS),
    commonTopic: Object.values(COMMON_TOPIC),
  };
}
