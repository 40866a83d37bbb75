import { formatCivil } from '../calendar/civil-date';
import { WORDS } from '../messages/words';
import { isEnded, plainState } from '../pairing/pair-states';
import { mayUse, type Person } from '../people/person';
import type { PairRow } from '../tables';
import { paper } from './paper';
import { HEAD, headings, table } from './parts';
import { withConsent } from './people';
import type { DocumentKind, Facts, Fields } from './types';

/** What the form of a base has of its own; a column without a field is filled by hand. */
interface BaseParts<P extends Person> extends Pick<DocumentKind, 'kind' | 'serves'> {
  name: string;
  title: string;
  columns: readonly [heading: string, width: number, field: string][];
  of(facts: Facts): readonly P[];
  record(person: P, pairs: readonly PairRow[]): Record<string, string>;
}

const BASE = 'База.';

/** A base in the form that the methodical recommendations give it, for the file; contacts are not kept and stay empty. */
function baseForm<P extends Person>({
  kind,
  name,
  title,
  columns,
  of,
  record,
  serves = [],
}: BaseParts<P>): DocumentKind {
  const listed = columns.filter(([, , field]) => field !== '').map(([, , field]) => `${BASE}${field}`);
  const usable = (facts: Facts) => of(facts).filter((person) => mayUse(person, 'part'));
  return paper({
    kind,
    genre: 'База',
    name,
    printed: true,
    namesAll: true,
    landscape: true,
    required: [],
    lists: { people: Object.fromEntries(listed.map((field) => [field, 'text'])) as Fields },
    missing: (facts) => (usable(facts).length === 0 ? WORDS.documents.noPeople : null),
    blocks: () => [
      HEAD,
      ...headings(title, 'программы наставничества в {{УчебныйГод}} учебном году'),
      table(
        columns.map(([, width]) => width),
        columns.map(([heading]) => heading),
        columns.map(([, , field]) => (field === '' ? '' : `{{${BASE}${field}}}`)),
        8,
      ),
      { kind: 'paragraph', text: 'Куратор наставничества: ____________________ {{Куратор.ФИО|подпись}}', before: 18 },
    ],
    rows(facts) {
      const pairs = withConsent(facts, facts.pairs).filter(({ order }) => order !== '');
      return {
        people: usable(facts).map((person, index) => {
          const own = pairs.filter(({ mentor, mentee }) => [mentor, mentee].includes(person.id));
          const values = { '№': String(index + 1), Кто: person.name, Форма: person.forms.join(', '), ...datesOf(own) };
          const all: Record<string, string> = { ...values, ...record(person, own) };
          return Object.fromEntries(listed.map((field) => [field, all[field.slice(BASE.length)] ?? '']));
        }),
      };
    },
    serves,
  });
}

/** When a person's pairs were agreed and, once all of them are over, when and how that was. */
function datesOf(pairs: readonly PairRow[]): Record<string, string> {
  const [first] = pairs
    .map(({ approved }) => approved)
    .filter((day) => day !== '')
    .sort();
  const over = pairs.length > 0 && pairs.every(isEnded) ? pairs : [];
  return {
    Вошёл: first === undefined ? '' : formatCivil(first),
    Завершил: [
      ...new Set(
        over
          .map(({ changed }) => changed)
          .filter((day) => day !== '')
          .map(formatCivil),
      ),
    ].join(', '),
    Итог: [...new Set(over.map(({ state }) => plainState(state)))].join(', '),
  };
}

/** База наставляемых. */
export const MENTEE_BASE = baseForm({
  kind: 'mentee-base',
  name: 'База наставляемых (для печати)',
  title: 'БАЗА НАСТАВЛЯЕМЫХ',
  serves: ['mentee-base'],
  of: ({ mentees }) => mentees,
  columns: [
    ['№', 20, '№'],
    ['Фамилия, имя, отчество', 74, 'Кто'],
    ['Должность (класс, группа)', 60, 'Должность'],
    ['Контакты (данные представителя)', 80, ''],
    ['Год рождения', 52, ''],
    ['Основной запрос', 84, 'Запрос'],
    ['Дата вхождения', 58, 'Вошёл'],
    ['Наставник, должность', 80, 'Пара'],
    ['Форма', 46, 'Форма'],
    ['Дата завершения', 60, 'Завершил'],
    ['Результат', 55, 'Итог'],
    ['Кейс, отзыв (ссылка)', 60, ''],
  ],
  record: (mentee, pairs) => ({
    Должность: mentee.post,
    Запрос: mentee.need || mentee.topics.join('; '),
    Пара: pairs.map(({ mentorName, mentorPost }) => withPost(mentorName, mentorPost)).join('\n'),
  }),
});

/** База наставников. */
export const MENTOR_BASE = baseForm({
  kind: 'mentor-base',
  name: 'База наставников (для печати)',
  title: 'БАЗА НАСТАВНИКОВ',
  serves: ['mentor-base'],
  of: ({ mentors }) => mentors,
  columns: [
    ['№', 20, '№'],
    ['Фамилия, имя, отчество', 70, 'Кто'],
    ['Место работы, должность', 60, 'Должность'],
    ['Контакты', 50, ''],
    ['Чем может помочь', 76, 'Темы'],
    ['Достижения, интересы', 62, ''],
    ['С кем готов работать', 50, 'Возраст'],
    ['Удобное время', 52, 'Время'],
    ['Дата вхождения', 58, 'Вошёл'],
    ['Наставляемые, должность (класс)', 78, 'Пара'],
    ['Форма', 42, 'Форма'],
    ['Дата завершения', 60, 'Завершил'],
    ['Результат', 51, 'Итог'],
  ],
  record: (mentor, pairs) => ({
    Должность: mentor.post,
    Темы: mentor.topics.join('; '),
    Возраст: mentor.ages.join(', '),
    Время: mentor.times.join(', '),
    Пара: pairs.map(({ menteeName, menteePost }) => withPost(menteeName, menteePost)).join('\n'),
  }),
});

function withPost(name: string, post: string): string {
  return post === '' ? name : `${name}, ${post}`;
}
