import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, sharesTopic } from '../../../src/domain/pairing/fit';
import { ineligible, unfit } from '../../../src/domain/pairing/ineligible';
import { DEFAULT_POINTS } from '../../../src/domain/pairing/points';
import { propose } from '../../../src/domain/pairing/propose';
import { DEFAULT_RULES, firstRound } from '../../../src/domain/pairing/round';
import { termsOf } from '../../../src/domain/pairing/terms';
import type { Mentee, Mentor } from '../../../src/domain/people/person';
import { mentee, mentor } from '../people/sample';

/** Two people by themselves, as a school would judge them that has nobody else. */
const fitOf = (one: Mentor, other: Mentee) => fit(one, other, termsOf({ mentors: [one], mentees: [other] }));

const TUESDAY = 'вторник в тихий час';
const FRIDAY = 'пятница в тихий час';

describe('the fit of two people', () => {
  it.each<[string, Partial<Mentor>, Partial<Mentee>, number[], string]>([
    [
      'all topics and one common time',
      { topics: ['а', 'б', 'в'], times: [TUESDAY] },
      { topics: ['б', 'а'], times: [TUESDAY, FRIDAY] },
      [70, 20, 5],
      'нужна помощь: б, а — наставник готов помочь по обеим; обоих устраивает: вторник в тихий час; наставник готов взять: 1',
    ],
    [
      'a third of the topics, two common times, two places',
      { topics: ['а'], times: [FRIDAY, TUESDAY], capacity: 2 },
      { topics: ['а', 'б', 'в'], times: [TUESDAY, FRIDAY] },
      [23, 25, 3],
      'нужна помощь: а, б, в — наставник готов помочь по 1 из 3: а; обоих устраивает: вторник в тихий час, пятница в тихий час; наставник готов взять: 2',
    ],
    [
      'nothing in common',
      { topics: ['а'], times: [TUESDAY], capacity: 3 },
      { topics: ['б'], times: [FRIDAY] },
      [0, 0, 1],
      'нужна помощь: б — у наставника другие темы; общего удобного времени нет; наставник готов взять: 3',
    ],
    [
      'answers not given',
      { topics: [' '], times: [], capacity: 0 },
      { topics: ['а', 'А '] },
      [35, 12, 0],
      'темы наставника не указаны; удобное время указано не у обоих; наставник готов взять: 0',
    ],
    [
      'grades that both gave',
      { topics: ['ФГОС', 'родители', 'учёт: 1'], times: [TUESDAY] },
      { topics: ['родители: 2', 'ФГОС'], times: [TUESDAY] },
      [70, 20, 5],
      'нужна помощь: ФГОС (3 из 3), родители (2 из 3) — наставник отметил обе темы на 3; обоих устраивает: вторник в тихий час; наставник готов взять: 1',
    ],
    [
      'grades that fall short',
      { topics: ['ФГОС: 1', 'родители: 2'], times: [TUESDAY] },
      { topics: ['родители', 'ФГОС'], times: [TUESDAY] },
      [35, 20, 5],
      'нужна помощь: родители, ФГОС — наставник отметил: родители на 2, ФГОС на 1; обоих устраивает: вторник в тихий час; наставник готов взять: 1',
    ],
    [
      'a part of the topics, graded',
      { topics: ['ФГОС: 2', 'учёт: 0'], times: [TUESDAY] },
      { topics: ['родители: 1', 'ФГОС: 1', 'учёт: 0'], times: [TUESDAY] },
      [35, 20, 5],
      'нужна помощь: родители (1 из 3), ФГОС (1 из 3) — наставник готов помочь по 1 из 2: ФГОС на 2; обоих устраивает: вторник в тихий час; наставник готов взять: 1',
    ],
    [
      'more topics than anybody would read, those most needed first',
      { topics: ['е', 'ж', 'а: 2'], times: [TUESDAY] },
      { topics: ['а: 1', 'б: 1', 'в: 1', 'г: 1', 'д: 1', 'е: 2', 'ж'], times: [TUESDAY] },
      [42, 20, 5],
      'нужна помощь: ж (3 из 3), е (2 из 3), а (1 из 3), б (1 из 3), в (1 из 3) и ещё 2 — наставник готов помочь по 3 из 7: ж на 3, е на 3, а на 2; обоих устраивает: вторник в тихий час; наставник готов взять: 1',
    ],
    [
      'the same topic typed twice, in capitals',
      { topics: ['Темы'] },
      { topics: ['темы', ' ТЕМЫ'] },
      [70, 20, 5],
      'нужна помощь: темы — наставник готов помочь; обоих устраивает: после смены; наставник готов взять: 1',
    ],
  ])('counts %s', (_, own, wanted, points, reason) => {
    const { points: total, lines } = fitOf(mentor('НК-001Д', own), mentee('НМ-002Ж', wanted));
    expect(lines.map((line) => line.points)).toEqual(points);
    expect(lines.map((line) => line.reason).join('; ')).toBe(reason);
    expect(total).toBe(points.reduce((sum, each) => sum + each, 0));
  });

  it('always shows lines that add up to its points, between 0 and 100', () => {
    const answers = {
      topics: fc.subarray(['а', 'б', 'в', 'г', 'д', 'е', 'ж']),
      times: fc.subarray([TUESDAY, FRIDAY, '']),
    };
    const capacity = fc.constantFrom(-1, 0, 1, 2, 3, 1.5, 99, Number.NaN);
    fc.assert(
      fc.property(fc.record({ ...answers, capacity }), fc.record(answers), (own, wanted) => {
        const { points, lines } = fitOf(mentor('НК-001Д', own), mentee('НМ-002Ж', wanted));
        expect(points).toBe(lines.reduce((sum, line) => sum + line.points, 0));
        expect(Number.isInteger(points) && points >= 0 && points <= 100).toBe(true);
      }),
      { seed: 6 },
    );
  });

  it('needs a common topic unless somebody has stated none', () => {
    const [one, terms] = [mentor('НК-001Д', { topics: ['а'] }), termsOf({ mentors: [], mentees: [] })];
    expect(sharesTopic(one, mentee('НМ-002Ж', { topics: ['а', 'б'] }), terms)).toBe(true);
    expect(sharesTopic(one, mentee('НМ-002Ж', { topics: ['б'] }), terms)).toBe(false);
    expect(sharesTopic(one, mentee('НМ-002Ж', { topics: [] }), terms)).toBe(true);
  });

  it('needs none where topics weigh nothing', () => {
    const people = { mentors: [mentor('НК-001Д', { topics: ['а'] })], mentees: [mentee('НМ-011Ю', { topics: ['б'] })] };
    const rules = { ...DEFAULT_RULES, points: { ...DEFAULT_RULES.points, topics: 0 } };
    const [one] = propose(firstRound({ ...people, pairs: [], rules })).pairs;
    expect(one?.reason).toBe('обоих устраивает: после смены (66); наставник готов взять: 1 (17)');
  });
});

