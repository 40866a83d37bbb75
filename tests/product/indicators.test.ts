import { describe, expect, it } from 'vitest';
import { School } from '../school';

const PLAN = [
  ['№', 'Мероприятие', 'Сроки', 'Ответственный', 'Результат', 'Показатели'],
  ['1.', 'Анкетирование потенциальных наставников', 'сентябрь', 'Куратор', 'Анкеты', 'Не менее 2 наставников'],
  ['2.', 'Анкетирование наставляемых', 'сентябрь', 'Куратор', 'Анкеты', 'Охват не менее 70 % педагогов'],
  ['3.', 'Сбор согласий на обработку персональных данных', 'октябрь', 'Куратор', 'Согласия у 100% участников', ''],
  ['4.', 'Издание приказа об утверждении наставнических пар', 'ноябрь', 'Директор', 'Приказ', 'Не менее 3 пар'],
  ['5.', 'Ознакомление участников с приказом', 'в течение 10 дней после издания приказа', 'Куратор', 'Лист', ''],
  ['6.', 'Публикации на сайте', 'май', 'Куратор', 'Не менее 5 публикаций', ''],
];

const SHEET = 'Показатели';
const values = (school: School) =>
  Object.fromEntries(school.sheet(SHEET).map((row) => [row['№'], [row['По таблице'], row.Состояние]]));

describe('numeric targets of a plan', () => {
  it('become indicators with a value where the sheets hold the data', () => {
    const school = School.at('approved', { plan: PLAN, settings: { 'Человек в целевых группах': '5' } });
    school.command('refreshRoadmap');
    expect(school.sheetState(SHEET).hidden).toBe(false);
    expect(values(school)).toEqual({
      '1.': [2, 'достигнут'],
      '2.': [80, 'достигнут'],
      '3.': [100, 'достигнут'],
      '4.': [2, 'не достигнут'],
      '6.': ['', 'нет данных'],
    });
  });

  it('take what people type where they do not, and keep it', () => {
    const school = School.at('imported', { plan: PLAN });
    school.type(SHEET, 'Вписано', (row) => row['№'] === '6.', '7');
    school.command('refreshRoadmap');
    school.command('importRoadmap', ['YES']);
    expect(school.sheet(SHEET).find((row) => row['№'] === '6.')).toMatchObject({ Вписано: 7, Состояние: 'достигнут' });
  });

  it('are none in a plan without them', () => {
    const school = School.at('imported');
    expect(school.sheet(SHEET)).toEqual([]);
    expect(school.sheetState(SHEET).hidden).toBe(true);
  });
});

it('a line that waits for the order is dated when the order is registered', () => {
  const school = School.at('signed', { plan: PLAN });
  const serial = (row: string) => school.sheet('Дорожная карта').find((each) => each['№'] === row);
  const [order, waiting] = [serial('4.'), serial('5.')];
  expect(order?.Состояние).toBe('выполнено');
  expect(waiting?.Начало).toBe(order?.Выполнено);
  expect(Number(waiting?.Конец)).toBe(Number(order?.Выполнено) + 10);
  expect(waiting?.['Как прочитано']).toContain('срок с 01.03.2023: Приказ');
});
