import { EnumValue } from '../enums';
import { Exception } from '../execution';

/** A kind of argument: a primitive, a list, a plain object, a service class, or the name of an enumeration. */
export type Kind = 'string' | 'number' | 'boolean' | 'date' | 'array' | 'object' | `enum ${string}` | (new (...args: never[]) => object);

/**
 * Picks the overload (from 0) that the arguments fit; otherwise throws Google's signature error.
 * `method` is written as Google prints it: "FormApp.Form.setTitle".
 */
export function overload(method: string, args: readonly unknown[], ...overloads: Kind[][]): number {
  const found = overloads.findIndex(
    (kinds) => kinds.length === args.length && kinds.every((kind, index) => fits(args[index], kind)),
  );
  if (found >= 0) return found;
  throw new Exception(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`,
  );
}

function fits(value: unknown, kind: Kind): boolean {
  if (typeof kind === 'function') return value instanceof kind;
  if (kind.startsWith('enum ')) return value instanceof EnumValue && value.enumName === kind.slice(5);
  if (kind === 'date') return value instanceof Date;
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === kind;
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return typeof value[0] === 'number' ? 'number[]' : typeof value[0] === 'string' ? 'String[]' : '(class)';
  if (value instanceof EnumValue) return value.enumName;
  return '(class)';
}
