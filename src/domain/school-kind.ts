import type { Settings } from './settings';

/** The kinds of school that the programme knows; whatever else is one for pupils of all ages. */
export type SchoolKind = 'kindergarten' | 'primary' | 'sports' | 'college' | 'school';

/** Which words of a school's names tell its kind, the surest first. */
const TOLD_BY: readonly (readonly [SchoolKind, RegExp])[] = [
  ['kindergarten', /детск\S* сад|дошкольн|ясл[иея]|(?:^|[^а-яё])(?:[а-яё]{0,4}доу|црр)(?![а-яё])/],
  ['college', /колледж|техникум|училищ|профессиональн\S* образовательн|институт|университет/],
  ['sports', /спорт|дополнительн\S* образовани|(?:^|[^а-яё])(?:дюсш|сшор|ддт|цдо)(?![а-яё])/],
  ['primary', /начальн\S* школ|(?:^|[^а-яё])нош(?![а-яё])/],
];

/** The kind of a school, as its names in the settings tell it; the words of its questionnaires follow from it. */
export function kindOfSchool({ organisation, shortName }: Pick<Settings, 'organisation' | 'shortName'>): SchoolKind {
  const names = `${organisation} ${shortName}`.toLowerCase();
  return TOLD_BY.find(([, words]) => words.test(names))?.[0] ?? 'school';
}
