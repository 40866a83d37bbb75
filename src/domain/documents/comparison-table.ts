import { paper } from './paper';
import { byHand, fixedTable, HEAD, headings, numberedRows } from './parts';

/** Сравнительная таблица диагностики: what was measured before and after, by code. */
export const COMPARISON_TABLE = paper({
  kind: 'comparison-table',
  genre: 'Таблица',
  name: 'Сравнительная таблица результатов диагностики',
  printed: true,
  blocks: () => [
    HEAD,
    ...headings(
      'СРАВНИТЕЛЬНАЯ ТАБЛИЦА',
      'результатов входной и итоговой диагностики участников программы наставничества',
      'в {{УчебныйГод}} учебном году',
    ),
    ...byHand('Показатель:', 'что измеряли и в каких единицах'),
    fixedTable(
      [30, 122, 90, 90, 70, 80],
      ['№', 'Код участника', 'На входе', 'На выходе', 'Изменение', 'Изменение, %'],
      [...numberedRows(14, 6), ['', 'В среднем', '', '', '', '']],
    ),
    ...byHand('Вывод:', 'что показало сравнение'),
    { kind: 'paragraph', text: 'Куратор наставничества: ____________________ {{Куратор.ФИО|подпись}}', before: 18 },
    { kind: 'paragraph', text: '«____» ______________ 20____ г.' },
  ],
  serves: ['diagnostics', 'influence'],
});
