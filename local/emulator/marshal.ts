import { EnumValue } from './enums';

/**
 * What crosses the port: primitives as they are; all else as `[tag, …]`:
 * `['date', ms]`, `['array', wire[]]`, `['object', handle, type]`, `['enum', enumName, name]`, `['record', [key, wire][]]`.
 */
export type Wire = string | number | boolean | null | undefined | [string, ...unknown[]];

/** Turns handles into service objects and back, for one run. */
export interface Handles {
  handleOf(object: object): number;
  objectOf(handle: number): object;
  /** Where the class is and its name, such as "spreadsheet/sheet.ts#Sheet"; null for what is no service object. */
  typeOf(object: object): string | null;
}

/** A host value as plain data for the realm. */
export function encode(value: unknown, handles: Handles): Wire {
  if (value === null || value === undefined) return value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return ['date', value.getTime()];
  if (Array.isArray(value)) return ['array', value.map((item) => encode(item, handles))];
  if (value instanceof EnumValue) return ['enum', value.enumName, value.name];
  if (typeof value !== 'object') throw new Error(`A ${typeof value} cannot cross into the script.`);
  const type = handles.typeOf(value);
  if (type !== null) return ['object', handles.handleOf(value), type];
  return ['record', Object.entries(value).map(([key, item]) => [key, encode(item, handles)])];
}

/** Plain data from the realm as a host value; enumerations come back as the same object every time. */
export function decode(wire: Wire, handles: Handles): unknown {
  if (!Array.isArray(wire)) return wire;
  switch (wire[0]) {
    case 'date':
      return new Date(wire[1] as number);
    case 'array':
      return Array.from(wire[1] as Wire[], (item) => decode(item, handles));
    case 'object':
      return handles.objectOf(wire[1] as number);
    case 'enum':
      return EnumValue.find(wire[1] as string, wire[2] as string);
    case 'record':
      return Object.fromEntries((wire[1] as [string, Wire][]).map(([key, item]) => [key, decode(item, handles)]));
    default:
      return undefined;
  }
}
