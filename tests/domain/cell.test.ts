import { expect, it } from 'vitest';
import { fromCell } from '../../src/domain/tables/cell';

it.each<[string | number | boolean, number | null]>([
  [3, 3],
  ['3', 3],
  ['2,5', 2.5],
  ['до 3 человек', 3],
  ['2 чел.', 2],
  ['-1', -1],
  ['2-3', null],
  ['два', null],
  [' ', null],
  ['', null],
  [true, null],
])('a column of numbers understands «%s»', (cell, number) => expect(fromCell('number', cell)).toBe(number));
