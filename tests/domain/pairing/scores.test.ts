import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fit, sharesTopic } from '../../../src/domain/pairing/fit';
import { ineligible } from '../../../src/domain/pairing/ineligible';
import { pairUp } from '../../../src/domain/pairing/pair-up';
import { NO_TOPIC, SAME_PERSON, scoresOf } from '../../../src/domain/pairing/scores';
import { mentee, mentor } from '../people/sample';

const answers = {
  topics: fc.subarray(['а', 'б', 'Б ', 'в', ' ', 'г']),
  times: fc.subarray(['утро', 'Утро', 'день', 'вечер', '']),
  name: fc.constantFrom('', 'Анна Ёж', 'еж анна', 'Вера'),
};

it('the scores of a whole school are those of each pair', () => {
  const capacity = fc.constantFrom(-1, 0, 1, 2.5, 7, Number.NaN);
  fc.assert(
    fc.property(
      fc.array(fc.record({ ...answers, capacity }), { maxLength: 5 }),
      fc.array(fc.record(answers), { maxLength: 5 }),
      (ours, theirs) => {
        const mentors = ours.map((own, at) => mentor(`НК-00${at + 1}`, own));
        const mentees = theirs.map((own, at) => mentee(`НМ-00${at + 3}`, own));
        const scores = scoresOf(mentors, mentees);
        mentees.forEach((wanted, row) => {
          mentors.forEach((one, at) => {
            const points = sharesTopic(one, wanted) ? fit(one, wanted).points : NO_TOPIC;
            expect(scores.of(row, at)).toBe(ineligible(one, wanted) === null ? points : SAME_PERSON);
          });
        });
      },
    ),
    { seed: 13, numRuns: 300 },
  );
});

it('two thousand people are paired at once', () => {
  const topics = (at: number) => ['а', 'б', 'в', 'г', 'д', 'е'].filter((_, bit) => ((at * 7) >> bit) & 1);
  const mentors = Array.from({ length: 500 }, (_, at) =>
    mentor(`НК-${1000 + at}`, { topics: topics(at), capacity: 1 + (at % 4) }),
  );
  const mentees = Array.from({ length: 1500 }, (_, at) => mentee(`НМ-${5000 + at}`, { topics: topics(at * 3) }));
  const paired = pairUp({ mentors, mentees, places: mentors.map(({ capacity }) => capacity) });
  expect(paired.size).toBeGreaterThan(1200);
});
