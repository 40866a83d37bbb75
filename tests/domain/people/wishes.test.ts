import { describe, expect, it } from 'vitest';
import { choicesOf, chosen, NOBODY_YET } from '../../../src/domain/people/choices';
import { codeOf } from '../../../src/domain/people/codes';
import { enrol } from '../../../src/domain/people/enrol';
import { takeWishes } from '../../../src/domain/people/wishes';
import type { Values } from '../../../src/domain/surveys/types';
import { mentee, mentor } from './sample';

const [FIRST, SECOND] = [codeOf('mentor', 1), codeOf('mentor', 2)];
const MENTEE = codeOf('mentee', 3);

describe('who can be chosen', () => {
  const math = { subjects: ['математика', 'физика'] };
  const mentors = (...people: object[]) => people.map((own, at) => mentor(codeOf('mentor', at + 1), own));
  it.each([
    ['by code and subject', false, mentors(math), [`${FIRST} · математика / физика`]],
    ['by code alone where no subject is known', false, mentors({ post: '' }), [FIRST]],
    ['by name where the school keeps names', true, mentors({ name: ' Белова Анна ' }), ['Белова Анна']],
    [
      'by name and code where two bear one name',
      true,
      mentors({ name: 'Белова Анна' }, { name: 'белова  Анна' }),
      [`Белова Анна (${FIRST})`, `белова  Анна (${SECOND})`],
    ],
    ['whoever was at the meeting', false, mentors({ post: '' }, { post: '', attended: true }), [SECOND]],
    ['only with consent', false, mentors({ post: '', consents: [] }, { post: '' }), [SECOND]],
    ['only who takes part', false, mentors({ post: '', state: 'выбыл' }, { post: '' }), [SECOND]],
    ['nobody yet', false, [], [NOBODY_YET]],
  ])('%s', (_, named, people, expected) => {
    expect(choicesOf({ mentors: people, mentees: [] }, named).mentor).toEqual(expected);
  });

  it.each([
    [`${FIRST} · математика`, FIRST],
    [FIRST, FIRST],
    ['Белова Анна', 'Белова Анна'],
    [`Белова Анна (${FIRST})`, FIRST],
    [NOBODY_YET, ''],
    ['', ''],
  ])('%j means %j', (choice, meant) => expect(chosen(choice)).toBe(meant));
});

describe('wishes after the meeting', () => {
  const people = [mentee(MENTEE, { name: 'Ёлкина Дарья', wants: ['старое'], avoids: ['НК-009'] })];
  const take = (...answers: Values[]) =>
    takeWishes(
      'Выбор',
      people,
      answers.map((values, at) => ({ response: `r${at}`, at: `2022-09-0${at + 1}`, values })),
    );

  it('are the choices in their order; whom somebody refused stays refused', () => {
    const { changed, remarks } = take({ code: MENTEE, first: `${SECOND} · физика`, third: FIRST, never: 'НК-007' });
    expect(changed).toMatchObject([{ id: MENTEE, wants: [SECOND, FIRST], avoids: ['НК-009', 'НК-007'] }]);
    expect(remarks).toEqual([]);
  });

  it('of one person chosen twice count once, and the coordinator is told', () => {
    const { changed, remarks } = take({ name: 'Елкина Дарья', first: FIRST, second: FIRST, third: SECOND });
    expect(changed).toMatchObject([{ wants: [FIRST, SECOND] }]);
    expect(remarks).toEqual([`«Выбор»: ${MENTEE} выбирает одного человека дважды; учтён первый раз.`]);
  });

  it('are those of the last answer', () => {
    expect(take({ code: MENTEE, first: FIRST }, { code: MENTEE, first: SECOND }).changed).toMatchObject([
      { wants: [SECOND] },
    ]);
  });

  it('stay when the intake is filled in again without naming anybody, as a form gives a skipped question', () => {
    const values = { name: 'Ёлкина Дарья', post: 'логопед', wants: '', avoids: '' };
    const again = { response: 'r9', at: '2022-10-01', values };
    const { mentees } = enrol({ mentors: [], mentees: people }, 'mentee', [again]);
    expect(mentees).toMatchObject([{ post: 'логопед', wants: ['старое'], avoids: ['НК-009'] }]);
  });

  it('of a stranger change nothing, and the coordinator is told', () => {
    const { changed, remarks } = take({ code: codeOf('mentee', 99), first: FIRST }, { first: FIRST });
    expect(changed).toEqual([]);
    expect(remarks).toHaveLength(2);
  });

  it.each([
    ['5 (группа)', 5],
    ['никого', 0],
    ['весь класс', 'весь класс'],
    ['', 1],
  ])('of a mentor say also how many to take: «%s» is %s', (capacity, taken) => {
    const values = { code: FIRST, first: MENTEE, capacity };
    const { changed } = takeWishes('Выбор', [mentor(FIRST)], [{ response: 'r', at: '2022-09-01', values }]);
    expect(changed).toMatchObject([{ wants: [MENTEE], capacity: taken }]);
  });
});
