import { codeOf } from '../people/codes';
import { askCode, CLOSED } from './common-questions';
import { COMPETENCES } from './competences';
import type { SurveyEntry } from './types';

const GRID = {
  key: 'competences',
  title: 'Насколько уверенно вы чувствуете себя в каждой теме?',
  kind: 'grid',
  rows: COMPETENCES,
  choices: ['0: нужна помощь', '1: часто трудно', '2: иногда трудно', '3: уверенно'],
  required: true,
} as const;

const CODE_HELP = `Как в базе, например ${codeOf('mentee', 14)}: по нему сравнят начало и конец года`;

/** Входная диагностика: the fifteen topics before the work. */
export const DIAGNOSTICS_ENTRY: SurveyEntry = {
  key: 'diagnostics-entry',
  title: 'Входная диагностика',
  description: 'Пятнадцать тем, около четырёх минут. Ответы нужны вам и наставнику, чтобы составить план.',
  askedBy: ['diagnostics'],
  closed: CLOSED,
  questions: () => [askCode('code', 'Ваш код участника', CODE_HELP), GRID],
};

/** Итоговая диагностика: the same grid after the work. */
export const DIAGNOSTICS_EXIT: SurveyEntry = {
  ...DIAGNOSTICS_ENTRY,
  key: 'diagnostics-exit',
  title: 'Итоговая диагностика',
  description:
    'Те же пятнадцать тем, что и в начале, около четырёх минут. Разница покажет, чему помогла работа в паре.',
  askedBy: ['diagnostics', 'influence'],
};
