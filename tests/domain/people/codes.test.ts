import { describe, expect, it } from 'vitest';
import { byCode, codeOf, numberOf, readCode } from '../../../src/domain/people/codes';

/** Every number of up to four digits. */
const NUMBERS = Array.from({ length: 9_999 }, (_, index) => index + 1);

describe('codes', () => {
  it.each([
    ['mentor', 14, 'НК-014Д'],
    ['mentee', 14, 'НМ-014Д'],
    ['mentor', 1, 'НК-001Д'],
    ['mentor', 13, 'НК-013Г'],
    ['mentee', 1000, 'НМ-1000Я'],
  ] as const)('the %s with number %i is %s and back', (role, number, code) => {
    expect(codeOf(role, number)).toBe(code);
    expect(numberOf(code)).toBe(number);
    expect(readCode(code)).toEqual({ letter: 'right', role, number });
  });

  it('come back as they were given, whatever the number', () => {
    expect(NUMBERS.filter((number) => numberOf(codeOf('mentee', number)) !== number)).toEqual([]);
  });

  it('with one wrong digit, or two digits in each other’s place, are never somebody else’s', () => {
    const missed: string[] = [];
    for (const number of NUMBERS) {
      const code = codeOf('mentor', number);
      const digits = code.slice(3, -1);
      const slips = new Set<string>();
      for (let at = 0; at < digits.length; at += 1) {
        for (const digit of '0123456789') slips.add(digits.slice(0, at) + digit + digits.slice(at + 1));
        for (let to = at + 1; to < digits.length; to += 1) {
          const [one, two] = [digits.charAt(at), digits.charAt(to)];
          slips.add(digits.slice(0, at) + two + digits.slice(at + 1, to) + one + digits.slice(to + 1));
        }
      }
      slips.delete(digits);
      for (const slip of slips) if (numberOf(`НК-${slip}${code.slice(-1)}`) !== null) missed.push(`${code} ${slip}`);
    }
    expect(missed).toEqual([]);
  });

  it('end in letters that no Latin letter and no digit looks like, each for a thirteenth of the numbers', () => {
    const letters = new Set(NUMBERS.map((number) => codeOf('mentor', number).slice(-1)));
    expect([...letters].sort().join('')).toBe('ГДЖИЛПФЦШЫЭЮЯ');
    expect([...letters].filter((letter) => 'АВЕКМНОРСТУХЗЧБ'.includes(letter))).toEqual([]);
  });

  it.each([
    ' НК-014Д ',
    'нк-014д',
    'нк 014 д',
    'НК014Д',
    'НК–014Д',
    'НК—014Д',
    'НК−14Д',
    'НК‑14‑Д',
    'НК_14_Д',
    'НК №14Д',
    'HK-014Д',
    'hk-o14д',
    'НК-О14Д',
    'НК-Ol4Д',
    'НК-0І4Д',
    'НК-01ЧД',
    'НК-0|4Д',
    '«НК-014Д».',
    'НК-0\u200B14Д',
    '\uFEFFНК-014Д',
    'ＮＫ-０１４Д',
  ])('%j is read as НК-014Д', (text) => {
    expect(readCode(text)).toEqual({ letter: 'right', role: 'mentor', number: 14 });
  });

  it('the prefix may be left out where three digits and the letter are there', () => {
    expect(readCode('014д')).toEqual({ letter: 'right', role: null, number: 14 });
    expect(readCode('1Д')).toBeNull();
    expect(readCode('014')).toBeNull();
  });

  it.each(['НК-014', 'НК-14', 'нк14', 'HK 014', 'НК-14.'])('%j lacks its letter, and still means number 14', (text) => {
    expect(readCode(text)).toEqual({ letter: 'missing', role: 'mentor', number: 14 });
    expect(numberOf(text)).toBe(14);
  });

  it.each(['НК-014Г', 'НК-041Д', 'НК-014R', 'НК-014ДД', 'НК-014Щ', 'НК-О14', 'НМ-01З', 'НК-014З'])(
    '%j proves no number, and means nobody',
    (text) => {
      expect(readCode(text)?.letter).toBe('wrong');
      expect(numberOf(text)).toBeNull();
    },
  );

  it.each([
    '',
    'НЯ-014',
    'НК-014-1',
    'НК-000Г',
    'НК-',
    'НК-1234567',
    'НК-014, НК-015',
    'Иванова',
    'Иванова 014Д',
    '14',
    '5Г',
  ])('%j is no code', (text) => {
    expect(readCode(text)).toBeNull();
    expect(numberOf(text)).toBeNull();
  });

  it('put people in the order of their numbers, those without a code last', () => {
    const people = ['', 'НМ-1000Я', 'НМ-999', 'НК-999Ю'].map((id) => ({ id }));
    expect(people.sort(byCode).map((person) => person.id)).toEqual(['НК-999Ю', 'НМ-999', 'НМ-1000Я', '']);
  });
});
