import { CLOSED } from './common-questions';
import { COMPETENCES } from './competences';
import type { Survey } from './types';

const GRID = {
  key: 'competences',
  title: 'Насколько уверенно вы чувствуете себя в каждой теме?',
  kind: 'grid',
  rows: COMPETENCES,
  choices: ['0: нужна помощь', '1: часто трудно', '2: иногда трудно', '3: уверенно'],
  required: true,
} as const;

const CODE = {
  key: 'code',
  title: 'Ваш код участника',
  help: 'Как в базе, например НМ-001Д: по нему сравнят начало и конец года',
  kind: 'text',
  required: true,
} as const;

/** Входная диагностика: the fifteen topics before the work. */
export const DIAGNOSTICS_ENTRY: Survey = {
  key: 'diagnostics-entry',
  title: 'Входная диагностика',
  description: 'Пятнадцать тем, около четырёх минут. Ответы нужны вам и наставнику, чтобы составить план.',
  askedBy: ['diagnostics'],
  closed: CLOSED,
  questions: [CODE, GRID],
};

/** Итоговая диагностика: the same grid after the work. */
export const DIAGNOSTICS_EXIT: Survey = {
  ...DIAGNOSTICS_ENTRY,
  key: 'diagnostics-exit',
  title: 'Итоговая диагностика',
  description:
    'Те же пятнадцать тем, что и в начале, около четырёх минут. Разница покажет, чему помогла работа в паре.',
  askedBy: ['diagnostics', 'influence'],
};
