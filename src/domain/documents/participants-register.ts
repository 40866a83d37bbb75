import { WORDS } from '../messages/words';
import { paper } from './paper';
import { HEAD, headings, table } from './parts';
import { livePairs, participants } from './people';

/** Реестр персонифицированного учёта: each participant with role, category, pair and the order that names it. */
export const PARTICIPANTS_REGISTER = paper({
  kind: 'participants-register',
  genre: 'Реестр',
  name: 'Реестр персонифицированного учёта участников',
  printed: true,
  namesAll: true,
  landscape: true,
  lists: {
    people: {
      'Реестр.№': 'text',
      'Реестр.Код': 'text',
      'Реестр.ФИО': 'person',
      'Реестр.Роль': 'text',
      'Реестр.Категория': 'text',
      'Реестр.Форма': 'text',
      'Реестр.Пара': 'text',
      'Реестр.Приказ': 'text',
    },
  },
  missing: (facts) => (participants(facts).length === 0 ? WORDS.documents.noPeople : null),
  blocks: () => [
    HEAD,
    ...headings(
      'РЕЕСТР',
      'персонифицированного учёта участников программы наставничества',
      'в {{УчебныйГод}} учебном году',
    ),
    table(
      [28, 60, 150, 82, 104, 85, 130, 90],
      ['№', 'Код', 'Фамилия, имя, отчество', 'Роль', 'Категория', 'Форма', 'С кем в паре', 'Приказ'],
      [
        '{{Реестр.№}}',
        '{{Реестр.Код}}',
        '{{Реестр.ФИО}}',
        '{{Реестр.Роль}}',
        '{{Реестр.Категория}}',
        '{{Реестр.Форма}}',
        '{{Реестр.Пара}}',
        '{{Реестр.Приказ}}',
      ],
      9,
    ),
    {
      kind: 'paragraph',
      text: 'Включены участники, от которых получено согласие на обработку персональных данных.',
      before: 6,
      size: 10,
    },
    { kind: 'paragraph', text: 'Куратор наставничества: ____________________ {{Куратор.ФИО|подпись}}', before: 18 },
  ],
  rows(facts) {
    const pairs = livePairs(facts);
    return {
      people: participants(facts).map((person, index) => {
        const own = pairs.filter(({ mentor, mentee }) => [mentor, mentee].includes(person.id));
        const isMentor = facts.mentors.some(({ id }) => id === person.id);
        return {
          'Реестр.№': String(index + 1),
          'Реестр.Код': person.id,
          'Реестр.ФИО': person.name,
          'Реестр.Роль': isMentor ? 'наставник' : 'наставляемый',
          'Реестр.Категория': person.category || person.post,
          'Реестр.Форма': person.forms.join(', '),
          'Реестр.Пара': own.map(({ mentorName, menteeName }) => (isMentor ? menteeName : mentorName)).join('\n'),
          'Реестр.Приказ': [...new Set(own.map(({ order }) => order))].join('\n'),
        };
      }),
    };
  },
  serves: ['register'],
});
