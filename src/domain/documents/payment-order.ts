import { formatCivil } from '../calendar/civil-date';
import { WORDS } from '../messages/words';
import { SINCE } from './labour';
import { baseOfPaper } from './legal-bases';
import { order } from './order';
import { CONTROL, LINE } from './parts';
import { eachMentor, lostWorked, mentorsOf, noPairs, workedPairs } from './people';

/** Приказ о выплате за наставничество (article 351.8), one a mentor: the amount is written in as the agreement has it. */
export const PAYMENT_ORDER = order({
  kind: 'payment-order',
  title: 'Об установлении выплаты за работу по наставничеству',
  preamble:
    'В соответствии {{Основание.Закон}}, на основании письменного согласия работника и дополнительного соглашения к трудовому договору',
  clauses: [
    `Установить {{Наставник.ФИО|дат}}, должность: {{Наставник.Должность|строчными}}, выплату за работу по наставничеству в размере ${LINE} в месяц.`,
    'Выплату производить вместе с заработной платой за месяцы, в которых выполнялась работа по наставничеству, до окончания {{УчебныйГод}} учебного года.',
    'Куратору наставничества {{Куратор.ФИО|дат|кратко}} сообщать о досрочном прекращении работы по наставничеству не позднее следующего рабочего дня.',
    CONTROL,
  ],
  annexes: () => [
    {
      kind: 'paragraph',
      text: `С приказом {{Наставник.ФИО|ознакомлен/ознакомлена}}: ${LINE} {{Наставник.ФИО|подпись}}`,
      before: 36,
    },
    { kind: 'paragraph', text: '«____» ______________ 20____ г.' },
  ],
  fields: { 'Наставник.ФИО': 'person', 'Наставник.Должность': 'post', 'Основание.Закон': 'text' },
  missing: (facts) =>
    facts.today < SINCE
      ? WORDS.documents.notYetLaw(formatCivil(SINCE))
      : noPairs(workedPairs(facts), WORDS.documents.noOrderedPairs),
  each: (facts) => eachMentor(workedPairs(facts)),
  spoiled: lostWorked,
  values(facts, { about }) {
    const mentor = mentorsOf(workedPairs(facts)).find(({ id }) => about.includes(id));
    return {
      'Наставник.ФИО': mentor?.name ?? '',
      'Наставник.Должность': mentor?.post ?? '',
      'Основание.Закон': baseOfPaper(facts.bases, '351-8', 'трудовым законодательством Российской Федерации'),
    };
  },
});
