import { type CivilDate, isCivilDate, parseCivil } from './calendar/civil-date';
import { readSchoolYear, type SchoolYear, teachingEnd } from './calendar/school-year';
import { readTerm } from './calendar/term';
import { SetupError } from './messages/errors';
import type { SettingsRow } from './tables';

/** A line of the sheet «Настройки»; `required` ones are filled by people before set-up. */
export interface Setting {
  title: string;
  hint: string;
  value: string;
  required?: true;
}

/** The two values of «Напоминания»: to all who are responsible, or to the coordinator alone. */
export const REMINDERS = { on: 'включены', off: 'выключены' } as const;

/** Every setting by its key; those below `reminders` are the script's own memory. */
export const SETTINGS = {
  organisation: {
    title: 'Полное название организации',
    hint: 'Как в Уставе, именительный падеж',
    value: '',
    required: true,
  },
  shortName: { title: 'Сокращённое название', hint: 'Например: МДОУ «Детский сад № 5»', value: '', required: true },
  place: { title: 'Населённый пункт', hint: 'Например: г. Заречный', value: '', required: true },
  directorPost: { title: 'Должность руководителя', hint: 'Например: Заведующий', value: '', required: true },
  directorName: {
    title: 'Фамилия Имя Отчество руководителя',
    hint: 'Кто подписывает приказы',
    value: '',
    required: true,
  },
  schoolYear: { title: 'Учебный год', hint: 'Например: 2022/2023', value: '', required: true },
  coordinatorName: {
    title: 'Фамилия Имя Отчество куратора',
    hint: 'Кто ведёт наставничество',
    value: '',
    required: true,
  },
  coordinatorEmail: { title: 'Почта куратора', hint: 'Сюда приходят напоминания', value: '', required: true },
  since: {
    title: 'Начало ведения',
    hint: 'Что должно было случиться раньше этого дня, просроченным не считается; ставится при настройке',
    value: '',
  },
  teachingEnd: {
    title: 'Конец учебных занятий',
    hint: 'Предложенные рабочие даты не бывают позже',
    value: '31 мая',
  },
  reminders: {
    title: 'Напоминания',
    hint: `«${REMINDERS.on}»: письма ответственным; «${REMINDERS.off}»: только куратору`,
    value: REMINDERS.off,
  },
  columns: {
    title: 'Столбцы планов',
    hint: 'Что в каких столбцах вставленных планов, по вашим ответам; сотрите, и программа спросит снова',
    value: '',
  },
  keeper: { title: 'Ведущий таблицы', hint: 'Учётная запись, от имени которой работает расписание', value: '' },
  spreadsheet: { title: 'Код таблицы', hint: 'По нему таблица узнаёт, что она копия', value: '' },
  folder: { title: 'Папка', hint: 'Код папки на Google Диске', value: '' },
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

/** The rows that the sheet must have; `given` values win over defaults. */
export function settingsRows(): SettingsRow[] {
  return Object.entries(SETTINGS).map(([id, { title, hint, value }]) => ({ id, title, value, hint }));
}

/** Titles of required settings that nobody has filled. */
export function unfilled(settings: Settings): string[] {
  const entries = Object.entries(SETTINGS) as [SettingKey, Setting][];
  return entries.filter(([key, { required }]) => required && settings[key] === '').map(([, { title }]) => title);
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
    since: isCivilDate(settings.since) ? settings.since : (parseCivil(settings.since) ?? ''),
    teachingEnd: readTerm(settings.teachingEnd, year).end ?? teachingEnd(year),
  };
}
