import { WORDS } from '../messages/words';
import { order } from './order';
import { annex, CONTROL, fixedTable, headings, peopleTable } from './parts';
import { LISTED, listedRows, lostConsent, willingMentors } from './people';
import { PLANNED, plannedTerm } from './planned';

const LESSONS = [
  ['Наставничество в образовательной организации: документы, роли, права и обязанности', '1', 'беседа'],
  ['Первая встреча: знакомство, запрос наставляемого, правила работы пары', '2', 'практикум'],
  ['Цель и задачи. Составление персонализированной программы', '2', 'практикум'],
  ['Приёмы наставника: вопросы, обратная связь, разбор занятия', '2', 'практикум'],
  ['Этика наставника, доверие и конфиденциальность, персональные данные', '1', 'беседа'],
  ['Трудности в паре и выход из них, когда обращаться к куратору', '2', 'разбор случаев'],
  ['Оценка результатов, завершение работы пары', '2', 'круглый стол'],
].map((lesson, index) => [String(index + 1), ...lesson, '', '']);

/** Приказ об обучении наставников: programme and schedule, dates and leaders by hand, and the list of mentors. */
export const TRAINING_ORDER = order({
  kind: 'training-order',
  title: 'Об утверждении программы и графика обучения наставников',
  preamble: 'В целях подготовки наставников к работе в {{УчебныйГод}} учебном году',
  clauses: [
    'Провести обучение наставников («Школу наставника») {{План.Срок}}.',
    'Утвердить программу и график обучения согласно приложению 1 и список обучающихся наставников согласно приложению 2 к настоящему приказу.',
    'Куратору наставничества {{Куратор.ФИО|дат|кратко}} ознакомить наставников с графиком, обеспечить проведение занятий и вести журнал обучения.',
    CONTROL,
  ],
  annexes: () => [
    ...annex('Приложение 1'),
    ...headings('Программа и график обучения наставников', 'в {{УчебныйГод}} учебном году (12 часов)'),
    fixedTable([26, 196, 40, 70, 60, 90], ['№', 'Тема', 'Часов', 'Форма', 'Дата', 'Ведущий'], LESSONS),
    ...annex('Приложение 2'),
    ...headings('Список наставников, направляемых на обучение'),
    peopleTable(),
  ],
  fields: PLANNED,
  lists: { mentors: LISTED },
  missing: (facts) => (willingMentors(facts).length === 0 ? WORDS.documents.noPeople : null),
  about: (facts) => willingMentors(facts).map(({ id }) => id),
  preview: (_, about) => WORDS.documents.annex.mentors(about.length),
  spoiled: lostConsent,
  values: (facts) => plannedTerm(facts, ['training-schedule', 'training']),
  rows: (facts, paper) => ({ mentors: listedRows(willingMentors(facts).filter(({ id }) => paper.about.includes(id))) }),
  proves: ['training-schedule'],
  serves: ['training'],
});
