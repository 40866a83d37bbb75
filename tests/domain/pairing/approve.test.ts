import { describe, expect, it } from 'vitest';
import { approve } from '../../../src/domain/pairing/approve';
import { DEFAULT_RULES } from '../../../src/domain/pairing/round';
import type { Mentee, Mentor } from '../../../src/domain/people/person';
import type { PairRow, ProposalRow } from '../../../src/domain/tables';
import { mentee, mentor } from '../people/sample';

const OTHER_TIME = 'группа наставника встречается в другое время';
const LEADER = 'НК-001Д';

/** Approves pairs with the one mentor: those in `scored` as the proposal has them, the others as people typed them. */
function approved(own: Partial<Mentor>, mentees: Mentee[], scored: string[] = [], pairs: string[] = []) {
  const leader = mentor(LEADER, { capacity: 5, least: 2, ...own });
  const ticked = mentees
    .filter(({ id }) => !pairs.includes(id))
    .map(({ id, name }) => {
      const points = scored.includes(id) ? 90 : null;
      const row = { id, mentee: id, menteeName: name, mentor: LEADER, mentorName: leader.name, points, group: '' };
      return { row: row as ProposalRow, mentee: id, mentor: LEADER, byHand: points === null };
    });
  const held = pairs.map((id) => ({ id: `${id}|${LEADER}`, mentor: LEADER, mentee: id }) as PairRow);
  const { accepted, refused } = approve(ticked, { mentors: [leader], mentees }, held, DEFAULT_RULES, '2022-12-01');
  return [accepted.map((pair) => pair.mentee), refused.map(({ row, why }) => [row.id, why])];
}

const one = (id: string, ...times: string[]) => mentee(id, { times });

describe('whom a person writes to the leader of a group', () => {
  const [first, second, third] = ['НМ-011Ю', 'НМ-012Я', 'НМ-013Г'] as const;
  it.each<[string, ReturnType<typeof approved>, string[], string[][]]>([
    [
      'comes into it who has a time with all that the proposal has put there, in whatever order the rows stand',
      approved({ times: [] }, [one(third, 'утро'), one(first, 'утро', 'вечер'), one(second, 'вечер')], [first, second]),
      [first, second],
      [[third, OTHER_TIME]],
    ],
    [
      'or with those whom it has already',
      approved({ times: [] }, [one(first, 'утро'), one(second, 'вечер'), one(third)], [], [first]),
      [third],
      [[second, OTHER_TIME]],
    ],
    [
      'or with the mentor, where the group is new',
      approved({ times: ['утро', 'день'] }, [one(first, 'вечер'), one(second, 'день'), one(third, 'утро')]),
      [second],
      [
        [first, OTHER_TIME],
        [third, OTHER_TIME],
      ],
    ],
    [
      'whenever it likes where the mentor meets each alone',
      approved({ times: ['утро'], least: 1 }, [one(first, 'вечер'), one(second, 'день')]),
      [first, second],
      [],
    ],
  ])('%s', (_, [accepted, refused], may, mayNot) => {
    expect(accepted).toEqual(may);
    expect(refused).toEqual(mayNot);
  });
});

it('a pair that is ticked to be agreed and not to be proposed waits for one of the two', () => {
  const [leader, follower] = [mentor(LEADER, {}), mentee('НМ-011Ю', {})];
  const row = { id: follower.id, mentor: LEADER, mentorName: leader.name, points: 90, forbid: true } as ProposalRow;
  const bases = { mentors: [leader], mentees: [follower] };
  const decide = (own: ProposalRow) =>
    approve([{ row: own, mentee: follower.id, mentor: LEADER, byHand: false }], bases, [], DEFAULT_RULES, '2022-12-01');
  expect(decide(row).refused.map(({ why }) => why)).toEqual([
    'отмечено и «Согласовать», и «Не предлагать»: снимите одну отметку',
  ]);
  expect(decide({ ...row, forbid: false }).accepted).toHaveLength(1);
});

describe('the group of whom a person writes to its leader', () => {
  const [first, second, third] = ['НМ-011Ю', 'НМ-012Я', 'НМ-013Г'] as const;
  const EVENING = 'группа НК-001Д: вечер';

  /** What «Группа» says of each pair with the one mentor; `known` are called so already, by the proposal or in «Пары». */
  function groups(own: Partial<Mentor>, mentees: Mentee[], { scored = {}, held = {} }: Known) {
    const leader = mentor(LEADER, { capacity: 5, least: 2, ...own });
    const ticked = mentees.flatMap(({ id, name }) => {
      if (id in held) return [];
      const row = {
        id,
        mentee: id,
        menteeName: name,
        mentor: LEADER,
        mentorName: leader.name,
        group: scored[id] ?? '',
      };
      return [
        { row: { ...row, points: id in scored ? 90 : null } as ProposalRow, mentee: id, mentor: LEADER, byHand: true },
      ];
    });
    const pairs = Object.entries(held).map(([id, group]) => ({
      id: `${id}|${LEADER}`,
      mentor: LEADER,
      mentee: id,
      group,
    }));
    const bases = { mentors: [leader], mentees };
    const { accepted, refused } = approve(ticked, bases, pairs as PairRow[], DEFAULT_RULES, '2022-12-01');
    return [
      ...accepted.map(({ mentee: code, group }) => [code, group]),
      ...refused.map(({ row, why }) => [row.id, why]),
    ];
  }
  type Known = { scored?: Record<string, string>; held?: Record<string, string> };

  const TIMES = { times: ['утро', 'вечер'] };
  it.each<[string, ReturnType<typeof groups>, string[][]]>([
    [
      'is that of the proposal',
      groups(TIMES, [one(first), one(second), one(third, 'вечер')], {
        scored: { [first]: EVENING, [second]: EVENING },
      }),
      [
        [first, EVENING],
        [second, EVENING],
        [third, EVENING],
      ],
    ],
    [
      'or of the pairs there are',
      groups(TIMES, [one(first), one(second)], { held: { [first]: EVENING } }),
      [[second, EVENING]],
    ],
    [
      'by whatever name the coordinator gave it',
      groups(TIMES, [one(first), one(second)], { held: { [first]: 'Группа 7Б' } }),
      [[second, 'Группа 7Б']],
    ],
    [
      'and begins at a time that all of them have',
      groups(TIMES, [one(first), one(second, 'вечер')], {}),
      [
        [first, EVENING],
        [second, EVENING],
      ],
    ],
    [
      'which nobody joins who cannot come when it meets',
      groups(TIMES, [one(first), one(second, 'утро')], { held: { [first]: EVENING } }),
      [[second, OTHER_TIME]],
    ],
    ['and there is none where each meets alone', groups({ ...TIMES, least: 1 }, [one(first)], {}), [[first, '']]],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
