import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/domain/calendar/civil-date';
import { School } from '../school';

const SHEET = 'Что уже сделано';
const day = (date: string) => daysBetween('1899-12-30', date);
const is = (number: string) => (row: ReturnType<School['sheet']>[number]) => row['№'] === number;
const line = (school: School, number: string) => school.sheet('Дорожная карта').find(is(number));

/** A school that sets the table up on the 10th of March, when the plan's February is over. */
function begun(since = '10.03.2023'): School {
  const school = School.before('imported');
  school.fillSettings({ 'Начало ведения': since });
  school.skipTo('2023-03-10T12:00:00+03:00');
  school.run('imported');
  return school;
}

describe('a school that begins in the middle of the year', () => {
  it('is asked about the lines that are past, in one table', () => {
    const school = begun();
    const asked = school.sheet(SHEET).map((row) => row['№']);
    expect(asked).toEqual(expect.arrayContaining(['1.1.', '1.2.', '1.3.', '1.4.', '1.5.']));
    expect(asked).not.toContain('2.1.');
    expect(asked).toContain('3.2.');
    expect(school.said).toContain('Что уже сделано');
    expect(school.sheetState(SHEET).hidden).toBe(false);
    for (const number of ['1.1.', '1.2.', '1.3.', '1.4.', '1.5.'])
      expect(line(school, number)?.Состояние).toBe('до начала ведения');
    school.skipTo('2023-03-14T09:00:00+03:00');
    school.workspace.advance(3_600_000);
    expect(school.state.mails.map(({ body }) => body).join()).not.toContain('1.1.');
  });

  it('takes «сделано» with its proof, «не сделано» with a working date, «не наше» as it is', () => {
    const school = begun();
    school.type(SHEET, 'Ответ', is('1.1.'), 'сделано');
    school.type(SHEET, 'Чем подтверждено', is('1.1.'), 'Приказ № 12');
    school.type(SHEET, 'Дата', is('1.1.'), '10.02.2023');
    school.type(SHEET, 'Ответ', is('1.2.'), 'Не сделано');
    school.type(SHEET, 'Ответ', is('1.3.'), 'не наше');
    school.type(SHEET, 'Ответ', is('1.4.'), 'сделано');
    school.command('takePast', ['YES']);
    expect(school.said).toBe('Учтено: 4 строки.');
    expect(line(school, '1.1.')).toMatchObject({
      Подтверждение: 'Приказ № 12',
      Выполнено: day('2023-02-10'),
      Состояние: 'выполнено',
    });
    expect(line(school, '1.2.')).toMatchObject({
      Конец: day('2023-02-28'),
      'Рабочая дата': day('2023-03-31'),
      Принята: true,
      Состояние: 'по плану',
    });
    expect(line(school, '1.3.')).toMatchObject({ Решение: 'не наше', Состояние: 'не наше' });
    expect(line(school, '1.4.')).toMatchObject({ Подтверждение: 'Сделано до начала ведения' });
    school.command('takePast');
    expect(school.said).toContain('ждут ответа');
  });

  it('is told of a day that cannot be read, and the line waits', () => {
    const school = begun();
    school.type(SHEET, 'Ответ', is('1.1.'), 'сделано');
    school.type(SHEET, 'Дата', is('1.1.'), 'в феврале');
    school.command('takePast', ['YES']);
    expect(school.said).toContain('«в феврале» — не дата');
    expect(line(school, '1.1.')?.Состояние).toBe('до начала ведения');
  });

  it('keeps its answers when the plan is imported once more', () => {
    const school = begun();
    school.type(SHEET, 'Ответ', is('1.1.'), 'сделано');
    school.command('importRoadmap', ['YES']);
    expect(school.sheet(SHEET).find(is('1.1.'))?.Ответ).toBe('сделано');
  });

  it('can bring everything back with one undo', () => {
    const school = begun();
    const before = school.sheet('Дорожная карта');
    for (const answer of ['сделано', 'не сделано', 'не наше'])
      school.type(SHEET, 'Ответ', is(`1.${answer.length % 4}.`), answer);
    school.command('takePast', ['YES']);
    school.command('undoLastStep', ['YES']);
    expect(school.sheet('Дорожная карта')).toEqual(before);
  });
});

it('a school that begins in September is asked nothing', () => {
  const school = School.at('imported');
  expect(school.sheet(SHEET)).toEqual([]);
  expect(school.sheetState(SHEET).hidden).toBe(true);
});
