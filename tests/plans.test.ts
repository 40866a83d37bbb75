import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aliasesOf, NAME_WITH_INITIALS, valueWithoutNames, withoutNames } from '../local/plans/anonymise';

const PLANS = join(import.meta.dirname, '../local/plans');
const files = ['seeds', 'gold'].flatMap((folder) => readdirSync(join(PLANS, folder)).map((name) => join(folder, name)));

const aliases = aliasesOf([
  { surname: 'Лебедева', roles: ['методист'], seed: 'one' },
  { surname: 'Гусев', roles: ['методист'], seed: 'one' },
  { surname: 'Журавлёва', roles: ['директор'], seed: 'one' },
  { surname: 'Чайкин', roles: [], seed: 'two' },
]);

describe('the plans in the repository', () => {
  it('are five seeds and nine gold files', () => expect(files).toHaveLength(14));

  it.each(files)('%s names nobody', (file) => {
    expect(readFileSync(join(PLANS, file), 'utf8').match(NAME_WITH_INITIALS)).toBeNull();
  });
});

describe('taking names out', () => {
  it.each([
    ['методисты Лебедева А.Б. Гусев В.Г.', 'методисты Методист 1 Методист 2'],
    ['директор А.Б. журавлёва, тренеры', 'директор Директор, тренеры'],
    ['должность Чайкина В.Г. не напечатана', 'должность Ответственный 1 не напечатана'],
    ['поручить Лебедевой и Гусеву', 'поручить Методист 1 и Методист 2'],
    ['секретарь Синицына Е.Ж.', 'секретарь Ответственный'],
    ['куратор, педагог-психолог', 'куратор, педагог-психолог'],
  ])('turns «%s» into «%s»', (text, expected) => expect(withoutNames(text, aliases)).toBe(expected));

  it('empties the initials of a person kept in parts', () => {
    const person = { name: 'Гусев В.Г.', surname: 'Гусев', initials: 'В.Г.' };
    expect(valueWithoutNames([person], aliases)).toEqual([{ name: 'Методист 2', surname: 'Методист 2', initials: '' }]);
  });
});
