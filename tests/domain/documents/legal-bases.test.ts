import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../../src/domain/documents';
import { baseOfPaper, basesInWords, LEGAL_BASES, lackingBases } from '../../../src/domain/documents/legal-bases';

const GENERAL = 'трудовым законодательством';

/** The sheet as a school has it that ticked exactly these. */
function ticked(...ids: string[]) {
  return lackingBases([]).map((row) => ({ ...row, use: ids.includes(row.id) }));
}

describe('What papers rest on', () => {
  it('is on from the start only where somebody has checked it', () => {
    for (const { checked, use } of lackingBases([])) expect(use).toBe(checked !== '');
    expect(LEGAL_BASES.some(({ checked }) => checked === '')).toBe(true);
  });

  it.each([
    ['nothing ticked: the charter', ticked(), 'с Уставом'],
    ['an act', ticked('152-fz'), 'с Федеральным законом от 27.07.2006 № 152-ФЗ «О персональных данных»'],
    ['an article of one kind of papers is not for orders', ticked('351-8', '152-fz-9'), 'с Уставом'],
    [
      'words of the school',
      [{ id: 'own', words: 'статьёй 28 закона', use: true, where: '', checked: '', source: '' }, ...ticked()],
      'со статьёй 28 закона',
    ],
  ])('orders cite what is ticked: %s', (_, rows, words) => {
    expect(basesInWords(rows)).toBe(words);
  });

  it.each([
    ['351-8', 'со статьёй 351.8 Трудового кодекса Российской Федерации (Федеральный закон от 09.11.2024 № 381-ФЗ)'],
    ['152-fz-9', 'со статьёй 9 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»'],
  ])('a paper cites its own, %s, or names no act', (id, words) => {
    expect(baseOfPaper(ticked(id), id, GENERAL)).toBe(words);
    expect(baseOfPaper(ticked(), id, GENERAL)).toBe(`с ${GENERAL}`);
  });

  it('stands in no wording by itself: no number of an act, no article', () => {
    for (const { kind, blocks } of DOCUMENTS) {
      const words = blocks().map((block) =>
        block.kind === 'paragraph' ? block.text : block.kind === 'table' ? block.rows.flat().join('\n') : '',
      );
      expect([kind, words.filter((text) => /№ ?\S*\d+-ФЗ|стать[а-яё]+ \d|№ \d+-р|Р-\d/.test(text))]).toEqual([
        kind,
        [],
      ]);
    }
  });
});
