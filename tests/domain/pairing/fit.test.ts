import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit as fitOf, sharesTopic } from '../../../src/domain/pairing/fit';
import { ineligible } from '../../../src/domain/pairing/ineligible';
import type { Mentee, Mentor } from '../../../src/domain/people/person';
import { mentee, mentor } from '../people/sample';

const TUESDAY = 'вторник в тихий час';
const FRIDAY = 'пятница в тихий час';

describe('the fit of two people', () => {
  it.each<[string, Partial<Mentor>, Partial<Mentee>, number[], string]>([
    [
      'all topics and one common time',
      { topics: ['а', 'б', 'в'], times: [TUESDAY] },
      { topics: ['б', 'а'], times: [TUESDAY, FRIDAY] },
      [70, 20, 5],
      'нужна помощь: б, а — наставник готов по обеим; обоих устраивает: вторник в тихий час; наставник готов взять: 1',
    ],
    [
      'a third of the topics, two common times, two places',
      { topics: ['а'], times: [FRIDAY, TUESDAY], capacity: 2 },
      { topics: ['а', 'б', 'в'], times: [TUESDAY, FRIDAY] },
      [23, 25, 3],
      'нужна помощь: а, б, в — наставник готов по 1 из 3: а; обоих устраивает: вторник в тихий час, пятница в тихий час; наставник готов взять: 2',
    ],
    [
      'nothing in common',
      { topics: ['а'], times: [TUESDAY], capacity: 3 },
      { topics: ['б'], times: [FRIDAY] },
      [0, 0, 1],
      'нужна помощь: б — у наставника другие темы; общего удобного времени нет; наставник готов взять: 3',
    ],
    [
      'answers not given',
      { topics: [' '], times: [], capacity: 0 },
      { topics: ['а', 'А '] },
      [35, 12, 0],
      'темы наставника не указаны; удобное время указано не у обоих; наставник готов взять: 0',
    ],
    [
      'the same topic typed twice, in capitals',
      { topics: ['Темы'] },
      { topics: ['темы', ' ТЕМЫ'] },
      [70, 20, 5],
      'нужна помощь: темы — наставник готов; обоих устраивает: после смены; наставник готов взять: 1',
    ],
  ])('counts %s', (_, own, wanted, points, reason) => {
    const { points: total, lines } = fitOf(mentor('НК-001', own), mentee('НМ-002', wanted));
    expect(lines.map((line) => line.points)).toEqual(points);
    expect(lines.map((line) => line.reason).join('; ')).toBe(reason);
    expect(total).toBe(points.reduce((sum, each) => sum + each, 0));
  });

  it('always shows lines that add up to its points, between 0 and 100', () => {
    const answers = {
      topics: fc.subarray(['а', 'б', 'в', 'г', 'д', 'е', 'ж']),
      times: fc.subarray([TUESDAY, FRIDAY, '']),
    };
    const capacity = fc.constantFrom(-1, 0, 1, 2, 3, 1.5, 99, Number.NaN);
    fc.assert(
      fc.property(fc.record({ ...answers, capacity }), fc.record(answers), (own, wanted) => {
        const { points, lines } = fitOf(mentor('НК-001', own), mentee('НМ-002', wanted));
        expect(points).toBe(lines.reduce((sum, line) => sum + line.points, 0));
        expect(Number.isInteger(points) && points >= 0 && points <= 100).toBe(true);
      }),
      { seed: 6 },
    );
  });

  it('needs a common topic unless somebody has stated none', () => {
    const one = mentor('НК-001', { topics: ['а'] });
    expect(sharesTopic(one, mentee('НМ-002', { topics: ['а', 'б'] }))).toBe(true);
    expect(sharesTopic(one, mentee('НМ-002', { topics: ['б'] }))).toBe(false);
    expect(sharesTopic(one, mentee('НМ-002', { topics: [] }))).toBe(true);
  });
});

describe('what forbids a pair, first reason first', () => {
  const off = { consent: false, state: 'выбыл' };
  it.each<[string | null, Mentor, Mentee]>([
    [null, mentor('НК-001'), mentee('НМ-002')],
    [null, mentor('НК-001', { state: '' }), mentee('НМ-002', { state: ' Активен ' })],
    ['наставник и наставляемый — один человек', mentor('НК-001', off), mentee('НМ-001', off)],
    ['наставник и наставляемый — один человек', mentor('НК-001', { name: 'Ёж А' }), mentee('НМ-002', { name: 'а еж' })],
    ['нет согласия наставника', mentor('НК-001', off), mentee('НМ-002', off)],
    ['нет согласия наставляемого', mentor('НК-001', { state: 'приостановлен' }), mentee('НМ-002', off)],
    [
      'наставник сейчас не участвует',
      mentor('НК-001', { state: 'приостановлен' }),
      mentee('НМ-002', { state: 'выбыл' }),
    ],
    ['наставляемый сейчас не участвует', mentor('НК-001'), mentee('НМ-002', { state: 'приостановлен' })],
  ])('%j', (reason, one, other) => expect(ineligible(one, other)).toBe(reason));
});
