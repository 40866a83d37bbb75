import type { State } from '../emulator/state';
import { ordersOf, REWORDED, textOf } from './order';
import { rowsOf } from './sheet';
import { REGISTERED } from './steps';
import type { Told } from './story';

/** A sentence about the end of the year, and whether it is true. */
export interface Finding {
  sentence: string;
  holds: boolean;
}

/** Looks at what the year left: everything that a school would miss if it were not there. */
export function findings({
  state,
  staff: { mentors, mentees },
  year,
}: Pick<Told, 'state' | 'staff' | 'year'>): Finding[] {
  const roadmap = rowsOf(state, 'Дорожная карта');
  const bases = [...rowsOf(state, 'Наставники'), ...rowsOf(state, 'Наставляемые')];
  const pairs = rowsOf(state, 'Пары');
  const left = rowsOf(state, 'Без пары');
  const letters = rowsOf(state, 'Письма');
  const forms = Object.values(state.forms);
  const [order, ...otherOrders] = ordersOf(state);
  const text = textOf(order?.document);
  const refused = mentees.at(-1)?.name ?? '';
  const paired = pairs.flatMap(({ values }) => [values.Наставник, values.Наставляемый].map(String));
  const evidence = `Приказ № ${REGISTERED.number} от ${REGISTERED.day}.${year}`;
  const endOf = (row: string) => roadmap.find(({ values }) => values['№'] === row)?.values.Конец;
  const sent = state.mails.map(({ at, to }) => `${new Date(at).toISOString().slice(0, 10)} ${to}`);
  const found: [sentence: string, holds: boolean][] = [
    ['The roadmap has 23 rows of the plan and 2 that it lacked.', roadmap.length === 25],
    ['Eight rows have a date.', roadmap.filter(({ values }) => values.Конец !== undefined).length === 8],
    [
      'The eight are 1.1 to 1.5, 2.1, quarterly 3.5 and 5.4.',
      DATED.every(([row, end]) => endOf(row) === serialDay(year, end)),
    ],
    [
      'Two forms are published and open to anyone.',
      forms.length === 2 && forms.every((form) => isOpen(state, form.id)),
    ],
    ['Seven mentors and five mentees are in the bases.', bases.length === mentors.length + mentees.length],
    ['The person who answered twice is there once.', countOf(bases, mentors[1]?.name) === 1],
    ['There are at least three pairs.', pairs.length >= 3],
    ['Nobody without consent is in a pair or in the order.', !paired.includes(refused) && !text.includes(refused)],
    ['Everybody is in a pair or has a reason.', new Set(paired).size + left.length === bases.length],
    [
      'One order is left, with its number.',
      otherOrders.length === 0 && order?.name.includes(REGISTERED.number) === true,
    ],
    ['The order names every pair.', paired.length > 0 && paired.every((name) => text.includes(name))],
    ['The order has the reworded sentence and no placeholder.', text.includes(REWORDED.to) && !text.includes('{{')],
    [
      'The order is registered as signed.',
      rowsOf(state, 'Документы').some(({ values }) => values.Состояние === 'подписан'),
    ],
    ['The order proves rows 3.8 and 3.9.', ['3.8.', '3.9.'].every((row) => evidenceOf(row) === evidence)],
    ['Digests went out, never two a day to one address.', sent.length > 0 && new Set(sent).size === sent.length],
    ['Every mail is in «Письма».', letters.length >= sent.length],
    ['No trigger failed.', !state.log.some(({ level }) => level === 'error')],
  ];
  return found.map(([sentence, holds]): Finding => ({ sentence, holds }));

  function evidenceOf(number: string): unknown {
    return roadmap.find(({ values }) => values['№'] === number)?.values.Подтверждение;
  }
}

/** The dated rows and the last day of their month. */
const DATED = [
  ...['1.1.', '1.2.', '1.3.', '1.4.', '1.5.'].map((row) => [row, '02'] as const),
  ['2.1.', '03'] as const,
  ['3.5.', '03'] as const,
  ['5.4.', '05'] as const,
];

/** A day as a sheet keeps it: days since 30 December 1899. */
function serialDay(year: number, month: string): number {
  return Date.UTC(year, Number(month), 0) / 86_400_000 + 25_569;
}

function isOpen(state: State, id: string): boolean {
  const form = state.forms[id];
  const anyone = state.files[id]?.permissions.some(({ type, view }) => type === 'anyone' && view === 'published');
  return form?.published === true && form.accepting && anyone === true;
}

function countOf(rows: ReturnType<typeof rowsOf>, name: string | undefined): number {
  return rows.filter(({ values }) => values['Фамилия Имя Отчество'] === name).length;
}
