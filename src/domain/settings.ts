import { type CivilDate, readCivil } from './calendar/civil-date';
import { readSchoolYear, type SchoolYear, teachingEnd } from './calendar/school-year';
import { readTerm } from './calendar/term';
import { fingerprint } from './fingerprint';
import { SetupError } from './messages/errors';
import { inEveryLanguage, WORDS } from './messages/words';
import { METHODS } from './pairing/round';
import { CHIEFS, COMMON_TOPIC, LOWEST, MODES, REMINDERS, TRIAL, YES } from './sheet-values';
import type { SettingsRow } from './tables';

/** A line of the sheet «Настройки»: its value before people change it; `required` ones are filled by people before set-up, some only where names may be kept. */
export interface Setting {
  value: string;
  required?: true | 'with names';
}

/** Every setting by its key, in the order of the sheet. */
export const SETTINGS = {
  organisation: { value: '', required: true },
  shortName: { value: '', required: true },
  place: { value: '', required: true },
  address: { value: '' },
  directorPost: { value: '', required: true },
  directorName: { value: '', required: 'with names' },
  schoolYear: { value: '', required: true },
  coordinatorName: { value: '', required: 'with names' },
  coordinatorEmail: { value: '', required: 'with names' },
  since: { value: '' },
  teachingEnd: { value: '31 мая' },
  language: { value: 'русский' },
  mode: { value: MODES.codes },
  lawful: { value: '' },
  namesPage: { value: '' },
  series: { value: '' },
  groupSize: { value: '' },
  reminders: { value: REMINDERS.off },
  trial: { value: TRIAL.off },
  method: { value: METHODS[0] },
  leastFit: { value: '0' },
  lowest: { value: LOWEST.asItIs },
  chiefs: { value: CHIEFS.apart },
  commonTopic: { value: COMMON_TOPIC.needed },
  'points:topics': { value: '42' },
  'points:subjects': { value: '15' },
  'points:ages': { value: '10' },
  'points:times': { value: '15' },
  'points:formats': { value: '8' },
  'points:experience': { value: '7' },
  'points:load': { value: '3' },
  'points:wishes': { value: '30' },
  'points:waiting': { value: '200' },
  'points:staying': { value: '10' },
  'points:again': { value: '15' },
  'points:group': { value: '10' },
  columns: { value: '' },
  directorEmail: { value: '' },
  plan: { value: '' },
  wizard: { value: '' },
  planDocument: { value: '' },
  keeper: { value: '' },
  spreadsheet: { value: '' },
  folder: { value: '' },
} as const satisfies Record<string, Setting>;

export type SettingKey = keyof typeof SETTINGS;

/** Values of all settings; what the sheet lacks has its default. */
export type Settings = Record<SettingKey, string>;

/** The settings that the rows of the sheet hold. */
export function readSettings(rows: SettingsRow[]): Settings {
  const given = new Map(rows.map((row) => [row.id, row.value.trim()]));
  const entries = Object.entries(SETTINGS).map(([key, { value }]) => [key, given.get(key) ?? value]);
  return Object.fromEntries(entries) as Settings;
}

/** The rows that the sheet must have, with their defaults. */
export function settingsRows(): SettingsRow[] {
  return (Object.keys(SETTINGS) as SettingKey[]).map((id) => ({
    id,
    value: SETTINGS[id].value,
    ...WORDS.settings[id],
  }));
}

/** Lines whose title or hint is still ours of another language, with what they are in the one spoken. */
export function retitled(rows: SettingsRow[]): { id: string; title: string; hint: string }[] {
  return rows.flatMap(({ id, title, hint }) => {
    if (!isKey(id)) return [];
    const ours = inEveryLanguage(({ settings }) => settings[id]);
    const now = WORDS.settings[id];
    const said = {
      title: ours.some((each) => each.title === title) ? now.title : title,
      hint: ours.some((each) => each.hint === hint) ? now.hint : hint,
    };
    return said.title === title && said.hint === hint ? [] : [{ id, ...said }];
  });
}

function isKey(id: string): id is SettingKey {
  return id in SETTINGS;
}

/** Whether the cloud may hold people's names; anything but a plain «ФИО», confirmed by a plain «да», means no. */
export function isNamed({ mode, lawful }: Pick<Settings, 'mode' | 'lawful'>): boolean {
  return mode === MODES.names && lawful.trim().toLowerCase() === YES;
}

/** How the sheets name an account: by its address, or, where they may hold none, by a mark that is no address. */
export function accountMark(settings: Settings, email: string): string {
  return isNamed(settings) ? email : markOf(email);
}

/** Whether this account keeps the spreadsheet, by whichever mark the mode of that time gave it. */
export function isKeptBy(settings: Settings, email: string): boolean {
  return settings.keeper === email || settings.keeper === markOf(email);
}

function markOf(email: string): string {
  return `учётная запись ${fingerprint(email)}`;
}

/** How many people the programme could reach, as the school says; null where it says no number. */
export function groupSizeOf({ groupSize }: Pick<Settings, 'groupSize'>): number | null {
  const size = Number.parseInt(groupSize, 10);
  return size > 0 ? size : null;
}

/** Titles of required settings that nobody has filled. */
export function unfilled(settings: Settings): string[] {
  const entries = Object.entries(SETTINGS) as [SettingKey, Setting][];
  const mustHave = isNamed(settings) ? [true, 'with names'] : [true];
  return entries
    .filter(([key, { required }]) => mustHave.includes(required ?? false) && settings[key] === '')
    .map(([key]) => WORDS.settings[key].title);
}

/** The school year of the settings. Throws a SetupError where it cannot be read. */
export function schoolYearOf(settings: Settings): SchoolYear {
  const year = readSchoolYear(settings.schoolYear);
  if (!year) throw new SetupError('bad-year', settings.schoolYear);
  return year;
}

/** The days of the settings in whose light the plan's rows are judged; `since` is '' where the first day is unknown. */
export interface PlanCalendar {
  year: SchoolYear;
  since: CivilDate | '';
  teachingEnd: CivilDate;
}

/** The calendar of the settings; a day that cannot be read is the usual one. Throws a SetupError for a bad school year. */
export function planCalendar(settings: Settings): PlanCalendar {
  const year = schoolYearOf(settings);
  return {
    year,
    since: readCivil(settings.since) ?? '',
    teachingEnd: readTerm(settings.teachingEnd, year).end ?? teachingEnd(year),
  };
}
