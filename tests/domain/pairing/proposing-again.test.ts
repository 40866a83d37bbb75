import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/domain/pairing/decide';
import { DEFAULT_POINTS } from '../../../src/domain/pairing/points';
import { DEFAULT_RULES, firstRound, type Pair, type Round } from '../../../src/domain/pairing/round';
import { PROCESSING } from '../../../src/domain/people/consent';
import { mentee, mentor } from '../people/sample';
import { anyRound } from './any-round';

/** Laws 14 and 19 of `matching.md` 3.10, on whole rounds; these go by the sum alone, without groups. */
const bySum = anyRound.map(
  (round): Round => ({
    ...round,
    mentors: round.mentors.map((one) => ({ ...one, least: 1 })),
    rules: DEFAULT_RULES,
    previous: new Map(),
  }),
);
const staying = (points: number) => ({ ...DEFAULT_RULES, points: { ...DEFAULT_POINTS, staying: points } });

/** How many pairs, what they are worth without what speaks for staying, and how many are as they were. */
function outcome(round: Round) {
  const { chosen, scores, extras, mentees, mentors } = decide(round);
  const pairs = mentees.flatMap(({ id }, row) => {
    const own = chosen.get(id);
    const at = mentors.findIndex((one) => one.id === own);
    if (own === undefined) return [];
    const stays = round.previous.get(id) === own;
    const extra = (extras.base[row] ?? 0) + (extras.own[row]?.get(at) ?? 0);
    return [{ worth: scores.of(row, at) + extra - (stays ? round.rules.points.staying : 0), stays }];
  });
  return {
    pairs: pairs.length,
    worth: pairs.reduce((sum, { worth }) => sum + worth, 0),
    stay: pairs.filter(({ stays }) => stays).length,
    chosen,
  };
}

describe('proposing again', () => {
  it('where nothing has changed proposes the same, and is worth the same where nothing speaks for staying', () => {
    fc.assert(
      fc.property(bySum, (round) => {
        const first = outcome(round);
        expect(outcome({ ...round, previous: first.chosen }).chosen).toEqual(first.chosen);
        const free = outcome({ ...round, previous: first.chosen, rules: staying(0) });
        expect([free.pairs, free.worth]).toEqual([first.pairs, first.worth]);
      }),
      { seed: 20, numRuns: 60 },
    );
  });

  it('after somebody new has come moves the fewest: each move that is spared costs no more than it may', () => {
    let [spared, came] = [0, 0];
    fc.assert(
      fc.property(bySum, fc.constantFrom(10, 30), (round, points) => {
        const [newMentor] = round.mentors;
        const known = { ...round, mentors: round.mentors.slice(1) };
        const before = outcome(known);
        const gentle = outcome({ ...round, previous: before.chosen, rules: staying(points) });
        const anew = outcome({ ...round, previous: before.chosen, rules: staying(0) });
        expect(gentle.pairs).toBe(anew.pairs);
        expect(gentle.stay).toBeGreaterThanOrEqual(anew.stay);
        expect(anew.worth - gentle.worth).toBeLessThanOrEqual(points * (gentle.stay - anew.stay));
        spared += gentle.stay - anew.stay;
        came += [...gentle.chosen.values()].filter((id) => id === newMentor?.id).length;
      }),
      { seed: 21, numRuns: 80 },
    );
    expect([spared > 5, came > 20]).toEqual([true, true]);
  });

  it('with the consent of one more never makes fewer pairs', () => {
    fc.assert(
      fc.property(bySum, fc.nat({ max: 11 }), (round, pick) => {
        const people = [...round.mentors, ...round.mentees];
        const late = people[pick]?.id;
        const without = <P extends { id: string; consents: unknown }>(one: P) =>
          one.id === late ? { ...one, consents: [] } : { ...one, consents: PROCESSING };
        const before = { ...round, mentors: round.mentors.map(without), mentees: round.mentees.map(without) };
        const [fewer, all] = [outcome(before), outcome(round)];
        expect(all.pairs).toBeGreaterThanOrEqual(fewer.pairs);
        if (all.pairs === fewer.pairs) expect(all.worth).toBeGreaterThanOrEqual(fewer.worth);
      }),
      { seed: 22, numRuns: 80 },
    );
  });
});

describe('balance of load', () => {
  it('of two mentors alike nobody new goes to the one who has somebody while the other has a place', () => {
    let went = 0;
    fc.assert(
      // From three on, places count the same.
      fc.property(bySum, fc.integer({ min: 1, max: 2 }), (round, capacity) => {
        const [one] = round.mentors;
        const twin = { ...(one ?? mentor('НК-001Д')), capacity, wants: [] };
        const busy = { ...twin, id: 'НК-021К', capacity: capacity + 1 };
        const held: Pair = { mentor: busy.id, mentee: 'НМ-031Ю' };
        const { chosen } = decide(
          firstRound({
            mentors: [twin, busy, ...round.mentors.slice(1)],
            mentees: [mentee(held.mentee), ...round.mentees.map((each) => ({ ...each, wants: [] }))],
            pairs: [held],
          }),
        );
        const taken = (id: string) => [...chosen.values()].filter((mentorId) => mentorId === id).length;
        went += taken(busy.id);
        if (taken(busy.id) > 0) expect(taken(twin.id)).toBe(capacity);
      }),
      { seed: 23, numRuns: 80 },
    );
    expect(went).toBeGreaterThan(10);
  });
});
