import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/civil-date';
import { readTerm } from '../../../src/domain/calendar/term';
import { type Deadline, isMentioned, rowState } from '../../../src/domain/roadmap/row-state';

const FEBRUARY: Deadline = { kind: 'month', start: '2023-02-01', end: '2023-02-28', evidence: '' };

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
  ])('on %s is «%s»', (today, state) => expect(rowState(FEBRUARY, today)).toBe(state));

  it('is «выполнено» once there is evidence, however late', () => {
    expect(rowState({ ...FEBRUARY, evidence: 'приказ № 5' }, '2023-03-20')).toBe('выполнено');
    expect(rowState({ ...FEBRUARY, evidence: '  ' }, '2023-03-20')).toBe('просрочено');
  });

  it('is «без даты» when the row is cancelled', () => {
    expect(rowState({ ...FEBRUARY, cancelled: true }, '2023-03-20')).toBe('без даты');
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
    expect(days.filter((today) => isMentioned(FEBRUARY, today))).toEqual(mentioned);
    expect(days.filter((today) => isMentioned({ ...FEBRUARY, evidence: 'ссылка' }, today))).toEqual([]);
    expect(days.filter((today) => isMentioned({ ...FEBRUARY, cancelled: true }, today))).toEqual([]);
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
    const row = { ...readTerm(text, { first: 2022 }), evidence: '' };
    expect(rowState(row, '2023-06-07')).toBe(state);
    expect(isMentioned(row, '2023-06-07')).toBe(mentioned);
  });
});
