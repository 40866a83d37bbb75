import { WORDS } from '../messages/words';
import { paper } from './paper';
import { HEAD, headings, table, text } from './parts';
import { LISTED, listedRows, willingMentors } from './people';

const LESSONS = ['1', '2', '3', '4', '5', '6', '7'];

/** Журнал обучения наставников: who was at which lesson of the schedule. */
export const TRAINING_LOG = paper({
  kind: 'training-log',
  genre: 'Журнал',
  name: 'Журнал обучения наставников',
  printed: true,
  namesAll: true,
  landscape: true,
  lists: { mentors: LISTED },
  missing: (facts) => (willingMentors(facts).length === 0 ? WORDS.documents.noPeople : null),
  blocks: () => [
    HEAD,
    ...headings('ЖУРНАЛ', 'обучения наставников в {{УчебныйГод}} учебном году'),
    { ...text('Номера занятий — по графику обучения; в столбцах ставят дату и подпись наставника.'), after: 6 },
    table(
      [28, 170, 130, ...LESSONS.map(() => 42), 107],
      ['№', 'Фамилия, имя, отчество', 'Должность', ...LESSONS, 'Документ об обучении'],
      ['{{Список.№}}', '{{Список.ФИО}}', '{{Список.Должность}}', ...LESSONS.map(() => ''), ''],
      10,
    ),
    { kind: 'paragraph', text: 'Куратор наставничества: ____________________ {{Куратор.ФИО|подпись}}', before: 18 },
  ],
  rows: (facts) => ({ mentors: listedRows(willingMentors(facts)) }),
  serves: ['training', 'qualification'],
});
