import { CLOSED, inOwnWords, OWN_ROLE, outOfTen, yesOrNo } from './common-questions';
import type { SurveyEntry } from './types';

/** Удовлетворённость, второй этап: the mirror of the first, after the work. */
export const SATISFACTION_END: SurveyEntry = {
  key: 'satisfaction-end',
  title: 'Анкета удовлетворённости: второй этап',
  description:
    'Заполняется по завершении работы в паре. Около пяти минут, без имён. 1 – самый низкий балл, 10 – самый высокий.',
  askedBy: ['satisfaction-survey'],
  closed: CLOSED,
  questions: () => [
    OWN_ROLE,
    outOfTen('effect', 'Насколько полезной оказалась программа?'),
    outOfTen('comfort', 'Насколько комфортно было общаться с напарником?'),
    outOfTen('events', 'Какого качества была организация: знакомство, встречи, консультации?'),
    outOfTen('personal', 'Насколько полезны были личные встречи?'),
    outOfTen('group', 'Насколько полезны были групповые встречи?'),
    outOfTen('theory', 'Насколько хорошо удалось передать или получить знания?'),
    outOfTen('practice', 'Насколько хорошо удалось передать или получить практические навыки?'),
    outOfTen('support', 'Насколько вы чувствовали поддержку напарника?'),
    outOfTen('plan', 'Насколько понятен был план работы?'),
    outOfTen('safe', 'Насколько спокойно и безопасно вы себя чувствовали?'),
    outOfTen('together', 'Насколько вы довольны совместной работой?'),
    outOfTen('result', 'Насколько вы довольны результатом?'),
    outOfTen('expected', 'Насколько оправдались ваши ожидания?'),
    inOwnWords('value', 'Что оказалось особенно ценным?'),
    inOwnWords('change', 'Чего не хватило и что стоит изменить?'),
    outOfTen('liked', 'Насколько вам понравилось участвовать?'),
    yesOrNo('again', 'Хотите ли вы продолжить работу в программе?'),
    yesOrNo('mentor', 'Хотели бы вы в будущем быть наставником?'),
  ],
};
