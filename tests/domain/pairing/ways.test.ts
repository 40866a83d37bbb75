import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/domain/pairing/decide';
import { openGroups } from '../../../src/domain/pairing/open-groups';
import { propose } from '../../../src/domain/pairing/propose';
import { DEFAULT_RULES, firstRound, METHODS, type Round } from '../../../src/domain/pairing/round';
import { codeOf } from '../../../src/domain/people/codes';
import { mentee, mentor } from '../people/sample';
import { anyRound } from './any-round';

const [BEST, MUTUAL, FILL] = METHODS;

describe('whatever the way of pairing', () => {
  it('a second run with the first one on the sheet proposes the same', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const { chosen } = decide(round);
        expect([...decide({ ...round, previous: chosen }).chosen].sort()).toEqual([...chosen].sort());
      }),
      { seed: 21, numRuns: 120 },
    );
  });

  it('a group begins with its least or not at all, and all of it can come at one time', () => {
    let groups = 0;
    fc.assert(
      fc.property(anyRound, (round) => {
        const { chosen, terms } = decide(round);
        for (const { id, least } of round.mentors.filter((each) => each.least > 1)) {
          const members = round.mentees.filter((one) => chosen.get(one.id) === id);
          if (members.length === 0) continue;
          groups++;
          expect(members.length).toBeGreaterThanOrEqual(least);
          const time = terms.groups.get(id)?.time ?? '';
          for (const { times } of members) expect(times.length === 0 || times.includes(time)).toBe(true);
        }
      }),
      { seed: 22, numRuns: 100 },
    );
    expect(groups).toBeGreaterThan(30);
  });

  it('the same where groups are settled all at once, for want of time', () => {
    const begun = { atOnce: 0, oneByOne: 0 };
    fc.assert(
      fc.property(anyRound, (round) => {
        const { mentors, mentees, scores, extras } = decide(round);
        const places = mentors.map(({ capacity }) => Number(capacity));
        const rows = mentees.map((_, row) => row);
        const market = { rows, places, required: new Map(), previous: new Map(), least: 0, scores, extras };
        const leaders = mentors.flatMap(({ least }, at) => (least > 1 ? [at] : []));
        for (const [way, pairs] of [['atOnce', 0] as const, ['oneByOne', Infinity] as const]) {
          const paired = [...openGroups(market, mentors, pairs).values()];
          const loads = leaders.map((leader) => paired.filter((at) => at === leader).length).filter((load) => load > 0);
          for (const load of loads) expect(load).toBeGreaterThanOrEqual(2);
          begun[way] += loads.length;
        }
      }),
      { seed: 26, numRuns: 100 },
    );
    expect(begun.atOnce).toBeGreaterThan(begun.oneByOne * 0.8);
  });

  it('nobody is left who would fit a mentor with a free place, but for groups', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const { chosen, mentors, mentees, scores } = decide(round);
        const load = (id: string) => [...chosen.values()].filter((each) => each === id).length;
        const free = mentors.flatMap((one, at) => (one.least < 2 && load(one.id) < Number(one.capacity) ? [at] : []));
        mentees.forEach(({ id }, row) => {
          if (!chosen.has(id)) expect(free.filter((at) => scores.of(row, at) >= 0)).toEqual([]);
        });
      }),
      { seed: 23, numRuns: 100 },
    );
  });
});

describe('with mutual wishes first', () => {
  it('no two who named each other would both rather be together', () => {
    fc.assert(
      fc.property(anyRound, (given) => {
        const round: Round = { ...given, rules: { ...DEFAULT_RULES, method: MUTUAL } };
        // A group that is full of wishes may still be closed; what is promised is about people who take singly.
        const single = { ...round, mentors: round.mentors.map((one) => ({ ...one, least: 1 })) };
        const { chosen, mentors, mentees, scores } = decide(single);
        const rank = (list: readonly string[], id: string) => (list.includes(id) ? list.indexOf(id) : Infinity);
        mentees.forEach((one, row) => {
          mentors.forEach((other, at) => {
            const named = one.wants.includes(other.id) && other.wants.includes(one.id) && scores.of(row, at) >= 0;
            if (!named || chosen.get(one.id) === other.id) return;
            const own = mentors.find(({ id }) => id === chosen.get(one.id));
            const isMutual = own?.wants.includes(one.id) === true;
            const wouldLeave = !isMutual || rank(one.wants, other.id) < rank(one.wants, own?.id ?? '');
            const held = mentees.filter(({ id }) => chosen.get(id) === other.id);
            const wouldTake =
              held.length < Number(other.capacity) ||
              held.some(
                ({ id, wants }) => !wants.includes(other.id) || rank(other.wants, one.id) < rank(other.wants, id),
              );
            expect(wouldLeave && wouldTake).toBe(false);
          });
        });
      }),
      { seed: 24, numRuns: 120 },
    );
  });
});

