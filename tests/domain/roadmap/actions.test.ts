import { describe, expect, it } from 'vitest';
import { ACTIONS, actionOf } from '../../../src/domain/roadmap/actions';
import { goldPlan } from '../../gold';

const ACTION_OF_ROW = {
  '1.1.': 'order-model',
  '1.2.': 'regulation',
  '1.3.': 'programme',
  '1.4.': 'roadmap',
  '1.5.': 'agreement-form',
  '2.1.': 'training',
  '3.1.': 'mentee-base',
  '3.2.': 'mentee-survey',
  '3.3.': 'mentor-base',
  '3.4.': 'mentor-survey',
  '3.5.': 'inform',
  '3.6.': 'group-meeting',
  '3.7.': 'preference-survey',
  '3.8.': 'pairing',
  '3.9.': 'inform-pairs',
  '3.10.': 'agreements',
  '3.11.': 'personal-programmes',
  '3.12.': 'support',
  '4.1.': 'publicity',
  '5.1.': 'final-meeting',
  '5.2.': 'satisfaction-survey',
  '5.3.': 'quality-survey',
  '5.4.': 'cases',
};

const rows = goldPlan('serpantin-2023').rows.map(({ number, activity, result }) => {
  return { number: number ?? '', activity, result: result ?? '' };
});

describe('the action of a row', () => {
  it.each(Object.entries(ACTION_OF_ROW))('in row %s of the kindergarten is %s', (number, kind) => {
    const row = rows.find((candidate) => candidate.number === number);
    expect(row && actionOf(row)).toBe(kind);
  });

  it('exists for every row of the kindergarten, and every action has its row', () => {
    expect(rows.map(({ number }) => number)).toEqual(Object.keys(ACTION_OF_ROW));
    expect(ACTIONS.map(({ kind }) => kind).sort()).toEqual(Object.values(ACTION_OF_ROW).sort());
  });

  it.each(rows)('in row $number does not hang on the result: $activity', ({ number, activity }) => {
    expect(actionOf({ activity, result: '' })).toBe(ACTION_OF_ROW[number as keyof typeof ACTION_OF_ROW]);
  });

  it.each([
    'Ремонт спортивного зала',
    'Сбор письменных согласий на обработку персональных данных участников программы наставничества',
    'Издание приказа об утверждении наставнических пар и групп',
    '',
  ])('is none for «%s»', (activity) => expect(actionOf({ activity, result: '' })).toBeNull());
});
