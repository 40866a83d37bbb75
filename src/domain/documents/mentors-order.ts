import { WORDS } from '../messages/words';
import { order } from './order';
import { ACQUAINTED, acquaintance, acquaintedRows, annex, CONTROL, headings, peopleTable } from './parts';
import { LISTED, listedRows, livePairs, lostPair, mentorsOf, noPairs } from './people';

/** Приказ о назначении наставников: the mentors of the agreed pairs, with an acquaintance sheet. */
export const MENTORS_ORDER = order({
  kind: 'mentors-order',
  title: 'О назначении наставников',
  preamble:
    'В целях реализации программы наставничества в {{УчебныйГод}} учебном году, на основании письменных согласий работников',
  clauses: [
    'Назначить наставниками на {{УчебныйГод}} учебный год лиц, указанных в приложении 1 к настоящему приказу.',
    'Наставникам осуществлять наставничество в соответствии с положением о системе наставничества, вести учёт встреч и представлять куратору отчёт о результатах работы.',
    'Куратору наставничества {{Куратор.ФИО|дат|кратко}} ознакомить наставников с настоящим приказом под подпись и оказывать им методическую помощь.',
    CONTROL,
  ],
  annexes: () => [
    ...annex('Приложение 1'),
    ...headings('Наставники на {{УчебныйГод}} учебный год'),
    peopleTable(),
    ...acquaintance(),
  ],
  lists: { mentors: LISTED, people: ACQUAINTED },
  missing: (facts) => noPairs(livePairs(facts), WORDS.documents.noLivePairs),
  about: (facts) => mentorsOf(livePairs(facts)).map(({ id }) => id),
  preview: (_, about) => WORDS.documents.annex.mentors(about.length),
  spoiled: lostPair,
  rows(facts, paper) {
    const mentors = mentorsOf(livePairs(facts)).filter(({ id }) => paper.about.includes(id));
    return { mentors: listedRows(mentors), people: acquaintedRows(mentors) };
  },
  serves: ['pairs-order'],
});
