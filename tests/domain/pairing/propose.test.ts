import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propose as proposeIn } from '../../../src/domain/pairing/propose';
import { firstRound } from '../../../src/domain/pairing/round';
import { menteeView, mentorView } from '../../../src/domain/pairing/views';
import type { Purpose } from '../../../src/domain/people/consent';
import type { Mentee, Mentor } from '../../../src/domain/people/person';
import { mentee, mentor as named } from '../people/sample';

/** As in mode «Коды», where the code is the name. */
const mentor = (id: string, own: Partial<Mentor> = {}) => named(id, { name: id, ...own });

const EMPTY_ROW = { id: '', approve: false, lock: false, forbid: false, proposed: '' };

const propose = (known: Parameters<typeof firstRound>[0]) => proposeIn(firstRound(known));

const person = {
  topics: fc.subarray(['а', 'б', 'в']),
  times: fc.subarray(['утро', 'день']),
  consents: fc.constantFrom<Purpose[]>([], ['part']),
  state: fc.constantFrom('', 'активен', 'приостановлен'),
};
const anyMentors = fc
  .array(fc.record({ ...person, capacity: fc.nat({ max: 3 }) }), { maxLength: 6 })
  .map((rows) => rows.map((own, row) => mentor(`НК-00${row + 1}`, own)));
const anyMentees = fc
  .array(fc.record(person), { maxLength: 8 })
  .map((rows) => rows.map((own, row) => mentee(`НМ-00${row + 1}`, own)));
const anyLocks = fc
  .subarray([1, 2, 3, 4])
  .map((numbers) => numbers.map((number) => ({ mentor: `НК-00${(number % 3) + 1}`, mentee: `НМ-00${number}` })));

describe('a proposal', () => {
  it('never pairs anybody without consent, over capacity, twice, or with themselves', () => {
    fc.assert(
      fc.property(anyMentors, anyMentees, anyLocks, (mentors, mentees, pairs) => {
        const proposal = propose({ mentors, mentees, pairs });
        const locked = pairs.map((pair) => pair.mentee);
        const paired = proposal.pairs.map((pair) => pair.mentee);
        expect(new Set([...paired, ...locked]).size).toBe(paired.length + locked.length);
        for (const pair of proposal.pairs) {
          const [one, other] = [find(mentors, pair.mentor), find(mentees, pair.mentee)];
          expect([one.consents, other.consents, one.id.slice(3) === other.id.slice(3)]).toEqual([
            ['part'],
            ['part'],
            false,
          ]);
          expect(pair.reason).not.toContain('\n');
          const load = [...proposal.pairs, ...pairs].filter(({ mentor: id }) => id === one.id).length;
          expect(load).toBeLessThanOrEqual(Number(one.capacity));
        }
      }),
      { seed: 3 },
    );
  });

  it('accounts for everybody exactly once', () => {
    fc.assert(
      fc.property(anyMentors, anyMentees, anyLocks, (mentors, mentees, pairs) => {
        const proposal = propose({ mentors, mentees, pairs });
        const withPair = [...pairs, ...proposal.pairs].flatMap((pair) => [pair.mentor, pair.mentee]);
        const alone = [...mentees, ...mentors].map(({ id }) => id).filter((id) => !withPair.includes(id));
        expect(proposal.left.map(({ id }) => id)).toEqual(alone);
        expect(proposal.left.filter(({ why }) => why === '')).toEqual([]);
      }),
      { seed: 4 },
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        anyMentors.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        anyMentees.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        anyLocks,
        ([mentors, mixedMentors], [mentees, mixedMentees], pairs) => {
          const mixed = propose({ mentors: mixedMentors, mentees: mixedMentees, pairs: [...pairs].reverse() });
          expect(mixed).toEqual(propose({ mentors, mentees, pairs }));
        },
      ),
      { seed: 5 },
    );
  });
});

