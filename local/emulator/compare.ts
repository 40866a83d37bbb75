import type { State } from './state';

/**
 * What two runs that ended alike have in common: the saved state without clock times, the log, caches, used quotas and the bin, its ids
 * renumbered in order of creation. Two such values are compared with deep equality, and share what they have in common.
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
  const parts = partsOf(kept as unknown as State);
  const words = new Set<string>();
  collectWords(kept, words, parts);
  const minted = new Set(state.minted);
  const alive = new Set([...words].map((word) => idIn(word, minted)));
  return alike(kept, '', { of: numbered(state.minted.filter((id) => alive.has(id))), parts });
}

/** A sheet, form or document. Cuts of one flow are compared thousands of times, and most of what is compared is the same. */
interface Part {
  /** All that may be an id in it. */
  words: readonly string[];
  /** What becomes of it, by the numbers of these words. */
  results: Map<string, unknown>;
}

type Parts = ReadonlyMap<unknown, Part>;

/** By their JSON. */
const KNOWN = new Map<string, Part>();
const MOST_LETTERS = 5_000_000;
let letters = 0;

function partsOf({ spreadsheets, forms, documents }: State): Parts {
  const sheets = Object.values(spreadsheets).flatMap((spreadsheet) => spreadsheet.sheets);
  return new Map([...sheets, ...Object.values(forms), ...Object.values(documents)].map((part) => [part, known(part)]));
}

function known(part: object): Part {
  const text = JSON.stringify(part);
  const before = KNOWN.get(text);
  if (before) return before;
  letters += text.length;
  if (letters > MOST_LETTERS) {
    KNOWN.clear();
    letters = text.length;
  }
  const words = new Set<string>();
  collectWords(part, words);
  const fresh = { words: [...words], results: new Map() };
  KNOWN.set(text, fresh);
  return fresh;
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
const TIME = '<time>';
const TIMES = new Set(['createdTime', 'modifiedTime', 'timestamp', 'at', 'next']);

/** Whatever may be an id, with and without the moments that stand beside it. */
function collectWords(value: unknown, found: Set<string>, parts?: Parts): void {
  if (typeof value === 'number') {
    if (value >= 1e8) found.add(String(value));
  } else if (typeof value === 'string') {
    if (isPlain(value)) return;
    for (const text of [value, value.replace(MOMENT, TIME)]) for (const word of text.match(WORD) ?? []) found.add(word);
  } else if (Array.isArray(value)) {
    for (const item of value) collectWords(item, found, parts);
  } else if (typeof value === 'object' && value !== null) {
    const part = parts?.get(value);
    if (part) for (const word of part.words) found.add(word);
    else
      for (const [name, item] of Object.entries(value)) {
        collectWords(name, found, parts);
        collectWords(item, found, parts);
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

interface Numbers {
  /** Of an id. */
  of: ReadonlyMap<string, string>;
  parts?: Parts;
}

/** Ids renumbered, keys in order, moments left out; dates without a time stay. */
function alike(value: unknown, key: string, numbers: Numbers): unknown {
  if (typeof value === 'number') {
    if (TIMES.has(key)) return 0;
    return value >= 1e8 ? (numbers.of.get(String(value)) ?? value) : value;
  }
  if (typeof value === 'string') return alikeText(value, numbers);
  if (Array.isArray(value)) return value.map((item, index) => alike(item, String(index), numbers));
  if (typeof value !== 'object' || value === null) return value;
  const part = numbers.parts?.get(value);
  if (part) return alikePart(part, value, numbers);
  const moment = isDateTimeCell(value);
  const copy = new Map<string, unknown>();
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue;
    copy.set(alikeText(name, numbers), moment && name === 'v' ? 0 : alike(item, name, numbers));
  }
  // Native order of texts: a comparison written here took half the time of all.
  return Object.fromEntries([...copy.keys()].sort().map((name) => [name, copy.get(name)]));
}

function alikePart({ words, results }: Part, value: object, { of }: Numbers): unknown {
  const numbers = words.map((word) => of.get(idIn(word, of) ?? '') ?? '').join();
  if (!results.has(numbers)) results.set(numbers, alike(value, '', { of }));
  return results.get(numbers);
}

function alikeText(text: string, { of }: Numbers): string {
  if (isPlain(text)) return text;
  return text.replace(MOMENT, TIME).replace(WORD, (word) => of.get(idIn(word, of) ?? '') ?? word);
}

function isDateTimeCell(value: object): boolean {
  if (!('v' in value) || !('nf' in value)) return false;
  return typeof value.v === 'number' && !Number.isInteger(value.v) && /[hH]/.test(String(value.nf));
}
