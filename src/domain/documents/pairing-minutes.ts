import { WORDS } from '../messages/words';
import { paper } from './paper';
import { DRAFT, HEAD, headings, LINE, PLACE_AND_DATE, signatures, table, text } from './parts';
import { livePairs, lostPair, noPairs } from './people';

/** Протокол подбора пар: by what people were matched, the pairs and why, and that the group agrees. */
export const PAIRING_MINUTES = paper({
  kind: 'pairing-minutes',
  genre: 'Протокол',
  name: 'Протокол подбора наставнических пар',
  numbered: true,
  required: ['Проект', 'Организация.Полное', 'Пара.Наставник', 'Пара.Наставляемый'],
  lists: {
    pairs: {
      'Пара.№': 'text',
      'Пара.Наставник': 'person',
      'Пара.Наставляемый': 'person',
      'Пара.Балл': 'text',
      'Пара.Почему': 'text',
    },
  },
  blocks: () => [
    DRAFT,
    HEAD,
    ...headings('ПРОТОКОЛ № {{Документ.Номер}}', 'подбора наставнических пар'),
    PLACE_AND_DATE,
    text('Подбор провёл куратор наставничества {{Куратор.ФИО}}.', 6),
    text(
      'Пары подобраны по анкетам наставников и наставляемых, заполненным с их согласия. Учитывались совпадение запроса и возможностей, удобное время, предпочтения обеих сторон и число наставляемых, которых наставник готов взять. Совместимость оценена по шкале от 0 до 100; окончательное решение принимают люди.',
    ),
    table(
      [26, 120, 120, 56, 160],
      ['№', 'Наставник', 'Наставляемый', 'Баллы', 'Обоснование'],
      ['{{Пара.№}}', '{{Пара.Наставник}}', '{{Пара.Наставляемый}}', '{{Пара.Балл}}', '{{Пара.Почему}}'],
      10,
    ),
    text('РЕШЕНО: представить пары на утверждение приказом.', 12),
    text(`Особое мнение, замечания: ${LINE}${LINE}.`),
    ...signatures(
      ['Куратор наставничества', 'Член рабочей группы', 'Член рабочей группы'],
      [`${LINE} {{Куратор.ФИО|подпись}}`, `${LINE} / ____________`, `${LINE} / ____________`],
    ),
  ],
  missing: (facts) => noPairs(livePairs(facts), WORDS.documents.noLivePairs),
  about: (facts) => livePairs(facts).map(({ id }) => id),
  preview: (_, about) => WORDS.documents.annex.pairs(about.length),
  spoiled: lostPair,
  rows: (facts, { about }) => ({
    pairs: livePairs(facts)
      .filter(({ id }) => about.includes(id))
      .map(({ mentorName, menteeName, points, reason }, index) => ({
        'Пара.№': String(index + 1),
        'Пара.Наставник': mentorName,
        'Пара.Наставляемый': menteeName,
        'Пара.Балл': points === null ? '—' : String(points),
        'Пара.Почему': reason || 'по решению рабочей группы',
      })),
  }),
  serves: ['pairing', 'compare-answers'],
});
