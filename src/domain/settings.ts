import { type CivilDate, readCivil } from './calendar/civil-date';
import { readSchoolYear, type SchoolYear, teachingEnd } from './calendar/school-year';
import { readTerm } from './calendar/term';
import { fingerprint } from './fingerprint';
import { SetupError } from './messages/errors';
import { METHODS } from './pairing/round';
import type { SettingsRow } from './tables';

/** A line of the sheet «Настройки»; `required` ones are filled by people before set-up, some only where names may be kept. */
export interface Setting {
  title: string;
  hint: string;
  value: string;
  required?: true | 'with names';
}

/** The two values of «Напоминания»: to all who are responsible, or to the coordinator alone. */
export const REMINDERS = { on: 'включены', off: 'выключены' } as const;

/** The two values of «Проба»: mail to the keeper alone and nothing signed, or in earnest. */
export const TRIAL = { on: 'включена', off: 'выключена' } as const;

/** The two values of «Начальник и подчинённый». */
export const CHIEFS = { apart: 'не подбирать', may: 'можно' } as const;

/** The two values of «Худшая пара». */
export const LOWEST = { asItIs: 'как получится', raised: 'поднять' } as const;

/** The two values of «Режим»: whether the cloud holds people's names or only their codes. */
export const MODES = { codes: 'Коды', names: 'ФИО' } as const;

