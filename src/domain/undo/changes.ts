import { fingerprint } from '../fingerprint';

type Value = string | number | boolean | null;

/** A row of any table. */
export type AnyRow = { id: string } & Record<string, Value>;

/** What a step did to a table; texts are kept as fingerprints, so that a later edit can be told from the step's own. */
export type Change = {
  /** Fingerprints of the rows that the step added, by id. */
  added: Record<string, string>;
  removed: string[];
  /** Fingerprints of the fields that the step changed, by id. */
  changed: Record<string, Record<string, string>>;
};

/** How a table goes back to what it was; `edited` are rows that somebody has changed since, with the fields. */
export type Restoration = { patches: AnyRow[]; gone: string[]; edited: { id: string; fields: string[] }[] };

/** What differs between a table before a step and after it; null when nothing does. Fields in `derived` follow from others. */
export function changeOf(before: AnyRow[], after: AnyRow[], derived: string[]): Change | null {
  const [earlier, later] = [byId(before), byId(after)];
  const change: Change = { added: {}, removed: [], changed: {} };
  for (const [id, row] of later) {
    const old = earlier.get(id);
    if (old === undefined) change.added[id] = markOf(row, derived);
    else if (differing(old, row).length > 0)
      change.changed[id] = Object.fromEntries(differing(old, row).map((field) => [field, mark(row[field])]));
  }
  change.removed = [...earlier.keys()].filter((id) => !later.has(id));
  const touched = [...Object.keys(change.added), ...change.removed, ...Object.keys(change.changed)];
  return touched.length > 0 ? change : null;
}

/**
 * Brings back what a step changed and leaves alone what it did not touch. Every row is patched in the same fields, so
 * that they are written as one block. Without `change` the step broke off: all that differs goes back.
 */
export function restorationOf(before: AnyRow[], change: Change | null, now: AnyRow[], derived: string[]): Restoration {
  const { added, removed, changed } = change ?? changeOf(before, now, []) ?? { added: {}, removed: [], changed: {} };
  const [earlier, current] = [byId(before), byId(now)];
  const fields = [...new Set(Object.values(changed).flatMap((own) => Object.keys(own)))];
  const edited: Restoration['edited'] = [];
  const gone = Object.keys(added).filter((id) => current.has(id));
  for (const id of gone) {
    const row = current.get(id);
    if (row !== undefined && markOf(row, derived) !== added[id] && change !== null) edited.push({ id, fields: [] });
  }
  const staying = now.filter(({ id }) => !gone.includes(id));
  const patches = fields.length === 0 ? [] : staying.map((row) => patchOf(row, fields, changed[row.id], earlier));
  for (const row of change === null ? [] : staying) {
    const marks = changed[row.id] ?? {};
    const own = Object.keys(marks).filter(
      (field) =>
        !derived.includes(field) &&
        mark(row[field]) !== marks[field] &&
        mark(row[field]) !== mark(earlier.get(row.id)?.[field]),
    );
    if (own.length > 0) edited.push({ id: row.id, fields: own });
  }
  const back = removed.filter((id) => !current.has(id)).flatMap((id) => earlier.get(id) ?? []);
  return { patches: [...patches, ...back], gone, edited };
}

function patchOf(
  row: AnyRow,
  fields: string[],
  changed: Record<string, string> | undefined,
  earlier: Map<string, AnyRow>,
): AnyRow {
  const source = (field: string) => (changed && field in changed ? earlier.get(row.id) : row);
  return { id: row.id, ...Object.fromEntries(fields.map((field) => [field, source(field)?.[field] ?? null])) };
}

function byId(rows: AnyRow[]): Map<string, AnyRow> {
  return new Map(rows.map((row) => [row.id, row]));
}

function differing(one: AnyRow, other: AnyRow): string[] {
  return Object.keys(other).filter((field) => field in one && one[field] !== other[field]);
}

function mark(value: Value | undefined): string {
  return fingerprint(JSON.stringify(value ?? null));
}

function markOf(row: AnyRow, derived: string[]): string {
  const fields = Object.keys(row).filter((field) => !derived.includes(field));
  return fingerprint(JSON.stringify(fields.sort().map((field) => [field, row[field]])));
}
