import { Exception, type Execution } from '../execution';

/** Limits of a cache (reference/cache/cache): characters of a key, bytes of a value, seconds, items. */
const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ITEMS = 1000;
/** What is kept when there are more: those farthest from expiration. */
const KEPT_ITEMS = 900;

/** `CacheService`: the script is bound to a spreadsheet, so that there is a document's cache. */
export class CacheServiceService {
  static readonly free = ['*'] as const;

  constructor(private readonly _run: Execution) {}

  getScriptCache(): Cache {
    return new Cache(this._run, 'script');
  }

  getUserCache(): Cache {
    return new Cache(this._run, `user ${this._run.user.email}`);
  }

  getDocumentCache(): Cache {
    return new Cache(this._run, `document ${this._run.state.project.container}`);
  }
}

/** Texts by key until they expire; the clock is that of the space. */
export class Cache {
  constructor(
    private readonly _run: Execution,
    private readonly _name: string,
  ) {}

  get(key: string): string | null {
    checkKey(key);
    return this._alive(key);
  }

  /** Only those that are found. */
  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      checkKey(key);
      const value = this._alive(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, seconds?: number): void {
    this._put({ [key]: value }, seconds);
  }

  putAll(values: Record<string, string>, seconds?: number): void {
    this._put(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])), seconds);
  }

  remove(key: string): void {
    delete this._items()[key];
  }

  removeAll(keys: string[]): void {
    for (const key of keys) delete this._items()[key];
  }

  private _put(values: Record<string, string>, seconds = USUAL_SECONDS): void {
    for (const [key, value] of Object.entries(values)) {
      checkKey(key);
      if (Buffer.byteLength(value) > LARGEST_VALUE) throw new Exception('Argument too large: value');
    }
    const items = this._items();
    const until = this._run.state.now + Math.min(Math.max(seconds, 1), MOST_SECONDS) * 1000;
    for (const [key, value] of Object.entries(values)) items[key] = { value, until };
    const alive = Object.entries(items).filter(([, item]) => item.until > this._run.state.now);
    const kept = alive.length > MOST_ITEMS ? alive.sort(byExpiry).slice(0, KEPT_ITEMS) : alive;
    this._caches()[this._name] = Object.fromEntries(kept);
  }

  private _alive(key: string): string | null {
    const items = this._items();
    const item = Object.hasOwn(items, key) ? items[key] : undefined;
    return item && item.until > this._run.state.now ? item.value : null;
  }

  private _items(): Items {
    const caches = this._caches();
    caches[this._name] ??= {};
    return caches[this._name] as Items;
  }

  private _caches(): Record<string, Items> {
    this._run.state.caches ??= {};
    return this._run.state.caches;
  }
}

type Items = Record<string, { value: string; until: number }>;

function byExpiry([, one]: [string, Items[string]], [, other]: [string, Items[string]]): number {
  return other.until - one.until;
}

function checkKey(key: string): void {
  if (key.length > LONGEST_KEY) throw new Exception('Argument too large: key');
}
