import { expect, it } from 'vitest';
import { fromCell } from '../../src/domain/tables/cell';

it.each<[string | number | boolean, number | null, number | null]>([
  [3, 3, 3],
  ['3', 3, 3],
  ['2,5', 2.5, 2.5],
  ['до 3 человек', 3, 3],
  ['2 чел.', 2, 2],
  ['-1', -1, -1],
  ['два', 2, 2],
  ['Двое', 2, 2],
  ['до трёх человек', 3, 3],
  ['не больше  одного', 1, 1],
  ['two', 2, 2],
  ['2-3', null, 3],
  ['1 – 2 человека', null, 2],
  ['от одного до трёх', null, 3],
  ['два или три', null, 3],
  ['двое-трое', null, 3],
  ['3-2', null, null],
  ['2 (в группе 5)', null, null],
  ['двадцать два', null, null],
  ['сто двадцать', null, null],
  ['ни одного', null, 0],
  ['нет', null, 0],
  ['мест пока нет', null, 0],
  ['нет ограничений', null, null],
  ['сколько угодно', null, null],
  // What Google makes of «1-2» where a number is expected, or no format is set.
  [46054, 46054, null],
  ['2026-02-01', null, null],
  [' ', null, null],
  ['', null, null],
  [true, null, null],
])('a column of numbers understands «%s» as %s, one of places as %s', (cell, number, places) => {
  expect(fromCell({ type: 'number' }, cell)).toBe(number);
  expect(fromCell({ type: 'number', places: true }, cell)).toBe(places);
});
