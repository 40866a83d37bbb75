import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCivilDate } from '../../../src/domain/calendar/civil-date';
import { occurrencesOf } from '../../../src/domain/calendar/occurrences';
import { readTerm } from '../../../src/domain/calendar/term';

const YEAR = { first: 2022 };
const END = '2023-05-31';
const of = (text: string, end = END) => occurrencesOf(readTerm(text, YEAR), YEAR, end);
const MONTH_ENDS = '2022-09-30 2022-10-31 2022-11-30 2022-12-31 2023-01-31 2023-02-28 2023-03-31 2023-04-30 2023-05-31';

describe('a recurring term', () => {
  it.each([
    ['ежемесячно', MONTH_ENDS],
    ['ежемесячно до 5 числа', MONTH_ENDS.replace(/-\d\d(?= |$)/g, '-05')],
    ['до 31 числа каждого месяца', MONTH_ENDS],
    ['1 раз в 2 месяца', '2022-10-31 2022-12-31 2023-02-28 2023-04-30'],
    [
      'последняя пятница месяца',
      '2022-09-30 2022-10-28 2022-11-25 2022-12-30 2023-01-27 2023-02-24 2023-03-31 2023-04-28 2023-05-26',
    ],
    ['ежеквартально', '2022-09-30 2022-12-31 2023-03-31 2023-06-30'],
    ['ежеквартально до 10 числа', '2022-10-10 2023-01-10 2023-04-10 2023-07-10'],
    ['Ежегодно сентябрь', '2022-09-30'],
    ['ежегодно до 30.12.', '2022-12-30'],
    ['ежемесячно с января по апрель', '2023-01-31 2023-02-28 2023-03-31 2023-04-30'],
    ['2 раза в год: декабрь, май', '2022-12-31 2023-05-31'],
  ])('«%s» is due on days of its own', (text, dates) => {
    expect(of(text)).toEqual({ dates: dates.split(' '), exact: true });
  });

  it.each([
    ['2 раза в год', '2022-12-31 2023-05-31'],
    ['1 раз в год', '2023-05-31'],
    ['3 раза в год', '2022-11-30 2023-02-28 2023-05-31'],
    ['по полугодиям', '2022-12-31 2023-05-31'],
    ['раз в четверть', '2022-10-31 2022-12-31 2023-03-31 2023-05-31'],
    ['еженедельно', MONTH_ENDS],
    ['2 раза в месяц', MONTH_ENDS],
    ['20 раз в год', MONTH_ENDS],
  ])('«%s» has its usual days', (text, dates) => {
    expect(of(text)).toEqual({ dates: dates.split(' '), exact: false });
  });

  it.each(['ежегодно', 'в течение года', 'май', 'постоянно', '', 'когда-нибудь'])('«%s» has none', (text) => {
    expect(of(text).dates).toEqual([]);
  });

  it('ends with teaching', () => {
    expect(of('2 раза в год', '2023-05-25').dates).toEqual(['2022-12-31', '2023-05-25']);
    expect(of('ежемесячно до 27 числа', '2023-05-25').dates).toHaveLength(8);
  });

  it('is due on existing days of the year, each once, in their order', () => {
    const words = fc.constantFrom(
      'ежемесячно',
      'раза в год',
      'до',
      'числа',
      'ежеквартально',
      'каждую',
      'пятницу',
      'с',
      'по',
      'май',
      'октябрь',
      '2',
      '31',
      '5',
      'раз в четверть',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (text) => {
        const { dates } = of(text.join(' '));
        expect(dates).toEqual([...new Set(dates)].sort());
        for (const date of dates) expect(isCivilDate(date) && date >= '2022-01-01' && date <= '2023-12-31').toBe(true);
      }),
    );
  });
});