describe('filling gaps', () => {
  it('leaves every proposal that is still possible where it is', () => {
    fc.assert(
      fc.property(anyRound, (given) => {
        const first = decide({ ...given, rules: { ...DEFAULT_RULES, method: BEST } });
        const single = given.mentors.map((one) => ({ ...one, least: 1 }));
        const more = [...given.mentees, mentee('НМ-099Ш', { topics: ['а', 'б', 'в'] })];
        const { chosen } = decide({
          ...given,
          mentors: single,
          mentees: more,
          previous: first.chosen,
          rules: { ...DEFAULT_RULES, method: FILL },
        });
        for (const [one, other] of first.chosen) expect(chosen.get(one)).toBe(other);
      }),
      { seed: 25, numRuns: 80 },
    );
  });
});

describe('what speaks for a pair beyond the fit', () => {
  const twins = [mentor('НК-001Д'), mentor('НК-002Ж')];

  it.each<[string, Partial<Round> & Pick<Round, 'mentors' | 'mentees'>, string, string]>([
    [
      'a wish of the mentee',
      { mentors: twins, mentees: [mentee('НМ-011Ю', { wants: ['НК-002Ж'] })] },
      'НК-002Ж',
      'Сверх совместимости: наставляемый хочет работать с этим наставником (1-й выбор) (30)',
    ],
    [
      'a wish of the mentor, by name',
      {
        mentors: [mentor('НК-001Д'), mentor('НК-002Ж', { wants: ['НМ-012Я', 'Наставляемый НМ-011Ю'] })],
        mentees: [mentee('НМ-011Ю', { name: 'Наставляемый НМ-011Ю' })],
      },
      'НК-002Ж',
      'Сверх совместимости: наставник хочет работать с этим наставляемым (2-й выбор) (20)',
    ],
    [
      'a completed pair',
      { mentors: twins, mentees: [mentee('НМ-011Ю')], completed: [{ mentor: 'НК-002Ж', mentee: 'НМ-011Ю' }] },
      'НК-002Ж',
      'Сверх совместимости: продолжение завершённой пары (15)',
    ],
  ])('%s', (_, people, chosen, reason) => {
    const [pair] = propose(firstRound({ pairs: [], ...people })).pairs;
    expect([pair?.mentor, pair?.reason.includes(reason)]).toEqual([chosen, true]);
  });

  it('who waited goes before who came, however well the newcomer fits', () => {
    const old = mentee('НМ-011Ю', { topics: ['работа с родителями', 'а', 'б', 'в'] });
    const round = { mentors: [mentor('НК-001Д')], mentees: [old, mentee('НМ-012Я')], pairs: [], today: '2022-12-01' };
    expect(propose(firstRound(round)).pairs.map((pair) => pair.mentee)).toEqual(['НМ-012Я']);
    const since = new Map([['НМ-011Ю', '2022-10-01']]);
    const { pairs, left } = propose(firstRound({ ...round, since }));
    expect(pairs).toMatchObject([{ mentee: 'НМ-011Ю', since: '2022-10-01' }]);
    expect(left).toMatchObject([{ id: 'НМ-012Я', since: '2022-12-01' }]);
  });

  it('a topic in common is wanted, unless the school says otherwise', () => {
    const round = { mentors: [mentor('НК-001Д', { topics: ['а'] })], mentees: [mentee('НМ-011Ю', { topics: ['б'] })] };
    expect(propose(firstRound({ ...round, pairs: [] })).pairs).toEqual([]);
    const { pairs } = propose(firstRound({ ...round, pairs: [], rules: { ...DEFAULT_RULES, anyTopic: true } }));
    expect(pairs).toMatchObject([
      { points: 25, reason: expect.stringMatching(/нужна помощь: б — у наставника другие темы \(0\)/) },
    ]);
  });

  it('a group gathers those who need the same', () => {
    const leader = mentor('НК-001Д', { topics: ['а', 'б'], capacity: 2, least: 2 });
    const rival = mentor('НК-002Ж', { topics: ['а', 'б'], capacity: 1 });
    const mentees = [['а'], ['б'], ['а']].map((topics, at) => mentee(codeOf('mentee', 11 + at), { topics }));
    const { pairs } = propose(firstRound({ mentors: [leader, rival], mentees, pairs: [] }));
    expect(pairs.filter((pair) => pair.mentor === 'НК-001Д').map((pair) => [pair.mentee, pair.group])).toEqual([
      ['НМ-011Ю', 'группа НК-001Д: после смены'],
      ['НМ-013Г', 'группа НК-001Д: после смены'],
    ]);
  });

  it('a group that meets already goes on at its time, even if those who come could come at another one more easily', () => {
    const leader = mentor('НК-001Д', { times: ['утро', 'вечер'], capacity: 3, least: 2 });
    const mentees = [mentee('НМ-011Ю', { times: [] }), mentee('НМ-012Я', { times: ['утро', 'вечер'] })];
    const pairs = [{ mentor: 'НК-001Д', mentee: 'НМ-011Ю', group: 'группа НК-001Д: вечер' }];
    expect(propose(firstRound({ mentors: [leader], mentees, pairs })).pairs).toMatchObject([
      { mentee: 'НМ-012Я', group: 'группа НК-001Д: вечер' },
    ]);
  });
});
