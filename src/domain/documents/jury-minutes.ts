import { paper } from './paper';
import {
  fixedTable,
  HEAD,
  headings,
  LINE,
  numberedRows,
  PLACE_AND_DATE,
  SIGNED_BY_HAND,
  signatures,
  text,
} from './parts';

const POINTS = ['1', '2', '3', '4', '5'];

/** Протокол жюри конкурса, with the criteria of the rules. */
export const JURY_MINUTES = paper({
  kind: 'jury-minutes',
  genre: 'Протокол',
  name: 'Протокол жюри конкурса наставнического мастерства',
  printed: true,
  blocks: () => [
    HEAD,
    ...headings('ПРОТОКОЛ', 'заседания жюри конкурса наставнического мастерства'),
    PLACE_AND_DATE,
    text(`Номинация: ${LINE}${LINE}.`, 6),
    text(
      'Присутствовали ______ членов жюри. Баллы по критериям Положения о конкурсе (от 0 до 5, сумма по всем членам жюри):',
    ),
    fixedTable(
      [28, 190, ...POINTS.map(() => 36), 44, 40],
      ['№', 'Участник', ...POINTS, 'Сумма', 'Место'],
      numberedRows(8, 9),
      10,
    ),
    text(
      'Критерии: 1 — выполнение программы и результаты; 2 — соответствие приёмов запросу; 3 — регулярность встреч и обратной связи; 4 — возможность использовать опыт; 5 — полнота и ясность материалов.',
      6,
    ),
    text(`РЕШИЛИ: признать победителем: ${LINE}${LINE}.`, 12),
    text(`Признать призёрами: ${LINE}${LINE}.`),
    text('Голосовали: «за» ______, «против» ______.'),
    ...signatures(['Председатель жюри', 'Член жюри', 'Член жюри'], [SIGNED_BY_HAND, SIGNED_BY_HAND, SIGNED_BY_HAND]),
  ],
  serves: ['contest'],
});
