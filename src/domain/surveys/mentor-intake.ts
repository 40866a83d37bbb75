import {
  aboutPeople,
  closerFit,
  FREQUENCY,
  fifteenTopics,
  formsOf,
  meetingTimes,
  postAt,
  whoAnswers,
} from './common-questions';
import { GOALS } from './competences';
import { SCHOOL_WORDS } from './school-words';
import type { Question, SurveyContext, SurveyEntry } from './types';

/** Анкета наставника: who is ready to help, with what, when and how many. */
export const MENTOR_INTAKE: SurveyEntry = {
  key: 'mentor-intake',
  title: 'Анкета наставника',
  description:
    'Для тех, кто готов стать наставником. Около пяти минут; вопросы без звёздочки можно пропустить. ' +
    'По ответам куратор предложит пары; решение принимают люди. Анкета не заменяет письменное согласие.',
  enrols: 'mentor',
  askedBy: ['mentor-survey', 'mentor-base'],
  closed: 'Приём анкет наставников закончен. Если вы хотите участвовать, обратитесь к куратору наставничества.',
  questions: (context) => [
    whoAnswers(context, 'mentor'),
    {
      key: 'category',
      title: 'Кто вы?',
      kind: 'choice',
      choices: SCHOOL_WORDS[context.kind].sources,
      required: true,
    },
    ownPost(context),
    fifteenTopics(
      'В чём вы готовы помочь?',
      'Отметьте темы, в которых вы сильны; остальные строки можно пропустить',
      ['0 – не готов', '1 – немного', '2 – хорошо', '3 – научу других'],
      false,
    ),
    ...forLearners(context),
    meetingTimes(context),
    {
      key: 'capacity',
      title: 'Сколько наставляемых вы готовы взять?',
      kind: 'choice',
      choices: ['1', '2', '3', '5 (группа)'],
      required: true,
    },
    FREQUENCY,
    ...formsOf(context),
    ...closerFit(context),
    aboutPeople('wants', 'С кем из наставляемых вы хотели бы работать?', context),
    aboutPeople('avoids', 'С кем вы не хотели бы работать в паре?', context),
  ],
};

/** Pupils, parents and partners mentor too. */
function ownPost(context: SurveyContext): Question {
  const post = postAt(context);
  return SCHOOL_WORDS[context.kind].learners
    ? { ...post, help: `${post.help}; кто учится, пишет класс или курс, партнёры – место работы` }
    : post;
}

function forLearners({ kind }: SurveyContext): Question[] {
  if (!SCHOOL_WORDS[kind].learners) return [];
  const title = 'А в чём готовы помочь обучающимся?';
  return [{ key: 'goals', title, kind: 'checkboxes', choices: GOALS, required: false }];
}
