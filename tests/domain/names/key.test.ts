import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, type KeyPerson, readKey, writeKey } from '../../../src/domain/names/key';
import { makeKey } from '../../../src/domain/names/make-key';
import { codeOf } from '../../../src/domain/people/codes';

const inOrder = () => 0;

describe('A pasted staff list', () => {
  it.each([
    [
      'copied from a sheet',
      'ФИО\tДолжность\tРоль\nБелова Анна Сергеевна\tучитель\tнаставник',
      ['Белова Анна Сергеевна', 'учитель', 'наставник'],
    ],
    ['without headings', 'Белова Анна Сергеевна\tучитель', ['Белова Анна Сергеевна', 'учитель', '']],
    ['names alone', 'Белова Анна Сергеевна', ['Белова Анна Сергеевна', '', '']],
    ['in another order', 'Класс;Ученик;Фамилия, имя\n7Б;да;Орлов Иван', ['Орлов Иван', '7Б', '']],
    [
      'with quotes and a mark of UTF-8',
      '\ufeffКод,"Фамилия, имя",Роль\n,"Белова ""А"" Анна","Директор"',
      ['Белова "А" Анна', '', 'Директор'],
    ],
  ])('%s', (_, text, [name, post, roles]) => {
    const { people, problems } = readKey(text);
    expect(problems).toEqual([]);
    expect(people.map((person) => [person.name, person.post, person.roles.join()])).toEqual([[name, post, roles]]);
  });

  it('says which lines it could not read', () => {
    const { people, problems } = readKey(
      `Код;ФИО\nНК-014Г;Белова Анна\n;\nНК-015;\n${codeOf('mentor', 16)};Орлов Иван`,
    );
    expect(people.map(({ number }) => number)).toEqual([16]);
    expect(problems).toEqual(['Белова Анна: код «НК-014Г» записан с ошибкой.', 'Строка без имени: НК-015.']);
  });
});

describe('The key', () => {
  it('gives each participant a code, officials none, in a chance order', () => {
    const { people: list } = readKey(
      'ФИО\tДолжность\tРоль\nА Б\tучитель\nВ Г\t\tнаставник, наставляемый\nД Е\t\tДиректор',
    );
    const chances = [0.9, 0.1];
    const { people, added } = makeKey([], list, 'наставляемый', () => chances.shift() ?? 0);
    expect(added).toBe(3);
    expect(people.map(codesOf)).toEqual([
      [{ role: 'mentee', code: codeOf('mentee', 2) }],
      [
        { role: 'mentor', code: codeOf('mentor', 1) },
        { role: 'mentee', code: codeOf('mentee', 1) },
      ],
      [],
    ]);
  });

  it('grows without changing a code, whatever is pasted again', () => {
    const first = makeKey([], readKey('Белова Анна\tучитель\nОрлов Иван\tучитель').people, 'наставник', inOrder);
    const kept = readKey(writeKey(first.people)).people;
    const list = readKey('Белова  анна\nЗимина Юлия\nОрлов Иван\tметодист').people;
    const { people, added, remarks } = makeKey(kept, list, 'наставник', inOrder);
    expect(people.map(({ number, name, post }) => [number, name, post])).toEqual([
      [1, 'Белова Анна', 'учитель'],
      [2, 'Орлов Иван', 'методист'],
      [3, 'Зимина Юлия', ''],
    ]);
    expect(added).toBe(1);
    expect(remarks).toHaveLength(1);
  });

  it('keeps namesakes apart by their posts, and says so', () => {
    const { people, remarks } = makeKey(
      [],
      readKey('Белова Анна\t5А\nБелова Анна\t7Б\nБелова Анна\t5А').people,
      'наставляемый',
      inOrder,
    );
    expect(people.map(({ number, post }) => [number, post])).toEqual([
      [1, '5А'],
      [2, '7Б'],
    ]);
    expect(remarks).toHaveLength(1);
  });

  it('comes back from its file as it was, whatever people are called', () => {
    const word = fc.stringMatching(/^[А-ЯЁ][а-яё]{1,9}$/);
    const free = fc.string({ maxLength: 12 }).map((text) =>
      text
        .replace(/^[=+\-@\s]+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    const person = fc.record({ number: fc.integer({ min: 1, max: 9999 }), name: fc.tuple(word, word), post: free });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), (drawn) => {
        const people = drawn.map(({ number, name, post }): KeyPerson => {
          return { number, name: name.join(' '), post, roles: ['наставник'], written: { дат: 'Кому-то' } };
        });
        expect(readKey(writeKey(people))).toEqual({ people, problems: [] });
      }),
    );
  });

  it('holds nothing that a spreadsheet takes for a formula', () => {
    const people: KeyPerson[] = [{ number: 1, name: 'А', post: '=HYPERLINK("x")', roles: ['+наставник'], written: {} }];
    for (const cell of writeKey(people).split(/[;\r\n]/)) expect(cell).not.toMatch(/^"?[=+\-@]/);
  });
});
