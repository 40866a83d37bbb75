import { codeOf } from '../people/codes';
import type { Role } from '../people/person';
import { COMPETENCES } from './competences';
import { SCHOOL_WORDS } from './school-words';
import type { Question, SurveyContext } from './types';

/** What stands in a question about codes: spelt as people spell, but with a prefix, so that no name or phone fits. */
const CODE = '[НнHhNn]\\s*[КкKkМмMm][^0-9,;]{0,3}[0-9OoОо]{1,6}[^0-9,;]{0,4}';

/** Who answers: the code of the person's card, or the name where the school keeps names. */
export function whoAnswers({ named }: SurveyContext, role: Role = 'mentee'): Question {
  if (named) {
    return {
      key: 'name',
      title: 'Фамилия, имя, отчество',
      help: 'Полностью, например: Иванова Инна Ивановна',
      kind: 'text',
      required: true,
    };
  }
  const help = `Он на вашей карточке, например ${codeOf(role, 14)}. Если карточки нет, спросите куратора`;
  return askCode('code', 'Ваш код участника', help);
}

/** The code of one person. */
export function askCode(key: string, title: string, help: string): Question {
  const pattern = { text: `[^0-9]{0,3}${CODE}`, help: 'Впишите код: две буквы, число и последнюю букву' };
  return { key, title, help, kind: 'text', pattern, required: true };
}

/** Post and subject, group or class. */
export function postAt({ kind }: SurveyContext): Question {
  const { post, postExample } = SCHOOL_WORDS[kind];
  return { key: 'post', title: post, help: `Например: ${postExample}`, kind: 'text', required: true };
}

/** The fifteen topics, 0 to 3; one grid for both roles, or nothing could be compared. */
export function fifteenTopics(title: string, help: string, grades: readonly string[], required: boolean): Question {
  return { key: 'topics', title, help, kind: 'grid', rows: COMPETENCES, choices: grades, required };
}

/** When the two can meet. */
export function meetingTimes({ kind }: SurveyContext): Question {
  const choices = SCHOOL_WORDS[kind].times;
  return { key: 'times', title: 'Когда вам удобно встречаться?', kind: 'checkboxes', choices, required: true };
}

/** How often the two want to meet. */
export const FREQUENCY: Question = {
  key: 'frequency',
  title: 'Как часто вы готовы встречаться?',
  kind: 'choice',
  choices: ['раз в неделю', 'раз в две недели', 'раз в месяц'],
  required: false,
};

/** What helps teachers to choose between several who would do; nobody has to answer. */
export function closerFit({ kind }: SurveyContext): readonly Question[] {
  const { ages, visits } = SCHOOL_WORDS[kind];
  return [
    { key: 'subjects', title: 'Предмет или направление работы', kind: 'text', required: false },
    {
      key: 'ages',
      title: 'Возраст или классы, с которыми вы работаете',
      kind: 'checkboxes',
      choices: ages,
      required: false,
    },
    {
      key: 'formats',
      title: 'Как вам удобнее работать вместе?',
      kind: 'checkboxes',
      choices: ['встречи лично', 'дистанционно', visits],
      required: false,
    },
    {
      key: 'experience',
      title: 'Сколько лет вы работаете по специальности?',
      kind: 'choice',
      choices: ['0–1', '2–3', '4–10', 'больше 10'],
      required: false,
    },
  ];
}

/** Forms of mentoring, where the school has more than one. */
export function formsOf({ kind }: SurveyContext): readonly Question[] {
  const choices = SCHOOL_WORDS[kind].forms;
  if (choices.length < 2) return [];
  return [
    { key: 'forms', title: 'Какая форма наставничества вам подходит?', kind: 'checkboxes', choices, required: false },
  ];
}

/** People named in an answer: by code, or by name where the school keeps names. */
export function aboutPeople(key: 'wants' | 'avoids', title: string, { named }: SurveyContext): Question {
  const seen = key === 'avoids' ? '. Ответ увидит только куратор' : '';
  if (named) {
    return { key, title, help: `Фамилии, имена и отчества через запятую${seen}`, kind: 'text', required: false };
  }
  return { ...askCodes(key, title, `Коды через запятую, если вы их знаете${seen}`), required: false };
}

/** The codes of one person or of several. */
export function askCodes(key: string, title: string, help: string): Question {
  const pattern = { text: `[^0-9]{0,3}${CODE}([,; ]+${CODE})*`, help: 'Впишите коды через запятую' };
  return { key, title, help, kind: 'text', pattern, required: true };
}

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
