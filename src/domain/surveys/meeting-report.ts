import { codeOf } from '../people/codes';
import { askCode, askCodes, CLOSED } from './common-questions';
import type { SurveyEntry } from './types';

/** Отчёт о встрече: the mentor's line in the log of meetings. */
export const MEETING_REPORT: SurveyEntry = {
  key: 'meeting-report',
  title: 'Отчёт о встрече наставнической пары',
  description: 'Заполняет наставник после встречи, около двух минут. Подробности беседы не нужны.',
  askedBy: ['first-meeting', 'trial-meeting', 'planning-meeting', 'regular-meetings', 'last-meeting'],
  closed: CLOSED,
  questions: () => [
    askCode('mentor', 'Код наставника', `Например, ${codeOf('mentor', 14)}`),
    askCodes('mentee', 'Код наставляемого', `Например, ${codeOf('mentee', 14)}; у группы через запятую`),
    { key: 'day', title: 'Дата встречи', help: 'Например, 15.10.2024', kind: 'text', required: true },
    {
      key: 'kind',
      title: 'Какая это встреча?',
      kind: 'choice',
      choices: ['первая: знакомство', 'вторая: пробная рабочая', 'планирование', 'регулярная', 'заключительная'],
      required: true,
    },
    { key: 'topic', title: 'Тема встречи', help: 'Без имён и личных сведений', kind: 'text', required: true },
    { key: 'minutes', title: 'Сколько минут она длилась?', kind: 'text', required: false },
    { key: 'next', title: 'О чём договорились к следующей встрече?', kind: 'paragraph', required: false },
  ],
};