/** What people type to confirm a line. */
const YES = 'да';

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
  address: { title: 'Адрес организации', hint: 'Нужен в согласиях на обработку персональных данных', value: '' },
  directorPost: { title: 'Должность руководителя', hint: 'Например: Заведующий', value: '', required: true },
  directorName: {
    title: 'Фамилия Имя Отчество руководителя',
    hint: 'Кто подписывает приказы; в режиме «Коды» оставьте пустым',
    value: '',
    required: 'with names',
  },
  schoolYear: { title: 'Учебный год', hint: 'Например: 2022/2023', value: '', required: true },
  coordinatorName: {
    title: 'Фамилия Имя Отчество куратора',
    hint: 'Кто ведёт наставничество; в режиме «Коды» оставьте пустым',
    value: '',
    required: 'with names',
  },
  coordinatorEmail: {
    title: 'Почта куратора',
    hint: 'Сюда приходят напоминания; в режиме «Коды» оставьте пустым: они придут тому, кто нажал «Настроить»',
    value: '',
    required: 'with names',
  },
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
  mode: {
    title: 'Режим',
    hint: `«${MODES.codes}»: в таблице, анкетах и письмах только коды участников, имена остаются в школе; «${MODES.names}»: таблица хранит фамилии`,
    value: MODES.codes,
  },
  lawful: {
    title: 'Законность проверена',
    hint: `Только для режима «${MODES.names}»: впишите «${YES}», если организация проверила, что вправе хранить персональные данные в сервисах Google (152-ФЗ). Без этого таблица работает в режиме «${MODES.codes}»`,
    value: '',
  },
  namesPage: {
    title: 'Страница для имён',
    hint: `В режиме «${MODES.codes}»: скачайте её и открывайте на школьном компьютере; она делает ключ кодов и подставляет имена в документы`,
    value: '',
  },
  series: {
    title: 'Номер приказа',
    hint: 'Пусто: номер каждый раз вписываете вы, как в журнале. Образец со знаком № на месте счёта, например «№-од» или «112/1-№»: программа предложит следующий',
    value: '',
  },
  groupSize: {
    title: 'Человек в целевых группах',
    hint: 'Сколько всего тех, кого программа может охватить; нужно, чтобы считать охват',
    value: '',
  },
  reminders: {
    title: 'Напоминания',
    hint: `«${REMINDERS.on}»: письма ответственным; «${REMINDERS.off}»: только куратору`,
    value: REMINDERS.off,
  },
  trial: {
    title: 'Проба',
    hint: `«${TRIAL.on}»: все письма приходят только вам, документы остаются проектами; «${TRIAL.off}»: всё всерьёз`,
    value: TRIAL.off,
  },
  method: {
    title: 'Способ подбора',
    hint: `«${METHODS[0]}»: как можно больше пар с наибольшей общей совместимостью; «${METHODS[1]}»: прежде всего пары тех, кто назвал друг друга; «${METHODS[2]}»: предложенные пары не меняются, подбираются только остальные`,
    value: METHODS[0],
  },
  leastFit: {
    title: 'Наименьшая совместимость',
    hint: 'От 0 до 100: пары с меньшей совместимостью программа не предлагает',
    value: '0',
  },
  lowest: {
    title: 'Худшая пара',
    hint: `«${LOWEST.asItIs}»: важна только общая совместимость; «${LOWEST.raised}»: сначала наименьшая совместимость в подборе как можно выше, но так, чтобы никто не остался без пары, потом общая`,
    value: LOWEST.asItIs,
  },
  chiefs: {
    title: 'Начальник и подчинённый',
    hint: `«${CHIEFS.apart}» или «${CHIEFS.may}»; кто чей руководитель, впишите в базы`,
    value: CHIEFS.apart,
  },
  'points:topics': { title: 'Вес: темы', hint: 'Насколько темы наставника закрывают запрос', value: '42' },
  'points:subjects': { title: 'Вес: предмет', hint: 'Один предмет или направление', value: '15' },
  'points:ages': { title: 'Вес: возраст', hint: 'Работают с детьми одного возраста', value: '10' },
  'points:times': { title: 'Вес: время', hint: 'Есть общее удобное время', value: '15' },
  'points:formats': { title: 'Вес: формат', hint: 'Обоим удобен один формат встреч', value: '8' },
  'points:experience': { title: 'Вес: опыт', hint: 'Наставник заметно опытнее', value: '7' },
  'points:load': { title: 'Вес: нагрузка', hint: 'У наставника мало других наставляемых', value: '3' },
  'points:wishes': {
    title: 'Сверх: пожелание',
    hint: 'Столько баллов даёт первый выбор каждого из двоих; второй и третий дают меньше',
    value: '30',
  },
  'points:waiting': {
    title: 'Сверх: ожидание',
    hint: 'Столько баллов у того, кто остался без пары раньше: при 200 он первый в следующем подборе',
    value: '200',
  },
  'points:staying': {
    title: 'Сверх: прежнее предложение',
    hint: 'Предложенная пара меняется, только если другая лучше хотя бы на столько баллов',
    value: '10',
  },
  'points:again': { title: 'Сверх: продолжение', hint: 'Эти двое уже завершили работу в паре', value: '15' },
  'points:group': { title: 'Сверх: общая тема', hint: 'Наставляемому нужна тема, общая для группы', value: '10' },
  columns: {
    title: 'Столбцы планов',
    hint: 'Что в каких столбцах вставленных планов, по вашим ответам; сотрите, и программа спросит снова',
    value: '',
  },
  directorEmail: {
    title: 'Почта руководителя',
    hint: 'Если заполнена, руководитель получает копию письма куратору о сроках',
    value: '',
  },
  planDocument: {
    title: 'Документ для плана',
    hint: 'Код документа, в который можно вставить план вместо листа «Вставьте план»',
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

/** Whether the cloud may hold people's names; anything but a plain «ФИО», confirmed by a plain «да», means no. */
export function isNamed({ mode, lawful }: Pick<Settings, 'mode' | 'lawful'>): boolean {
  return mode === MODES.names && lawful.trim().toLowerCase() === YES;
}

/** How the sheets name an account: by its address, or, where they may hold none, by a mark that is no address. */
export function accountMark(settings: Settings, email: string): string {
  return isNamed(settings) ? email : `учётная запись ${fingerprint(email)}`;
}

/** Whether this account keeps the spreadsheet, by whichever mark the mode of that time gave it. */
export function isKeptBy(settings: Settings, email: string): boolean {
  return settings.keeper === email || settings.keeper === `учётная запись ${fingerprint(email)}`;
}

/** Titles of required settings that nobody has filled. */
export function unfilled(settings: Settings): string[] {
  const entries = Object.entries(SETTINGS) as [SettingKey, Setting][];
  const mustHave = isNamed(settings) ? [true, 'with names'] : [true];
  return entries
    .filter(([key, { required }]) => mustHave.includes(required ?? false) && settings[key] === '')
    .map(([, { title }]) => title);
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
