import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/domain/roadmap/document-blocks';

const paragraph = (text: string, bullet?: object) => ({
  paragraph: { elements: [{ textRun: { content: `${text}\n` } }], ...(bullet && { bullet }) },
});
const cell = (text: string, rowSpan = 1, columnSpan = 1) => ({
  content: [paragraph(text)],
  tableCellStyle: { rowSpan, columnSpan },
});

/** What the Docs API documents but the emulator has not: merged cells and numbered lists. */
describe('A document as the Docs API describes it', () => {
  it.each([
    ['left out', [[cell('1', 2), cell('Приказ'), cell('май', 2)], [cell('Беседа')], [cell('2'), cell('Итоги', 1, 2)]]],
    [
      'given blank',
      [
        [cell('1', 2), cell('Приказ'), cell('май', 2)],
        [cell(''), cell('Беседа'), cell('')],
        [cell('2'), cell('Итоги', 1, 2), cell('')],
      ],
    ],
  ])('has its cells in their columns, those that a merged one covers %s', (_, rows) => {
    const table = { rows: 3, columns: 3, tableRows: rows.map((tableCells) => ({ tableCells })) };
    expect(blocksOf({ content: [{ table }], lists: {} })).toEqual([
      {
        kind: 'table',
        rows: [
          ['1', 'Приказ', 'май'],
          ['', 'Беседа', ''],
          ['2', 'Итоги', ''],
        ],
      },
    ]);
  });

  it('has the numbers of its lists, level by level, and dashes where a list has none', () => {
    const level = (glyphType?: string) => ({ ...(glyphType && { glyphType }), startNumber: 1 });
    const lists = {
      a: { listProperties: { nestingLevels: [level('DECIMAL'), level('ALPHA')] } },
      b: { listProperties: { nestingLevels: [level('GLYPH_TYPE_UNSPECIFIED')] } },
    };
    const content = [
      paragraph('Приказ', { listId: 'a' }),
      paragraph('проект', { listId: 'a', nestingLevel: 1 }),
      paragraph('', { listId: 'a' }),
      paragraph('Беседа', { listId: 'b' }),
    ];
    const texts = blocksOf({ content, lists }).map((block) => (block.kind === 'text' ? block.text : ''));
    expect(texts).toEqual(['1. Приказ', '1. проект', '2.', '- Беседа']);
  });
});
