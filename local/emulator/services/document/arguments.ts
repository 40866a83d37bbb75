import { EnumValue } from '../../enums';
import { mismatch as signatureMismatch } from '../../signatures/check';

/** Refuses arguments in Google's words; `method` is "Body.appendParagraph". */
export function mismatch(method: string, ...values: unknown[]): never {
  throw signatureMismatch(`DocumentApp.${method}`, values);
}

/** A string argument, or Google's refusal. */
export function textArgument(value: unknown, method: string): string {
  return typeof value === 'string' ? value : mismatch(method, value);
}

/** A number argument, or Google's refusal. */
export function numberArgument(value: unknown, method: string): number {
  return typeof value === 'number' ? value : mismatch(method, value);
}

/** A number or null (back to the default), or Google's refusal. */
export function measureArgument(value: unknown, method: string): number | null {
  return value === null ? null : numberArgument(value, method);
}

/** The name of a value of one enumeration, or Google's refusal. */
export function enumArgument<Name extends string>(
  values: Readonly<Record<Name, EnumValue>>,
  value: unknown,
  method: string,
): Name {
  const known = value instanceof EnumValue && Object.values(values).includes(value);
  return known ? (value.name as Name) : mismatch(method, value);
}
