import { formatCivil } from '../calendar/civil-date';
import { WORDS } from '../messages/words';
import { approvedPlan, changesOf, versionOf } from '../roadmap/approval';
import { commonFields } from './common';
import { PAPER_WORDS } from './paper-words';
import { CONTROL, headings, landscapeAnnex, orderBody, orderHead } from './parts';
import { PLAN_ROWS, planRecords } from './plan-rows';
import { orderOf } from './roadmap-order';
import type { DocumentKind, Facts } from './types';

const TITLE = 'О внесении изменений в дорожную карту (план мероприятий) наставничества';
const { documents: words } = WORDS;

/** Приказ о внесении изменений: the rows that differ from the approved plan; its signature freezes the new version. */
export const ROADMAP_CHANGE_ORDER: DocumentKind = {
  kind: 'roadmap-change-order',
  genre: 'Приказ',
  title: TITLE,
  numbered: true,
  fields: { 'Карта.ДатаПриказа': 'text', 'Карта.НомерПриказа': 'text' },
  required: ['Проект', 'Организация.Полное', 'Приказ.Дата', 'Приказ.Номер', 'Руководитель.ФИО', 'Строка.Мероприятие'],
  lists: { plan: { ...PLAN_ROWS, 'Строка.Изменение': 'text' } },
  blocks: () => [
    ...orderHead(TITLE),
    ...orderBody('В связи с уточнением мероприятий и сроков наставничества в {{УчебныйГод}} учебном году', [
      'Внести в дорожную карту (план мероприятий) реализации целевой модели наставничества, утверждённую приказом от {{Карта.ДатаПриказа}} № {{Карта.НомерПриказа}}, изменения согласно приложению 1 к настоящему приказу.',
      'Куратору наставничества {{Куратор.ФИО|дат|кратко}} ознакомить исполнителей с изменениями.',
      CONTROL,
    ]),
    ...landscapeAnnex('Приложение 1'),
    ...headings('Изменения в дорожную карту (план мероприятий)', 'на {{УчебныйГод}} учебный год'),
    {
      kind: 'table',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Результат', 'Изменение'],
        ['', '{{Этап.Название}}', '', '', '', ''],
        [
          '{{Строка.№}}',
          '{{Строка.Мероприятие}}',
          '{{Строка.Срок}}',
          '{{Строка.Ответственный}}',
          '{{Строка.Результат}}',
          '{{Строка.Изменение}}',
        ],
      ],
      widths: [40, 230, 100, 129, 140, 90],
      header: true,
      borders: true,
      size: 10,
      marked: [1],
    },
  ],
  missing(facts) {
    const approved = approvedPlan(facts.documents, facts.versions);
    if (!approved) return words.planNotApproved;
    return changesOf(versionOf('', facts.roadmap), approved.rows).length === 0
      ? words.planUnchanged(orderOf(approved.document))
      : null;
  },
  preview(facts) {
    const approved = approvedPlan(facts.documents, facts.versions);
    const changes = changesOf(versionOf('', facts.roadmap), approved?.rows ?? []);
    return WORDS.documents.annex.rows(changes.length);
  },
  merge(facts, paper) {
    const { document, rows } = earlier(facts, paper.id);
    const plan = facts.versions.filter((row) => row.document === paper.id);
    const changes = changesOf(plan, rows).map(({ kind, row }) => ({ ...row, kind }));
    return {
      fields: {
        ...commonFields(facts, paper),
        'Карта.ДатаПриказа': document ? formatCivil(document.date) : '',
        'Карта.НомерПриказа': document?.number ?? '',
      },
      lists: { plan: planRecords(changes, ({ kind }) => ({ 'Строка.Изменение': PAPER_WORDS.change[kind] })) },
    };
  },
  proves: [],
  approvesPlan: true,
};

function earlier({ documents, versions }: Facts, id: string) {
  return approvedPlan(documents, versions, id) ?? { document: null, rows: [] };
}
