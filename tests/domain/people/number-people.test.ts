import { expect, it } from 'vitest';
import { numberPeople } from '../../../src/domain/people/number-people';
import { mentee, mentor } from './sample';

it('people typed in by hand get the next number of both bases', () => {
  const bases = {
    mentors: [mentor('', { name: 'Анна' }), mentor('НК-007Ц')],
    mentees: [mentee('НМ-009Ы'), mentee('', { name: 'Борис' })],
  };
  const { mentors, mentees, changed } = numberPeople(bases);
  expect(mentors.map((person) => person.id)).toEqual(['НК-010Э', 'НК-007Ц']);
  expect(mentees.map((person) => person.id)).toEqual(['НМ-009Ы', 'НМ-011Ю']);
  expect(changed).toEqual(['НК-010Э', 'НМ-011Ю']);
});

it('one person in both bases has one number', () => {
  const bases = { mentors: [mentor('', { name: 'Анна Ёж' })], mentees: [mentee('', { name: 'еж анна' })] };
  expect(numberPeople(bases).changed).toEqual(['НК-001Д', 'НМ-001Д']);
});

it('two namesakes in one base never share a number', () => {
  const bases = {
    mentors: [mentor('НК-003И', { name: 'Анна' })],
    mentees: [mentee('', { name: 'Анна' }), mentee('', { name: 'Анна' })],
  };
  expect(numberPeople(bases).changed).toEqual(['НМ-003И', 'НМ-004Л']);
});

it('a row without a name, and a code of any form, stay as they are', () => {
  const bases = { mentors: [mentor('', { name: ' . ' }), mentor('свой код')], mentees: [] };
  expect(numberPeople(bases)).toEqual({ ...bases, changed: [] });
});
