import { codeOf } from '../people/codes';
import { aboutPeople, meetingTimes, whoAnswers } from './common-questions';
import { GOALS } from './competences';
import { SCHOOL_WORDS } from './school-words';
import type { Question, SurveyContext, SurveyEntry } from './types';

const ENTRY = {
  enrols: 'mentee',
  forLearners: true,
  askedBy: ['mentee-survey', 'mentee-base'],
  closed: 'Приём анкет закончен. Если тебе нужен наставник, обратись к куратору наставничества.',
} as const;

const YOUR_CODE = {
  title: 'Твой код',
  help: `Он на твоей карточке, например ${codeOf('mentee', 14)}. Если карточки нет, спроси куратора`,
};

/** Анкета ученика: a pupil of 10 to 19 who would like a mentor, in simple words. */
export const PUPIL_INTAKE: SurveyEntry = {
  ...ENTRY,
  key: 'pupil-intake',
  title: 'Анкета наставляемого: обучающийся',
  description:
    'Наставник – это тот, кто поможет и подскажет. Анкета займёт три минуты; вопросы без звёздочки можно пропустить. ' +
    'О здоровье и семье здесь не спрашивают: об этом писать не надо.',
  questions: (context) => [
    { ...whoAnswers(context), ...(context.named ? {} : YOUR_CODE) },
    { key: 'post', title: 'В каком ты классе или группе?', kind: 'text', required: true },
    goals('С чем тебе помочь?'),
    { key: 'subjects', title: 'Если нужна помощь с предметом, то с каким?', kind: 'text', required: false },
    need('Напиши одним предложением, чего ты хочешь добиться'),
    { key: 'offers', title: 'Чем ты увлекаешься?', kind: 'text', required: false },
    withWhom('С кем тебе было бы легче?', 'Слева – наставник, справа – ты', context),
    { ...meetingTimes(context), title: 'Когда тебе удобно встречаться?' },
    { ...aboutPeople('avoids', 'С кем ты не хочешь работать?', context), help: 'Ответ увидит только куратор' },
  ],
};

/** Анкета студента: a student who would like a mentor, also for practice. */
export const STUDENT_INTAKE: SurveyEntry = {
  ...ENTRY,
  key: 'student-intake',
  title: 'Анкета наставляемого: студент',
  description:
    'Для студентов, которым нужен наставник. Около трёх минут; вопросы без звёздочки можно пропустить. ' +
    'По ответам куратор предложит пары; решение принимают люди. Анкета не заменяет письменное согласие.',
  closed: 'Приём анкет закончен. Если вам нужен наставник, обратитесь к куратору наставничества.',
  questions: (context) => [
    whoAnswers(context),
    { key: 'post', title: 'Специальность и курс', kind: 'text', required: true },
    goals('С чем вам помочь?'),
    {
      key: 'subjects',
      title: 'По какой дисциплине или на какой практике нужна помощь?',
      kind: 'text',
      required: false,
    },
    need('Ваш главный запрос одним предложением'),
    { key: 'offers', title: 'В чём вы сами могли бы помочь другим?', kind: 'text', required: false },
    withWhom('С кем вам было бы легче?', 'Слева – наставник, справа – вы', context),
    meetingTimes(context),
    aboutPeople('avoids', 'С кем вы не хотели бы работать?', context),
  ],
};

function goals(title: string): Question {
  return { key: 'goals', title, kind: 'checkboxes', choices: GOALS, required: true };
}

function need(title: string): Question {
  return { key: 'need', title, help: 'Без имён', kind: 'paragraph', required: false };
}

/** The forms of mentoring in which those who learn are mentored; where the school has too few, the two usual ones. */
function withWhom(title: string, help: string, { kind }: SurveyContext): Question {
  const choices = SCHOOL_WORDS[kind].forms.filter((form) => !form.endsWith('– педагог'));
  const known = choices.length > 1 ? choices : ['педагог – ученик', 'ученик – ученик'];
  return { key: 'forms', title, help, kind: 'checkboxes', choices: known, required: false };
}
