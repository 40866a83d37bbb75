import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, decide } from '../../../src/domain/pairing/decide';
import { propose } from '../../../src/domain/pairing/propose';
import { DEFAULT_RULES, firstRound, METHODS, type Round } from '../../../src/domain/pairing/round';
import { mentee, mentor } from '../people/sample';
import { anyRound } from './any-round';

const best = (round: Round, fair: boolean): Round => ({
  ...round,
  previous: new Map(),
  mentors: round.mentors.map((one) => ({ ...one, least: 1 })),
  rules: { ...DEFAULT_RULES, method: METHODS[0], fair },
});

describe('the lowest fit', () => {
  it('is raised as far as all who would have a pair can still have one, and what that costs is said beforehand', () => {
    let higher = 0;
    fc.assert(
      fc.property(anyRound, (given) => {
        const [plain, fair] = [decide(best(given, false)), decide(best(given, true))];
        expect([...fair.chosen.keys()].sort()).toEqual([...plain.chosen.keys()].sort());
        if (plain.chosen.size === 0) return;
        const { lowest, raised, sum, sumRaised } = plain.price();
        expect([lowest, raised]).toEqual([Math.min(...fits(plain)), Math.min(...fits(fair))]);
        expect([sum, sumRaised]).toEqual([total(fits(plain)), total(fits(fair))]);
        expect(canAllHave(raised, fair)).toBe(true);
        expect(canAllHave(raised + 1, fair)).toBe(false);
        if (raised > lowest) higher++;
      }),
      { seed: 31, numRuns: 250 },
    );
    expect(higher).toBeGreaterThan(10);
  });

  it('is offered with its price only where it can be raised', () => {
    const mentors = [
      mentor('НК-001', { topics: ['а', 'б', 'в'], capacity: 1 }),
      mentor('НК-002', { topics: ['а'], capacity: 1 }),
    ];
    const first = mentee('НМ-011', { topics: ['а', 'б', 'в'] });
    const second = mentee('НМ-012', { topics: ['а', 'б'] });
    const round = firstRound({ mentors, mentees: [first, second], pairs: [] });
    const { price, pairs } = propose(round);
    expect(price).toBeNull();
    expect(pairs.map((pair) => pair.mentor)).toEqual(['НК-001', 'НК-002']);
  });
});

function fits({ chosen, mentees, mentors, scores }: Decision): number[] {
  const at = new Map(mentors.map(({ id }, place) => [id, place]));
  return mentees.flatMap(({ id }, row) => {
    const own = at.get(chosen.get(id) ?? '');
    return own === undefined ? [] : [scores.of(row, own)];
  });
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Whether the mentees who have a pair could all have one of at least so much fit, tried by augmenting paths (Kuhn). */
function canAllHave(least: number, { chosen, mentees, mentors, scores }: Decision): boolean {
  const held = mentors.map((): number[] => []);
  const place = (row: number, seen: Set<number>): boolean =>
    mentors.some(({ capacity }, at) => {
      const own = held[at] ?? [];
      if (seen.has(at) || Number(capacity) < 1 || scores.of(row, at) < least) return false;
      seen.add(at);
      if (own.length < Number(capacity)) {
        own.push(row);
        return true;
      }
      const leaving = own.findIndex((other) => place(other, seen));
      if (leaving < 0) return false;
      own[leaving] = row;
      return true;
    });
  return mentees.every(({ id }, row) => !chosen.has(id) || place(row, new Set()));
}
