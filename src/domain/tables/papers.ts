import { date, input, key, type Table, technical, text } from './column';

/** Documents and what they are made of, mails, and the script's own memory. */
export const PAPER_TABLES = {
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
