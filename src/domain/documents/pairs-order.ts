import { WORDS } from '../messages/words';
import { isEnded, isYoung } from '../pairing/pair-states';
import { PAIR_STATE } from '../sheet-values';
import type { PairRow } from '../tables';
import { commonFields } from './common';
import { ACQUAINTED, acquaintance, acquaintedRows, annex, CONTROL, headings, orderBody, orderHead } from './parts';
import { withConsent } from './people';
import type { DocumentKind, Facts } from './types';

const TITLE = 'Об утверждении наставнических пар';

/**
 * Приказ «Об утверждении наставнических пар»: annex with one row a pair, acquaintance sheet. Names stand in the
 * nominative in tables only, so nothing needs declining.
 */
export const PAIRS_ORDER: DocumentKind = {
  kind: 'pairs-order',
  genre: 'Приказ',
  title: TITLE,
  numbered: true,
  fields: {},
  required: [
    'Проект',
    'Организация.Полное',
    'Приказ.Дата',
    'Приказ.Номер',
    'Руководитель.ФИО',
    'Пара.Наставник',
    'Пара.Наставляемый',
  ],
  lists: {
    pairs: {
      'Пара.№': 'text',
      'Пара.Наставник': 'person',
      'Пара.НаставникДолжность': 'text',
      'Пара.Наставляемый': 'person',
      'Пара.НаставляемыйДолжность': 'text',
    },
    people: ACQUAINTED,
  },
  blocks: () => [
    ...orderHead(TITLE),
    ...orderBody(
      'В целях реализации дорожной карты внедрения целевой модели наставничества в {{УчебныйГод}} учебном году, на основании результатов анкетирования и письменных согласий участников',
      [
        'Утвердить наставнические пары на {{УчебныйГод}} учебный год согласно приложению 1 к настоящему приказу.',
        'Наставникам совместно с наставляемыми разработать персонализированные программы наставничества и обеспечить их выполнение.',
        'Куратору наставничества {{Куратор.ФИО|дат|кратко}} ознакомить участников с настоящим приказом под подпись и обеспечить сопровождение пар.',
        CONTROL,
      ],
    ),
    ...annex('Приложение 1'),
    ...headings('Наставнические пары на {{УчебныйГод}} учебный год'),
    {
      kind: 'table',
      rows: [
        ['№', 'Наставник', 'Должность', 'Наставляемый', 'Должность'],
        [
          '{{Пара.№}}',
          '{{Пара.Наставник}}',
          '{{Пара.НаставникДолжность}}',
          '{{Пара.Наставляемый}}',
          '{{Пара.НаставляемыйДолжность}}',
        ],
      ],
      widths: [30, 130, 96, 130, 96],
      header: true,
      borders: true,
    },
    ...acquaintance(),
  ],
  missing: (facts) => (waiting(facts).length === 0 ? WORDS.documents.noPairs : null),
  about: (facts) => waiting(facts).map(({ id }) => id),
  preview: (_, about) => WORDS.documents.annex.pairs(about.length),
  spoiled(facts, about) {
    const named = facts.pairs.filter(({ id }) => about.includes(id));
    // One that ended while its first order was being signed may still be named; under an order, it is approved no more.
    const isOver = named.some((pair) => pair.order !== '' && isEnded(pair));
    return isOver || withConsent(facts, named).length < named.length ? WORDS.documents.consentGone : null;
  },
  merge(facts, paper) {
    const pairs = facts.pairs.filter(({ id }) => paper.about.includes(id));
    const people = pairs.flatMap((pair) => [
      { name: pair.mentorName, post: pair.mentorPost },
      { name: pair.menteeName, post: pair.menteePost },
    ]);
    return {
      fields: commonFields(facts, paper),
      lists: {
        pairs: pairs.map((pair, index) => ({
          'Пара.№': String(index + 1),
          'Пара.Наставник': pair.mentorName,
          'Пара.НаставникДолжность': pair.mentorPost,
          'Пара.Наставляемый': pair.menteeName,
          'Пара.НаставляемыйДолжность': pair.menteePost,
        })),
        people: acquaintedRows(people),
      },
    };
  },
  proves: ['pairing', 'inform-pairs', 'pairs-order'],
  effects({ about }, evidence, { pairs }) {
    // A pair that somebody has ended or paused since the draft stays so; as it is under an order, it now waits for another.
    const moved = new Set(pairs.filter((pair) => !isYoung(pair)).map(({ id }) => id));
    const state = { state: PAIR_STATE.ordered };
    return { pairs: about.map((id) => ({ id, ...(moved.has(id) ? {} : state), order: evidence })) };
  },
};

/** Agreed pairs that no signed order names, both sides with consent still given. */
function waiting(facts: Facts): PairRow[] {
  return withConsent(
    facts,
    facts.pairs.filter((pair) => pair.order === '' && !isEnded(pair)),
  );
}
