import { describe, expect, it } from 'vitest';
import { readSchoolYear } from '../../../src/domain/calendar/school-year';
import { planStartOf, readTerm } from '../../../src/domain/calendar/term';
import { TERM_PATTERNS } from '../../../src/domain/calendar/term-patterns';
import { plain } from '../../../src/domain/text';
import { goldTerms } from '../../gold';

const YEAR = { first: 2022 };

function yearOf(text: string) {
  const year = readSchoolYear(text);
  if (year === null) throw new Error(`No school year in «${text}».`);
  return year;
}

function planStart(seed: string) {
  const terms = goldTerms().filter((term) => term.seed === seed);
  return planStartOf(terms.map(({ text, schoolYear }) => readTerm(text, yearOf(schoolYear))));
}

describe('the deadlines of the five plans', () => {
  it('are thirty', () => expect(new Set(goldTerms().map(({ text }) => text)).size).toBe(30));

  it.each(goldTerms())('«$text» is read as in $seed', ({ text, seed, schoolYear, kind, start, end, recurrence }) => {
    expect(readTerm(text, yearOf(schoolYear), planStart(seed))).toEqual({ text, kind, start, end, recurrence });
  });
});

describe('a deadline', () => {
  it.each(TERM_PATTERNS.map(({ example }) => example))('«%s» is read by its own row of the table', (example) => {
    const words = plain(example).replace(/\.$/, '');
    const reader = TERM_PATTERNS.find(({ pattern, read }) => {
      const match = pattern.exec(words);
      return match !== null && read(match, { schoolYear: YEAR, planStart: null }) !== null;
    });
    expect(reader?.example).toBe(example);
  });

  it.each([
    ['ФЕВРАЛЬ  2023 г.', 'month', '2023-02-01', '2023-02-28'],
    ['май\u00a02023', 'month', '2023-05-01', '2023-05-31'],
    ['в марте', 'month', '2023-03-01', '2023-03-31'],
    ['ноябрь — январь', 'month-range', '2022-11-01', '2023-01-31'],
    ['май – июнь 2023 г', 'month-range', '2023-05-01', '2023-06-30'],
    ['до 1 сентября 2022 г.', 'date-by', null, '2022-09-01'],
    ['в срок до 20.09.2022', 'date-by', null, '2022-09-20'],
    ['04.09.2022', 'date-by', '2022-09-04', '2022-09-04'],
    ['ежегодно в мае', 'recurring', '2023-05-01', '2023-05-31'],
    ['ежегодно до 25.08', 'recurring', null, '2023-08-25'],
    ['в течении года', 'period', '2022-09-01', '2023-08-31'],
    ['В течение всего периода', 'period', '2022-09-01', '2023-08-31'],
    ['', 'none', null, null],
    [' – ', 'none', null, null],
  ])('«%s» is a %s from %s to %s', (text, kind, start, end) => {
    expect(readTerm(text, YEAR)).toMatchObject({ kind, start, end });
  });

  it.each([
    'до 31.02.2023',
    'до 15 числа',
    'июнь-август',
    'ноябрь-январь 2023',
    'по мере необходимости',
    'по полугодиям',
    'сентяборь',
    'майя',
    'Ежегодно сентябрь Сентябрь Сентябрь',
    '2 раза в месяц',
  ])('«%s» is left to a person and gets no date', (text) => {
    expect(readTerm(text, YEAR)).toEqual({ text, kind: 'unknown', start: null, end: null, recurrence: null });
  });
});
