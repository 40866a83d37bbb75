import { describe, expect, it } from 'vitest';
import { fairOrder } from '../../../../src/domain/pairing/solve/order';
import { decimalSum, wholeUnit } from '../../../../src/domain/pairing/solve/scale';

describe('decimals', () => {
  it.each<[number[], number | null]>([
    [[], 1],
    [[3, -7, 0], 1],
    [[0.1, 2.25, -4], 100],
    [[0.000001], 1_000_000],
    [[Math.PI], null],
    [[1e300], null],
    [[1e-300], null],
    [[1e12, 0.12345], null],
  ])('%j are whole times %j', (values, unit) => expect(wholeUnit(values)).toBe(unit));

  it.each<[number[], number]>([
    [[0.1, 0.2], 0.3],
    [[0.7, 0.1, -0.8], 0],
    [[1.005, 2.675], 3.68],
    [[1e300, 1], 1e300],
    [[1e300, 1, -1e300], 1],
    [[1e300, 1, -1e300, 0.5, 1e-300], 1.5],
    [[1 / 3, 1e17, 2 / 3, -1e17], 0.9999999999999999],
    [[1e308, 1e308], Infinity],
    [[], 0],
  ])('%j add up to %j', (values, sum) => expect(decimalSum(values)).toBe(sum));
});

it('the fair order is of people, not of rows, and another seed gives another', () => {
  const ids = Array.from({ length: 50 }, (_, at) => `НМ-${at}`);
  const order = (given: string[], seed: string) => fairOrder(given, seed).map((at) => given[at]);
  expect(order([...ids].reverse(), 'а')).toEqual(order(ids, 'а'));
  expect(order(ids, 'б')).not.toEqual(order(ids, 'а'));
  expect(order(ids, 'а')).not.toEqual(ids);
});
