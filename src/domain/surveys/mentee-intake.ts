import { aboutPeople, closerFit, FREQUENCY, fifteenTopics, meetingTimes, postAt, whoAnswers } from './common-questions';
import type { SurveyEntry } from './types';

/** Анкета наставляемого: which teacher needs help, with what and when. */
export const MENTEE_INTAKE: SurveyEntry = {
  key: 'mentee-intake',
  title: 'Анкета наставляемого',
  description:
    'Для педагогов, которым нужен наставник. Около пяти минут; вопросы без звёздочки можно пропустить. ' +
    'По ответам куратор предложит пары; решение принимают люди. Анкета не заменяет письменное согласие.',
  enrols: 'mentee',
  askedBy: ['mentee-survey', 'mentee-base'],
  closed: 'Приём анкет наставляемых закончен. Если вам нужен наставник, обратитесь к куратору наставничества.',
  questions: (context) => [
    whoAnswers(context),
    {
      key: 'category',
      title: 'Кто вы?',
      kind: 'choice',
      choices: [
        'молодой специалист (стаж до 3 лет)',
        'недавно в этой организации',
        'педагог с опытом',
        'студент или стажёр',
      ],
      required: true,
    },
    postAt(context),
    fifteenTopics(
      'Что вызывает затруднения?',
      'Сначала то, где нужна помощь: по этим темам подберут наставника',
      ['0 – нет', '1 – иногда', '2 – часто', '3 – нужна помощь'],
      true,
    ),
    {
      key: 'need',
      title: 'Ваш главный запрос одним предложением',
      help: 'Его увидит куратор. Не называйте детей и родителей',
      kind: 'paragraph',
      required: true,
    },
    meetingTimes(context),
    FREQUENCY,
    ...closerFit(context),
    { key: 'offers', title: 'В чём вы сами могли бы помочь коллегам?', kind: 'text', required: false },
    aboutPeople('wants', 'Есть ли наставник, с которым вы хотели бы работать?', context),
    aboutPeople('avoids', 'С кем вы не хотели бы работать в паре?', context),
  ],
};
