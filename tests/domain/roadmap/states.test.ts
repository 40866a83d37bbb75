import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLeft, dueOf, mentionedOn, type StateFields, statesOf } from '../../../src/domain/roadmap/states';

const SINCE = '2022-09-01';
const TODAY = '2023-03-07';

function row(id: string, fields: Partial<StateFields> = {}): StateFields {
  return { id, row: '', end: '', work: '', accepted: false, evidence: '', decision: '', ...fields };
}

describe('the day that counts for a row', () => {
  it.each([
    ['the plan’s own', { end: '2023-02-28' }, '2023-02-28'],
    ['none while a proposal waits', { work: '2023-05-31' }, null],
    ['the working date once it is accepted', { work: '2023-05-31', accepted: true }, '2023-05-31'],
    [
      'the accepted one, also beside the plan’s own',
      { end: '2023-02-28', work: '2023-04-01', accepted: true },
      '2023-04-01',
    ],
    ['the plan’s own while a proposal waits', { end: '2023-02-28', work: '2023-04-01' }, '2023-02-28'],
    ['the plan’s own, ticked or not', { end: '2023-02-28', accepted: true }, '2023-02-28'],
    ['none where a day before the start was answered', { end: '2022-08-31', accepted: true }, null],
  ])('is %s', (_, fields, due) => expect(dueOf(row('a', fields), SINCE)).toBe(due));
});

describe('the days that are left', () => {
  const leftOf = (rows: StateFields[]) => daysLeft(rows, statesOf(rows, TODAY, SINCE), TODAY, SINCE).get('a');

  it.each([
    ['are counted to the deadline', { end: '2023-03-10' }, 3],
    ['are none on the day itself', { end: TODAY }, 0],
    ['are below zero once it has passed', { end: '2023-02-28' }, -7],
    ['end with the working date once it is accepted', { end: '2023-02-28', work: '2023-03-08', accepted: true }, 1],
    ['are not told without a date', {}, undefined],
    ['are not told of what is done', { end: '2023-03-10', evidence: 'протокол № 1' }, undefined],
    ['are not told of what nobody will do', { end: '2023-03-10', decision: 'отменено' }, undefined],
    ['are not told of what was due before the school began', { end: '2022-08-31' }, undefined],
  ])('%s', (_, fields, left) => expect(leftOf([row('a', fields)])).toBe(left));

  it('of a row with points are those of the most pressing one that is open', () => {
    const points = [
      row('p0', { row: 'a', end: '2023-03-01', evidence: 'протокол № 1' }),
      row('p1', { row: 'a', end: '2023-05-31' }),
      row('p2', { row: 'a', end: '2023-03-09' }),
    ];
    expect(leftOf([row('a', { end: '2023-02-28' }), ...points])).toBe(2);
    expect(leftOf([row('a', { end: '2023-03-20' }), ...points.slice(0, 1)])).toBeUndefined();
  });
});

describe('a row with points', () => {
  const HEADING = row('a', { end: '2023-02-28' });
  const DONE = { evidence: 'протокол № 1' };

  it.each([
    ['the overdue one', [{ end: '2023-03-01' }, { end: '2023-05-31' }], 'просрочено'],
    ['the one that is left', [DONE, { end: '2023-05-31' }], 'по плану'],
    ['the one without a date before the proved one', [DONE, {}], 'без даты'],
    ['all of them proved', [DONE, DONE], 'выполнено'],
    ['those proved where others are cancelled', [{ decision: 'отменено' }, DONE], 'выполнено'],
    ['all of them cancelled', [{ decision: 'отменено' }, { decision: 'отменено' }], 'отменено'],
  ])('stands as %s', (_, points, state) => {
    const rows = [HEADING, ...points.map((fields, index) => row(`p${index}`, { ...fields, row: 'a' }))];
    expect(statesOf(rows, TODAY, SINCE).get('a')).toBe(state);
  });

  it('gives them its own proof and decision', () => {
    const points = [row('p0', { row: 'a' }), row('p1', { row: 'a', decision: 'не наше' })];
    expect([...statesOf([{ ...HEADING, ...DONE }, ...points], TODAY, SINCE).values()]).toEqual([
      'выполнено',
      'выполнено',
      'не наше',
    ]);
    expect([...statesOf([{ ...HEADING, decision: 'отменено' }, ...points], TODAY, SINCE).values()]).toEqual([
      'отменено',
      'отменено',
      'не наше',
    ]);
  });

  it('leaves it to them to be spoken of', () => {
    const rows = [row('a', { end: TODAY }), row('p0', { row: 'a', end: TODAY }), row('b', { end: TODAY })];
    expect([...mentionedOn(rows, TODAY, SINCE)]).toEqual(['p0', 'b']);
  });
});

describe('whatever the sheet holds', () => {
  const fields = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    row: fc.constantFrom('', 'a', 'b', 'z'),
    end: fc.constantFrom('', '2022-08-31', '2023-03-01', TODAY, '2023-05-31'),
    work: fc.constantFrom('', '2023-04-01'),
    accepted: fc.boolean(),
    evidence: fc.constantFrom('', ' ', 'приказ'),
    decision: fc.constantFrom('', 'отменено', 'ерунда'),
  });

  it('every row has a state, and only open rows are spoken of', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fields, { selector: ({ id }) => id }), (rows) => {
        const states = statesOf(rows, TODAY, SINCE);
        expect([...states.keys()]).toEqual(rows.map(({ id }) => id));
        for (const id of mentionedOn(rows, TODAY, SINCE))
          expect(['срок', 'скоро', 'по плану', 'просрочено']).toContain(states.get(id));
      }),
    );
  });
});
