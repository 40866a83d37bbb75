import { EnumValue } from './enums';

/** What the realm of a run lends to the host, so that the script gets values of its own kind (see realm/inside.js). */
export interface RealmSide {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  facadeOf(handle: number, type: string, properties: Record<string, unknown> | undefined): object;
  handleOf(value: object): number | undefined;
  enumOf(enumName: string, name: string): object;
  nameOfEnum(value: object): string | undefined;
}

/** Turns handles into service objects and back, for one run. */
export interface Handles {
  handleOf(object: object): number;
  objectOf(handle: number): object;
  /** Where the class is and its name, such as "spreadsheet/sheet.ts#Sheet"; null for what is no service object. */
  typeOf(object: object): string | null;
  /** What scripts read from it without a call, such as enumerations; undefined where there is nothing, or it was told before. */
  newPropertiesOf(object: object): Record<string, unknown> | undefined;
}

/**
 * Copies values between host and realm. It is done on this side, since code inside a realm is cold in every run:
 * copying whole sheets there took longer than all the rest.
 */
export class Copier {
  constructor(
    private readonly realm: RealmSide,
    private readonly handles: Handles,
  ) {}

  /** A host value as the script sees it. */
  toScript(value: unknown): unknown {
    if (typeof value === 'function') throw new Error('A function cannot cross into the script.');
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return this.arrayToScript(value);
    if (value instanceof Date) return new this.realm.Date(value.getTime());
    if (value instanceof EnumValue) return this.realm.enumOf(value.enumName, value.name);
    const type = this.handles.typeOf(value);
    if (type === null) return this.recordToScript(value);
    const properties = this.handles.newPropertiesOf(value);
    return this.realm.facadeOf(this.handles.handleOf(value), type, properties && this.recordToScript(properties));
  }

  /** What the script passed as host values; enumerations come back as the same object every time. */
  toHost(value: unknown): unknown {
    if (typeof value === 'function') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return this.arrayToHost(value);
    const handle = this.realm.handleOf(value);
    if (handle !== undefined) return this.handles.objectOf(handle);
    if (value instanceof this.realm.Date) return new Date(value.getTime());
    const enumName = this.realm.nameOfEnum(value);
    if (enumName !== undefined) return EnumValue.find(enumName, String(value));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.toHost(item)]));
  }

  arrayToHost(values: ArrayLike<unknown>): unknown[] {
    const { length } = values;
    const copy = new Array<unknown>(length);
    for (let index = 0; index < length; index += 1) {
      const value = values[index];
      copy[index] = typeof value === 'string' || typeof value === 'number' ? value : this.toHost(value);
    }
    return copy;
  }

  arrayToScript(values: readonly unknown[]): unknown[] {
    const { length } = values;
    const copy = new this.realm.Array<unknown>(length);
    for (let index = 0; index < length; index += 1) {
      const value = values[index];
      copy[index] = typeof value === 'string' || typeof value === 'number' ? value : this.toScript(value);
    }
    return copy;
  }

  private recordToScript(values: object): Record<string, unknown> {
    const copy = new this.realm.Object() as Record<string, unknown>;
    for (const [key, value] of Object.entries(values)) copy[key] = this.toScript(value);
    return copy;
  }
}
