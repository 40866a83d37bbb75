import { mismatch } from '../../signatures/check';

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
