import type { Role } from '../people/person';
import { CLOSED, outOfTen, whoAnswers } from './common-questions';
import type { Question, SurveyContext, SurveyEntry } from './types';

const ENTRY = {
  askedBy: ['preference-survey'],
  closed: CLOSED,
} as const;
const CONTACT = ['да', 'скорее да', 'скорее нет', 'нет'];

/** Кого выбирает наставляемый: after the group meeting, from the mentors who were there. */
export const MENTEE_PREFERENCE: SurveyEntry = {
  ...ENTRY,
  key: 'mentee-preference',
  title: 'Выбор наставника после встречи',
  description:
    'Для наставляемых, около двух минут. Кого выбрали вы, увидит только куратор; пары предлагают по выбору обеих сторон.',
  wishesOf: 'mentee',
  questions: (context) => [
    whoAnswers(context),
    ...choices('mentor', 'С кем из наставников вы хотели бы работать?', context),
    never('mentor', context),
    outOfTen('comfort', 'Насколько комфортно вам было на встрече?'),
    comment(),
  ],
};

/** Кого выбирает наставник: the same of the mentees, and how many the mentor takes. */
export const MENTOR_PREFERENCE: SurveyEntry = {
  ...ENTRY,
  key: 'mentor-preference',
  title: 'Выбор наставляемых после встречи',
  description:
    'Для наставников, около двух минут. Кого выбрали вы, увидит только куратор; пары предлагают по выбору обеих сторон.',
  wishesOf: 'mentor',
  questions: (context) => [
    whoAnswers(context, 'mentor'),
    ...choices('mentee', 'Кому вы хотели бы и можете помочь?', context),
    never('mentee', context),
    {
      key: 'capacity',
      title: 'Сколько наставляемых вы готовы взять?',
      kind: 'choice',
      choices: ['1', '2', '3', '5 (группа)'],
      required: true,
    },
    outOfTen('comfort', 'Насколько комфортно вам было на встрече?'),
    comment(),
  ],
};

function choices(of: Role, title: string, { people }: SurveyContext): Question[] {
  const list = (key: string, which: string, required: boolean): Question => {
    return { key, title: `${title} ${which}`, kind: 'list', people: of, choices: people[of], required };
  };
  return [
    list('first', 'Первый выбор', true),
    {
      key: 'contact',
      title: 'Удалось ли найти общий язык с тем, кого вы выбрали первым?',
      kind: 'choice',
      choices: CONTACT,
      required: false,
    },
    list('second', 'Второй выбор', false),
    list('third', 'Третий выбор', false),
  ];
}

function never(of: Role, { people }: SurveyContext): Question {
  const help = 'Ответ увидит только куратор';
  const title = 'С кем вы точно не хотели бы работать?';
  return { key: 'never', title, help, kind: 'list', people: of, choices: people[of], required: false };
}

function comment(): Question {
  return {
    key: 'comment',
    title: 'Что ещё стоит знать куратору?',
    help: 'Без имён',
    kind: 'paragraph',
    required: false,
  };
}
