import { daysBetween, isCivilDate, parseCivil } from './calendar/civil-date';
import { PAIR_STATES } from './pairing/pair-states';
import { STATES } from './people/person';
import { ACTION_TITLES } from './roadmap/actions';
import { PAST_ANSWERS } from './roadmap/past-answers';
import { DECISIONS } from './roadmap/row-state';

/** `text` is written as plain text whatever it says; `date` is a civil date; `check` a check box. */
export type ColumnType = 'text' | 'number' | 'date' | 'check';

export interface Column {
  header: string;
  type: ColumnType;
  /** Pixels. */
  width: number;
  /** Who fills it: people (pale yellow) or the script (grey). */
  by: 'people' | 'script';
  choices?: readonly string[];
  /** Hidden from people: ids and cursors. */
  technical?: true;
  /** Worked out anew from other columns: a change of it is nobody's own. */
  derived?: true;
}

/** One sheet of ours. Rows are found by `id`, columns by their key, whatever people rename or move. */
export interface Table {
  key: string;
  sheet: string;
  /** `first`: shown after set-up; `later`: shown when it first has rows; `never`: for the script alone. */
  shown: 'first' | 'later' | 'never';
  columns: { id: Column } & Record<string, Column>;
}

type Value<T extends ColumnType> = T extends 'number' ? number | null : T extends 'check' ? boolean : string;

/** A row of a table as plain data; dates are ISO civil dates or ''. */
export type Row<T extends Table> = { -readonly [key in keyof T['columns']]: Value<T['columns'][key]['type']> };

/** Changes to one row: only the fields given are written. */
export type Patch<T extends Table> = Partial<Row<T>> & { id: string };

type Of<T extends ColumnType> = Column & { type: T };

const id = (header = 'Код', width = 120): Of<'text'> => ({ header, type: 'text', width, by: 'script' });
const key = (): Of<'text'> => ({ header: 'Ключ', type: 'text', width: 60, by: 'script', technical: true });
const text = (header: string, width = 200): Of<'text'> => ({ header, type: 'text', width, by: 'script' });
const date = (header: string): Of<'date'> => ({ header, type: 'date', width: 95, by: 'script' });
const number = (header: string): Of<'number'> => ({ header, type: 'number', width: 130, by: 'script' });
const check = (header: string): Of<'check'> => ({ header, type: 'check', width: 90, by: 'people' });
const technical = (header: string): Of<'text'> => ({ header, type: 'text', width: 60, by: 'script', technical: true });
const input = <T extends ColumnType>(column: Of<T>): Of<T> => ({ ...column, by: 'people' });

