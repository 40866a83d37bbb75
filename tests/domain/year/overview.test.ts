import { expect, it } from 'vitest';
import type { PairRow } from '../../../src/domain/tables';
import { overviewOf } from '../../../src/domain/year/overview';
import { mentee, mentor } from '../people/sample';

const pair = (number: number, state: string) => ({ mentor: `НК-${number}`, mentee: `НМ-${number}`, state }) as PairRow;

it('Who worked to the end of the year stays reached; who fell out of a pair, or has none yet, is not', () => {
  const pairs = [pair(1, 'активна'), pair(2, ' Завершена'), pair(3, 'расторгнута'), pair(4, 'заменена')];
  const numbers = [1, 2, 3, 4, 5];
  const mentors = numbers.map((number) => mentor(`НК-${number}`));
  const mentees = numbers.map((number) => mentee(`НМ-${number}`));
  const rows = overviewOf({ stages: [], surveys: [], indicators: [], groupSize: null, mentors, mentees, pairs });
  expect(rows.slice(0, 3).map(({ group, reached, unreached }) => [group, reached, unreached])).toEqual([
    ['Наставники в парах', 2, 3],
    ['Наставляемые в парах', 2, 3],
    ['', null, null],
  ]);
});
