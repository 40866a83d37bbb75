import { describe, expect, it } from 'vitest';
import { DOCUMENTS, nameOf, shownName } from '../../../src/domain/documents';
import { calledSo } from '../../../src/domain/documents/called';

const found = (typed: string) => calledSo(DOCUMENTS, nameOf, typed).map(({ kind }) => kind);

describe('A document is found by', () => {
  it.each([
    ['its whole name', 'Приказ «Об утверждении наставнических пар»', ['pairs-order']],
    ['the beginning of its name, in any letters', 'приказ об утверждении наставнических', ['pairs-order']],
    ['a word of it', 'положение', ['regulation-order']],
    ['a word in another case', 'положением', ['regulation-order']],
    ['two words in any order', 'программы завершение', ['completion-order']],
  ])('%s', (_, typed, kinds) => {
    expect(found(typed)).toEqual(kinds);
  });

  it('a word that several have: all of them', () => {
    expect(found('соглашение')).toEqual(
      expect.arrayContaining(['agreement-two', 'agreement-three', 'partner-agreement']),
    );
  });

  it('a word that begins one name and stands in others: all of them', () => {
    expect(found('согласие')).toEqual(expect.arrayContaining(['consent-adult', 'consent-parent', 'mentor-consent']));
  });

  it.each(['', '  ', '«»', 'велосипед', '999'])('nothing where «%s» is typed', (typed) => {
    expect(found(typed)).toEqual([]);
  });

  it.each(DOCUMENTS.map((kind) => [shownName(kind), kind] as const))('its own name: %s', (name, kind) => {
    expect(calledSo(DOCUMENTS, shownName, name)).toEqual([kind]);
  });
});
