import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/civil-date';
import { isDated, readTerm } from '../../../src/domain/calendar/term';
import { isMentioned, rowState, type Standing } from '../../../src/domain/roadmap/row-state';

const FEBRUARY: Standing = { due: '2023-02-28', evidence: '', decision: '' };
const SINCE = '2022-09-01';

describe('the state of a row due on 28 February', () => {
  it.each([
    ['2022-09-01', 'по плану'],
    ['2023-02-01', 'по плану'],
    ['2023-02-13', 'по плану'],
    ['2023-02-14', 'скоро'],
    ['2023-02-27', 'скоро'],
    ['2023-02-28', 'срок'],
    ['2023-03-01', 'просрочено'],
    ['2023-08-31', 'просрочено'],
  ])('on %s is «%s»', (today, state) => expect(rowState(FEBRUARY, today, SINCE)).toBe(state));

  it('is «выполнено» once there is evidence, however late', () => {
    expect(rowState({ ...FEBRUARY, evidence: 'приказ № 5' }, '2023-03-20', SINCE)).toBe('выполнено');
    expect(rowState({ ...FEBRUARY, evidence: '  ' }, '2023-03-20', SINCE)).toBe('просрочено');
  });

  it.each([
    ['отменено', 'отменено'],
    [' Отменено приказом № 3', 'отменено'],
    ['Не наше', 'не наше'],
    ['перенести', 'просрочено'],
    ['', 'просрочено'],
  ])('is what «%s» decides', (decision, state) => {
    expect(rowState({ ...FEBRUARY, decision }, '2023-03-20', SINCE)).toBe(state);
  });

  it('is not overdue for a school that began to keep the table later', () => {
    expect(rowState(FEBRUARY, '2023-03-20', '2023-03-01')).toBe('до начала ведения');
    expect(rowState(FEBRUARY, '2023-03-20', '2023-02-28')).toBe('просрочено');
    expect(rowState({ ...FEBRUARY, evidence: 'протокол' }, '2023-03-20', '2023-03-01')).toBe('выполнено');
  });

  it('is mentioned 14, 7 and 1 days ahead, on the day, and weekly while overdue', () => {
    const days = Array.from({ length: 50 }, (_, index) => addDays('2023-02-01', index));
    const mentioned = [
      '2023-02-14',
      '2023-02-21',
      '2023-02-27',
      '2023-02-28',
      '2023-03-07',
      '2023-03-14',
      '2023-03-21',
    ];
    const mentions = (row: Standing, since = SINCE) => days.filter((today) => isMentioned(row, today, since));
    expect(mentions(FEBRUARY)).toEqual(mentioned);
    expect(mentions({ ...FEBRUARY, evidence: 'ссылка' })).toEqual([]);
    expect(mentions({ ...FEBRUARY, decision: 'отменено' })).toEqual([]);
    expect(mentions(FEBRUARY, '2023-03-01')).toEqual([]);
    expect(mentions({ ...FEBRUARY, due: null })).toEqual([]);
  });
});

describe('a row whose term is', () => {
  it.each([
    ['май', 'просрочено', true],
    ['март-май 2023', 'просрочено', true],
    ['до 31.05.2023', 'просрочено', true],
    ['ежегодно', 'без даты', false],
    ['В течение года', 'без даты', false],
    ['постоянно', 'без даты', false],
    ['По программе наставничества', 'без даты', false],
    ['когда-нибудь', 'без даты', false],
    ['', 'без даты', false],
  ])('«%s» is «%s» a week after the end of May', (text, state, mentioned) => {
    const term = readTerm(text, { first: 2022 });
    const row = { due: isDated(term) ? term.end : null, evidence: '', decision: '' };
    expect(rowState(row, '2023-06-07', SINCE)).toBe(state);
    expect(isMentioned(row, '2023-06-07', SINCE)).toBe(mentioned);
  });
});
