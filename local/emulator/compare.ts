import type { State } from './state';

/**
 * What two runs that ended alike have in common: the saved state without clock times, the log and the bin, its ids
 * renumbered in order of creation. Two such values are compared with deep equality.
 */
export function comparable(state: State): unknown {
  const binned = Object.values(state.files)
    .filter((file) => file.trashed)
    .map((file) => file.id);
  const kept: Record<string, unknown> = { ...state, now: 0, log: [], minted: [] };
  for (const kind of ['files', 'forms', 'documents', 'spreadsheets'] as const) {
    kept[kind] = Object.fromEntries(Object.entries(state[kind]).filter(([id]) => !binned.includes(id)));
  }
  let text = JSON.stringify(kept, withoutTimes);
  const numbers = new Map<string, string>();
  const alive = state.minted.filter((id) => text.includes(id));
  const counts = new Map<string, number>();
  for (const id of alive) {
    // Each kind has its own count, so that an answer between two files renumbers neither.
    const kind = /^\d+$/.test(id) ? 'number' : id.slice(0, 2) === '2_' ? 'answer' : 'file';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    numbers.set(id, `id-${kind}-${counts.get(kind)}`);
  }
  if (alive.length > 0) {
    text = text.replace(/\b(?:\d{9,10}|[\w-]{40,})\b/g, (word) => renumbered(word, numbers));
  }
  return sortedKeys(JSON.parse(text.replace(/(?<=[:[,])id-number-\d+(?=[,\]}])/g, '"$&"')));
}

/** Moments are left out; dates without a time stay. */
function withoutTimes(key: string, value: unknown): unknown {
  if (['createdTime', 'timestamp', 'at', 'next'].includes(key) && typeof value === 'number') return 0;
  if (isDateTimeCell(value)) return { ...value, v: 0 };
  if (typeof value === 'string') return value.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z?/g, '<time>');
  return value;
}

function isDateTimeCell(value: unknown): value is { v: number; nf: string } {
  if (typeof value !== 'object' || value === null || !('v' in value) || !('nf' in value)) return false;
  return typeof value.v === 'number' && !Number.isInteger(value.v) && /[hH]/.test(String(value.nf));
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortedKeys(item)]));
}

/** The address for answering a form has the form's id behind a prefix. */
function renumbered(word: string, numbers: Map<string, string>): string {
  const published = /^1FAIpQLS(.+)$/.exec(word)?.[1];
  return numbers.get(word) ?? (published && numbers.get(published)) ?? word;
}
