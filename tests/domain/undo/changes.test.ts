import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyRow, changeOf, restorationOf } from '../../../src/domain/undo/changes';

const row = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  name: fc.constantFrom('', 'один', 'два'),
  place: fc.constantFrom(null, 1, 2),
  state: fc.constantFrom('скоро', 'срок'),
});
const table = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 6 });
const DERIVED = ['state'];

/** The table once a restoration has been written into it. */
function restored(now: AnyRow[], { patches, gone }: { patches: AnyRow[]; gone: string[] }): Map<string, AnyRow> {
  const rows = new Map(now.filter(({ id }) => !gone.includes(id)).map((each) => [each.id, each]));
  for (const patch of patches) rows.set(patch.id, { ...rows.get(patch.id), ...patch });
  return rows;
}

const asMap = (rows: AnyRow[]) => new Map(rows.map((each) => [each.id, each]));

describe('what a step did', () => {
  it('is nothing where no row differs', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(changeOf(rows, rows, DERIVED)).toBeNull();
      }),
    );
  });

  it('goes back to what was before it, whatever it did', () => {
    fc.assert(
      fc.property(table, table, (before, after) => {
        const restoration = restorationOf(before, changeOf(before, after, DERIVED), after, DERIVED);
        expect(restored(after, restoration)).toEqual(asMap(before));
        expect(restoration.edited).toEqual([]);
      }),
    );
  });

  it('goes back as well where the step broke off', () => {
    fc.assert(
      fc.property(table, table, (before, after) => {
        expect(restored(after, restorationOf(before, null, after, DERIVED))).toEqual(asMap(before));
      }),
    );
  });

  it('may be undone twice, as after a run that was cut', () => {
    fc.assert(
      fc.property(table, table, (before, after) => {
        const change = changeOf(before, after, DERIVED);
        const once = [...restored(after, restorationOf(before, change, after, DERIVED)).values()];
        const again = restorationOf(before, change, once, DERIVED);
        expect(restored(once, again)).toEqual(asMap(before));
        expect(again.edited).toEqual([]);
      }),
    );
  });

  it('leaves rows and fields alone that the step did not touch', () => {
    const before = [{ id: 'a', name: 'один', place: 1, state: '' }];
    const after = [{ id: 'a', name: 'два', place: 1, state: '' }];
    const now = [
      { id: 'a', name: 'два', place: 2, state: '' },
      { id: 'b', name: 'новый', place: null, state: '' },
    ];
    const restoration = restorationOf(before, changeOf(before, after, DERIVED), now, DERIVED);
    expect(restored(now, restoration)).toEqual(
      asMap([
        { id: 'a', name: 'один', place: 2, state: '' },
        { id: 'b', name: 'новый', place: null, state: '' },
      ]),
    );
    expect(restoration.edited).toEqual([]);
  });

  it('names what somebody has changed since, but not what is worked out anew', () => {
    const before = [{ id: 'a', name: 'один', place: 1, state: '' }];
    const after = [
      { id: 'a', name: 'два', place: 1, state: '' },
      { id: 'b', name: 'новый', place: 1, state: '' },
    ];
    const change = changeOf(before, after, DERIVED);
    const later = (name: string, added: string, state: string) => [
      { id: 'a', name, place: 1, state },
      { id: 'b', name: added, place: 1, state },
    ];
    expect(restorationOf(before, change, later('три', 'новый', ''), DERIVED).edited).toEqual([
      { id: 'a', fields: ['name'] },
    ]);
    expect(restorationOf(before, change, later('два', 'другой', ''), DERIVED).edited).toEqual([
      { id: 'b', fields: [] },
    ]);
    expect(restorationOf(before, change, later('два', 'новый', 'срок'), DERIVED).edited).toEqual([]);
  });
});
