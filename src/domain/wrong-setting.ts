import { readSchoolYear } from './calendar/school-year';
import { LANGUAGES, WORDS } from './messages/words';
import { cleanName } from './people/names';
import { personalData } from './people/personal-data';
import { isNamed, SETTINGS, type Setting, type SettingKey, type Settings } from './settings';
import { oneAddress } from './sharing/address';
import { MODES, REMINDERS, TRIAL } from './sheet-values';
import { planChoices } from './wizard/plan-choice';

const { wrong: words } = WORDS.wizard;
/** At least two words of letters; the surname stands alone or has a hyphen. */
const FULL_NAME = /^\p{L}[\p{L}-]*(?: \(\p{L}+\))?(?: \p{L}[\p{L}-]*){1,4}$/u;

/** Settings that people type as text, in the order of the sheet. */
const TYPED = [
  'organisation',
  'shortName',
  'place',
  'address',
  'directorPost',
  'directorName',
  'schoolYear',
  'coordinatorName',
  'coordinatorEmail',
  'directorEmail',
] as const satisfies readonly SettingKey[];

/** What of the typed settings is wrong, by its title, with a sentence that says what to do. */
export function wrongTexts(settings: Settings): { title: string; text: string }[] {
  return TYPED.flatMap((key) => {
    const text = wrongSetting(key, settings);
    return text === null ? [] : [{ title: WORDS.settings[key].title, text }];
  });
}

/** What is wrong with one setting in the light of all; null where nothing is. */
export function wrongSetting(key: SettingKey, settings: Settings): string | null {
  const { required }: Setting = SETTINGS[key];
  const value = settings[key].trim();
  const named = isNamed(settings);
  if (key === 'language') return isOneOf(value, Object.keys(LANGUAGES));
  if (key === 'mode') return isOneOf(value, Object.values(MODES));
  if (key === 'lawful') return settings.mode === MODES.names && !named ? words.lawful : null;
  if (key === 'plan') return isOneOf(value, planChoices());
  if (key === 'reminders') return isOneOf(value, Object.values(REMINDERS));
  if (key === 'trial') return isOneOf(value, Object.values(TRIAL));
  if (value === '') return required === true || (required && named) ? words.empty(WORDS.settings[key].title) : null;
  if (key === 'schoolYear') return readSchoolYear(value) === null ? words.year : null;
  if (!named) return wrongInCodes(value);
  if (key.endsWith('Email')) return wrongEmail(value);
  if (key.endsWith('Name') && key !== 'shortName') return FULL_NAME.test(cleanName(value)) ? null : words.fullName;
  return null;
}

/** What is wrong with an address that is typed; an empty one is nobody's. */
export function wrongEmail(typed: string): string | null {
  if (typed.trim() === '') return null;
  const reading = oneAddress(typed);
  return 'problem' in reading ? words.email(reading.problem) : null;
}

function wrongInCodes(value: string): string | null {
  const [found] = personalData(value);
  return found === undefined ? null : words.personal(found.text);
}

function isOneOf(value: string, choices: readonly string[]): string | null {
  return choices.includes(value) ? null : words.choice;
}
