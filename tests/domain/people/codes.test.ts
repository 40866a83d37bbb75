import { describe, expect, it } from 'vitest';
import { byCode, codeOf, numberOf } from '../../../src/domain/people/codes';

describe('codes', () => {
  it.each([
    ['mentor', 14, 'НК-014'],
    ['mentee', 14, 'НМ-014'],
    ['mentor', 1, 'НК-001'],
    ['mentee', 1000, 'НМ-1000'],
  ] as const)('the %s with number %i is %s and back', (role, number, code) => {
    expect(codeOf(role, number)).toBe(code);
    expect(numberOf(code)).toBe(number);
  });

  it.each(['', 'НК-14', 'HK-014', 'НК014', 'НЯ-014', 'НК-014-1', 'Иванова'])('%j is no code', (text) => {
    expect(numberOf(text)).toBeNull();
  });

  it('put people in the order of their numbers, those without a code last', () => {
    const people = ['', 'НМ-1000', 'НМ-999', 'НК-999'].map((id) => ({ id }));
    expect(people.sort(byCode).map((person) => person.id)).toEqual(['НК-999', 'НМ-999', 'НМ-1000', '']);
  });
});
