import { counted } from '../messages/ru/counted';
import { WORDS } from '../messages/words';
import { paper } from './paper';
import { DRAFT, HEAD, heading, headings, LINE, PLACE_AND_DATE, signatures, table, text } from './parts';
import { LISTED, livePairs, namedRoles, roleRows } from './people';
import { planInMinutes } from './plan-rows';

/** Протокол заседания рабочей группы: who was there, what the curator told, what was decided. */
export const PROTOCOL = paper({
  kind: 'protocol',
  genre: 'Протокол',
  name: 'Протокол заседания рабочей группы по наставничеству',
  numbered: true,
  fields: {
    'Заседание.Присутствовали': 'text',
    'Заседание.Участники': 'text',
    'Заседание.Пары': 'text',
    'Заседание.План': 'text',
  },
  lists: { people: LISTED },
  missing: (facts) => (namedRoles(facts).length === 0 ? WORDS.documents.noRoles : null),
  blocks: () => [
    DRAFT,
    HEAD,
    ...headings('ПРОТОКОЛ № {{Документ.Номер}}', 'заседания рабочей группы по наставничеству'),
    PLACE_AND_DATE,
    text('Председатель: {{Куратор.ФИО}}.'),
    text(`Секретарь: ${LINE}.`),
    text('Присутствовали: {{Заседание.Присутствовали}} (список прилагается).'),
    { ...heading('Повестка дня', 12), after: 4 },
    text('1. О ходе реализации программы наставничества в {{УчебныйГод}} учебном году.'),
    text('2. О наставнических парах.'),
    text(
      '1. СЛУШАЛИ: {{Куратор.ФИО|вин|кратко}} о ходе реализации программы. {{Заседание.План}} {{Заседание.Участники}}',
      12,
    ),
    text(`ВЫСТУПИЛИ: ${LINE}${LINE}.`),
    text(
      'РЕШИЛИ: принять информацию к сведению; ответственным обеспечить выполнение мероприятий дорожной карты в установленные сроки.',
    ),
    text('2. СЛУШАЛИ: {{Куратор.ФИО|вин|кратко}} о наставнических парах. {{Заседание.Пары}}', 12),
    text(`ВЫСТУПИЛИ: ${LINE}${LINE}.`),
    text('РЕШИЛИ: одобрить состав пар; куратору обеспечить их сопровождение.'),
    text('Голосовали: «за» ____, «против» ____, «воздержались» ____.'),
    ...signatures(['Председатель', 'Секретарь'], [`${LINE} {{Куратор.ФИО|подпись}}`, '____________ / ____________']),
    { kind: 'page-break' },
    ...headings('Список присутствовавших'),
    table(
      [36, 216, 150, 80],
      ['№', 'Фамилия, имя, отчество', 'Должность', 'Подпись'],
      ['{{Список.№}}', '{{Список.ФИО}}', '{{Список.Должность}}', ''],
    ),
  ],
  values(facts) {
    const people = namedRoles(facts).length;
    const pairs = livePairs(facts).length;
    return {
      'Заседание.Присутствовали': counted(people, 'человек', 'человека', 'человек'),
      'Заседание.План': planInMinutes(facts.roadmap),
      'Заседание.Участники': `В базах ${counted(facts.mentors.length, 'наставник', 'наставника', 'наставников')} и ${counted(facts.mentees.length, 'наставляемый', 'наставляемых', 'наставляемых')}.`,
      'Заседание.Пары': `Сформировано: ${counted(pairs, 'пара', 'пары', 'пар')}.`,
    };
  },
  rows: (facts) => ({
    people: roleRows(facts),
  }),
});
