import { CLOSED } from './common-questions';
import type { SurveyEntry } from './types';

/** Качество программы, nine criteria of the curator: 15–18 points of 18 are optimal, 9–14 admissible, fewer are not. */
export const QUALITY: SurveyEntry = {
  key: 'quality',
  title: 'Оценка качества программы наставничества',
  description: 'Заполняют куратор и члены рабочей группы. Девять критериев, около пяти минут.',
  askedBy: ['quality-survey'],
  closed: CLOSED,
  questions: () => [
    {
      key: 'criteria',
      title: 'Насколько проявляется каждый критерий?',
      kind: 'grid',
      rows: [
        'работа соответствует целям и задачам программы',
        'работа соответствует принципам целевой модели',
        'подходы и технологии современны',
        'психологический климат комфортен',
        'наставники действуют логично и понимают положение наставляемых',
        'участники довольны',
        'партнёры довольны',
        'наставляемые активны и заинтересованы',
        'наставляемые применяют полученные знания',
      ],
      choices: ['не проявляется: 0', 'частично: 1', 'в полной мере: 2'],
      required: true,
    },
    { key: 'strong', title: 'Сильные стороны программы', kind: 'paragraph', required: false },
    { key: 'weak', title: 'Слабые стороны программы', kind: 'paragraph', required: false },
    { key: 'chances', title: 'Возможности вне организации', kind: 'paragraph', required: false },
    { key: 'threats', title: 'Риски вне организации', kind: 'paragraph', required: false },
  ],
};
