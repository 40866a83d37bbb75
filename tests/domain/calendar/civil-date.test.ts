import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilDate,
  daysBetween,
  firstDayOfMonth,
  formatCivil,
  isCivilDate,
  lastDayOfMonth,
  parseCivil,
  weekday,
} from '../../../src/domain/calendar/civil-date';

describe('a civil date', () => {
  it.each([
    ['2023-02-28', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-13-01', false],
    ['2023-00-10', false],
    ['2023-2-1', false],
    ['04.09.2023', false],
    ['', false],
  ])('«%s» is a day of the calendar: %s', (text, expected) => expect(isCivilDate(text)).toBe(expected));

  it.each([
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-01-01', -1, '2022-12-31'],
    ['2023-03-25', 2, '2023-03-27'],
    ['2023-09-01', 365, '2024-08-31'],
  ])('%s and %i days is %s, and back', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    [2023, 2, '2023-02-01', '2023-02-28'],
    [2024, 2, '2024-02-01', '2024-02-29'],
    [2023, 12, '2023-12-01', '2023-12-31'],
  ])('month %i-%i runs from %s to %s', (year, month, first, last) => {
    expect([firstDayOfMonth(year, month), lastDayOfMonth(year, month)]).toEqual([first, last]);
  });

  it.each([
    ['2023-09-04', 1],
    ['2023-09-10', 7],
  ])('%s is day %i of its week', (date, day) => expect(weekday(date)).toBe(day));

  it.each([
    ['04.09.2023', '2023-09-04'],
    ['4.9.2023', '2023-09-04'],
    [' 29.12.2021г. ', '2021-12-29'],
    ['30.02.2023', null],
    ['04.09', null],
    ['вчера', null],
  ])('«%s» is read as %s', (text, expected) => expect(parseCivil(text)).toBe(expected));

  it('is shown as people write it', () => expect(formatCivil('2023-09-04')).toBe('04.09.2023'));
  it('is not made of a day that does not exist', () => expect(civilDate(2023, 6, 31)).toBeNull());
  it('refuses arithmetic on something else', () => expect(() => addDays('04.09.2023', 1)).toThrow('04.09.2023'));
});
