import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SnapshotRow } from '../../../src/domain/tables';
import { finishRows, KEPT, lastStep, outdated, type Step, startRows } from '../../../src/domain/undo/steps';

const FACTS = { mails: 1, forms: 2, documents: 3, signed: 0 };

function step(number: number, before: Step['before'] = {}): Step {
  return { number, title: 'Импортировать план', when: '2022-09-01T09:00:00.000Z', facts: FACTS, before, changes: null };
}

function written(own: Step): SnapshotRow[] {
  const { parts, marker } = startRows(own);
  return [...parts, marker];
}

describe('a step kept in cells', () => {
  it('is read back as it was, however long its texts are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.integer({ min: 44_000, max: 46_000 }).map((length) => '𝄞'.repeat(length)),
    );
    const rows = fc.array(fc.record({ id: fc.string({ minLength: 1 }), text, place: fc.option(fc.integer()) }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const own = step(3, { roadmap: first, roles: second });
        const cells = written(own);
        expect(Math.max(...cells.map((cell) => cell.text.length))).toBeLessThanOrEqual(50_000);
        for (const cell of cells) expect(Buffer.from(cell.text).toString()).toBe(cell.text);
        expect(lastStep(cells)).toEqual(own);
        const changes = { roles: { added: { x: 'abc' }, removed: [], changed: {} } };
        const { parts, marker } = finishRows(own, changes);
        expect(lastStep([...cells, ...parts])).toEqual(own);
        expect(lastStep([marker, ...parts, ...cells].reverse())).toEqual({ ...own, changes });
      }),
      { numRuns: 30 },
    );
  });

  it('is none while its parts are being written', () => {
    const { parts } = startRows(step(1, { roles: [{ id: 'a' }] }));
    expect(lastStep(parts)).toBeNull();
    expect(outdated(parts)).toEqual(parts.map(({ id }) => id));
  });

  it('is none where somebody has changed its cells', () => {
    const cells = written(step(1, { roles: [{ id: 'a' }] }));
    expect(lastStep(cells)).not.toBeNull();
    for (const text of ['', 'привет', '{']) {
      expect(lastStep(cells.map((cell) => ({ ...cell, text })))).toBeNull();
    }
  });

  it(`makes room: ${KEPT} steps are kept, the new one among them`, () => {
    const rows = [4, 1, 3, 2, 5, 6].flatMap((number) => written(step(number, { roles: [{ id: 'a' }] })));
    expect(new Set(outdated(rows))).toEqual(new Set(['1/before/1', '1/started', '2/before/1', '2/started']));
  });
});
