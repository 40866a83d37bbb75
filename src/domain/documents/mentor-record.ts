import { formatCivil } from '../calendar/civil-date';
import { WORDS } from '../messages/words';
import { isEnded, plainState } from '../pairing/pair-states';
import { paper } from './paper';
import { byHand, DRAFT, HEAD, headings, signature, table, text, WIDTH } from './parts';
import { eachMentor, everOrdered, lostConsent, mentorsOf, noPairs } from './people';

/** Справка о наставнической деятельности, as whoever is certified as «педагог-наставник» has to show it. */
export const MENTOR_RECORD = paper({
  kind: 'mentor-record',
  genre: 'Справка',
  name: 'Справка о наставнической деятельности (для аттестации)',
  fields: { 'Наставник.ФИО': 'person', 'Наставник.Должность': 'post' },
  lists: {
    pairs: {
      'Пара.№': 'text',
      'Пара.Наставляемый': 'person',
      'Пара.Должность': 'text',
      'Пара.Период': 'text',
      'Пара.Приказ': 'text',
    },
  },
  missing: (facts) => noPairs(everOrdered(facts), WORDS.documents.noOrderedPairs),
  each: (facts) => eachMentor(everOrdered(facts)),
  spoiled: lostConsent,
  namesMentees: true,
  blocks: () => [
    DRAFT,
    HEAD,
    { kind: 'paragraph', text: '{{Организация.Адрес}}', align: 'center' },
    ...headings('СПРАВКА', 'о наставнической деятельности'),
    { kind: 'paragraph', text: '{{Документ.Дата}}' },
    text(
      'Дана в том, что {{Наставник.ФИО}}, {{Наставник.Должность|строчными}}, в {{Организация.Краткое}} {{Наставник.ФИО|выполнял/выполняла}} работу наставника:',
      12,
    ),
    table(
      [26, 146, 110, 100, 100],
      ['№', 'Наставляемый', 'Должность (класс)', 'Период', 'Основание'],
      ['{{Пара.№}}', '{{Пара.Наставляемый}}', '{{Пара.Должность}}', '{{Пара.Период}}', '{{Пара.Приказ}}'],
      10,
    ),
    ...byHand('Обучение наставника:', 'программа, организация, год, документ'),
    ...byHand('Представление опыта, методические материалы:', 'мероприятие или публикация, год'),
    ...byHand('Результаты наставляемых:', 'аттестация, конкурсы, достижения'),
    text('Справка дана для представления в аттестационную комиссию.', 12),
    ...signature(WIDTH),
  ],
  values(facts, { about }) {
    const mentor = mentorsOf(everOrdered(facts)).find(({ id }) => about.includes(id));
    return { 'Наставник.ФИО': mentor?.name ?? '', 'Наставник.Должность': mentor?.post ?? '' };
  },
  rows: (facts, { about }) => ({
    pairs: everOrdered(facts)
      .filter(({ mentor }) => about.includes(mentor))
      .map((pair, index) => ({
        'Пара.№': String(index + 1),
        'Пара.Наставляемый': pair.menteeName,
        'Пара.Должность': pair.menteePost,
        'Пара.Период': [
          ...(pair.approved === '' ? [] : [`с ${formatCivil(pair.approved)}`]),
          ...(isEnded(pair) && pair.changed !== '' ? [`по ${formatCivil(pair.changed)}`] : []),
          ...(isEnded(pair) ? [`(${plainState(pair.state)})`] : ['по настоящее время']),
        ].join(' '),
        'Пара.Приказ': pair.order,
      })),
  }),
});
