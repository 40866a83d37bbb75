import { describe, expect, it } from 'vitest';
import { isSeries, nextNumber, twinOf } from '../../../src/domain/documents/numbers';

const row = (number: string, date: string, state = 'подписан') => ({ id: `${number} ${date}`, number, date, state });

describe('The next number of a school’s series', () => {
  it.each([
    ['№-од', '2022-09-05', [], '1-од'],
    ['№-од', '2022-09-05', [row('41-од', '2022-09-01')], '42-од'],
    ['112/1-№', '2022-09-05', [row('112/1-1', '2022-09-01')], '112/1-2'],
    // Orders are counted as the journal writes them, however it is typed.
    ['№-од', '2022-09-05', [row('№ 41-ОД', '2022-09-01')], '42-од'],
    // Papers of another series and drafts have no part in it.
    ['№-од', '2022-09-05', [row('7-а', '2022-09-01'), row('90-од', '2022-09-02', 'проект')], '1-од'],
    // A number that is taken counts before its paper is made.
    ['№-од', '2022-09-05', [row('41-од', '2022-09-01', 'подписывается')], '42-од'],
    // A journal that begins anew in January, and one that goes on.
    ['№-од', '2023-02-01', [row('90-од', '2022-12-30'), row('3-од', '2023-01-12')], '4-од'],
    ['№-од', '2023-01-10', [row('90-од', '2022-12-30')], '91-од'],
  ])('%s on %s', (series, day, documents, expected) => {
    expect(nextNumber(series, day, documents)).toBe(expected);
  });

  it.each([
    ['№-од', true],
    ['112/1-№', true],
    ['', false],
    ['45-од', false],
    ['№-№', false],
  ])('«%s» is one: %s', (series, expected) => {
    expect(isSeries(series)).toBe(expected);
  });
});

describe('Another paper with the same number', () => {
  it.each([
    ['45-од', '2023-03-01', '2023-01-15', true],
    ['№ 45-ОД', '2023-03-01', '2023-01-15', true],
    // One school year, two calendar years.
    ['45-од', '2023-03-01', '2022-10-15', true],
    ['45-од', '2023-10-01', '2023-02-15', true],
    ['45-од', '2023-10-01', '2022-10-15', false],
    ['46-од', '2023-03-01', '2023-01-15', false],
    ['', '2023-03-01', '2023-01-15', false],
  ])('«%s» of %s meets 45-од of %s: %s', (number, day, other, expected) => {
    expect(twinOf(number, day, [row('45-од', other)], 'new') !== null).toBe(expected);
  });

  it('is not the paper itself, and no draft', () => {
    expect(twinOf('45-од', '2023-03-01', [row('45-од', '2023-03-01')], '45-од 2023-03-01')).toBeNull();
    expect(twinOf('45-од', '2023-03-01', [row('45-од', '2023-03-01', 'проект')], 'new')).toBeNull();
  });
});
