import { ANSWER_DECISIONS } from '../sheet-values';
import { id, input, key, type Table, technical, text } from './column';

/** What became of each answer, and what the coordinator is asked about some of them. */
export const ANSWER_TABLES = {
  doubts: {
    key: 'doubts',
    sheet: 'Сомнения',
    shown: 'later',
    columns: {
      id: key(),
      survey: text('Анкета', 200),
      moment: text('Когда', 130),
      came: text('Что пришло', 240),
      may: text('Что это может значить', 420),
      decision: { ...input(text('Решение', 200)), choices: Object.values(ANSWER_DECISIONS) },
      person: input(id('Кто это (код)')),
      done: text('Что сделано', 320),
      form: technical('Ключ анкеты'),
      applied: technical('Учтено'),
    },
  },
  answers: {
    key: 'answers',
    sheet: 'История ответов',
    shown: 'never',
    columns: {
      id: key(),
      survey: text('Анкета', 200),
      moment: text('Когда', 130),
      person: id('Кто'),
      fate: text('Что стало с ответом', 220),
      late: text('Срок', 120),
      at: technical('Момент ответа'),
      form: technical('Ключ анкеты'),
    },
  },
} as const satisfies Record<string, Table>;
