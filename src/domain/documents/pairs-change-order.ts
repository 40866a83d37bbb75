import { formatCivil } from '../calendar/civil-date';
import { WORDS } from '../messages/words';
import { awaitingOrder, replacementOf } from '../pairing/pair-changes';
import { order } from './order';
import { annex, CONTROL, headings, table } from './parts';

/** Приказ о внесении изменений в состав пар: what has happened to pairs under an order since. */
export const PAIRS_CHANGE_ORDER = order({
  kind: 'pairs-change-order',
  title: 'О внесении изменений в состав наставнических пар',
  preamble: 'В связи с изменениями в составе участников программы наставничества в {{УчебныйГод}} учебном году',
  clauses: [
    'Внести в приказы об утверждении наставнических пар изменения согласно приложению 1 к настоящему приказу.',
    'Куратору наставничества {{Куратор.ФИО|дат|кратко}} ознакомить участников с изменениями под подпись и внести их в базы наставников и наставляемых.',
    CONTROL,
  ],
  annexes: () => [
    ...annex('Приложение 1'),
    ...headings('Изменения в составе наставнических пар'),
    table(
      [26, 92, 92, 92, 86, 94],
      ['№', 'Наставник', 'Наставляемый', 'Прежний приказ', 'Изменение и его дата', 'Причина, новый наставник'],
      [
        '{{Изменение.№}}',
        '{{Изменение.Наставник}}',
        '{{Изменение.Наставляемый}}',
        '{{Изменение.Приказ}}',
        '{{Изменение.Чем}}',
        '{{Изменение.Почему}}',
      ],
      10,
    ),
  ],
  lists: {
    changes: {
      'Изменение.№': 'text',
      'Изменение.Наставник': 'person',
      'Изменение.Наставляемый': 'person',
      'Изменение.Приказ': 'text',
      'Изменение.Чем': 'text',
      'Изменение.Почему': 'text',
    },
  },
  missing: ({ changes }) => (awaitingOrder(changes).length === 0 ? WORDS.documents.noChanges : null),
  about: ({ changes }) => awaitingOrder(changes).map(({ id }) => id),
  preview: (_, about) => WORDS.documents.annex.changes(about.length),
  rows({ changes, pairs }, paper) {
    const named = changes.filter(({ id }) => paper.about.includes(id));
    return {
      changes: named.map((change, index) => {
        const next = replacementOf(change, pairs)?.mentorName;
        return {
          'Изменение.№': String(index + 1),
          'Изменение.Наставник': change.mentorName,
          'Изменение.Наставляемый': change.menteeName,
          'Изменение.Приказ': change.order,
          'Изменение.Чем': `${change.to}, ${formatCivil(change.date)}`,
          'Изменение.Почему': [change.why, next ? `новый наставник: ${next}` : '']
            .filter((part) => part !== '')
            .join('; '),
        };
      }),
    };
  },
  effects: ({ about }, evidence) => ({ changes: about.map((id) => ({ id, recorded: evidence })) }),
});
