import { date, id, input, key, number, type Table, technical, text } from './column';

/** Questionnaires, who has not answered them, and their results. */
export const SURVEY_TABLES = {
  surveys: {
    key: 'surveys',
    sheet: 'Анкеты',
    shown: 'later',
    columns: {
      id: key(),
      title: text('Анкета', 260),
      state: text('Состояние', 150),
      window: text('По плану', 170),
      link: text('Ссылка для ответов', 320),
      answers: number('Ответов'),
      edit: text('Изменить форму', 320),
      message: text('Сообщение', 420),
      paper: text('Для печати', 200),
      expected: input(number('Ожидается')),
      missing: text('Не ответили', 150),
      who: technical('Кто ответил'),
      prefill: technical('Образец личной ссылки'),
      formId: technical('Форма'),
      items: technical('Вопросы'),
      offered: technical('Кого предлагает'),
      cursor: technical('Прочитано до'),
      seen: technical('Последние ответы'),
    },
  },
  unanswered: {
    key: 'unanswered',
    sheet: 'Кто не ответил',
    shown: 'later',
    columns: {
      id: key(),
      survey: text('Анкета', 260),
      person: id(),
      name: text('Кто', 240),
      link: text('Личная ссылка', 420),
      reminded: date('Напоминали'),
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
} as const satisfies Record<string, Table>;
