import { ACTION_TITLES } from '../roadmap/actions';
import { PAST_ANSWERS } from '../roadmap/past-answers';
import { DECISIONS } from '../roadmap/row-state';
import { settingChoices } from '../setting-choices';
import { check, date, input, key, number, type Table, technical, text } from './column';

/** What is late, near and done. */
const ROW_TONES = { просрочено: 'late', срок: 'soon', скоро: 'soon', выполнено: 'done' } as const;

/** Settings, who is responsible, the plan and what is known of its rows. */
export const PLAN_TABLES = {
  settings: {
    key: 'settings',
    sheet: 'Настройки',
    shown: 'first',
    columns: {
      id: key(),
      title: text('Что', 260),
      value: { ...input(text('Значение', 360)), choicesOf: settingChoices },
      hint: text('Пояснение', 420),
    },
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
      state: { ...text('Состояние', 130), derived: true, tones: ROW_TONES },
      left: { ...number('Дней до срока'), width: 95, derived: true },
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
      state: { ...text('Состояние', 130), derived: true, tones: { достигнут: 'done', 'не достигнут': 'soon' } },
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
} as const satisfies Record<string, Table>;
