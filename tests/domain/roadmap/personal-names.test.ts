import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, personsIn, withRoles } from '../../../src/domain/roadmap/personal-names';
import type { PlanRow } from '../../../src/domain/roadmap/plan-row';
import { readPlan } from '../../../src/domain/roadmap/read-plan';
import { readRoleAnswer } from '../../../src/domain/roadmap/role-answer';
import { PLAN_IDS, seedGrid } from '../../gold';

const YEAR = { first: 2024 };

function rows(...people: string[]): PlanRow[] {
  const lines = people.map((responsible, index) => [`Беседа ${index}`, 'май', responsible]);
  return readPlan([['Мероприятие', 'Срок', 'Ответственный'], ...lines], YEAR).rows;
}

const offered = (...people: string[]) => personsIn(rows(...people), []).map(({ name, role }) => [name, role]);

function replaced(...people: string[]): string[] {
  const found = rows(...people);
  const replacements = personsIn(found, []).map((person) => ({ person, role: person.role }));
  return withRoles(found, replacements).map(({ responsible }) => responsible);
}

describe('Names in a plan', () => {
  it.each([
    ['Иванова И.И.', 'Иванова И.И.'],
    ['отвечает И. И. Иванова', 'И. И. Иванова'],
    ['Иванова Мария Петровна', 'Иванова Мария Петровна'],
    ['поручить Сухой-Петровой Марии Петровне', 'Сухой-Петровой Марии Петровне'],
    ['Ёлкин Пётр Ильич', 'Ёлкин Пётр Ильич'],
  ])('«%s»: finds %s', (text, name) => {
    expect(offered(text)).toEqual([[name, 'Куратор']]);
  });

  it.each([
    'Директор школы',
    'Школа им. И.И. Иванова',
    'Рабочая группа',
    'Методический Совет Школы',
    'Куратор, тренер',
    '',
  ])('«%s»: finds nobody', (text) => expect(offered(text)).toEqual([]));

  it.each(PLAN_IDS.map((id) => [id]))('%s: finds nobody', (id) => {
    expect(personsIn(readPlan(seedGrid(id), YEAR).rows, [])).toEqual([]);
  });

  it('takes the post that stands before the name for a role, for a second person with a number', () => {
    expect(offered('методист Гусева А.Б.', 'Методисты Чайкина В.Г.', 'Белов Д.Е.', 'Серов Ж.З.')).toEqual([
      ['Гусева А.Б.', 'Методист'],
      ['Чайкина В.Г.', 'Методист 2'],
      ['Белов Д.Е.', 'Куратор'],
      ['Серов Ж.З.', 'Куратор 2'],
    ]);
    expect(offered('зам. директора Гусева А.Б.', 'зам. директора по УВР Белов Д.Е.')).toEqual([
      ['Гусева А.Б.', 'Зам. директора'],
      ['Белов Д.Е.', 'Зам. директора по УВР'],
    ]);
    expect(replaced('зам. директора Гусева А.Б.')).toEqual(['зам. директора']);
  });

  it('knows one person in several forms, by the longest of them', () => {
    expect(personsIn(rows('Иванова И.И.', 'И.И. Иванова', 'Иванова Инна Ильинична, Ивановой И. И.'), [])).toEqual([
      {
        key: keyOf('Иванова И.И.'),
        name: 'Иванова Инна Ильинична',
        forms: ['Иванова И.И.', 'И.И. Иванова', 'Иванова Инна Ильинична', 'Ивановой И. И.'],
        times: 4,
        role: 'Куратор',
      },
    ]);
  });

  it('gives a person the role that the school has for her already, and nobody else that role', () => {
    const known = [
      { role: 'Завуч', name: 'Иванова Инна Ильинична' },
      { role: 'Куратор', name: 'Лебедева Ольга Петровна' },
      { role: 'Методист', name: '' },
    ];
    expect(personsIn(rows('Иванова И.И.', 'Белов Д.Е.'), known).map(({ role }) => role)).toEqual([
      'Завуч',
      'Куратор 2',
    ]);
  });

  it('give way to roles, without saying a post twice', () => {
    expect(replaced('методист Гусева А.Б., Белов Д.Е.', 'Директор, Белов Д. Е.')).toEqual([
      'методист, Куратор',
      'Директор, Куратор',
    ]);
  });

  it('are all gone from any cell, and nothing else is', () => {
    const piece = fc.constantFrom(
      'Иванова И.И.',
      'Белов Д. Е.',
      'Гусева Анна Борисовна',
      'и',
      'методист',
      'с 1 по 5',
      ',',
      'План',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const cell = pieces.join(' ');
        const found = rows('Директор').map((row) => ({ ...row, activity: cell, content: [cell] }));
        const persons = personsIn(found, []);
        const [after] = withRoles(
          found,
          persons.map((person) => ({ person, role: person.role })),
        );
        expect(after?.activity).not.toMatch(/Иванова|Белов|Гусева/);
        expect(after?.content).toEqual([after?.activity]);
        expect(after?.id).toBe(found[0]?.id);
        for (const word of ['с 1 по 5', 'План'])
          expect(after?.activity.split(word).length).toBe(cell.split(word).length);
        expect(withRoles(found, [])).toEqual(found);
      }),
    );
  });
});

describe('An answer about roles', () => {
  const persons = personsIn(rows('Иванова И.И.', 'Белов Д.Е.'), []);
  const roles = (text: string) => {
    const answer = readRoleAnswer(text, persons);
    return Array.isArray(answer) ? answer.map(({ person, role }) => `${person.name}: ${role}`) : answer;
  };

  it.each([
    ['', ['Иванова И.И.: Куратор', 'Белов Д.Е.: Куратор 2']],
    ['2 – Заместитель директора по УВР', ['Иванова И.И.: Куратор', 'Белов Д.Е.: Заместитель директора по УВР']],
    ['1. оставить; 2: методист', ['Белов Д.Е.: методист']],
    ['1 - оставить, 2 - оставить', []],
  ])('«%s» is understood', (text, expected) => expect(roles(text)).toEqual(expected));

  it.each(['да', '3 – Методист', '1 – 2'])('«%s» is asked about again', (text) => {
    expect(roles(text)).toEqual({ unclear: text });
  });
});
