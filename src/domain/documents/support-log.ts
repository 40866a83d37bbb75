import { paper } from './paper';
import { fixedTable, HEAD, headings, numberedRows, text } from './parts';

/** Журнал консультаций: that somebody was helped and when, by code; what was said has no place in it. */
export const SUPPORT_LOG = paper({
  kind: 'support-log',
  genre: 'Журнал',
  name: 'Журнал психолого-педагогического сопровождения',
  printed: true,
  blocks: () => [
    HEAD,
    ...headings(
      'ЖУРНАЛ',
      'психолого-педагогического сопровождения участников программы наставничества',
      'в {{УчебныйГод}} учебном году',
    ),
    {
      ...text('Участника записывают кодом из базы. Содержание консультации и её результаты в журнал не вносят.'),
      after: 6,
    },
    fixedTable(
      [30, 80, 90, 162, 120],
      ['№', 'Дата', 'Код участника', 'Вид (консультация, занятие, беседа)', 'Кто провёл, подпись'],
      numberedRows(18, 5),
    ),
  ],
  serves: ['support'],
});
