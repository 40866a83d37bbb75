import { describe, expect, it } from 'vitest';
import { ACTIONS, type ActionKind } from '../../../src/domain/roadmap/actions';
import { proposedDate } from '../../../src/domain/roadmap/proposed-date';

const CALENDAR = { year: { first: 2022 }, since: '2022-08-20', teachingEnd: '2023-05-31' };

describe('the working date that a line is offered', () => {
  it.each([
    ['roadmap', '2022-08-31'],
    ['mentee-survey', '2022-09-30'],
    ['pairs-order', '2022-09-30'],
    ['statistics', '2022-12-31'],
    ['final-meeting', '2023-05-31'],
    ['report', '2023-05-31'],
    ['class-hour', null],
    [null, null],
  ] as [ActionKind | null, string | null][])('for %s is %s', (kind, date) => {
    expect(proposedDate(kind, CALENDAR)).toBe(date);
  });

  it('leaves two weeks to a school that begins in the middle of the year', () => {
    const since = (day: string) => proposedDate('mentee-survey', { ...CALENDAR, since: day });
    expect([since('2022-09-30'), since('2022-11-10'), since('2022-11-20'), since('2023-05-25')]).toEqual([
      '2022-09-30',
      '2022-11-30',
      '2022-12-31',
      '2023-05-31',
    ]);
    expect(since('2023-06-05')).toBeNull();
  });

  it('is never after the end of teaching nor before the school began', () => {
    for (const { kind } of ACTIONS) {
      for (const since of ['2022-08-01', '2022-12-15', '2023-05-30']) {
        const date = proposedDate(kind, { ...CALENDAR, since });
        if (date !== null) expect(date >= since && date <= '2023-05-31', `${kind} ${since}`).toBe(true);
      }
    }
  });
});
