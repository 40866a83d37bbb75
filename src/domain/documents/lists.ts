import { formatCivil } from '../calendar/civil-date';
import { WORDS } from '../messages/words';
import { DOCUMENT_STATES } from '../sheet-values';
import type { DocumentRow } from '../tables';
import { paper } from './paper';
import { HEAD, headings, table } from './parts';
import { LISTED, listedRows, livePairs, namedRoles, participants } from './people';
import type { Facts } from './types';

const { documents: words } = WORDS;

/** Лист ознакомления с приказом: one for each signed order. */
export const ACQUAINTANCE_SHEET = paper({
  kind: 'acquaintance-sheet',
  genre: 'Лист ознакомления',
  name: 'Лист ознакомления с приказом',
  printed: true,
  namesAll: true,
  fields: { 'Лист.Приказ': 'text' },
  lists: { people: LISTED },
  missing: (facts) => (signedOrders(facts).length === 0 ? words.noOrders : null),
  each: (facts) => signedOrders(facts).map((row) => ({ id: row.id, title: `${orderName(row)} ${row.title}` })),
  blocks: () => [
    HEAD,
    ...headings('ЛИСТ ОЗНАКОМЛЕНИЯ', 'с приказом {{Лист.Приказ}}'),
    table(
      [30, 180, 132, 70, 70],
      ['№', 'Фамилия, имя, отчество', 'Должность', 'Дата', 'Подпись'],
      ['{{Список.№}}', '{{Список.ФИО}}', '{{Список.Должность}}', '', ''],
    ),
  ],
  values(facts, { about }) {
    const row = signedOrders(facts).find(({ id }) => about.includes(id));
    return { 'Лист.Приказ': row ? `${orderName(row)} ${row.title.replace(/^Приказ /, '')}` : '' };
  },
  rows: (facts) => ({ people: listedRows(everybody(facts)) }),
  serves: ['acquaintance', 'inform-pairs'],
});

/** Лист регистрации участников мероприятия. */
export const REGISTRATION_SHEET = paper({
  kind: 'registration-sheet',
  genre: 'Лист регистрации',
  name: 'Лист регистрации участников мероприятия',
  printed: true,
  namesAll: true,
  lists: { people: LISTED },
  missing: (facts) => (participants(facts).length === 0 ? words.noPeople : null),
  blocks: () => [
    HEAD,
    ...headings('ЛИСТ РЕГИСТРАЦИИ', 'участников программы наставничества'),
    {
      kind: 'paragraph',
      text: 'Мероприятие: ____________________________________________________________',
      before: 12,
    },
    {
      kind: 'paragraph',
      text: 'Дата и место проведения: _________________________________________________',
      before: 6,
      after: 12,
    },
    table(
      [36, 226, 130, 90],
      ['№', 'Фамилия, имя, отчество', 'Должность (класс)', 'Подпись'],
      ['{{Список.№}}', '{{Список.ФИО}}', '{{Список.Должность}}', ''],
    ),
  ],
  rows: (facts) => ({ people: listedRows(participants(facts)) }),
  serves: ['acquaintance', 'group-meeting', 'final-meeting', 'parents-meeting', 'seminars', 'exchange'],
});

function signedOrders({ documents }: Facts): DocumentRow[] {
  return documents.filter(({ state, title }) => state === DOCUMENT_STATES.signed && title.startsWith('Приказ'));
}

function orderName({ number, date }: DocumentRow): string {
  return `от ${formatCivil(date)} № ${number}`;
}

/** Both sides of the live pairs and the officials. */
function everybody(facts: Facts): { name: string; post: string }[] {
  const pairs = livePairs(facts).flatMap(({ mentorName, mentorPost, menteeName, menteePost }) => [
    { name: mentorName, post: mentorPost },
    { name: menteeName, post: menteePost },
  ]);
  const people = [...namedRoles(facts).map(({ name, post, role }) => ({ name, post: post || role })), ...pairs];
  return people.filter(({ name }, index) => people.findIndex((other) => other.name === name) === index);
}