/** Every sheet of ours in the order of the tabs. */
export const TABLES = {
  settings: {
    key: 'settings',
    sheet: 'Настройки',
    shown: 'first',
    columns: { id: key(), title: text('Что', 260), value: input(text('Значение', 360)), hint: text('Пояснение', 420) },
  },
  roles: {
    key: 'roles',
    sheet: 'Ответственные',
    shown: 'first',
    columns: {
      id: key(),
      role: text('Роль в плане', 260),
      name: input(text('Фамилия Имя Отчество', 260)),
      post: input(text('Должность', 220)),
      email: input(text('Почта', 220)),
    },
  },
  roadmap: {
    key: 'roadmap',
    sheet: 'Дорожная карта',
    shown: 'first',
    columns: {
      id: key(),
      number: text('№', 50),
      stage: text('Этап', 220),
      activity: text('Мероприятие', 380),
      term: text('Срок в плане', 130),
      start: date('Начало'),
      end: date('Конец'),
      work: input(date('Рабочая дата')),
      accepted: check('Принята'),
      state: { ...text('Состояние', 130), derived: true },
      action: { ...input(text('Вид работы', 200)), choices: ACTION_TITLES },
      responsible: text('Ответственный', 180),
      result: text('Результат', 240),
      indicator: text('Показатель', 240),
      link: input(text('Ссылка', 200)),
      evidence: input(text('Подтверждение', 220)),
      done: input(date('Выполнено')),
      decision: { ...input(text('Решение', 110)), choices: DECISIONS },
      approved: { ...text('Утверждено', 200), derived: true },
      notes: text('Как прочитано', 200),
      row: technical('Пункт строки'),
      proposed: technical('Предложено'),
    },
  },
  fulfilments: {
    key: 'fulfilments',
    sheet: 'Выполнение',
    shown: 'later',
    columns: {
      id: key(),
      line: technical('Строка плана'),
      number: text('№', 50),
      activity: text('Мероприятие', 380),
      due: date('Срок'),
      evidence: text('Подтверждение', 220),
      link: text('Ссылка', 200),
      done: date('Выполнено'),
    },
  },
  indicators: {
    key: 'indicators',
    sheet: 'Показатели',
    shown: 'later',
    columns: {
      id: key(),
      line: technical('Строка плана'),
      number: text('№', 50),
      text: text('Показатель', 420),
      comparison: text('Сравнение', 100),
      target: number('Цель'),
      unit: text('Единица', 140),
      computed: number('По таблице'),
      typed: input(number('Вписано')),
      state: { ...text('Состояние', 130), derived: true },
    },
  },
  past: {
    key: 'past',
    sheet: 'Что уже сделано',
    shown: 'later',
    columns: {
      id: key(),
      number: text('№', 50),
      activity: text('Мероприятие', 380),
      term: text('Срок в плане', 130),
      answer: { ...input(text('Ответ', 120)), choices: PAST_ANSWERS },
      proof: input(text('Чем подтверждено', 280)),
      day: input(text('Дата', 95)),
      taken: date('Учтено'),
    },
  },
  missing: {
    key: 'missing',
    sheet: 'Чего нет в плане',
    shown: 'later',
    columns: {
      id: key(),
      what: text('Чего нет', 320),
      why: text('Почему нужно', 520),
      add: check('Добавить'),
      added: date('Добавлено'),
    },
  },
  unread: {
    key: 'unread',
    sheet: 'Не вошло в план',
    shown: 'later',
    columns: { id: key(), text: text('Что осталось от вставленного плана', 900) },
  },
  surveys: {
    key: 'surveys',
    sheet: 'Анкеты',
    shown: 'later',
    columns: {
      id: key(),
      title: text('Анкета', 260),
      state: text('Состояние', 150),
      link: text('Ссылка для ответов', 320),
      answers: number('Ответов'),
      edit: text('Изменить форму', 320),
      formId: technical('Форма'),
      items: technical('Вопросы'),
      cursor: technical('Прочитано до'),
      seen: technical('Последние ответы'),
    },
  },
  results: {
    key: 'results',
    sheet: 'Итоги анкет',
    shown: 'later',
    columns: {
      id: key(),
      survey: text('Анкета', 260),
      group: text('Кто отвечал', 120),
      question: text('Вопрос', 420),
      n: number('Ответов'),
      mean: text('Среднее', 90),
      spread: text('Как отвечали', 420),
    },
  },
  mentors: {
    key: 'mentors',
    sheet: 'Наставники',
    shown: 'later',
    columns: {
      id: id(),
      name: input(text('Фамилия Имя Отчество', 240)),
      post: input(text('Должность', 200)),
      topics: input(text('В чём готов помочь', 320)),
      times: input(text('Удобное время', 240)),
      capacity: input(number('Мест')),
      least: input(number('Не меньше')),
      subjects: input(text('Предмет', 160)),
      ages: input(text('С кем работает', 160)),
      formats: input(text('Формат встреч', 160)),
      experience: input(number('Стаж, лет')),
      forms: input(text('Форма наставничества', 160)),
      chief: input(text('Руководитель', 160)),
      wants: input(text('Хочет работать с', 200)),
      avoids: input(text('Не хочет работать с', 200)),
      consent: check('Согласие'),
      state: { ...input(text('Состояние', 120)), choices: STATES },
      answered: date('Ответил'),
      at: technical('Момент ответа'),
      response: technical('Ответ'),
    },
  },
  mentees: {
    key: 'mentees',
    sheet: 'Наставляемые',
    shown: 'later',
    columns: {
      id: id(),
      name: input(text('Фамилия Имя Отчество', 240)),
      post: input(text('Должность', 200)),
      topics: input(text('В чём нужна помощь', 320)),
      times: input(text('Удобное время', 240)),
      need: input(text('Главный запрос', 280)),
      subjects: input(text('Предмет', 160)),
      ages: input(text('С кем работает', 160)),
      formats: input(text('Формат встреч', 160)),
      experience: input(number('Стаж, лет')),
      forms: input(text('Форма наставничества', 160)),
      chief: input(text('Руководитель', 160)),
      wants: input(text('Хочет работать с', 200)),
      avoids: input(text('Не хочет работать с', 200)),
      barred: input(text('Не предлагать наставников', 200)),
      consent: check('Согласие'),
      state: { ...input(text('Состояние', 120)), choices: STATES },
      answered: date('Ответил'),
      at: technical('Момент ответа'),
      response: technical('Ответ'),
    },
  },
  proposal: {
    key: 'proposal',
    sheet: 'Подбор',
    shown: 'later',
    columns: {
      id: key(),
      mentee: id('Код наставляемого'),
      menteeName: text('Наставляемый', 220),
      mentor: input(id('Код наставника')),
      mentorName: input(text('Наставник', 220)),
      points: number('Совместимость, из 100'),
      extra: number('Сверх того'),
      reason: text('Почему', 520),
      others: text('Кто ещё подходит', 260),
      note: text('Замечание', 240),
      group: text('Группа', 180),
      approve: check('Согласовать'),
      lock: check('Закрепить'),
      forbid: check('Не предлагать'),
      since: date('Ждёт с'),
      proposed: technical('Предложен'),
    },
  },
  unpaired: {
    key: 'unpaired',
    sheet: 'Без пары',
    shown: 'later',
    columns: {
      id: id(),
      name: text('Кто', 240),
      role: text('Роль', 140),
      why: text('Почему', 520),
      since: date('Ждёт с'),
    },
  },
  pairs: {
    key: 'pairs',
    sheet: 'Пары',
    shown: 'later',
    columns: {
      id: key(),
      mentor: id('Код наставника'),
      mentorName: text('Наставник', 220),
      mentorPost: text('Должность наставника', 200),
      mentee: id('Код наставляемого'),
      menteeName: text('Наставляемый', 220),
      menteePost: text('Должность наставляемого', 200),
      points: number('Совместимость, из 100'),
      reason: text('Почему', 420),
      state: { ...input(text('Состояние', 180)), choices: PAIR_STATES },
      why: input(text('Почему изменена', 240)),
      changed: input(date('Дата изменения')),
      known: technical('Учтено'),
      approved: date('Согласована'),
      order: text('Приказ', 180),
      group: text('Группа', 180),
    },
  },
  load: {
    key: 'load',
    sheet: 'По наставникам',
    shown: 'later',
    columns: {
      id: id(),
      name: text('Наставник', 220),
      load: text('Ведёт', 90),
      free: number('Свободно мест'),
      mentees: text('Наставляемые', 380),
      proposed: text('Предложены', 320),
    },
  },
  standing: {
    key: 'standing',
    sheet: 'По наставляемым',
    shown: 'later',
    columns: {
      id: id(),
      name: text('Наставляемый', 220),
      mentor: text('Наставник', 260),
      state: text('Состояние', 180),
      since: date('Ждёт с'),
    },
  },
  changes: {
    key: 'changes',
    sheet: 'Изменения пар',
    shown: 'later',
    columns: {
      id: key(),
      pair: technical('Пара'),
      mentee: id('Код наставляемого'),
      menteeName: text('Наставляемый', 220),
      mentor: id('Код наставника'),
      mentorName: text('Наставник', 220),
      from: text('Было', 160),
      to: text('Стало', 160),
      date: date('Дата'),
      why: text('Почему', 320),
      order: text('Приказ о паре', 200),
      recorded: text('Приказ об изменении', 200),
    },
  },
  documents: {
    key: 'documents',
    sheet: 'Документы',
    shown: 'later',
    columns: {
      id: key(),
      title: text('Документ', 340),
      state: text('Состояние', 120),
      number: text('Номер', 100),
      date: date('Дата'),
      link: text('Ссылка', 340),
      kind: technical('Вид'),
      file: technical('Файл'),
      about: technical('О ком'),
    },
  },
  templates: {
    key: 'templates',
    sheet: 'Шаблоны',
    shown: 'later',
    columns: { id: key(), title: text('Документ', 420), link: text('Шаблон', 420), file: technical('Файл') },
  },
  versions: {
    key: 'versions',
    sheet: 'Утверждённый план',
    shown: 'never',
    columns: {
      id: key(),
      document: technical('Документ'),
      row: technical('Строка плана'),
      number: text('№', 50),
      stage: text('Этап', 220),
      activity: text('Мероприятие', 380),
      term: text('Срок', 130),
      responsible: text('Ответственный', 180),
      result: text('Результат', 240),
    },
  },
  names: {
    key: 'names',
    sheet: 'Склонение',
    shown: 'later',
    columns: {
      id: key(),
      name: text('Кто', 240),
      check: text('Проверьте', 130),
      made: text('Как склоняет программа', 520),
      gen: input(text('Кого (родительный)', 220)),
      dat: input(text('Кому (дательный)', 220)),
      acc: input(text('Кого (винительный)', 220)),
      ins: input(text('Кем (творительный)', 220)),
      pre: input(text('О ком (предложный)', 220)),
    },
  },
  mails: {
    key: 'mails',
    sheet: 'Письма',
    shown: 'never',
    columns: {
      id: key(),
      day: date('День'),
      to: text('Кому', 240),
      subject: text('Тема', 320),
      state: text('Состояние', 160),
      lines: technical('Строки'),
    },
  },
  snapshots: {
    key: 'snapshots',
    sheet: 'Снимки',
    shown: 'never',
    columns: { id: key(), title: text('Шаг', 260), when: text('Когда', 160), text: text('Что было', 400) },
  },
  log: {
    key: 'log',
    sheet: 'Журнал',
    shown: 'never',
    columns: { id: key(), when: text('Когда', 160), who: text('Кто', 220), what: text('Что', 600) },
  },
} as const satisfies Record<string, Table>;

