import { WORDS } from '../messages/words';
import { paper } from './paper';
import { byHand, fixedTable, HEAD, heading, headings, signatures, text } from './parts';
import { eachPair, livePairs, noPairs, PAIR, pairFields } from './people';
import type { Block, DocumentKind, Facts, Paper } from './types';

/** A form for each pair, filled by hand. */
function pairForm(
  parts: Pick<DocumentKind, 'kind' | 'genre' | 'blocks'> & Partial<DocumentKind> & { name: string },
): DocumentKind {
  return paper({
    ...parts,
    printed: true,
    fields: PAIR,
    missing: (facts) => noPairs(livePairs(facts), WORDS.documents.noLivePairs),
    each: eachPair,
    values: (facts: Facts, { about }: Paper) => pairFields(facts.pairs.find(({ id }) => about.includes(id))),
  });
}

const WHO: Block[] = [
  text('Наставник: {{Наставник.ФИО}}, {{Наставник.Должность|строчными}}.', 6),
  { ...text('Наставляемый: {{Наставляемый.ФИО}}, {{Наставляемый.Должность|строчными}}.'), after: 8 },
];
const SIGNED = signatures(
  ['Наставник', '______________ {{Наставник.ФИО|подпись}}'],
  ['Наставляемый', '______________ {{Наставляемый.ФИО|подпись}}'],
);
const KINDS_OF_MEETINGS = [
  'первая, организационная',
  'пробная, рабочая',
  'встреча-планирование',
  ...Array.from({ length: 6 }, () => 'регулярная'),
  'заключительная',
];

/** Журнал встреч пары. */
export const MEETING_JOURNAL = pairForm({
  kind: 'meeting-journal',
  genre: 'Журнал',
  name: 'Журнал встреч наставника и наставляемого',
  blocks: () => [
    HEAD,
    ...headings('ЖУРНАЛ ВСТРЕЧ', 'наставника и наставляемого в {{УчебныйГод}} учебном году'),
    ...WHO,
    fixedTable(
      [26, 56, 90, 130, 110, 70],
      ['№', 'Дата', 'Вид встречи', 'Тема, что сделано', 'Договорённости, срок', 'Подпись наставника'],
      KINDS_OF_MEETINGS.map((kind, index) => [String(index + 1), '', kind, '\n\n', '', '']),
      10,
    ),
  ],
  serves: ['first-meeting', 'trial-meeting', 'planning-meeting', 'regular-meetings', 'last-meeting'],
});

const MONTHS = ['Сентябрь', 'Октябрь', 'Ноябрь', 'Декабрь', 'Январь', 'Февраль', 'Март', 'Апрель', 'Май'];

/** График встреч пары. */
export const MEETING_SCHEDULE = pairForm({
  kind: 'meeting-schedule',
  genre: 'График',
  name: 'График встреч наставника и наставляемого',
  blocks: () => [
    HEAD,
    ...headings('ГРАФИК ВСТРЕЧ', 'наставника и наставляемого на {{УчебныйГод}} учебный год'),
    ...WHO,
    fixedTable(
      [72, 110, 100, 140, 60],
      ['Месяц', 'Даты и время', 'Место или формат', 'Темы', 'Отметка'],
      MONTHS.map((month) => [month, '\n', '', '', '']),
    ),
    ...SIGNED,
    text('Согласовано: куратор наставничества ____________________ {{Куратор.ФИО|подпись}}', 6),
  ],
  serves: ['planning-meeting', 'regular-meetings'],
});

const title = (words: string): Block => ({ ...heading(words, 12), after: 4 });
const DEEDS = [
  'Встречи наставника и наставляемого',
  'Посещённые и разобранные занятия (мероприятия)',
  'Выполненные задания плана',
  'Участие в мероприятиях программы',
];

/** Отчёт наставника: what was done, what came of it, and whether the mentee can go on alone. */
export const MENTOR_REPORT = pairForm({
  kind: 'mentor-report',
  genre: 'Отчёт',
  name: 'Отчёт наставника о результатах работы',
  blocks: () => [
    HEAD,
    ...headings('ОТЧЁТ', 'наставника о результатах работы в {{УчебныйГод}} учебном году'),
    ...WHO,
    title('1. Что сделано'),
    fixedTable(
      [26, 256, 100, 100],
      ['№', 'Вид работы', 'Запланировано', 'Выполнено'],
      [...DEEDS.map((deed, index) => [String(index + 1), deed, '', '']), ['', '', '', '']],
    ),
    title('2. Результаты'),
    ...byHand('Чему научился наставляемый, его достижения:', 'кратко, с примерами'),
    ...byHand('Какие трудности остались:', 'если их нет, прочерк'),
    title('3. Вывод (отметьте нужное)'),
    text('☐ готов к самостоятельной работе'),
    text('☐ готов при условии дополнительного сопровождения'),
    text('☐ пока не готов, наставничество следует продолжить'),
    ...byHand('Предложения по программе:', 'если есть'),
    ...SIGNED,
    text('Отчёт принял(а): куратор наставничества ____________________ {{Куратор.ФИО|подпись}}', 6),
    text('«____» ______________ 20____ г.'),
  ],
  serves: ['last-meeting', 'plan-fulfilment', 'report'],
});
