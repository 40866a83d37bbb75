import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '../../../src/domain/pairing/decide';
import { fit } from '../../../src/domain/pairing/fit';
import { ineligible, unfit } from '../../../src/domain/pairing/ineligible';
import { DEFAULT_POINTS } from '../../../src/domain/pairing/points';
import { firstRound } from '../../../src/domain/pairing/round';
import { BARRED, scoresOf, UNFIT } from '../../../src/domain/pairing/scores';
import { termsOf } from '../../../src/domain/pairing/terms';
import { codeOf } from '../../../src/domain/people/codes';
import { mentee, mentor } from '../people/sample';

const some = (...texts: string[]) => fc.subarray(texts);
const answers = {
  topics: some('а', 'б: 2', 'Б ', 'в: 0', ' ', 'г (1)'),
  times: some('утро', 'Утро', 'день', 'вечер', ''),
  subjects: some('химия', 'Физика', ''),
  ages: some('дошкольники', 'студенты'),
  formats: some('очно', 'заочно'),
  forms: some('педагог – педагог', 'студент – ученик'),
  experience: fc.constantFrom(null, 0, 3, 20),
  chief: fc.constantFrom('', '', 'НК-001Д', 'НМ-003И', 'Анна Ёж', 'Ёж'),
  avoids: some('НК-002Ж', 'НМ-004Л', 'вера', 'Ёж А.'),
  name: fc.constantFrom('', '', 'Анна Ёж', 'еж анна', 'Ёж Анна Ильинична', 'Вера'),
};

it('the scores of a whole school are those of each pair', () => {
  const capacity = fc.constantFrom(-1, 0, 1, 2.5, 7, Number.NaN);
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(fc.record({ ...answers, capacity }), { maxLength: 5 }),
      fc.array(fc.record({ ...answers, barred: some('НК-001Д', 'Вера') }), { maxLength: 5 }),
      fc.record({
        leastFit: fc.constantFrom(0, 40),
        chiefsMay: fc.boolean(),
        anyTopic: fc.boolean(),
        points: fc.constantFrom(DEFAULT_POINTS, { ...DEFAULT_POINTS, topics: 0 }),
      }),
      (ours, theirs, rules) => {
        const mentors = ours.map((own, at) => mentor(codeOf('mentor', at + 1), own));
        const mentees = theirs.map((own, at) => mentee(codeOf('mentee', at + 3), own));
        const groups = new Map([['НК-002Ж', { time: 'утро', topic: '' }]]);
        const terms = termsOf({ mentors, mentees }, { ...rules, groups, held: new Map([['НК-001Д', 1]]) });
        const scores = scoresOf(mentors, mentees, terms);
        const row = new Int16Array(mentors.length);
        mentees.forEach((wanted, at) => {
          scores.fill(at, row);
          mentors.forEach((one, place) => {
            const [never, seldom] = [ineligible(one, wanted, terms), unfit(one, wanted, terms)];
            const points = never !== null ? BARRED : seldom !== null ? UNFIT : fit(one, wanted, terms).points;
            seen.add(never ?? (seldom === null ? '' : 'unfit'));
            expect([row[place], scores.of(at, place)]).toEqual([points, points]);
          });
        });
      },
    ),
    { seed: 13, numRuns: 600 },
  );
  expect(seen.size).toBeGreaterThanOrEqual(10);
});

it('two thousand people are paired at once', () => {
  const topics = (at: number) => ['а', 'б', 'в', 'г', 'д', 'е'].filter((_, bit) => ((at * 7) >> bit) & 1);
  const mentors = Array.from({ length: 500 }, (_, at) =>
    mentor(`НК-${1000 + at}`, { topics: topics(at), capacity: 1 + (at % 4) }),
  );
  const mentees = Array.from({ length: 1500 }, (_, at) => mentee(`НМ-${5000 + at}`, { topics: topics(at * 3) }));
  expect(decide(firstRound({ mentors, mentees, pairs: [] })).chosen.size).toBeGreaterThan(1200);
});
