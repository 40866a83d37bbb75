import { describe, expect, it } from 'vitest';
import { PEOPLE, School } from '../school';

const [mentor, , mentee] = PEOPLE;

describe('what the school had before', () => {
  it('looks like the rows that the script writes once it has its key, except where people coloured it', () => {
    const school = School.at('approved');
    school.typeLine('Пары', { Наставник: 'Орлова Нина Ивановна', Наставляемый: 'Лисина Ольга Юрьевна' }, 7);
    const typed = () => school.sheetState('Пары').cells[6] ?? [];
    expect(typed().some((cell) => cell?.bg ?? cell?.validation)).toBe(false);
    const own = typed().findIndex((cell) => cell?.v === 'Орлова Нина Ивановна');
    Object.assign(typed()[own] ?? {}, { bg: '#00ff00' });
    school.command('refreshRoadmap');
    const looks = (line: typeof typed extends () => infer Line ? Line : never) =>
      line.map((cell, at) => (at === own ? null : { bg: cell?.bg, wrap: cell?.wrap, rule: cell?.validation?.type }));
    expect(looks(typed())).toEqual(looks(school.sheetState('Пары').cells[2] ?? []));
    expect(typed()[own]?.bg).toBe('#00ff00');
    expect(school.sheetState('Пары').cells[5]?.some((cell) => cell?.bg)).toBe(false);
  });

  it('pairs with an order get keys and codes, and count as ordered', () => {
    const school = School.at('answered');
    school.typeLine('Пары', { Наставник: mentor?.name ?? '', Наставляемый: mentee?.name ?? '', Приказ: '№ 17' }, 3);
    school.typeLine('Пары', { Наставник: 'Орлова Нина Ивановна', Наставляемый: 'Лисина Ольга Юрьевна' }, 4);
    school.typeLine('Пары', { Наставник: 'Орлова Нина Ивановна' }, 5);
    school.command('refreshRoadmap');
    school.command('refreshRoadmap');
    const pairs = school.sheet('Пары').map((row) => [row.Ключ, row['Код наставника'], row.Состояние]);
    expect(pairs).toEqual([
      ['НМ-003И|НК-001Д', 'НК-001Д', 'утверждена приказом'],
      ['НМ-006Ф|НК-005П', 'НК-005П', 'согласована'],
      ['', '', ''],
    ]);
    expect(school.sheet('Наставники').map((row) => row['Фамилия Имя Отчество'])).toContain('Орлова Нина Ивановна');
    expect(school.sheet('Наставники').find((row) => row.Код === 'НК-005П')?.Согласие).not.toBe(true);
  });

  it('orders with number and date get keys and count as signed, also two of one title', () => {
    const school = School.at('imported');
    const paper = { Документ: 'Приказ о назначении наставников', Номер: '17', Дата: '02.09.2022' };
    school.typeLine('Документы', paper, 3);
    school.typeLine('Документы', { ...paper, Номер: '18' }, 4);
    school.typeLine('Документы', { Документ: 'Положение' }, 5);
    school.command('refreshRoadmap');
    expect(school.sheet('Документы').map((row) => [row.Ключ, row.Номер, row.Состояние])).toEqual([
      ['own-1', 17, 'подписан'],
      ['own-2', 18, 'подписан'],
      ['', '', ''],
    ]);
  });
});
