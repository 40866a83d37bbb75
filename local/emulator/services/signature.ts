import { EnumValue } from '../enums';
import { mismatch } from './spreadsheet/arguments';

/** A kind of argument: a primitive, a list, a plain object, a service class, or the name of an enumeration. */
export type Kind =
  | 'string'
  | 'number'
  | 'boolean'
  | 'date'
  | 'array'
  | 'object'
  | `enum ${string}`
  | (abstract new (
      ...args: never[]
    ) => object);

/**
 * Picks the overload (from 0) that the arguments fit; otherwise throws Google's signature error.
 * `method` is written as Google prints it: "FormApp.Form.setTitle".
 */
export function overload(method: string, args: readonly unknown[], ...overloads: Kind[][]): number {
  const found = overloads.findIndex(
    (kinds) => kinds.length === args.length && kinds.every((kind, index) => fits(args[index], kind)),
  );
  if (found < 0) throw mismatch(method, args);
  return found;
}

function fits(value: unknown, kind: Kind): boolean {
  if (typeof kind === 'function') return value instanceof kind;
  if (kind.startsWith('enum ')) return value instanceof EnumValue && value.enumName === kind.slice(5);
  if (kind === 'date') return value instanceof Date;
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (kind === 'number') return typeof value === 'number' && !Number.isNaN(value);
  return typeof value === kind;
}