export type SettingsRow = Row<typeof TABLES.settings>;
export type RoleRow = Row<typeof TABLES.roles>;
export type RoadmapRow = Row<typeof TABLES.roadmap>;
export type FulfilmentRow = Row<typeof TABLES.fulfilments>;
export type IndicatorRow = Row<typeof TABLES.indicators>;
export type PastRow = Row<typeof TABLES.past>;
export type SurveyRow = Row<typeof TABLES.surveys>;
export type MentorRow = Row<typeof TABLES.mentors>;
export type MenteeRow = Row<typeof TABLES.mentees>;
export type ProposalRow = Row<typeof TABLES.proposal>;
export type UnpairedRow = Row<typeof TABLES.unpaired>;
export type MentorViewRow = Row<typeof TABLES.load>;
export type MenteeViewRow = Row<typeof TABLES.standing>;
export type PairRow = Row<typeof TABLES.pairs>;
export type ChangeRow = Row<typeof TABLES.changes>;
export type DocumentRow = Row<typeof TABLES.documents>;
export type PlanVersionRow = Row<typeof TABLES.versions>;
export type NameRow = Row<typeof TABLES.names>;
export type TemplateRow = Row<typeof TABLES.templates>;
export type MailRow = Row<typeof TABLES.mails>;
export type SnapshotRow = Row<typeof TABLES.snapshots>;