describe('who is left, and why', () => {
  const other = { topics: ['иное (2)', 'пустое: 0'] };
  it.each<[string, string, Mentor[], Mentee[]]>([
    ['НМ-011Ю', 'нет согласия', [mentor('НК-001Д')], [mentee('НМ-011Ю', { consents: [] })]],
    ['НМ-011Ю', 'состояние: приостановлен', [mentor('НК-001Д')], [mentee('НМ-011Ю', { state: 'приостановлен' })]],
    ['', 'нет кода участника', [mentor('НК-001Д')], [mentee('')]],
    [
      'НМ-011Ю',
      'нет ни одного участвующего наставника с согласием; если НК-001Д даст согласие, пара возможна, совместимость 95 из 100',
      [mentor('НК-001Д', { consents: [] })],
      [mentee('НМ-011Ю')],
    ],
    [
      'НМ-011Ю',
      'никто из наставников не готов помочь по темам: иное; если НК-001Д возьмёт тему «иное», пара возможна, совместимость 95 из 100',
      [mentor('НК-001Д')],
      [mentee('НМ-011Ю', other)],
    ],
    [
      'НМ-011Ю',
      'ни с кем из наставников пары быть не может: у наставника не указано ни одного места (1); с первым местом у НК-001Д пара возможна, совместимость 95 из 100',
      [mentor('НК-001Д', { capacity: 0 })],
      [mentee('НМ-011Ю')],
    ],
    [
      'НМ-011Ю',
      'никто из наставников, с кем пара допустима, не готов помочь по темам: иное; если НК-001Д возьмёт тему «иное», пара возможна, совместимость 95 из 100',
      [mentor('НК-001Д'), mentor('НК-002Ж', { ...other, avoids: ['НМ-011Ю'] })],
      [mentee('НМ-011Ю', other)],
    ],
    ['НК-001Д', 'нет согласия', [mentor('НК-001Д', { consents: [] })], []],
    ['НК-001Д', 'не указано ни одного места для наставляемого', [mentor('НК-001Д', { capacity: 0 })], []],
    ['НК-001Д', 'нет наставляемых с согласием и без пары', [mentor('НК-001Д')], []],
    [
      'НК-001Д',
      'никому из наставляемых без пары не нужны темы этого наставника',
      [mentor('НК-001Д', other)],
      [mentee('НМ-011Ю')],
    ],
    [
      'НК-001Д',
      'никто из наставляемых без пары не подходит: один из двоих руководит другим (1), эту пару решено не предлагать (1)',
      [mentor('НК-001Д', { chief: 'НМ-011Ю' })],
      [mentee('НМ-011Ю'), mentee('НМ-012Я', { barred: ['НК-001Д'] })],
    ],
    [
      'НК-002Ж',
      'подходящим наставляемым подобраны другие наставники',
      [mentor('НК-001Д'), mentor('НК-002Ж')],
      [mentee('НМ-011Ю')],
    ],
  ])('%s: %s', (id, why, mentors, mentees) => {
    const { left } = propose({ mentors, mentees, pairs: [] });
    expect(left.find((person) => person.id === id)?.why).toBe(why);
  });

  it('where people are known by codes alone, each code stands once', () => {
    const mentors = ['НК-001Д', 'НК-002Ж'].map((id) => mentor(id, { name: id }));
    const { pairs } = propose({ mentors, mentees: [mentee('НМ-011Ю', { name: 'НМ-011Ю' })], pairs: [] });
    expect(pairs[0]?.others).toMatch(/^НК-00[12][ДЖ], 95$/);
    const proposal = pairs.map((pair) => ({ ...EMPTY_ROW, ...pair, menteeName: pair.mentee, mentorName: pair.mentor }));
    const seen = { mentors, mentees: [mentee('НМ-011Ю', { name: 'НМ-011Ю' })], pairs: [], proposal, since: new Map() };
    expect(mentorView(seen).map(({ proposed }) => proposed)).toContain('НМ-011Ю');
    expect(menteeView(seen)[0]?.mentor).toMatch(/^НК-00[12][ДЖ]$/);
  });

  it('approved pairs are not proposed again and take their places', () => {
    const mentees = [mentee('НМ-011Ю'), mentee('НМ-012Я')];
    const { pairs, left } = propose({
      mentors: [mentor('НК-001Д')],
      mentees,
      pairs: [{ mentor: 'НК-001Д', mentee: 'НМ-012Я' }],
    });
    expect(pairs).toEqual([]);
    expect(left).toEqual([
      {
        id: 'НМ-011Ю',
        name: 'Наставляемый НМ-011Ю',
        role: 'mentee',
        since: '',
        why: 'нет свободных мест у подходящих наставников: НК-001Д (занято 1 из 1); со вторым местом у НК-001Д пара возможна, совместимость 91 из 100',
        change: { mentor: 'НК-001Д', points: 91, steps: [{ kind: 'place', capacity: 2 }] },
      },
    ]);
  });
});

function find<P extends { id: string }>(people: readonly P[], id: string): P {
  const found = people.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not in the base`);
  return found;
}
