import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/domain/pairing/change';
import { decide } from '../../../src/domain/pairing/decide';
import { fit, placesOf } from '../../../src/domain/pairing/fit';
import { propose } from '../../../src/domain/pairing/propose';
import { DEFAULT_RULES, firstRound, type Round } from '../../../src/domain/pairing/round';
import { UNFIT } from '../../../src/domain/pairing/scores';
import { PROCESSING, type Purpose } from '../../../src/domain/people/consent';
import type { Mentor } from '../../../src/domain/people/person';
import { mentee, mentor as named } from '../people/sample';
import { anyRound } from './any-round';
import { made } from './made-change';

/** As in mode «Коды», where the code is the name. */
const mentor = (id: string, own: Partial<Mentor> = {}) => named(id, { name: id, ...own });

const MENTOR = 'НК-001Д';
const FORMS = ['педагог – педагог', 'студент – ученик'];
const standing = fc.record({
  forms: fc.oneof(fc.constant<string[]>([]), fc.subarray(FORMS)),
  consents: fc.constantFrom<readonly Purpose[]>(PROCESSING, PROCESSING, PROCESSING, []),
  state: fc.constantFrom('', 'активен', 'активен', 'приостановлен', 'выбыл'),
});

/** Small rounds in which something else may stand between people, too. */
const anySchool: fc.Arbitrary<Round> = fc
  .tuple(
    anyRound,
    fc.array(standing, { minLength: 5, maxLength: 5 }),
    fc.array(fc.tuple(fc.subarray(FORMS), fc.boolean()), { minLength: 7, maxLength: 7 }),
    fc.constantFrom(0, 60),
  )
  .map(([round, ours, theirs, leastFit]) => ({
    ...round,
    mentors: round.mentors.map((one, at): Mentor => ({ ...one, ...ours[at] })),
    mentees: round.mentees.map((one, at) => {
      const [forms = [], isBarred = false] = theirs[at] ?? [];
      return { ...one, forms, barred: isBarred ? [MENTOR, 'НК-002Ж'] : [] };
    }),
    rules: { ...round.rules, leastFit },
  }));

/** Whether one more place with some mentor who suits, and a lock, would give the mentee a pair. */
function couldBeLocked(round: Round, id: string): boolean {
  const { mentors, mentees, scores } = decide(round);
  const row = mentees.findIndex((one) => one.id === id);
  return mentors.some((one, at) => {
    if (row < 0 || one.least > 1 || scores.of(row, at) < 0) return false;
    const steps: Step[] = [{ kind: 'place', capacity: placesOf(one) + 1 }, { kind: 'lock' }];
    const [got, points] = pairOf(made(round, id, { mentor: one.id, steps }), id);
    return got === one.id && points >= 0;
  });
}

const FIRST = 'НМ-011Ю';