describe('what forbids a pair, first reason first', () => {
  const off = { consents: [], state: 'выбыл', capacity: 0, forms: ['студент – ученик'] };
  const group = { groups: new Map([['НК-001Д', { time: FRIDAY, topic: '' }]]) };
  it.each<[string | null, Mentor, Mentee, Parameters<typeof termsOf>[1]?]>([
    [null, mentor('НК-001Д'), mentee('НМ-002Ж')],
    [null, mentor('НК-001Д', { state: '' }), mentee('НМ-002Ж', { state: ' Активен ' })],
    ['нет согласия наставника', mentor('НК-001Д', off), mentee('НМ-001Д', { consents: [] })],
    ['нет согласия наставляемого', mentor('НК-001Д', { state: 'приостановлен' }), mentee('НМ-002Ж', { consents: [] })],
    [
      'наставник сейчас не участвует',
      mentor('НК-001Д', { state: 'приостановлен' }),
      mentee('НМ-002Ж', { state: 'выбыл' }),
    ],
    ['наставляемый сейчас не участвует', mentor('НК-001Д'), mentee('НМ-002Ж', { state: 'приостановлен' })],
    [
      'формы наставничества разные',
      mentor('НК-001Д', { forms: ['студент – ученик'], capacity: 0 }),
      mentee('НМ-001Д', { forms: ['педагог – педагог'] }),
    ],
    [null, mentor('НК-001Д', { forms: ['студент – ученик'] }), mentee('НМ-002Ж')],
    ['у наставника не указано ни одного места', mentor('НК-001Д', { capacity: 0 }), mentee('НМ-001Д')],
    ['группа наставника встречается в другое время', mentor('НК-001Д'), mentee('НМ-001Д', { times: [TUESDAY] }), group],
    [null, mentor('НК-001Д'), mentee('НМ-002Ж', { times: [] }), group],
    ['наставник и наставляемый — один человек', mentor('НК-001Д', { avoids: ['НМ-001Д'] }), mentee('НМ-001Д')],
    [
      'наставник и наставляемый — один человек',
      mentor('НК-001Д', { name: 'Ёж А' }),
      mentee('НМ-002Ж', { name: 'а еж' }),
    ],
    ['наставник просил не работать с этим человеком', mentor('НК-001Д', { avoids: ['НМ-002Ж'] }), mentee('НМ-002Ж')],
    [
      'наставляемый просил не работать с этим человеком',
      mentor('НК-001Д', { name: 'Белова Анна' }),
      mentee('НМ-002Ж', { avoids: ['Анна Белова'], barred: ['НК-001Д'] }),
    ],
    ['эту пару решено не предлагать', mentor('НК-001Д'), mentee('НМ-002Ж', { barred: ['НК-001Д'], chief: 'НК-001Д' })],
    ['один из двоих руководит другим', mentor('НК-001Д'), mentee('НМ-002Ж', { chief: 'НК-001Д' })],
    ['один из двоих руководит другим', mentor('НК-001Д', { chief: 'НМ-002Ж' }), mentee('НМ-002Ж')],
    [null, mentor('НК-001Д'), mentee('НМ-002Ж', { chief: 'НК-001Д' }), { chiefsMay: true }],
  ])('%j', (reason, one, other, rules = {}) => {
    expect(ineligible(one, other, termsOf({ mentors: [one], mentees: [other] }, rules))).toBe(reason);
  });

  it('a pair that fits too little is made only by a person', () => {
    const [one, other] = [mentor('НК-001Д', { topics: ['а'] }), mentee('НМ-002Ж', { topics: ['а', 'б', 'в'] })];
    const terms = termsOf({ mentors: [one], mentees: [other] }, { leastFit: 60 });
    expect(unfit(one, other, terms)).toBe('совместимость 48, меньше наименьшей (60)');
    expect(ineligible(one, other, terms)).toBeNull();
    expect(unfit(one, mentee('НМ-002Ж', { topics: ['б'] }), terms)).toBe('у наставника другие темы');
  });
});

