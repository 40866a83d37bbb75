import { counted } from '../messages/ru/counted';
import { capitalised } from '../text';
import { paper } from './paper';
import { DRAFT, HEAD, heading, headings, LINE, PLACE_AND_DATE, signatures, text } from './parts';
import { livePairs } from './people';
import { planInMinutes } from './plan-rows';
import type { DocumentKind, Facts } from './types';

/** What of a meeting differs from others. */
interface Meeting extends Pick<DocumentKind, 'kind' | 'proves'> {
  /** «заседания педагогического совета», after «протокол». */
  of: string;
  /** Whether the head of the school presides; another is written in by hand. */
  byHead: boolean;
  question: string;
  decisions: readonly string[];
}

/** Протокол; the head presides, the rest is written in by hand. */
function minutes({ kind, of, byHead, question, decisions, proves }: Meeting): DocumentKind {
  return paper({
    kind,
    genre: 'Протокол',
    name: `Протокол ${of}`,
    numbered: true,
    fields: { 'Заседание.Ход': 'text', 'Заседание.Участники': 'text' },
    required: ['Проект', 'Организация.Полное', 'Документ.Дата'],
    blocks: () => [
      DRAFT,
      HEAD,
      ...headings('ПРОТОКОЛ № {{Документ.Номер}}', of),
      PLACE_AND_DATE,
      text(
        `Председатель: ${byHead ? '{{Руководитель.ФИО}}, {{Руководитель.Должность|строчными}}' : `${LINE}${LINE}`}.`,
        6,
      ),
      text(`Секретарь: ${LINE}${LINE}.`),
      text('Присутствовали: ______ человек (список прилагается).'),
      { ...heading('Повестка дня', 12), after: 4 },
      text(`${capitalised(question)}.`),
      text(`СЛУШАЛИ: {{Куратор.ФИО|вин|кратко}} ${question}. {{Заседание.Участники}} {{Заседание.Ход}}`, 12),
      text(`ВЫСТУПИЛИ: ${LINE}${LINE}${LINE}.`),
      text('РЕШИЛИ:', 6),
      ...decisions.map((decision, index) => text(`${index + 1}. ${decision}`)),
      text('Голосовали: «за» ______, «против» ______, «воздержались» ______.', 6),
      ...signatures(
        ['Председатель', 'Секретарь'],
        [`${LINE} ${byHead ? '{{Руководитель.ФИО|подпись}}' : '/ ____________'}`, `${LINE} / ____________`],
      ),
    ],
    values: (facts) => ({ 'Заседание.Участники': peopleOf(facts), 'Заседание.Ход': progressOf(facts) }),
    proves,
  });
}

function peopleOf(facts: Facts): string {
  const { mentors, mentees } = facts;
  if (mentors.length + mentees.length === 0) return 'Базы наставников и наставляемых ещё формируются.';
  const pairs = livePairs(facts).length;
  return `В базах ${counted(mentors.length, 'наставник', 'наставника', 'наставников')} и ${counted(mentees.length, 'наставляемый', 'наставляемых', 'наставляемых')}, работают ${counted(pairs, 'пара', 'пары', 'пар')}.`;
}

function progressOf({ roadmap }: Facts): string {
  if (roadmap.length === 0) return 'Дорожная карта разрабатывается.';
  return planInMinutes(roadmap);
}

/** Протокол педагогического совета. */
export const TEACHERS_COUNCIL = minutes({
  kind: 'teachers-council',
  of: 'заседания педагогического совета',
  byHead: true,
  question: 'о реализации системы наставничества в {{УчебныйГод}} учебном году',
  decisions: [
    'Принять информацию к сведению.',
    'Считать наставничество одним из направлений работы педагогического коллектива в {{УчебныйГод}} учебном году.',
    'Педагогическим работникам содействовать формированию баз наставников и наставляемых и работе наставнических пар.',
    'Куратору наставничества {{Куратор.ФИО|дат|кратко}} обеспечить выполнение дорожной карты и доложить о результатах на итоговом заседании педагогического совета.',
  ],
  proves: ['teachers-council'],
});

/** Протокол методического совета. */
export const METHOD_COUNCIL = minutes({
  kind: 'method-council',
  of: 'заседания методического совета',
  byHead: false,
  question: 'об участии педагогов в программе наставничества в качестве наставников',
  decisions: [
    'Принять информацию к сведению.',
    'Рекомендовать опытным педагогам участвовать в программе в качестве наставников, руководителям методических объединений — представить куратору кандидатуры.',
    'Подготовить методические материалы для наставников и наставляемых, оказывать парам методическую помощь.',
  ],
  proves: ['method-council'],
});

/** Протокол административного совещания. */
export const STAFF_MEETING = minutes({
  kind: 'staff-meeting',
  of: 'административного совещания',
  byHead: true,
  question: 'о реализации целевой модели наставничества, выборе форм и программ наставничества',
  decisions: [
    'Принять информацию к сведению.',
    `Определить формы наставничества на {{УчебныйГод}} учебный год: ${LINE}${LINE}.`,
    'Ответственным обеспечить выполнение мероприятий дорожной карты в установленные сроки.',
    'Куратору наставничества {{Куратор.ФИО|дат|кратко}} докладывать о ходе её выполнения на административных совещаниях.',
  ],
  proves: ['staff-meeting'],
});
