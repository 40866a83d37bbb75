import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentBlock, planInDocument } from '../../../src/domain/roadmap/document-plan';
import { readPlan } from '../../../src/domain/roadmap/read-plan';
import { looks, plans, printed } from './made-plan';

const YEAR = { first: 2024 };
const HEADINGS = ['№', 'Мероприятие', 'Срок'];
const text = (line: string): DocumentBlock => ({ kind: 'text', text: line });
const table = (...rows: string[][]): DocumentBlock => ({ kind: 'table', rows });

function read(...blocks: DocumentBlock[]) {
  const { grid, notRead } = planInDocument(blocks);
  const { title, above, rows } = readPlan(grid, YEAR);
  return { title, above, rows: rows.map(({ number, activity }) => `${number} ${activity}`), notRead };
}

describe('The plan in a document', () => {
  it('is its first table with headings of a plan, with the text above it', () => {
    const stamp = table(['СОГЛАСОВАНО', 'УТВЕРЖДАЮ'], ['', 'Директор']);
    expect(read(stamp, text(''), text('План наставничества'), table(HEADINGS, ['1', 'Приказ', 'май']))).toEqual({
      title: 'План наставничества',
      above: ['СОГЛАСОВАНО УТВЕРЖДАЮ', 'Директор'],
      rows: ['1 Приказ'],
      notRead: [],
    });
  });

  it.each([
    ['headings printed again', [HEADINGS, ['2', 'Беседа', 'июнь']]],
    ['no headings', [['2', 'Беседа', 'июнь']]],
  ])('goes on in the next table with %s', (_, rows) => {
    const found = read(table(HEADINGS, ['1', 'Приказ', 'май']), text(''), table(...rows));
    expect(found.rows).toEqual(['1 Приказ', '2 Беседа']);
  });

  it('leaves out a table with other headings, and says so', () => {
    const other = table(['Мероприятие', 'Ответственный', 'Результат', 'Этап'], ['Беседа', 'Куратор', '', '']);
    const found = read(table(HEADINGS, ['1', 'Приказ', 'май']), other);
    expect(found.rows).toEqual(['1 Приказ']);
    expect(found.notRead).toEqual(['Мероприятие Ответственный Результат Этап Беседа Куратор']);
  });

  it('is the longest table where none has known headings', () => {
    const plan = table(['Приказ', 'май'], ['Беседа', 'июнь'], ['Отчёт', 'июль']);
    expect(planInDocument([table(['УТВЕРЖДАЮ']), plan]).grid.slice(-3)).toEqual([
      ['Приказ', 'май'],
      ['Беседа', 'июнь'],
      ['Отчёт', 'июль'],
    ]);
  });

  it('is none where there is no table', () => {
    expect(planInDocument([text('Здравствуйте!')])).toEqual({ grid: [], notRead: [] });
  });

  it('reads back equal wherever its table is cut in two', () => {
    fc.assert(
      fc.property(plans, looks, fc.nat(40), (plan, any, place) => {
        const grid = printed(plan, { ...any, split: [], merged: 'none' });
        const [top, body] = [grid.slice(0, 3), grid.slice(3)];
        const at = Math.min(body.length - 1, 3 + place);
        const blocks = [
          ...top.map((cells) => text(cells.join(' '))),
          table(...body.slice(0, at)),
          text(''),
          ...(at < body.length ? [table(...body.slice(at))] : []),
        ];
        expect(readPlan(planInDocument(blocks).grid, YEAR).rows).toEqual(readPlan(grid, YEAR).rows);
      }),
      { numRuns: 60 },
    );
  });
});
