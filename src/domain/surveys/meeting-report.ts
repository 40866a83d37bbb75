import { CLOSED } from './common-questions';
import type { Survey } from './types';

/** Отчёт о встрече: the mentor's line in the log of meetings. */
export const MEETING_REPORT: Survey = {
  key: 'meeting-report',
  title: 'Отчёт о встрече наставнической пары',
  description: 'Заполняет наставник после встречи, около двух минут. Подробности беседы не нужны.',
  askedBy: ['first-meeting', 'trial-meeting', 'planning-meeting', 'regular-meetings', 'last-meeting'],
  closed: CLOSED,
  questions: [
    { key: 'mentor', title: 'Код наставника', help: 'Например, НК-001Д', kind: 'text', required: true },
    {
      key: 'mentee',
      title: 'Код наставляемого',
      help: 'Например, НМ-001Д; у группы через запятую',
      kind: 'text',
      required: true,
    },
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
