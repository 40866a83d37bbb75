import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/domain/calendar/civil-date';
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

describe('a line without a deadline of its own', () => {
  it('is offered the end of its kind’s usual month, which counts for nothing until it is accepted', () => {
    const school = School.at('imported');
    expect(rowOf(school, '3.2.')).toMatchObject({
      'Срок в плане': 'В течение года',
      Конец: '',
      'Рабочая дата': day('2022-09-30'),
      Принята: false,
      Состояние: 'без даты',
    });
    school.skipTo('2022-09-23T09:00:00+03:00');
    school.workspace.advance(3_600_000);
    expect(school.state.mails.map(({ body }) => body).join()).not.toContain('3.2.');

    school.tick(SHEET, 'Принята', is('3.2.'));
    school.skipTo('2022-09-29T09:00:00+03:00');
    school.workspace.advance(3_600_000);
    expect(rowOf(school, '3.2.')?.Состояние).toBe('скоро');
    expect(school.state.mails.map(({ body }) => body).join()).toContain('3.2.');
    expect(rowOf(school, '3.4.')?.Состояние).toBe('без даты');
  });

  it('takes its offer when all are accepted at once, and keeps the dates that the coordinator typed', () => {
    const school = School.at('imported');
    school.type(SHEET, 'Рабочая дата', is('3.4.'), '10.11.2022');
    school.type(SHEET, 'Рабочая дата', is('3.6.'), '');
    school.command('acceptDates', ['YES']);
    expect(school.lastRun.dialogs[0]?.text).toContain('30.09.2022 — ');
    school.command('importRoadmap', ['YES']);
    const dates = ['3.2.', '3.4.', '3.6.'].map((number) => rowOf(school, number));
    expect(dates.map((row) => [row?.['Рабочая дата'], row?.Принята, row?.Состояние])).toEqual([
      [day('2022-09-30'), true, 'по плану'],
      [day('2022-11-10'), true, 'по плану'],
      ['', false, 'без даты'],
    ]);
    school.command('acceptDates', ['YES']);
    expect(school.said).toContain('нет');
  });

  it('is offered a later date when nobody accepted the first one in time, and none once teaching is over', () => {
    const school = School.at('imported');
    const offered = () => {
      school.command('refreshRoadmap');
      return rowOf(school, '3.2.')?.['Рабочая дата'];
    };
    const on = (date: string) => school.skipTo(`${date}T09:00:00+03:00`);
    on('2022-10-03');
    expect(offered()).toBe(day('2022-10-31'));
    on('2022-10-31');
    expect(offered()).toBe(day('2022-10-31'));
    on('2022-11-20');
    expect(offered()).toBe(day('2022-12-31'));
    on('2023-05-25');
    expect(offered()).toBe(day('2023-05-31'));
    on('2023-06-15');
    expect(offered()).toBe(day('2023-05-31'));
    school.command('acceptDates', ['YES']);
    expect(school.said).toMatch(/^У \d+ строк предложенная дата уже прошла/);
    expect(rowOf(school, '3.2.')?.Принята).toBe(false);
    school.fillSettings({ Напоминания: 'включены' });
    school.command('doNextStep');
    expect(school.said).not.toContain('рабочие даты');
  });

  it('keeps the date that the coordinator typed or accepted, also when it has passed', () => {
    const school = School.at('imported');
    school.type(SHEET, 'Рабочая дата', is('3.4.'), '10.10.2022');
    school.tick(SHEET, 'Принята', is('3.2.'));
    school.type(SHEET, 'Рабочая дата', is('3.6.'), '');
    school.skipTo('2022-11-20T09:00:00+03:00');
    school.command('refreshRoadmap');
    expect(['3.2.', '3.4.', '3.6.'].map((number) => rowOf(school, number)?.['Рабочая дата'])).toEqual([
      day('2022-09-30'),
      day('2022-10-10'),
      '',
    ]);
    school.command('acceptDates', ['YES']);
    expect(school.lastRun.dialogs[0]?.text).toContain('У 1 строки предложенная дата уже прошла');
  });

  it('is offered another date when the coordinator corrects its kind', () => {
    const school = School.at('imported');
    school.type(SHEET, 'Вид работы', is('3.2.'), 'Подготовить статистику');
    school.command('refreshRoadmap');
    expect(rowOf(school, '3.2.')?.['Рабочая дата']).toBe(day('2022-12-31'));
  });
});

describe('a line that comes round', () => {
  const quarterly = (school: School) => {
    const row = rowOf(school, '3.5.');
    return [row?.Конец, row?.Подтверждение, row?.Состояние];
  };

  it('is due on its next occurrence, and goes on once that is proved', () => {
    const school = School.at('imported');
    expect(quarterly(school)).toEqual([day('2022-09-30'), '', 'по плану']);
    for (const [proof, next] of [
      ['Письмо № 1', '2022-12-31'],
      ['Письмо № 2', '2023-03-31'],
      ['Письмо № 3', '2023-06-30'],
    ]) {
      school.type(SHEET, 'Подтверждение', is('3.5.'), proof ?? '');
      school.command('refreshRoadmap');
      expect(quarterly(school)).toEqual([day(next ?? ''), '', 'по плану']);
    }
    school.type(SHEET, 'Подтверждение', is('3.5.'), 'Письмо № 4');
    school.command('refreshRoadmap');
    school.command('refreshRoadmap');
    expect(quarterly(school)).toEqual([day('2023-06-30'), 'Письмо № 4', 'выполнено']);
    expect(school.sheet('Выполнение').map((row) => [row.Срок, row.Подтверждение])).toEqual([
      [day('2022-09-30'), 'Письмо № 1'],
      [day('2022-12-31'), 'Письмо № 2'],
      [day('2023-03-31'), 'Письмо № 3'],
    ]);
  });

  it('begins with the first occurrence after the school began', () => {
    const school = School.before('imported');
    school.fillSettings({ 'Начало ведения': '10.11.2022' });
    school.run('imported');
    expect(quarterly(school)[0]).toBe(day('2022-12-31'));
  });

  it('is overdue until it is proved, however many occurrences pass', () => {
    const school = School.at('imported');
    school.skipTo('2023-01-10T12:00:00+03:00');
    school.command('refreshRoadmap');
    expect(quarterly(school)).toEqual([day('2022-09-30'), '', 'просрочено']);
  });
});

/** A day as a cell holds it. */
function day(date: string): number | string {
  return date === '' ? '' : daysBetween('1899-12-30', date);
}
