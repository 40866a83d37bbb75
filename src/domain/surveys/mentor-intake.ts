import { CLOSER_FIT, MEETING_TIMES, NAME, POST } from './common-questions';
import { TOPICS } from './topics';
import type { Survey } from './types';

/** Анкета наставника: who is ready to help, with what, when and how many (mode «ФИО»). */
export const MENTOR_INTAKE: Survey = {
  key: 'mentor-intake',
  title: 'Анкета наставника',
  description:
    'Анкета для педагогов, которые готовы стать наставниками. Десять вопросов, из них пять обязательных, около четырёх минут. ' +
    'По ответам куратор предложит пары; решение принимают люди. Анкета не заменяет письменное согласие.',
  enrols: 'mentor',
  askedBy: ['mentor-survey', 'mentor-base'],
  closed: 'Приём анкет наставников закончен. Если вы хотите участвовать, обратитесь к куратору наставничества.',
  questions: [
    NAME,
    POST,
    { key: 'topics', title: 'В чём вы готовы помочь?', kind: 'checkboxes', choices: TOPICS, required: true },
    MEETING_TIMES,
    {
      key: 'capacity',
      title: 'Сколько наставляемых вы готовы взять?',
      kind: 'choice',
      choices: ['1', '2', '3'],
      required: true,
    },
    ...CLOSER_FIT,
  ],
};
