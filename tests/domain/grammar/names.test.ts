import { describe, expect, it } from 'vitest';
import { CASES } from '../../../src/domain/grammar/cases';
import { addressOf, formsOf, genderOf, nameAs, nameIn } from '../../../src/domain/grammar/names';
import { GOLD_NAMES } from './gold-names';

const plainE = (text: string) => text.replace(/ё/g, 'е');

describe('A full name', () => {
  it('stands in every case as people write it: more than 200 names, the hard ones among them', () => {
    expect(GOLD_NAMES.length).toBeGreaterThanOrEqual(200);
    const wrong = GOLD_NAMES.flatMap(({ name, oblique }) =>
      oblique.flatMap((form, index) => {
        const made = nameIn(name, CASES[index + 1] ?? 'им');
        return plainE(made) === plainE(form) ? [] : [`${name} ${CASES[index + 1]}: ${made} instead of ${form}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(GOLD_NAMES.filter(({ gender }) => gender !== null).slice(0, 40))(
    '$name is of the gender $gender',
    (person) => {
      expect(genderOf(person.name)).toBe(person.gender);
    },
  );

  it.each([
    ['Лебедева Ольга Петровна', 'short', 'дат', 'Лебедевой О.П.'],
    ['Лебедева Ольга Петровна', 'signature', 'им', 'О.П. Лебедева'],
    ['Лебедева Ольга Петровна', 'short', 'им', 'Лебедева О.П.'],
    ['Орёл Пётр Ильич', 'signature', 'вин', 'П.И. Орла'],
    ['Ким Анна-Мария Львовна', 'short', 'род', 'Ким А.-М.Л.'],
  ] as const)('%s, %s, %s: %s', (name, form, wanted, expected) => {
    expect(nameAs(name, form, wanted).replace(/\u00a0/g, ' ')).toBe(expected);
  });

  it('is written as people correct it, and its initials follow', () => {
    const corrections = new Map([['Швец Иван Ильич', { дат: 'Швецю Ивану Ильичу' }]]);
    expect(nameIn('Швец Иван Ильич', 'дат', corrections)).toBe('Швецю Ивану Ильичу');
    expect(nameAs('Швец Иван Ильич', 'short', 'дат', corrections)).toBe('Швецю\u00a0И.И.');
    expect(nameIn('Швец Иван Ильич', 'род', corrections)).toBe('Швеца Ивана Ильича');
  });

  it.each([
    ['Лебедева Ольга Петровна', 'Уважаемая Ольга Петровна'],
    ['Ким Лев Ильич', 'Уважаемый Лев Ильич'],
    ['Петренко Женя', 'Уважаемый(-ая) Женя'],
  ])('%s is addressed: %s', (name, expected) => {
    expect(addressOf(name)).toBe(expected);
  });

  it.each([
    ['Иванова Анна Сергеевна', false],
    ['Заяц Иван Ильич', true],
    ['Цой Анна Ильинична', true],
    ['Петренко Женя', true],
    ['Крымский Лев Фомич', false],
  ])('%s is to be looked at before the first order: %s', (name, risky) => {
    expect(formsOf(name).risky).toBe(risky);
  });
});
