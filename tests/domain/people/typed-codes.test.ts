import { expect, it } from 'vitest';
import { typedCodes } from '../../../src/domain/people/typed-codes';

it.each<[string[], [string, string][], string[]]>([
  [['НК-014Д', 'НК-015', ''], [], []],
  [
    ['нк 14', 'HK-15ж', ' НК-016И '],
    [
      ['нк 14', 'НК-014Д'],
      ['HK-15ж', 'НК-015Ж'],
      [' НК-016И ', 'НК-016И'],
    ],
    [],
  ],
  [['НМ-14 Д'], [['НМ-14 Д', 'НК-014Д']], []],
  [['НК-014Ж', 'нк-14ж', 'методист'], [], ['НК-014Ж', 'нк-14ж']],
  [['НК-014Д', 'нк-14'], [], []],
  [['нк-14', 'нк 14'], [['нк-14', 'НК-014Д']], []],
])('of %j in the base of mentors these are put right: %j, and these asked about: %j', (typed, fixed, wrong) => {
  const found = typedCodes(
    'mentor',
    typed.map((id) => ({ id })),
  );
  expect([...found.fixed]).toEqual(fixed);
  expect(found.wrong).toEqual(wrong);
});
