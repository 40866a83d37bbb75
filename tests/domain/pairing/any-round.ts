import fc from 'fast-check';
import { DEFAULT_RULES, firstRound, METHODS, type Round } from '../../../src/domain/pairing/round';
import { codeOf } from '../../../src/domain/people/codes';
import type { Role } from '../../../src/domain/people/person';
import { mentee, mentor } from '../people/sample';

const codes = (role: Role, first: number, count: number) =>
  Array.from({ length: count }, (_, at) => codeOf(role, first + at));
const OURS = codes('mentor', 1, 5);
const THEIRS = codes('mentee', 11, 7);

/** Small rounds of every way of pairing, some with groups, wishes and earlier proposals. */
export const anyRound: fc.Arbitrary<Round> = fc
  .record({
    mentors: fc.tuple(
      ...OURS.map((id) =>
        fc
          .record({
            topics: fc.subarray(['а', 'б', 'в'], { minLength: 1 }),
            times: fc.subarray(['утро', 'день', 'вечер']),
            wants: fc.shuffledSubarray(THEIRS, { maxLength: 4 }),
            capacity: fc.nat(3),
            least: fc.constantFrom(1, 1, 1, 2),
          })
          .map((own) => mentor(id, own)),
      ),
    ),
    mentees: fc.tuple(
      ...THEIRS.map((id) =>
        fc
          .record({
            topics: fc.subarray(['а', 'б', 'в'], { minLength: 1 }),
            times: fc.subarray(['утро', 'день', 'вечер']),
            wants: fc.shuffledSubarray(OURS, { maxLength: 4 }),
          })
          .map((own) => mentee(id, own)),
      ),
    ),
    method: fc.constantFrom(...METHODS),
    fair: fc.boolean(),
    previous: fc.array(fc.tuple(fc.constantFrom(...THEIRS), fc.constantFrom(...OURS)), { maxLength: 5 }),
  })
  .map(({ method, fair, previous, ...people }) =>
    firstRound({ ...people, pairs: [], previous: new Map(previous), rules: { ...DEFAULT_RULES, method, fair } }),
  );
