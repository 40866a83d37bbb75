import { CLOSED, inOwnWords, OWN_ROLE, outOfTen } from './common-questions';
import type { SurveyEntry } from './types';

/** Промежуточная обратная связь: the pulse of the pairs, twice a year. */
export const FEEDBACK: SurveyEntry = {
  key: 'feedback',
  title: 'Обратная связь: как идёт работа в паре',
  description: 'Около трёх минут, без имён. Куратор видит только сводку, когда ответов не меньше пяти.',
  askedBy: ['feedback'],
  closed: CLOSED,
  questions: () => [
    OWN_ROLE,
    outOfTen('comfort', 'Насколько комфортно вам работать в паре?'),
    outOfTen('use', 'Насколько полезны ваши встречи?'),
    outOfTen('support', 'Насколько вы чувствуете поддержку напарника?'),
    outOfTen('regular', 'Насколько регулярно вы встречаетесь?'),
    outOfTen('plan', 'Насколько понятно, что вы делаете дальше?'),
    outOfTen('recommend', 'Насколько вероятно, что вы посоветуете программу коллеге или другу?'),
    inOwnWords('good', 'Что получается особенно хорошо?'),
    inOwnWords('change', 'Что стоит изменить?'),
    {
      key: 'help',
      title: 'Нужна ли помощь куратора?',
      help: 'Анкета анонимна: если помощь нужна, подойдите к куратору сами',
      kind: 'choice',
      choices: [
        'нет',
        'да: хотим поговорить о работе в паре',
        'да: не находим времени для встреч',
        'да: хотим сменить напарника',
      ],
      required: true,
    },
  ],
};