describe('the parts that a school has asked about', () => {
  it.each<[string, Partial<Mentor>, Partial<Mentee>, string]>([
    [
      'everything known and alike',
      { subjects: ['Химия'], ages: ['5–9 классы'], formats: ['очно'], experience: 20 },
      { subjects: ['химия'], ages: ['5–9 классы'], formats: ['очно'], experience: 1 },
      'topics 42, subjects 15, ages 10, times 12, formats 8, experience 7, load 3',
    ],
    [
      'nothing alike',
      { topics: ['а'], times: [FRIDAY], subjects: ['химия'], ages: ['дошкольники'], formats: ['очно'], experience: 2 },
      { topics: ['б'], times: [TUESDAY], subjects: ['физика'], ages: ['студенты'], formats: ['заочно'], experience: 2 },
      'topics 0, subjects 0, ages 0, times 0, formats 0, experience 0, load 3',
    ],
    [
      'a little more experience, the subject asked for and the topic half covered',
      { topics: ['а: 1'], subjects: ['химия', 'биология'], experience: 4 },
      { topics: ['а: 2'], subjects: ['Биология'], experience: 1 },
      'topics 26, subjects 18, times 14, experience 5, load 4',
    ],
  ])('%s', (_, own, wanted, points) => {
    const { lines } = fitOf(mentor('НК-001Д', own), mentee('НМ-002Ж', wanted));
    expect(lines.map((line) => `${line.part} ${line.points}`).join(', ')).toBe(points);
  });

  it('count half where one of the two is silent, and nothing where nobody on a side has said anything', () => {
    const [silent, other] = [mentor('НК-001Д'), mentee('НМ-002Ж', { subjects: ['химия'] })];
    const terms = termsOf({ mentors: [silent, mentor('НК-002Ж', { subjects: ['физика'] })], mentees: [other] });
    expect(fit(silent, other, terms).lines[1]).toEqual({
      part: 'subjects',
      points: Math.floor(terms.most.subjects / 2),
      reason: 'предмет указан не у обоих',
    });
    expect(termsOf({ mentors: [silent], mentees: [other] }).most.subjects).toBe(0);
  });

  it('share a hundred points whatever the settings say', () => {
    const weights = fc.record({
      topics: fc.nat(90),
      subjects: fc.nat(90),
      ages: fc.nat(90),
      times: fc.nat(90),
      formats: fc.nat(90),
      experience: fc.nat(90),
      load: fc.nat(90),
    });
    const said = { subjects: ['химия'], ages: ['дети'], formats: ['очно'], experience: 3 };
    fc.assert(
      fc.property(weights, (own) => {
        const bases = { mentors: [mentor('НК-001Д', said)], mentees: [mentee('НМ-002Ж', said)] };
        const { most } = termsOf(bases, { points: { ...DEFAULT_POINTS, ...own } });
        expect(Object.values(most).reduce((sum, each) => sum + each, 0)).toBe(100);
      }),
      { seed: 7 },
    );
  });
});
