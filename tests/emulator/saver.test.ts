import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Saver } from '../../local/emulator/saver';
import type { State } from '../../local/emulator/state';
import { Workspace } from '../../local/emulator/workspace';

const CELL = fc.option(fc.record({ v: fc.jsonValue({ maxDepth: 1 }), nf: fc.string() }, { requiredKeys: [] }));
/** A sheet gets a cell, loses its cells, or a document or form comes, changes or goes. */
const CHANGE = fc.tuple(fc.constantFrom('cell', 'clear', 'document', 'form', 'gone', 'now'), fc.nat(3), CELL);

it('What is saved again and again is what JSON writes, and a mark tells one state from another', () => {
  fc.assert(
    fc.property(fc.array(CHANGE, { maxLength: 30 }), (changes) => {
      const { state } = Workspace.create({ code: '', manifest: '{"timeZone":"Etc/GMT"}' });
      const sheets = [0, 1, 2, 3].map((id) => ({ id, cells: [] as unknown[][] }));
      Object.assign(state.spreadsheets, { book: { id: 'book', sheets } });
      const saver = new Saver();
      const marks = new Map<string, string>();
      for (const [kind, at, cell] of changes) {
        change(state, sheets, kind, at, cell);
        const written = JSON.stringify(state);
        expect(saver.save(state)).toBe(written);
        const mark = saver.markOf(state);
        expect(mark).toBe(marks.get(written) ?? mark);
        expect(new Saver().markOf(state)).toBe(mark);
        marks.set(written, mark);
      }
      expect(new Set(marks.values()).size).toBe(marks.size);
    }),
  );
});

function change(state: State, sheets: { cells: unknown[][] }[], kind: string, at: number, cell: unknown): void {
  const { documents, forms } = state as unknown as Record<string, Record<string, unknown>>;
  const sheet = sheets[at];
  if (kind === 'cell' && sheet) {
    sheet.cells[at] ??= [];
    const row = sheet.cells[at];
    row[at] = cell;
  }
  if (kind === 'clear' && sheet) sheet.cells = [];
  if (kind === 'document' && documents) documents[at] = { body: [cell] };
  if (kind === 'form' && forms) forms[at] = { items: { cell } };
  if (kind === 'gone' && documents) delete documents[at];
  if (kind === 'now') state.now += at;
}
