import { LANGUAGES, WORDS } from '../messages/words';
import { PRESETS } from '../roadmap/presets';
import { kindOfSchool } from '../school-kind';
import { SETTINGS, type Setting, type SettingKey, type Settings } from '../settings';
import { MODES, REMINDERS, TRIAL, YES } from '../sheet-values';
import { isLikely, PLAN_CHOICES, presetChoice } from './plan-choice';
import { roleKey } from './steps';

const { wizard: words } = WORDS;

/** A field as the page shows it; a choice has options, a tick has one: the value it stands for. */
export interface FieldView {
  key: string;
  kind: 'text' | 'email' | 'choice' | 'tick';
  title: string;
  hint: string;
  value: string;
  isRequired: boolean;
  options: { value: string; title: string; hint: string }[];
}

/** The field of a setting, with what was answered before. */
export function fieldOf(key: SettingKey, settings: Settings): FieldView {
  const { required }: Setting = SETTINGS[key];
  const field: FieldView = {
    key,
    kind: key.endsWith('Email') ? 'email' : 'text',
    ...WORDS.settings[key],
    value: settings[key],
    isRequired: required !== undefined,
    options: [],
  };
  switch (key) {
    case 'language':
      return choice(
        field,
        Object.keys(LANGUAGES).map((language) => [language, language, '']),
      );
    case 'mode':
      return choice(field, [
        [MODES.codes, words.mode.titles.codes, words.mode.codes],
        [MODES.names, words.mode.titles.names, words.mode.names],
      ]);
    case 'lawful':
      return { ...choice(field, [[YES, words.mode.lawful, words.mode.lawfulHint]]), kind: 'tick', isRequired: false };
    case 'plan':
      return choice(field, planOptions(settings));
    case 'reminders':
      return choice(field, [
        [REMINDERS.off, words.reminders.off, ''],
        [REMINDERS.on, words.reminders.on, ''],
      ]);
    case 'trial':
      return choice(field, [
        [TRIAL.on, words.reminders.trialOn, ''],
        [TRIAL.off, words.reminders.trialOff, ''],
      ]);
    default:
      return field;
  }
}

/** The field of a role's address. */
export function roleField(role: string, email: string): FieldView {
  const { roles } = words;
  return {
    key: roleKey(role),
    kind: 'email',
    title: roles.email(role),
    hint: roles.hint,
    value: email,
    isRequired: false,
    options: [],
  };
}

function choice(field: FieldView, options: [value: string, title: string, hint: string][]): FieldView {
  return {
    ...field,
    kind: 'choice',
    hint: '',
    isRequired: true,
    options: options.map(([value, title, hint]) => ({ value, title, hint })),
  };
}

function planOptions(settings: Settings): [string, string, string][] {
  const { plan } = words;
  const kind = kindOfSchool(settings);
  const isKnown = settings.organisation + settings.shortName !== '';
  return [
    ...PRESETS.map((preset): [string, string, string] => [
      presetChoice(preset),
      plan.preset(preset.forWhom, rowsOf(preset.text), isKnown && isLikely(preset, kind)),
      '',
    ]),
    [PLAN_CHOICES.sheet, plan.sheet, plan.sheetHint],
    [PLAN_CHOICES.document, plan.document, plan.documentHint],
    [PLAN_CHOICES.later, plan.later, plan.laterHint],
  ];
}

/** How many rows a ready plan has, without reading its dates; one that lists items is counted by them. */
function rowsOf(text: string): number {
  const rows = text.split(/\n(?!- )/).filter((row) => row.trim() !== '' && !row.startsWith('# '));
  return rows.reduce((sum, row) => {
    const items = row.split('\n').filter((line) => line.startsWith('- ')).length;
    return sum + Math.max(1, items);
  }, 0);
}
