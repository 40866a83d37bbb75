import { formatCivil } from '../calendar/civil-date';
import { counted } from '../messages/ru/counted';
import { WORDS } from '../messages/words';
import { approvedPlan } from '../roadmap/approval';
import { countedRows } from '../roadmap/states';
import type { RoadmapRow } from '../tables';
import { uncapitalised } from '../text';
import { commonFields } from './common';
import { DRAFT, HEAD, headings, signature, text, WIDE } from './parts';
import { PLAN_ROWS, planRecords } from './plan-rows';
import { orderOf } from './roadmap-order';
import type { DocumentKind } from './types';

const TITLE = 'Об исполнении дорожной карты наставничества';
const DONE = 'выполнено';
const OVERDUE = 'просрочено';

/** Отчёт об исполнении: each line of the plan with its state and proof, counts by stage; one paper for an inspection. */
export const ROADMAP_REPORT: DocumentKind = {
  kind: 'roadmap-report',
  genre: 'Отчёт',
  title: TITLE,
  numbered: false,
  fields: {
    'Отчёт.НаДату': 'text',
    'Отчёт.Основание': 'text',
    'Отчёт.Всего': 'text',
    'Отчёт.Выполнено': 'text',
    'Отчёт.Процент': 'text',
    'Отчёт.Просрочено': 'text',
  },
  required: [
    'Проект',
    'Организация.Полное',
    'Отчёт.НаДату',
    'Строка.Мероприятие',
    'Строка.Состояние',
    'Строка.Подтверждение',
  ],
  lists: {
    stages: {
      'Итог.Этап': 'text',
      'Итог.Всего': 'text',
      'Итог.Выполнено': 'text',
      'Итог.Просрочено': 'text',
      'Итог.Прочее': 'text',
    },
    plan: { ...PLAN_ROWS, 'Строка.Состояние': 'text', 'Строка.Подтверждение': 'text' },
  },
  landscape: true,
  blocks: () => [
    DRAFT,
    HEAD,
    ...headings(
      'ОТЧЁТ',
      'об исполнении дорожной карты (плана мероприятий) наставничества',
      'в {{УчебныйГод}} учебном году',
    ),
    { kind: 'paragraph', text: 'по состоянию на {{Отчёт.НаДату}}', align: 'center' },
    text('{{Отчёт.Основание}}', 12),
    text(
      'В дорожной карте {{Отчёт.Всего}}; {{Отчёт.Выполнено}} ({{Отчёт.Процент}}), {{Отчёт.Просрочено}}. Итоги по этапам и подтверждение каждой строки приведены ниже.',
    ),
    ...headings('Итоги по этапам'),
    {
      kind: 'table',
      rows: [
        ['Этап', 'Всего строк', 'Выполнено', 'Просрочено', 'Прочее'],
        ['{{Итог.Этап}}', '{{Итог.Всего}}', '{{Итог.Выполнено}}', '{{Итог.Просрочено}}', '{{Итог.Прочее}}'],
      ],
      widths: [409, 80, 80, 80, 80],
      header: true,
      borders: true,
      size: 11,
    },
    { kind: 'page-break' },
    ...headings('Исполнение мероприятий'),
    {
      kind: 'table',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Состояние', 'Подтверждение (номер, дата, ссылка)'],
        ['', '{{Этап.Название}}', '', '', '', ''],
        [
          '{{Строка.№}}',
          '{{Строка.Мероприятие}}',
          '{{Строка.Срок}}',
          '{{Строка.Ответственный}}',
          '{{Строка.Состояние}}',
          '{{Строка.Подтверждение}}',
        ],
      ],
      widths: [36, 245, 90, 110, 78, 170],
      header: true,
      borders: true,
      size: 10,
      marked: [1],
    },
    ...signature(WIDE),
    { kind: 'paragraph', text: 'Отчёт составил куратор наставничества: {{Куратор.ФИО|подпись}}', before: 18 },
    { kind: 'paragraph', text: '{{Документ.Дата}}' },
  ],
  missing: ({ roadmap }) => (roadmap.length === 0 ? WORDS.documents.noPlan : null),
  preview: ({ roadmap }) => WORDS.documents.planRows(countedRows(roadmap).length),
  merge(facts, paper) {
    const roadmap = countedRows(facts.roadmap);
    const approved = approvedPlan(facts.documents, facts.versions);
    const done = count(roadmap, DONE);
    const overdue = count(roadmap, OVERDUE);
    return {
      fields: {
        ...commonFields(facts, paper),
        'Отчёт.НаДату': formatCivil(facts.today),
        'Отчёт.Основание': approved ? `Дорожная карта утверждена: ${uncapitalised(orderOf(approved.document))}.` : '',
        'Отчёт.Всего': counted(roadmap.length, 'строка', 'строки', 'строк'),
        'Отчёт.Выполнено': `выполнено ${done}`,
        'Отчёт.Процент': `${roadmap.length === 0 ? 0 : Math.round((100 * done) / roadmap.length)} %`,
        'Отчёт.Просрочено': overdue === 0 ? 'просроченных нет' : `просрочено ${overdue}`,
      },
      lists: {
        stages: stagesOf(roadmap).map((stage) => {
          const rows = roadmap.filter((row) => row.stage === stage);
          const counts = { done: count(rows, DONE), overdue: count(rows, OVERDUE) };
          return {
            'Итог.Этап': stage,
            'Итог.Всего': String(rows.length),
            'Итог.Выполнено': String(counts.done),
            'Итог.Просрочено': String(counts.overdue),
            'Итог.Прочее': String(rows.length - counts.done - counts.overdue),
          };
        }),
        plan: planRecords(facts.roadmap, (row) => ({
          'Строка.Состояние': row.state,
          'Строка.Подтверждение': proofOf(row),
        })),
      },
    };
  },
  proves: ['plan-control'],
};

function stagesOf(rows: readonly RoadmapRow[]): string[] {
  return [...new Set(rows.map(({ stage }) => stage))];
}

function count(rows: readonly RoadmapRow[], state: string): number {
  return rows.filter((row) => row.state === state).length;
}

/** Evidence, the day it was done unless the evidence says so, and the address. */
function proofOf({ evidence, done, link }: RoadmapRow): string {
  const proof = evidence.trim();
  if (proof === '') return '';
  const day = done === '' ? '' : formatCivil(done);
  return [proof, ...(day !== '' && !proof.includes(day) ? [day] : []), ...(link === '' ? [] : [link])].join('\n');
}
