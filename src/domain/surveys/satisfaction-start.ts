import { CLOSED, inOwnWords, OWN_ROLE, outOfTen, yesOrNo } from './common-questions';
import type { SurveyEntry } from './types';

/** Удовлетворённость, первый этап: what both roles expect before the work begins. */
export const SATISFACTION_START: SurveyEntry = {
  key: 'satisfaction-start',
  title: 'Анкета удовлетворённости: первый этап',
  description:
    'Заполняется до начала работы в паре. Около пяти минут, без имён. 1 – самый низкий балл, 10 – самый высокий.',
  askedBy: ['satisfaction-survey'],
  closed: CLOSED,
  questions: () => [
    OWN_ROLE,
    yesOrNo('before', 'Участвовали ли вы раньше в программе наставничества?'),
    outOfTen('effect', 'Какой вы ожидаете пользу программы?'),
    outOfTen('comfort', 'Насколько комфортно, по-вашему, будет участвовать в программе?'),
    outOfTen('events', 'Какого качества вы ждёте организацию: знакомство, встречи, консультации?'),
    outOfTen('personal', 'Насколько полезны, по-вашему, будут личные встречи?'),
    outOfTen('group', 'Насколько полезны, по-вашему, будут групповые встречи?'),
    outOfTen('theory', 'Насколько хорошо, по-вашему, удастся передать или получить знания?'),
    outOfTen('practice', 'Насколько хорошо, по-вашему, удастся передать или получить практические навыки?'),
    outOfTen('support', 'Насколько важна для вас поддержка напарника?'),
    outOfTen('result', 'Насколько важно для вас остаться довольным совместной работой?'),
    inOwnWords('expect', 'Чего вы ожидаете от программы и от своей роли?'),
    inOwnWords('value', 'Что для вас особенно ценно в программе?'),
    {
      key: 'often',
      title: 'Как часто вам хотелось бы встречаться?',
      kind: 'choice',
      choices: ['раз в неделю', 'раз в две недели', 'раз в месяц', 'реже'],
      required: true,
    },
    yesOrNo('glad', 'Рады ли вы, что участвуете в программе?'),
  ],
};
