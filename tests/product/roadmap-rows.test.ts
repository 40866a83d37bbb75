import { describe, expect, it } from 'vitest';
import { School } from '../school';

type SheetRow = ReturnType<School['sheet']>[number];

const SHEET = 'Дорожная карта';
const is = (number: string) => (row: SheetRow) => row['№'] === number;
const rowOf = (school: School, number: string) => school.sheet(SHEET).find(is(number));

describe('a line of the plan', () => {
  it('offers every kind of work, and keeps the one that the coordinator chose over refresh and import', () => {
    const school = School.at('imported');
    const { cells } = school.sheetState(SHEET);
    expect(JSON.stringify(cells)).toContain('Своими силами');
    school.type(SHEET, 'Вид работы', is('3.2.'), 'Своими силами');
    school.type(SHEET, 'Вид работы', is('3.4.'), 'Подобрать пары');
    school.command('refreshRoadmap');
    school.command('importRoadmap', ['YES']);
    expect(rowOf(school, '3.2.')).toMatchObject({ 'Вид работы': 'Своими силами' });
    expect(rowOf(school, '3.4.')).toMatchObject({ 'Вид работы': 'Подобрать пары' });
    expect(rowOf(school, '3.1.')).toMatchObject({ 'Вид работы': 'Открыть базу наставляемых' });
    school.command('openSurveys', ['YES']);
    expect(school.said).toContain('Сначала импортируйте план');
  });

  it('keeps a date that the coordinator typed where the plan has none', () => {
    const school = School.at('imported');
    school.type(SHEET, 'Конец', is('3.2.'), '10.11.2022');
    school.command('importRoadmap', ['YES']);
    expect(rowOf(school, '3.2.')?.Состояние).toBe('по плану');
  });

  it('is «отменено» or «не наше» when the coordinator says so, and no mail speaks of it', () => {
    const school = School.at('imported');
    school.type(SHEET, 'Решение', is('1.1.'), 'отменено');
    school.type(SHEET, 'Решение', is('1.2.'), 'не наше');
    school.skipTo('2023-02-28T09:00:00+03:00');
    school.workspace.advance(3_600_000);
    expect(['1.1.', '1.2.', '1.3.'].map((number) => rowOf(school, number)?.Состояние)).toEqual([
      'отменено',
      'не наше',
      'срок',
    ]);
    expect(school.state.mails[0]?.body).toContain('1.3.');
    expect(school.state.mails[0]?.body).not.toMatch(/1\.[12]\./);
  });

  it('is not overdue where it was due before the school began', () => {
    const school = School.at('imported');
    school.fillSettings({ 'Начало ведения': '01.04.2023' });
    school.skipTo('2023-04-03T12:00:00+03:00');
    school.command('refreshRoadmap');
    expect(rowOf(school, '1.1.')?.Состояние).toBe('до начала ведения');
    expect(rowOf(school, '5.4.')?.Состояние).toBe('по плану');
  });
});

it('set-up writes the day on which the school began', () => {
  const settings = School.at('setUp').sheet('Настройки');
  expect(settings.find((row) => row.Что === 'Начало ведения')).toMatchObject({ Значение: '01.09.2022' });
});
