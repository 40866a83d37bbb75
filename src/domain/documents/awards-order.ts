import { WORDS } from '../messages/words';
import { order } from './order';
import { annex, CONTROL, headings, peopleTable } from './parts';
import { LISTED, listedRows, lostWorked, mentorsOf, noPairs, workedPairs } from './people';

/** Приказ о поощрении: the mentors whose pairs are under an order. */
export const AWARDS_ORDER = order({
  kind: 'awards-order',
  title: 'О поощрении участников наставнической деятельности',
  preamble:
    'За успешную наставническую деятельность, помощь в профессиональном становлении и развитии коллег и обучающихся в {{УчебныйГод}} учебном году',
  clauses: [
    'Объявить благодарность наставникам согласно приложению 1 к настоящему приказу.',
    'Куратору наставничества {{Куратор.ФИО|дат|кратко}} подготовить благодарственные письма и вручить их на итоговом мероприятии.',
    CONTROL,
  ],
  annexes: () => [...annex('Приложение 1'), ...headings('Наставники, которым объявлена благодарность'), peopleTable()],
  lists: { mentors: LISTED },
  missing: (facts) => noPairs(workedPairs(facts), WORDS.documents.noOrderedPairs),
  about: (facts) => mentorsOf(workedPairs(facts)).map(({ id }) => id),
  preview: (_, about) => WORDS.documents.annex.mentors(about.length),
  spoiled: lostWorked,
  rows: (facts, paper) => ({
    mentors: listedRows(mentorsOf(workedPairs(facts)).filter(({ id }) => paper.about.includes(id))),
  }),
  proves: ['awards-order'],
});
