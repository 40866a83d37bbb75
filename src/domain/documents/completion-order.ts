import { readCivil } from '../calendar/civil-date';
import { WORDS } from '../messages/words';
import { completing } from '../pairing/pair-changes';
import { isEnded, plainState } from '../pairing/pair-states';
import { PAIR_STATE } from '../sheet-values';
import { order } from './order';
import { annex, CONTROL, headings, table } from './parts';
import { everOrdered, noPairs } from './people';
import { withoutBraces } from './tokens';

/** Приказ о завершении программы: every pair that an order named, and how its work ended; its signature ends them. */
export const COMPLETION_ORDER = order({
  kind: 'completion-order',
  title: 'О завершении программы наставничества',
  preamble: 'В связи с окончанием {{УчебныйГод}} учебного года и выполнением программы наставничества',
  clauses: [
    'Считать завершённой работу наставнических пар, указанных в приложении 1 к настоящему приказу.',
    'Куратору наставничества {{Куратор.ФИО|дат|кратко}} внести итоги в базы наставников и наставляемых, подготовить аналитическую справку и представить предложения о поощрении наставников.',
    CONTROL,
  ],
  annexes: () => [
    ...annex('Приложение 1'),
    ...headings('Наставнические пары, завершившие работу', 'в {{УчебныйГод}} учебном году'),
    table(
      [30, 164, 164, 124],
      ['№', 'Наставник', 'Наставляемый', 'Итог'],
      ['{{Пара.№}}', '{{Пара.Наставник}}', '{{Пара.Наставляемый}}', '{{Пара.Итог}}'],
    ),
  ],
  lists: {
    pairs: { 'Пара.№': 'text', 'Пара.Наставник': 'person', 'Пара.Наставляемый': 'person', 'Пара.Итог': 'text' },
  },
  missing: (facts) => noPairs(everOrdered(facts), WORDS.documents.noOrderedPairs),
  about: (facts) => everOrdered(facts).map(({ id }) => id),
  preview: (_, about) => WORDS.documents.annex.ending(about.length),
  spoiled(facts, about) {
    const named = new Set(everOrdered(facts).map(({ id }) => id));
    return about.every((id) => named.has(id)) ? null : WORDS.documents.consentGone;
  },
  rows: (facts, paper) => ({
    pairs: everOrdered(facts)
      .filter(({ id }) => paper.about.includes(id))
      .map((pair, index) => ({
        'Пара.№': String(index + 1),
        'Пара.Наставник': pair.mentorName,
        'Пара.Наставляемый': pair.menteeName,
        'Пара.Итог': isBrokenOff(pair) ? plainState(pair.state) : 'программа выполнена',
      })),
  }),
  effects({ about, date }, evidence, { pairs, changes, today }) {
    const named = pairs
      .filter(({ id }) => about.includes(id))
      // No token of a paper may stand in the sheet.
      .map((pair) => ({
        ...pair,
        mentorName: withoutBraces(pair.mentorName),
        menteeName: withoutBraces(pair.menteeName),
      }));
    return completing(named, changes, { order: evidence, day: readCivil(date) ?? today });
  },
});

function isBrokenOff(pair: { state: string }): boolean {
  return isEnded(pair) && plainState(pair.state) !== PAIR_STATE.completed;
}
