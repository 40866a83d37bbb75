import { TIMES } from './times';
import { TOPICS } from './topics';
import type { Survey } from './types';

/** Анкета наставляемого: who needs help, with what and when (mode «ФИО»). */
export const MENTEE_INTAKE: Survey = {
  key: 'mentee-intake',
  title: 'Анкета наставляемого',
  description:
    'Анкета для педагогов, которым нужен наставник. Пять вопросов, около трёх минут. ' +
    'По ответам куратор предложит пары; решение принимают люди. Анкета не заменяет письменное согласие.',
  audience: 'mentee',
  closed: 'Приём анкет наставляемых закончен. Если вам нужен наставник, обратитесь к куратору наставничества.',
  questions: [
    {
      key: 'name',
      title: 'Фамилия, имя, отчество',
      help: 'Полностью, например: Иванова Инна Ивановна',
      kind: 'text',
      required: true,
    },
    { key: 'post', title: 'Должность и предмет или группа', kind: 'text', required: true },
    { key: 'topics', title: 'В чём вам нужна помощь?', kind: 'checkboxes', choices: TOPICS, required: true },
    { key: 'times', title: 'Когда вам удобно встречаться?', kind: 'checkboxes', choices: TIMES, required: true },
    {
      key: 'need',
      title: 'Ваш главный запрос одним предложением',
      help: 'Его увидит куратор. Не называйте детей и родителей',
      kind: 'paragraph',
      required: true,
    },
  ],
};
