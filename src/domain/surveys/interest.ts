import { CLOSED, inOwnWords } from './common-questions';
import type { SurveyEntry } from './types';

/** Предварительный опрос: how many would take part, before anybody is asked for a name. */
export const INTEREST: SurveyEntry = {
  key: 'interest',
  title: 'Предварительный опрос о наставничестве',
  description:
    'Три вопроса, одна минута, без имён. Ответы покажут, сколько человек хотят стать наставниками или найти наставника.',
  askedBy: ['interest-survey'],
  closed: CLOSED,
  questions: () => [
    {
      key: 'category',
      title: 'Кто вы?',
      kind: 'choice',
      choices: [
        'педагог',
        'молодой специалист (стаж до 3 лет)',
        'обучающийся',
        'студент',
        'родитель',
        'выпускник или партнёр',
      ],
      required: true,
    },
    {
      key: 'interest',
      title: 'Хотели бы вы участвовать в программе наставничества?',
      kind: 'choice',
      choices: ['да: как наставник', 'да: как наставляемый', 'да: в обеих ролях', 'пока не знаю', 'нет'],
      required: true,
    },
    inOwnWords('questions', 'Что вы хотели бы узнать о программе?'),
  ],
};
