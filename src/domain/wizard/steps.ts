import { isNamed, type SettingKey, type Settings } from '../settings';
import { plain } from '../text';
import { wrongEmail, wrongSetting } from '../wrong-setting';

/** The five steps, each of which the ones before have prepared. */
export const STEPS = ['school', 'mode', 'plan', 'people', 'reminders'] as const;
export type StepKey = (typeof STEPS)[number];

/** What a step was answered with: settings by their key, addresses of roles by `email:` and the id of the role. */
export type Answers = Record<string, string>;

/** An answer that cannot be taken, and a sentence that says what to do. */
export interface Wrong {
  field: string;
  text: string;
}

const ROLE = 'email:';

/** The settings that a step asks; the mode decides what may be typed, `hasPlan` says that the plan is there already. */
export function settingsOf(step: StepKey, settings: Settings, hasPlan: boolean): SettingKey[] {
  const named = isNamed(settings);
  switch (step) {
    case 'school':
      return ['language', 'organisation', 'shortName', 'place', 'address', 'schoolYear'];
    case 'mode':
      return ['mode', 'lawful'];
    case 'plan':
      return hasPlan ? [] : ['plan'];
    case 'people':
      return named
        ? ['directorPost', 'directorName', 'directorEmail', 'coordinatorName', 'coordinatorEmail']
        : ['directorPost'];
    case 'reminders':
      return named ? ['reminders', 'trial'] : ['trial'];
  }
}

/** The key of a role's address among the answers. */
export function roleKey(role: string): string {
  return `${ROLE}${plain(role)}`;
}

/** Of what a page sent, what the step asks: known keys, one line each, no longer than a cell of settings needs. */
export function answersOf(keys: readonly string[], sent: unknown): Answers {
  const given = new Map<string, unknown>(typeof sent === 'object' && sent !== null ? Object.entries(sent) : []);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = given.get(key);
      return typeof value === 'string' ? [[key, value.replace(/\s+/g, ' ').trim().slice(0, LONGEST)]] : [];
    }),
  );
}

const LONGEST = 500;

/** What is wrong with the answers to a step, in the order of its fields, when they join the settings. */
export function wrongIn(fields: readonly string[], answers: Answers, settings: Settings): Wrong[] {
  const then: Settings = { ...settings, ...answers };
  return fields.flatMap((field) => {
    const text = field.startsWith(ROLE) ? wrongEmail(answers[field] ?? '') : wrongSetting(field as SettingKey, then);
    return text === null ? [] : [{ field, text }];
  });
}

/** How many steps were gone through: all of them where the spreadsheet is set up, here or in its original. */
export function passedSteps({ wizard, spreadsheet }: Settings): number {
  return spreadsheet === '' ? Number(wizard) || 0 : STEPS.length;
}
