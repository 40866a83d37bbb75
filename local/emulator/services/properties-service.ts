import { Exception, type Execution } from '../execution';

/** Bytes of one value and of one store (guides/services/quotas); UTF-8, so that a Cyrillic letter costs two. */
const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** `PropertiesService`. */
export class PropertiesServiceService {
  static readonly free = ['*'] as const;

  constructor(private readonly _run: Execution) {}

  getScriptProperties(): Properties {
    return new Properties(() => this._run.state.properties.script);
  }

  getDocumentProperties(): Properties {
    return new Properties(() => this._run.state.properties.document);
  }

  getUserProperties(): Properties {
    return new Properties(() => storeOfUser(this._run));
  }
}

/** One store of texts by name. */
export class Properties {
  constructor(private readonly _store: () => Record<string, string>) {}

  getProperty(key: string): string | null {
    const store = this._store();
    return Object.hasOwn(store, key) ? (store[key] ?? null) : null;
  }

  getKeys(): string[] {
    return Object.keys(this._store());
  }

  getProperties(): Record<string, string> {
    return { ...this._store() };
  }

  setProperty(key: string, value: string): this {
    return this._put({ ...this._store(), [key]: String(value) });
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): this {
    const added = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    return this._put({ ...(deleteAllOthers ? {} : this._store()), ...added });
  }

  deleteProperty(key: string): this {
    delete this._store()[key];
    return this;
  }

  deleteAllProperties(): this {
    return this._put({});
  }

  private _put(next: Record<string, string>): this {
    const entries = Object.entries(next);
    if (entries.some(([, value]) => Buffer.byteLength(value) > LARGEST_VALUE))
      throw new Exception('Argument too large: value');
    const total = entries.reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
    if (total > LARGEST_STORE) {
      throw new Exception('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    const store = this._store();
    for (const key of Object.keys(store)) delete store[key];
    Object.assign(store, next);
    return this;
  }
}

/** `ScriptProperties`, which came before `PropertiesService`. */
export class ScriptPropertiesService extends Properties {
  constructor(run: Execution) {
    super(() => run.state.properties.script);
  }
}

/** `UserProperties`, which came before `PropertiesService`. */
export class UserPropertiesService extends Properties {
  constructor(run: Execution) {
    super(() => storeOfUser(run));
  }
}

function storeOfUser({ state: { properties }, user: { email } }: Execution): Record<string, string> {
  properties.user[email] ??= {};
  return properties.user[email];
}
