import { describe, expect, it } from 'vitest';
import { typeInto } from '../../local/emulator/services/spreadsheet/edits';
import { PEOPLE, School } from '../school';

/** Types a line below the header (row 2) or what stands there, by visible headers. */
function typeLine(school: School, sheet: string, fields: Record<string, string>, row: number): void {
  const header = (school.sheetState(sheet).cells[1] ?? []).map((cell) => String(cell?.v ?? ''));
  for (const [title, text] of Object.entries(fields)) {
    const letter = String.fromCharCode(65 + header.indexOf(title));
    typeInto(school.state, school.spreadsheetId, sheet, `${letter}${row}`, text);
  }
}

const [mentor, , mentee] = PEOPLE;

describe('what the school had before', () => {
  it('pairs with an order get keys and codes, and count as ordered', () => {
    const school = School.at('answered');
    typeLine(school, 'Пары', { Наставник: mentor?.name ?? '', Наставляемый: mentee?.name ?? '', Приказ: '№ 17' }, 3);
    typeLine(school, 'Пары', { Наставник: 'Орлова Нина Ивановна', Наставляемый: 'Лисина Ольга Юрьевна' }, 4);
    typeLine(school, 'Пары', { Наставник: 'Орлова Нина Ивановна' }, 5);
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
    typeLine(school, 'Документы', paper, 3);
    typeLine(school, 'Документы', { ...paper, Номер: '18' }, 4);
    typeLine(school, 'Документы', { Документ: 'Положение' }, 5);
    school.command('refreshRoadmap');
    expect(school.sheet('Документы').map((row) => [row.Ключ, row.Номер, row.Состояние])).toEqual([
      ['own-1', 17, 'подписан'],
      ['own-2', 18, 'подписан'],
      ['', '', ''],
    ]);
  });
});
