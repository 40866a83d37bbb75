import type { Mentee, Mentor } from '../people/person';
import { mayUse } from '../people/person';
import { BY_HAND, SPARE } from './consents';
import { paper } from './paper';
import { PAPER_WORDS } from './paper-words';
import { addressed, byHand, heading, LINE, SIGNED_BY_HAND, signatures, text } from './parts';
import { withoutBraces } from './tokens';
import type { Block, DocumentKind, Facts } from './types';

/** A blank for each of a base, and a spare one. */
function application(
  parts: Pick<DocumentKind, 'kind' | 'blocks'> & { name: string; of(facts: Facts): readonly (Mentor | Mentee)[] },
): DocumentKind {
  const { of, ...rest } = parts;
  const usable = (facts: Facts) => of(facts).filter((person) => mayUse(person, 'part'));
  return paper({
    ...rest,
    genre: 'Бланк',
    printed: true,
    fields: { 'Участник.ФИО': 'person', 'Участник.Должность': 'post', 'Участник.Формы': 'text' },
    each: (facts) => [
      ...usable(facts).map(({ id, name }) => ({ id, title: withoutBraces(name) })),
      { id: SPARE, title: PAPER_WORDS.spareBlank },
    ],
    values(facts, { about }) {
      const person = usable(facts).find(({ id }) => about.includes(id));
      return {
        'Участник.ФИО': person?.name || BY_HAND,
        'Участник.Должность': person?.post || `${LINE}${LINE}`,
        'Участник.Формы': person?.forms.join(', ') || `${LINE}${LINE}`,
      };
    },
  });
}

const HEADING: Block[] = [
  ...addressed('от {{Участник.ФИО|род}}', 'должность (класс, группа): {{Участник.Должность|строчными}}'),
  heading('ЗАЯВЛЕНИЕ', 24),
  { ...heading('об участии в программе наставничества', 0), after: 12 },
];
const FORMS: Block = { kind: 'paragraph', text: 'Форма наставничества: {{Участник.Формы}}', indent: true };
const SIGNED = signatures(['«____» ______________ 20____ г.', ''], [SIGNED_BY_HAND, '(подпись, расшифровка подписи)']);

/** Заявление наставника. */
export const MENTOR_APPLICATION = application({
  kind: 'mentor-application',
  name: 'Бланк заявления наставника об участии в программе',
  of: ({ mentors }) => mentors,
  blocks: () => [
    ...HEADING,
    text('Прошу включить меня в число наставников программы наставничества на {{УчебныйГод}} учебный год.'),
    FORMS,
    text(
      'С Положением о системе наставничества, правами и обязанностями наставника {{Участник.ФИО|ознакомлен/ознакомлена}}. Обязуюсь выполнять персонализированную программу наставничества, не разглашать сведения о наставляемом, ставшие мне известными, и участвовать в анкетировании.',
    ),
    ...SIGNED,
  ],
});

/** Заявление наставляемого; a representative signs beside one who is under age. */
export const MENTEE_APPLICATION = application({
  kind: 'mentee-application',
  name: 'Бланк заявления наставляемого об участии в программе',
  of: ({ mentees }) => mentees,
  blocks: () => [
    ...HEADING,
    text(
      'Прошу включить меня в число наставляемых программы наставничества на {{УчебныйГод}} учебный год и закрепить за мной наставника.',
    ),
    FORMS,
    ...byHand('Хочу, чтобы наставник помог мне:', 'запрос, цель, трудности'),
    text(
      'С Положением о системе наставничества, правами и обязанностями наставляемого {{Участник.ФИО|ознакомлен/ознакомлена}}. Обязуюсь участвовать во встречах, выполнять согласованные с наставником задания и участвовать в анкетировании.',
      6,
    ),
    ...SIGNED,
    text('На участие несовершеннолетнего в программе наставничества согласен (согласна):', 18),
    ...byHand(
      'законный представитель:',
      'фамилия, имя, отчество, подпись, дата; заполняется, если участнику нет 18 лет',
    ),
  ],
});
