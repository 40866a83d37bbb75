import { describe, expect, it } from 'vitest';
import { readResponsible } from '../../../src/domain/roadmap/responsible';
import { goldResponsibles } from '../../gold';

const withoutPersons = goldResponsibles().filter(({ atoms }) => atoms.every(({ kind }) => kind !== 'person'));

describe('who answers for a row', () => {
  it.each(withoutPersons)('«$text» is read as a person reads it', ({ text, atoms }) => {
    expect(readResponsible(text)).toEqual(atoms.map((atom) => atom.text));
  });

  it.each([
    ['Куратор, педагог-психолог', ['Куратор', 'педагог-психолог']],
    ['Педагог-психолог куратор', ['Педагог-психолог', 'куратор']],
    ['Заведующий.', ['Заведующий']],
    ['Заведующий и старший воспитатель', ['Заведующий', 'старший воспитатель']],
    ['Заведующий и куратор', ['Заведующий', 'куратор']],
    ['методисты\nпедагоги', ['методисты', 'педагоги']],
    ['старший воспитатель; куратор; куратор', ['старший воспитатель', 'куратор']],
    ['', []],
    [' , ', []],
  ])('«%s» is %j', (text, expected) => expect(readResponsible(text)).toEqual(expected));
});
