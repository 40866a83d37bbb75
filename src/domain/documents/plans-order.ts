import { WORDS } from '../messages/words';
import { order } from './order';
import { annex, CONTROL, headings, table } from './parts';
import { livePairs, lostPair, noPairs, orderedPairs } from './people';

/** Приказ об утверждении персонализированных программ и индивидуальных планов of the pairs under an order. */
export const PLANS_ORDER = order({
  kind: 'plans-order',
  title: 'Об утверждении персонализированных программ наставничества и индивидуальных планов',
  preamble: 'В целях организации работы наставнических пар в {{УчебныйГод}} учебном году',
  clauses: [
    'Утвердить персонализированные программы наставничества и индивидуальные планы развития наставляемых по перечню согласно приложению 1 к настоящему приказу.',
    'Наставникам и наставляемым обеспечить выполнение программ и планов.',
    'Куратору наставничества {{Куратор.ФИО|дат|кратко}} обеспечить сопровождение пар и учёт выполнения программ и планов.',
    CONTROL,
  ],
  annexes: () => [
    ...annex('Приложение 1'),
    ...headings('Перечень персонализированных программ', 'и индивидуальных планов на {{УчебныйГод}} учебный год'),
    table(
      [36, 223, 223],
      ['№', 'Наставник', 'Наставляемый'],
      ['{{Пара.№}}', '{{Пара.Наставник}}', '{{Пара.Наставляемый}}'],
    ),
  ],
  lists: { pairs: { 'Пара.№': 'text', 'Пара.Наставник': 'person', 'Пара.Наставляемый': 'person' } },
  missing: (facts) => noPairs(orderedPairs(facts), WORDS.documents.noOrderedPairs),
  about: (facts) => orderedPairs(facts).map(({ id }) => id),
  spoiled: lostPair,
  rows: (facts, paper) => ({
    pairs: livePairs(facts)
      .filter(({ id }) => paper.about.includes(id))
      .map(({ mentorName, menteeName }, index) => ({
        'Пара.№': String(index + 1),
        'Пара.Наставник': mentorName,
        'Пара.Наставляемый': menteeName,
      })),
  }),
  proves: ['plans-order'],
});
