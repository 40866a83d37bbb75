import { formatCivil } from '../calendar/civil-date';
import { WORDS } from '../messages/words';
import { approvedPlan } from '../roadmap/approval';
import { countedRows } from '../roadmap/states';
import type { DocumentRow } from '../tables';
import { commonFields } from './common';
import { PAPER_WORDS } from './paper-words';
import { CONTROL, headings, landscapeAnnex, orderBody, orderHead } from './parts';
import { PLAN_ROWS, planRecords } from './plan-rows';
import type { DocumentKind } from './types';

const TITLE = 'Об утверждении дорожной карты (плана мероприятий) наставничества';
const { documents: words } = WORDS;

/** Приказ об утверждении дорожной карты: the plan is its annex, and its signature freezes that version of the plan. */
export const ROADMAP_ORDER: DocumentKind = {
  kind: 'roadmap-order',
  genre: 'Приказ',
  title: TITLE,
  numbered: true,
  fields: {},
  required: ['Проект', 'Организация.Полное', 'Приказ.Дата', 'Приказ.Номер', 'Руководитель.ФИО', 'Строка.Мероприятие'],
  lists: { plan: PLAN_ROWS },
  blocks: () => [
    ...orderHead(TITLE),
    ...orderBody('{{Основания}}, в целях организации наставничества в {{УчебныйГод}} учебном году', [
      'Утвердить дорожную карту (план мероприятий) реализации целевой модели наставничества на {{УчебныйГод}} учебный год согласно приложению 1 к настоящему приказу.',
      'Ответственным исполнителям обеспечить выполнение мероприятий в установленные сроки.',
      'Куратору наставничества {{Куратор.ФИО|дат|кратко}} ознакомить исполнителей с дорожной картой и представить отчёт о её исполнении по окончании учебного года.',
      CONTROL,
    ]),
    ...landscapeAnnex('Приложение 1'),
    ...headings(
      'Дорожная карта (план мероприятий)',
      'реализации целевой модели наставничества',
      'в {{Организация.Краткое}}',
      'на {{УчебныйГод}} учебный год',
    ),
    {
      kind: 'table',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Результат'],
        ['', '{{Этап.Название}}', '', '', ''],
        [
          '{{Строка.№}}',
          '{{Строка.Мероприятие}}',
          '{{Строка.Срок}}',
          '{{Строка.Ответственный}}',
          '{{Строка.Результат}}',
        ],
      ],
      widths: [40, 280, 110, 139, 160],
      header: true,
      borders: true,
      size: 10,
      marked: [1],
    },
  ],
  missing({ roadmap, documents, versions }) {
    if (roadmap.length === 0) return words.noPlan;
    const approved = approvedPlan(documents, versions);
    return approved ? words.planApproved(orderOf(approved.document)) : null;
  },
  preview: ({ roadmap }) => WORDS.documents.annex.rows(countedRows(roadmap).length),
  merge: (facts, paper) => ({
    fields: commonFields(facts, paper),
    lists: { plan: planRecords(facts.versions.filter(({ document }) => document === paper.id)) },
  }),
  proves: ['roadmap'],
  approvesPlan: true,
};

/** An order as others name it. */
export function orderOf({ number, date }: DocumentRow): string {
  return PAPER_WORDS.evidence('Приказ', '', number, formatCivil(date));
}
