import type { State } from './state';

/**
 * What two runs that ended alike have in common: the saved state without clock times, the log, caches, used quotas and the bin, its ids
 * renumbered in order of creation. Two such values are compared with deep equality.
 */
export function comparable(state: State): unknown {
  const binned = new Set(
    Object.values(state.files)
      .filter((file) => file.trashed)
      .map((file) => file.id),
  );
  const kept: Record<string, unknown> = { ...state, now: 0, log: [], minted: [], caches: undefined };
  kept.users = Object.fromEntries(
    Object.entries(state.users).map(([email, user]) => [email, { ...user, usage: undefined }]),
  );
  for (const kind of ['files', 'forms', 'documents', 'spreadsheets'] as const) {
    kept[kind] = Object.fromEntries(Object.entries(state[kind]).filter(([id]) => !binned.has(id)));
  }
  const minted = new Set(state.minted);
  const alive = new Set<string>();
  collectIds(kept, minted, alive);
  return alike(kept, '', numbered(state.minted.filter((id) => alive.has(id))));
}

/** Each kind has its own count, so that an answer between two files renumbers neither. */
function numbered(ids: readonly string[]): Map<string, string> {
  const numbers = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const id of ids) {
    const kind = /^\d+$/.test(id)
      ? 'number'
      : id.startsWith('2_')
        ? 'answer'
        : id.startsWith(OBJECT)
          ? 'object'
          : 'file';
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    numbers.set(id, `id-${kind}-${count}`);
  }
  return numbers;
}

/** True for a text without an id or a moment. Cuts of one flow are compared thousands of times, with the same texts. */
function isPlain(text: string): boolean {
  if (text.length < SHORTEST || PLAIN.has(text)) return true;
  if (text.search(WORD) >= 0 || text.search(MOMENT) >= 0) return false;
  if (PLAIN.size > MOST_PLAIN) PLAIN.clear();
  PLAIN.add(text);
  return true;
}

const PLAIN = new Set<string>();
const MOST_PLAIN = 50_000;
const SHORTEST = 9;
const WORD = /\b(?:\d{9,10}|[\w-]{40,})\b/g;
const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z?/g;
const TIMES = new Set(['createdTime', 'modifiedTime', 'timestamp', 'at', 'next']);

function collectIds(value: unknown, minted: ReadonlySet<string>, found: Set<string>): void {
  if (typeof value === 'number') {
    if (value >= 1e8 && minted.has(String(value))) found.add(String(value));
  } else if (typeof value === 'string') {
    if (isPlain(value)) return;
    for (const word of value.match(WORD) ?? []) {
      const id = idIn(word, minted);
      if (id !== undefined) found.add(id);
    }
  } else if (Array.isArray(value)) {
    for (const item of value) collectIds(item, minted, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) {
      collectIds(key, minted, found);
      collectIds((value as Record<string, unknown>)[key], minted, found);
    }
  }
}

/** Ids of pictures in documents begin so. */
const OBJECT = 'kix.';

/** The address for answering a form has the form's id behind a prefix. */
function idIn(word: string, ids: { has(id: string): boolean }): string | undefined {
  if (ids.has(word)) return word;
  if (ids.has(OBJECT + word)) return OBJECT + word;
  const published = word.startsWith('1FAIpQLS') ? word.slice(8) : '';
  return ids.has(published) ? published : undefined;
}

/** Ids renumbered, keys in order, moments left out; dates without a time stay. */
function alike(value: unknown, key: string, numbers: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'number') {
    if (TIMES.has(key)) return 0;
    return value >= 1e8 ? (numbers.get(String(value)) ?? value) : value;
  }
  if (typeof value === 'string') return alikeText(value, numbers);
  if (Array.isArray(value)) return value.map((item, index) => alike(item, String(index), numbers));
  if (typeof value !== 'object' || value === null) return value;
  const moment = isDateTimeCell(value);
  const copy = new Map<string, unknown>();
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue;
    copy.set(alikeText(name, numbers), moment && name === 'v' ? 0 : alike(item, name, numbers));
  }
  // Native order of texts: a comparison written here took half the time of all.
  return Object.fromEntries([...copy.keys()].sort().map((name) => [name, copy.get(name)]));
}

function alikeText(text: string, numbers: ReadonlyMap<string, string>): string {
  if (isPlain(text)) return text;
  return text.replace(MOMENT, '<time>').replace(WORD, (word) => numbers.get(idIn(word, numbers) ?? '') ?? word);
}

function isDateTimeCell(value: object): boolean {
  if (!('v' in value) || !('nf' in value)) return false;
  return typeof value.v === 'number' && !Number.isInteger(value.v) && /[hH]/.test(String(value.nf));
}
