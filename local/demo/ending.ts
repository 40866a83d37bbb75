import type { State } from '../emulator/state';
import { givenAway } from './given-away';
import { ordersOf, registered, rewordedFor, textOf } from './order';
import type { Teacher } from './people';
import { activitiesOf } from './plan';
import { rowsOf } from './sheet';
import type { Told } from './story';
import { moment } from './time';

/** What stands for a person in an order of «Коды». */
const TOKEN = /\{\{(?:Н[КМ]-\d+\p{L}|Директор|Куратор)(?:\.должность)?(?:\|[^{}]*)?\}\}/gu;

/** A sentence about the end of the year, and whether it is true. */
export interface Finding {
  sentence: string;
  holds: boolean;
}

/** Looks at what the year left: everything that a school would miss if it were not there. */
export function findings({
  state,
  school,
  staff: { mentors, mentees },
  coded,
  year,
}: Pick<Told, 'state' | 'school' | 'staff' | 'coded' | 'year'>): Finding[] {
  const beginning = { begins: school.begins, year };
  const roadmap = rowsOf(state, 'Дорожная карта');
  const bases = [...rowsOf(state, 'Наставники'), ...rowsOf(state, 'Наставляемые')];
  const pairs = rowsOf(state, 'Пары');
  const left = rowsOf(state, 'Без пары');
  const letters = rowsOf(state, 'Письма');
  const forms = Object.values(state.forms);
  const [order, ...otherOrders] = ordersOf(state);
  const text = textOf(order?.document);
  const called = (teacher: Teacher | undefined) => (coded ? teacher?.code : teacher?.name) ?? '';
  const refused = called(mentees.at(-1));
  const paired = pairs.flatMap(({ values }) => [values.Наставник, values.Наставляемый].map(String));
  const { number, date } = registered(beginning);
  const evidence = `Приказ № ${number} от ${date}`;
  const printed = activitiesOf(school);
  const lines = roadmap.map(({ values }) => ({ ...values, activity: plain(String(values.Мероприятие)) }));
  const isThere = (activity: string) => lines.some((line) => line.activity.startsWith(plain(activity)));
  const sent = state.mails.map(({ at, to }) => `${new Date(at).toISOString().slice(0, 10)} ${to}`);
  const found: [sentence: string, holds: boolean][] = [
    [`All ${printed.length} rows of the plan are in the roadmap.`, printed.every(isThere)],
    [
      'Its deadlines are those of the plan.',
      school.dated.every(([activity, month]) =>
        roadmap.some(
          ({ values: { Мероприятие, Конец } }) =>
            String(Мероприятие).startsWith(activity) && Конец === lastDayOf(moment(beginning, `${month}-01T12:00`)),
        ),
      ),
    ],
    [
      'The intakes are published for anyone, open or closed as «Анкеты» says.',
      forms.length >= 2 && forms.every((form) => isAsTold(state, form.id)),
    ],
    ['Seven mentors and five mentees are in the bases.', bases.length === mentors.length + mentees.length],
    [
      'The person who answered twice is there once.',
      countOf(bases, coded ? 'Код' : 'Фамилия Имя Отчество', called(mentors[1])) === 1,
    ],
    ['There are at least three pairs.', pairs.length >= 3],
    ['Nobody without consent is in a pair or in the order.', !paired.includes(refused) && !text.includes(refused)],
    ['Everybody is in a pair or has a reason.', new Set(paired).size + left.length === bases.length],
    ['One order is left, with its number.', otherOrders.length === 0 && order?.name.includes(number) === true],
    ['The order names every pair.', paired.length > 0 && paired.every((name) => text.includes(name))],
    [
      'The order has the reworded sentence and no placeholder.',
      text.includes(rewordedFor(school)) && !(coded ? text.replace(TOKEN, '') : text).includes('{{'),
    ],
    [
      'The order is registered as signed.',
      rowsOf(state, 'Документы').some(({ values }) => values.Состояние === 'подписан'),
    ],
    [
      'The order proves its rows of the plan.',
      roadmap.filter(({ values }) => values.Подтверждение === evidence).length >= school.ordered,
    ],
    ['Digests went out, never two a day to one address.', sent.length > 0 && new Set(sent).size === sent.length],
    ['Every mail is in «Письма».', letters.length >= sent.length],
    ...(coded
      ? [
          [
            'No name, address or phone of the school is saved anywhere.',
            givenAway(state, school, mentors.concat(mentees)).length === 0,
          ] as [string, boolean],
        ]
      : []),
    ['No trigger failed.', !state.log.some(({ level }) => level === 'error')],
  ];
  return found.map(([sentence, holds]): Finding => ({ sentence, holds }));
}

/** Words alone: a plan is tidied when it is read. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The last day of a moment's month as a sheet keeps it: days since 30 December 1899. */
function lastDayOf(instant: number): number {
  const day = new Date(instant);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0) / 86_400_000 + 25_569;
}

function isAsTold(state: State, id: string): boolean {
  const form = state.forms[id];
  const anyone = state.files[id]?.permissions.some(({ type, view }) => type === 'anyone' && view === 'published');
  const told = rowsOf(state, 'Анкеты').find(({ values }) => values.Анкета === form?.title)?.values.Состояние;
  return form?.published === true && form.accepting === (told === 'открыта') && anyone === true;
}

function countOf(rows: ReturnType<typeof rowsOf>, column: string, name: string): number {
  return rows.filter(({ values }) => values[column] === name).length;
}