describe('what would help somebody who is left', () => {
  const one = mentor(MENTOR, { topics: ['а'] });
  const other = mentee(FIRST, { topics: ['а'] });
  const several = [other, mentee('НМ-012Я', { topics: ['а'] }), mentee('НМ-013Г', { topics: ['а'] })];
  it.each<[string, Partial<Round>, string]>([
    [
      'a mentor who has not agreed yet',
      { mentors: [{ ...one, consents: [] }], mentees: [other] },
      'нет ни одного участвующего наставника с согласием; если НК-001Д даст согласие, пара возможна, совместимость 95 из 100',
    ],
    [
      'a mentor who is away',
      { mentors: [{ ...one, state: 'Приостановлен ' }], mentees: [other] },
      'нет ни одного участвующего наставника с согласием; если НК-001Д снова будет участвовать, пара возможна, совместимость 95 из 100',
    ],
    [
      'a ban',
      { mentors: [one], mentees: [{ ...other, barred: [MENTOR] }] },
      'ни с кем из наставников пары быть не может: эту пару решено не предлагать (1); если снять запрет на пару с НК-001Д, пара возможна, совместимость 95 из 100',
    ],
    [
      'the least fit',
      {
        mentors: [one],
        mentees: [mentee(FIRST, { topics: ['а', 'б', 'в', 'г'], times: [] })],
        rules: { ...DEFAULT_RULES, leastFit: 90 },
      },
      'со всеми наставниками совместимость меньше 90; если наименьшая совместимость будет 35, пара с НК-001Д возможна, совместимость 35 из 100',
    ],
    [
      'a form of mentoring',
      { mentors: [{ ...one, forms: ['студент – ученик'] }], mentees: [{ ...other, forms: ['педагог – педагог'] }] },
      'ни с кем из наставников пары быть не может: формы наставничества разные (1); если НК-001Д возьмёт форму «педагог – педагог», пара возможна, совместимость 95 из 100',
    ],
    [
      'a smaller group',
      { mentors: [{ ...one, capacity: 6, least: 5 }], mentees: several },
      'группа не набралась: НК-001Д (нужно не меньше 5); если у НК-001Д в столбце «Не меньше» будет 3, пара возможна, совместимость 91 из 100',
    ],
    [
      'the time of a group',
      {
        mentors: [{ ...one, capacity: 3, least: 2, times: ['утро'] }],
        mentees: several.map((each, at) => ({ ...each, times: at === 0 ? ['вечер'] : ['утро'] })),
      },
      'ни с кем из наставников пары быть не может: группа наставника встречается в другое время (1); если подойдёт время «утро» группы НК-001Д, пара возможна, совместимость 91 из 100',
    ],
    [
      'a place and a topic together',
      {
        mentors: [one],
        mentees: [mentee(FIRST, { topics: ['б', 'в: 1'] }), ...several.slice(1)],
        pairs: [{ mentor: MENTOR, mentee: 'НМ-013Г' }],
      },
      'никто из наставников не готов помочь по темам: б, в; со вторым местом у НК-001Д, если НК-001Д возьмёт тему «б», пара возможна, если её закрепить, совместимость 74 из 100',
    ],
    [
      'a consent and a ban together',
      { mentors: [{ ...one, consents: [] }], mentees: [{ ...other, barred: [MENTOR] }] },
      'нет ни одного участвующего наставника с согласием; если НК-001Д даст согласие и если снять запрет на пару с НК-001Д, пара возможна, совместимость 95 из 100',
    ],
    [
      'a rule of the school and another',
      {
        mentors: [{ ...one, chief: FIRST, times: ['утро'] }],
        mentees: [mentee(FIRST, { topics: ['а', 'б'] })],
        rules: { ...DEFAULT_RULES, leastFit: 90 },
      },
      'ни с кем из наставников пары быть не может: один из двоих руководит другим (1); если начальник и подчинённый могут быть парой («Настройки») и если наименьшая совместимость будет 40, пара с НК-001Д возможна, совместимость 40 из 100',
    ],
    [
      'a lock, where a lower least fit would serve another',
      {
        mentors: [one],
        mentees: [mentee(FIRST, { topics: ['а', 'б'], times: ['утро'] }), mentee('НМ-012Я', { topics: ['а', 'б'] })],
        rules: { ...DEFAULT_RULES, leastFit: 90 },
      },
      'со всеми наставниками совместимость меньше 90; если закрепить пару с НК-001Д, она возможна, совместимость 40 из 100',
    ],
    [
      'a place with the mentor whom a person wants, though others fit better',
      {
        mentors: [one, { ...mentor('НК-002Ж', { topics: ['а'] }), capacity: 2 }],
        mentees: several.slice(0, 2),
        pairs: [{ mentor: MENTOR, mentee: 'НМ-013Г' }],
        wanted: [{ mentor: MENTOR, mentee: FIRST }],
      },
      'у НК-001Д не осталось свободных мест: занято 1 из 1; со вторым местом у НК-001Д пара возможна, совместимость 91 из 100',
    ],
    [
      'the consent of the mentor whom a person wants, whatever the topics',
      {
        mentors: [mentor(MENTOR, { topics: ['б'], consents: [] }), mentor('НК-002Ж', { topics: ['а'] })],
        mentees: [other],
        wanted: [{ mentor: MENTOR, mentee: FIRST }],
      },
      'нет согласия наставника; если НК-001Д даст согласие, пара возможна, совместимость 25 из 100',
    ],
  ])('%s is named, and once changed there is the pair', (_, known, why) => {
    const round = firstRound({ mentors: [], mentees: [], pairs: [], ...known });
    const found = propose(round).left.find(({ id }) => id === FIRST);
    expect(found?.why).toBe(why);
    if (found?.change) expect(decide(made(round, FIRST, found.change)).chosen.get(FIRST)).toBe(MENTOR);
  });

  it('is asked of the first by code where mentors are alike, whatever the order of rows', () => {
    const alike = ['НК-004Е', 'НК-002Ж', 'НК-005К', 'НК-003В'].map((id) => mentor(id, { topics: ['а'], consents: [] }));
    for (const mentors of [alike, [...alike].reverse()]) {
      const { left } = propose(firstRound({ mentors, mentees: [other], pairs: [] }));
      expect(left[0]?.change?.mentor).toBe('НК-002Ж');
    }
  });

  it('names the mentor once as lists do, and then by the code, where the bases have names', () => {
    const anna = { name: 'Петрова Анна Ивановна', topics: ['а'] };
    const mentors = [named(MENTOR, anna), named('НК-002Ж', { name: 'Зимина Ольга', topics: ['а'] })];
    const mentees = [mentee('НМ-011Ю', { topics: ['а'] }), mentee('НМ-012Я', { topics: ['б'] })];
    const pairs = [
      { mentor: MENTOR, mentee: 'НМ-013Г' },
      { mentor: 'НК-002Ж', mentee: 'НМ-014Ж' },
    ];
    const { left } = propose(firstRound({ mentors, mentees, pairs }));
    expect(left.map(({ why }) => why)).toEqual([
      'нет свободных мест у подходящих наставников: НК-001Д Петрова А.И. (занято 1 из 1), НК-002Ж Зимина О. (занято 1 из 1); со вторым местом у НК-001Д (Петрова А.И.) пара возможна, совместимость 91 из 100',
      'никто из наставников не готов помочь по темам: б; со вторым местом у НК-001Д (Петрова А.И.), если НК-001Д возьмёт тему «б», пара возможна, если её закрепить, совместимость 91 из 100',
    ]);
  });

  it('is a place and a lock where others who are left would take the place', () => {
    const { left } = propose(firstRound({ mentors: [one], mentees: several, pairs: [] }));
    expect(left.map(({ why }) => why.split('; ')[1])).toEqual([
      'со вторым местом у НК-001Д пара возможна, совместимость 93 из 100',
      'со вторым местом у НК-001Д пара возможна, если её закрепить, совместимость 93 из 100',
    ]);
  });

  it('gives, once made, the pair and the fit that was said, and is there for whomever a place and a lock would help', () => {
    const kinds = new Set<string>();
    let several = 0;
    fc.assert(
      fc.property(anySchool, (round) => {
        for (const { id, change, role } of propose(round).left) {
          if (!change) {
            if (role === 'mentee') expect(couldBeLocked(round, id)).toBe(false);
            continue;
          }
          for (const { kind } of change.steps) kinds.add(kind);
          several += change.steps.filter(({ kind }) => kind !== 'lock').length > 1 ? 1 : 0;
          expect(pairOf(made(round, id, change), id)).toEqual([change.mentor, change.points]);
        }
      }),
      { seed: 15, numRuns: 100 },
    );
    expect(kinds.size).toBeGreaterThan(9);
    expect(several).toBeGreaterThan(5);
  });

  it('is a place or a topic and a lock where there is no time to try, and costs nobody the pair', () => {
    const counts = { place: 0, topic: 0 };
    fc.assert(
      fc.property(anyRound, (round) => {
        const { pairs, left } = propose(round, 0);
        for (const { id, change } of left) {
          const [first, second] = change?.steps ?? [];
          if (!change || second?.kind !== 'lock' || (first?.kind !== 'place' && first?.kind !== 'topic')) continue;
          counts[first.kind]++;
          const again = made(round, id, change);
          expect(pairOf(again, id)).toEqual([change.mentor, change.points]);
          // A group may open or close with others in it.
          if (again.mentors.every(({ least }) => least < 2))
            expect(decide(again).chosen.size).toBeGreaterThan(pairs.length);
        }
      }),
      { seed: 14, numRuns: 160 },
    );
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(10);
  });
});

/** Whom the mentee gets, and how well the two fit; a lock may overrule the least fit, but no ban. */
function pairOf(round: Round, id: string): [string | undefined, number] {
  const { chosen, scores, terms, mentees, mentors } = decide(round);
  const [row, at] = [mentees.findIndex((one) => one.id === id), mentors.findIndex((one) => one.id === chosen.get(id))];
  const [one, other] = [mentors[at], mentees[row]];
  if (!one || !other) return [undefined, -1];
  expect(scores.of(row, at)).toBeGreaterThanOrEqual(UNFIT);
  return [one.id, fit(one, other, terms).points];
}
