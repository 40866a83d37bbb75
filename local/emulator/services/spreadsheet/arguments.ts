import { EnumValue } from '../../enums';
import { Exception } from '../../execution';

/** What Google says of arguments of a wrong type; `method` is «SpreadsheetApp.Range.setValues». */
export function mismatch(method: string, args: readonly unknown[]): Exception {
  return new Exception(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`,
  );
}

/** Refuses arguments other than finite numbers; fractions are cut off, as Google does. */
export function wholeNumbers(method: string, args: readonly unknown[]): number[] {
  return args.map((arg) => {
    if (typeof arg !== 'number' || !Number.isFinite(arg)) throw mismatch(method, args);
    return Math.trunc(arg);
  });
}

/** Refuses an argument that is not a string. */
export function text(method: string, arg: unknown): string {
  if (typeof arg !== 'string') throw mismatch(method, [arg]);
  return arg;
}

function typeName(arg: unknown): string {
  if (typeof arg === 'number') return 'number';
  if (typeof arg === 'string') return 'String';
  if (typeof arg === 'boolean') return 'Boolean';
  if (arg === null || arg === undefined) return 'null';
  if (Array.isArray(arg)) return `${arg.length > 0 ? typeName(arg[0]) : 'Object'}[]`;
  if (arg instanceof EnumValue) return arg.enumName;
  const { name } = arg.constructor;
  return name === 'Object' || name === 'Date' ? name : `SpreadsheetApp.${name}`;
}
