import { CLOSED } from './common-questions';
import type { SurveyEntry } from './types';

/** Карточка практики: a case for the bank of practices. */
export const PRACTICE_CARD: SurveyEntry = {
  key: 'practice-card',
  title: 'Карточка практики наставничества',
  description: 'Опишите одну удачную практику для банка практик, около десяти минут. Имён участников не называйте.',
  askedBy: ['cases'],
  closed: CLOSED,
  questions: () => [
    { key: 'title', title: 'Название практики', kind: 'text', required: true },
    {
      key: 'form',
      title: 'Форма наставничества',
      kind: 'choice',
      choices: [
        'педагог – педагог',
        'ученик – ученик',
        'студент – ученик',
        'студент – студент',
        'работодатель – студент',
        'другая',
      ],
      required: true,
    },
    { key: 'problem', title: 'С какой трудностью пришла пара?', kind: 'paragraph', required: true },
    { key: 'actions', title: 'Что было сделано?', kind: 'paragraph', required: true },
    { key: 'result', title: 'Что изменилось?', kind: 'paragraph', required: true },
    { key: 'advice', title: 'Что посоветуете тем, кто повторит эту практику?', kind: 'paragraph', required: false },
  ],
};