/** What a cell holds once the edge has turned dates into ISO civil dates. */
export type Cell = string | number | boolean;

/** A cell as a value of its column; what does not fit the type is empty, never an error: people type what they like. */
export function fromCell(type: ColumnType, cell: Cell): string | number | boolean | null {
  switch (type) {
    case 'check':
      return cell === true || String(cell).trim().toLowerCase() === 'да';
    case 'number': {
      const value = typeof cell === 'number' ? cell : Number(String(cell).replace(',', '.'));
      return cell === '' || Number.isNaN(value) ? null : value;
    }
    case 'date':
      return typeof cell === 'string' ? (isCivilDate(cell) ? cell : (parseCivil(cell) ?? '')) : '';
    default:
      return String(cell);
  }
}

/** A value as it is written: dates become serial numbers, which know no time zone. */
export function toCell(type: ColumnType, value: string | number | boolean | null | undefined): Cell {
  if (value === null || value === undefined) return type === 'check' ? false : '';
  if (type === 'date') return value === '' ? '' : daysBetween('1899-12-30', String(value));
  return value;
}

/** Number format of a column: text stays text, dates show as in school papers. */
export const NUMBER_FORMATS: Record<ColumnType, string> = {
  text: '@',
  number: '0',
  date: 'dd.mm.yyyy',
  check: 'General',
};
