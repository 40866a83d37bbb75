import type { Role } from './person';

const PREFIXES = { mentor: 'НК', mentee: 'НМ' } satisfies Record<Role, string>;

/** The code of a person in a base: the prefix is the role, the number is the person (НК-014 and НМ-014 are one). */
export function codeOf(role: Role, number: number): string {
  return `${PREFIXES[role]}-${String(number).padStart(3, '0')}`;
}

/** The number in a code, or null when the text is no code. */
export function numberOf(code: string): number | null {
  const digits = /^Н[КМ]-(\d{3,6})$/.exec(code.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Orders people by number, then by the code itself; those without a code come last. */
export function byCode(a: { id: string }, b: { id: string }): number {
  const [first, second] = [numberOf(a.id) ?? Infinity, numberOf(b.id) ?? Infinity];
  if (first !== second) return first < second ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
