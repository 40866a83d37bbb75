import { TIMES } from './times';
import type { Question } from './types';

/** Questions that every intake asks in the same words. */
export const NAME: Question = {
  key: 'name',
  title: 'Фамилия, имя, отчество',
  help: 'Полностью, например: Иванова Инна Ивановна',
  kind: 'text',
  required: true,
};

export const POST: Question = { key: 'post', title: 'Должность и предмет или группа', kind: 'text', required: true };

export const MEETING_TIMES: Question = {
  key: 'times',
  title: 'Когда вам удобно встречаться?',
  kind: 'checkboxes',
  choices: TIMES,
  required: true,
};

/** What helps to choose between several who would do; nobody has to answer. */
export const CLOSER_FIT: readonly Question[] = [
  { key: 'subjects', title: 'Предмет или направление работы', kind: 'text', required: false },
  {
    key: 'ages',
    title: 'С детьми какого возраста вы работаете?',
    kind: 'checkboxes',
    choices: ['до 3 лет', '3–5 лет', '5–7 лет', '1–4 классы', '5–9 классы', '10–11 классы', 'студенты'],
    required: false,
  },
  {
    key: 'formats',
    title: 'Как вам удобнее работать вместе?',
    kind: 'checkboxes',
    choices: ['встречи лично', 'дистанционно', 'взаимное посещение занятий'],
    required: false,
  },
  { key: 'experience', title: 'Сколько лет вы работаете педагогом?', kind: 'text', required: false },
  {
    key: 'avoids',
    title: 'С кем вы не хотели бы работать в паре?',
    help: 'Фамилии, имена и отчества через запятую. Ответ увидит только куратор',
    kind: 'text',
    required: false,
  },
];

/** «1 – самый низкий балл, 10 – самый высокий», as the monitoring of the target model asks. */
export function outOfTen(key: string, title: string): Question {
  return {
    key,
    title,
    kind: 'scale',
    scale: { from: 1, to: 10, low: 'совсем нет', high: 'в полной мере' },
    required: true,
  };
}

/** An answer in one's own words, which nobody has to give. */
export function inOwnWords(key: string, title: string): Question {
  return { key, title, help: 'Не называйте имён: ответы анонимны', kind: 'paragraph', required: false };
}

/** Yes or no. */
export function yesOrNo(key: string, title: string): Question {
  return { key, title, kind: 'choice', choices: ['да', 'нет'], required: true };
}

/** Who answers an anonymous questionnaire, since both roles get one link. */
export const OWN_ROLE: Question = {
  key: 'role',
  title: 'Вы участвуете в программе как',
  kind: 'choice',
  choices: ['наставляемый', 'наставник'],
  required: true,
};

/** What people see of a questionnaire that is over. */
export const CLOSED = 'Приём ответов закончен. Если вы не успели ответить, обратитесь к куратору наставничества.';
