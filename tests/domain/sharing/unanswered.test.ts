import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/domain/people/codes';
import { type Mentee, type Mentor, NOBODY } from '../../../src/domain/people/person';
import { awaitedOf, countMissing } from '../../../src/domain/sharing/unanswered';
import type { SurveyRow } from '../../../src/domain/tables';

const mentor = (number: number, more: Partial<Mentor> = {}): Mentor => {
  return { ...NOBODY, id: codeOf('mentor', number), consents: ['part'], capacity: 1, least: 1, ...more };
};
const mentee = (number: number, more: Partial<Mentee> = {}): Mentee => {
  return { ...NOBODY, id: codeOf('mentee', number), consents: ['part'], need: '', offers: '', barred: [], ...more };
};
const survey = (id: string, more: Partial<SurveyRow> = {}) =>
  ({
    id,
    link: 'https://forms.example/1',
    state: 'открыта',
    who: '',
    expected: null,
    answers: 0,
    ...more,
  }) as SurveyRow;

const BASES = {
  mentors: [mentor(1), mentor(2, { response: 'r' }), mentor(3, { topics: ['ФГОС'] }), mentor(4, { state: 'выбыл' })],
  mentees: [mentee(1, { name: 'Ёлкина Дарья Олеговна' }), mentee(5), mentee(6, { consents: [] })],
};

describe('of an open questionnaire it is known that', () => {
  it.each<[string, SurveyRow[], (string[] | null)[]]>([
    ['those of the base without an answer or topics are missing', [survey('mentor-intake')], [[codeOf('mentor', 1)]]],
    ['nobody is, where two intakes fill one base', [survey('mentee-intake'), survey('pupil-intake')], [null, null]],
    ['nobody is, where it is anonymous', [survey('feedback')], [null]],
    [
      'participants are whom no answer names',
      [survey('diagnostics-entry')],
      [[codeOf('mentee', 1), codeOf('mentee', 5)]],
    ],
    ['a code counts however it is written', [survey('diagnostics-exit', { who: 'нм 005' })], [[codeOf('mentee', 1)]]],
    ['a name counts as well', [survey('mentee-preference', { who: 'елкина дарья олеговна' })], [[codeOf('mentee', 5)]]],
    ['a closed one waits for nobody', [survey('mentor-intake', { state: 'закрыта' })], []],
  ])('%s', (_, surveys, missing) => {
    const found = awaitedOf(surveys, BASES);
    expect(found.map(({ people }) => people?.map(({ id }) => id) ?? null)).toEqual(missing);
  });

  it.each([
    [null, 0, 1],
    [10, 4, 6],
    [3, 4, 0],
  ])('with %s expected and %s answers %s are missing', (expected, answers, count) => {
    expect(awaitedOf([survey('mentor-intake', { expected, answers })], BASES).map(countMissing)).toEqual([count]);
  });
});
