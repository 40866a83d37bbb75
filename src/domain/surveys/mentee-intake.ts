import { CLOSER_FIT, MEETING_TIMES, NAME, POST } from './common-questions';
import { TOPICS } from './topics';
import type { Survey } from './types';

/** Анкета наставляемого: who needs help, with what and when (mode «ФИО»). */
export const MENTEE_INTAKE: Survey = {
  key: 'mentee-intake',
  title: 'Анкета наставляемого',
  description:
    'Анкета для педагогов, которым нужен наставник. Десять вопросов, из них пять обязательных, около четырёх минут. ' +
    'По ответам куратор предложит пары; решение принимают люди. Анкета не заменяет письменное согласие.',
  enrols: 'mentee',
  askedBy: ['mentee-survey', 'mentee-base'],
  closed: 'Приём анкет наставляемых закончен. Если вам нужен наставник, обратитесь к куратору наставничества.',
  questions: [
    NAME,
    POST,
    { key: 'topics', title: 'В чём вам нужна помощь?', kind: 'checkboxes', choices: TOPICS, required: true },
    MEETING_TIMES,
    {
      key: 'need',
      title: 'Ваш главный запрос одним предложением',
      help: 'Его увидит куратор. Не называйте детей и родителей',
      kind: 'paragraph',
      required: true,
    },
    ...CLOSER_FIT,
  ],
};
