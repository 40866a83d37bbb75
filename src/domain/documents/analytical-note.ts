import { formatCivil } from '../calendar/civil-date';
import { counted } from '../messages/ru/counted';
import { WORDS } from '../messages/words';
import { isEnded } from '../pairing/pair-states';
import { countPeople, isActive } from '../people/person';
import { groupSizeOf } from '../settings';
import { FEWEST } from '../surveys/results';
import { paper } from './paper';
import { DRAFT, HEAD, heading, headings, signature, table, text, WIDTH } from './parts';
import { livePairs } from './people';
import { planCounts } from './plan-rows';
import type { Block, Facts } from './types';

const EVERYBODY = 'все';
const title = (words: string): Block => ({ ...heading(words, 12), after: 4 });

/**
 * Аналитическая справка по итогам года: who takes part, pairs, the plan, what questionnaires said. Whatever fewer than
 * five answered is told as a number only: a mean of three says who said what.
 */
export const ANALYTICAL_NOTE = paper({
  kind: 'analytical-note',
  genre: 'Справка',
  name: 'Аналитическая справка о реализации программы наставничества',
  fields: {
    'Справка.НаДату': 'date',
    'Справка.Участники': 'text',
    'Справка.Охват': 'text',
    'Справка.Пары': 'text',
    'Справка.План': 'text',
    'Справка.Анкеты': 'text',
    'Справка.Итоги': 'text',
  },
  lists: {
    answers: {
      'Ответ.Анкета': 'text',
      'Ответ.Вопрос': 'text',
      'Ответ.Всего': 'text',
      'Ответ.Среднее': 'text',
      'Ответ.Распределение': 'text',
    },
    conclusions: { 'Вывод.№': 'text', 'Вывод.Текст': 'text', 'Вывод.Предложение': 'text' },
  },
  blocks: () => [
    DRAFT,
    HEAD,
    ...headings('АНАЛИТИЧЕСКАЯ СПРАВКА', 'о реализации программы наставничества', 'в {{УчебныйГод}} учебном году'),
    { kind: 'paragraph', text: 'по состоянию на {{Справка.НаДату}}', align: 'center', after: 6 },
    title('1. Участники'),
    text('{{Справка.Участники}}'),
    text('{{Справка.Охват}}'),
    title('2. Наставнические пары'),
    text('{{Справка.Пары}}'),
    title('3. Выполнение дорожной карты'),
    text('{{Справка.План}}'),
    title('4. Итоги анкетирования'),
    text('{{Справка.Анкеты}}'),
    { kind: 'paragraph', text: '{{Если Справка.Итоги}}' },
    table(
      [96, 160, 46, 50, 130],
      ['Анкета', 'Вопрос', 'Ответов', 'Среднее', 'Как отвечали'],
      ['{{Ответ.Анкета}}', '{{Ответ.Вопрос}}', '{{Ответ.Всего}}', '{{Ответ.Среднее}}', '{{Ответ.Распределение}}'],
      9,
    ),
    { kind: 'paragraph', text: '{{Конец}}' },
    title('5. Выводы и предложения'),
    table(
      [26, 228, 228],
      ['№', 'Вывод', 'Предложение'],
      ['{{Вывод.№}}', '{{Вывод.Текст}}', '{{Вывод.Предложение}}'],
      10,
    ),
    { kind: 'paragraph', text: 'Справку составил куратор наставничества: {{Куратор.ФИО|подпись}}', before: 12 },
    { kind: 'paragraph', text: '{{Документ.Дата}}' },
    ...signature(WIDTH),
  ],
  missing: ({ mentors, mentees }) => (mentors.length + mentees.length === 0 ? WORDS.documents.noPeople : null),
  values(facts) {
    const { mentors, mentees, settings, results } = facts;
    const answered = results.filter(({ group }) => group === EVERYBODY);
    const surveys = new Set(answered.map(({ survey }) => survey)).size;
    const size = groupSizeOf(settings);
    const people = countPeople([...mentors, ...mentees].filter(isActive));
    return {
      'Справка.НаДату': formatCivil(facts.today),
      'Справка.Участники': `В базах ${counted(mentors.length, 'наставник', 'наставника', 'наставников')} и ${counted(mentees.length, 'наставляемый', 'наставляемых', 'наставляемых')}.`,
      'Справка.Охват':
        size !== null
          ? `Программа охватывает ${counted(people, 'человека', 'человек', 'человек')} из ${size} (${percent(people, size)}).`
          : '',
      'Справка.Пары': pairsInWords(facts),
      'Справка.План': planInWords(facts),
      'Справка.Итоги': surveys === 0 ? '' : 'да',
      'Справка.Анкеты':
        surveys === 0
          ? 'Итогов анкет пока нет.'
          : `Подведены итоги: ${counted(surveys, 'анкета', 'анкеты', 'анкет')}. Где ответили меньше ${FEWEST} человек, названо только их число.`,
    };
  },
  rows: (facts) => ({
    answers: facts.results
      .filter(({ group }) => group === EVERYBODY)
      .map(({ survey, question, n, mean, spread }) => ({
        'Ответ.Анкета': survey,
        'Ответ.Вопрос': question,
        'Ответ.Всего': String(n ?? 0),
        'Ответ.Среднее': (n ?? 0) < FEWEST || mean === '' ? '—' : mean,
        'Ответ.Распределение': (n ?? 0) < FEWEST ? '—' : spread,
      })),
    conclusions: conclusions(facts).map(([conclusion, proposal], index) => ({
      'Вывод.№': String(index + 1),
      'Вывод.Текст': conclusion,
      'Вывод.Предложение': proposal,
    })),
  }),
  proves: ['report'],
  serves: ['quality-survey'],
});

function pairsInWords(facts: Facts): string {
  const { pairs } = facts;
  if (pairs.length === 0) return 'Пары ещё не утверждены.';
  const ended = pairs.filter(isEnded).length;
  const ordered = pairs.filter((pair) => !isEnded(pair) && pair.order !== '').length;
  return `Работают ${counted(livePairs(facts).length, 'пара', 'пары', 'пар')}, из них утверждено приказом: ${ordered}. Закончили работу: ${ended}.`;
}

function planInWords({ roadmap }: Facts): string {
  if (roadmap.length === 0) return 'Дорожная карта не заполнена.';
  const { all, done, overdue } = planCounts(roadmap);
  return `Выполнено ${done} из ${all} (${percent(done, all)}), просрочено: ${overdue}.`;
}

/** What follows from the figures alone; the curator adds to them in the document. */
function conclusions(facts: Facts): [conclusion: string, proposal: string][] {
  const { mentees, roadmap, results } = facts;
  const paired = new Set(livePairs(facts).map(({ mentee }) => mentee));
  const alone = mentees.filter((mentee) => isActive(mentee) && !paired.has(mentee.id)).length;
  const { overdue } = planCounts(roadmap);
  return [
    alone === 0
      ? ['У каждого наставляемого есть наставник.', 'Продолжить работу пар по персонализированным программам.']
      : [`Без наставника: ${alone}.`, 'Привлечь новых наставников и подобрать пары.'],
    overdue === 0
      ? ['Просроченных мероприятий дорожной карты нет.', 'Выполнять оставшиеся мероприятия в срок.']
      : [`Просрочено мероприятий: ${overdue}.`, 'Назначить новые сроки и ответственных, контролировать ежемесячно.'],
    results.length === 0
      ? ['Удовлетворённость участников не измерена.', 'Провести анкетирование участников.']
      : ['Анкетирование участников проведено.', 'Обсудить итоги с наставниками и учесть их в следующем году.'],
  ];
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)}\u00a0%`;
}
