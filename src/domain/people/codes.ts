import { remembering } from '../text';
import type { Role } from './person';

const PREFIXES = { mentor: 'НК', mentee: 'НМ' } satisfies Record<Role, string>;
/** None of them looks like a Latin letter or a digit, and no two look alike. */
const CHECK_LETTERS = 'ГДЖИЛПФЦШЫЭЮЯ';

/** What people type for the two letters of a prefix: their Latin twins, and the Latin spelling. */
const PREFIX_TWINS: Readonly<Record<string, string>> = { H: 'Н', N: 'Н', K: 'К', M: 'М' };
/** Letters and marks that are taken for digits. */
const DIGIT_TWINS: Readonly<Record<string, string>> = {
  ...{ O: '0', o: '0', О: '0', о: '0', Q: '0', l: '1', I: '1', '|': '1', І: '1', і: '1', Z: '2', z: '2' },
  ...{ З: '3', з: '3', Ч: '4', ч: '4', S: '5', s: '5', Б: '6', б: '6', b: '6', В: '8', в: '8', B: '8' },
};

const ANY = `\\d${Object.keys(DIGIT_TWINS).join('')}`;
/** Prefix, one to six digits, letter; whatever is no letter and no digit may stand around and between them. */
const CODE = new RegExp(
  `^[^\\p{L}\\p{N}|]*(?:([НHN][КKМM])[^\\p{L}\\p{N}|]*)?([${ANY}]{1,6})[^\\p{L}\\p{N}|]*(\\p{L}{0,2})[^\\p{L}\\p{N}]*$`,
  'iu',
);

/**
 * A text that is meant as a code. `role` is null where no prefix was typed. The letter is `missing` where only digits
 * were typed, `wrong` where it does not fit the number, or where a letter stands for a digit and nothing proves it.
 */
export type ReadCode = { letter: 'right' | 'missing' | 'wrong'; role: Role | null; number: number };

/**
 * The code of a person in a base, `НК-014Д`: the prefix is the role, the number is the person (НК-014Д and НМ-014Д are
 * one), the letter is the number's remainder by 13. A wrong digit and two digits in each other's place have another one.
 */
export function codeOf(role: Role, number: number): string {
  return `${PREFIXES[role]}-${String(number).padStart(3, '0')}${letterOf(number)}`;
}

/** Reads a code however it was typed: spaces, dashes, case, Latin letters and letters for digits; null for other texts. */
export function readCode(text: string): ReadCode | null {
  const typed = text
    .replace(/№/g, ' ')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  if (!/\d/.test(typed)) return null;
  const [, first = '', body = '', last = ''] = CODE.exec(typed) ?? [];
  const prefix = [...first.toUpperCase()].map((letter) => PREFIX_TWINS[letter] ?? letter).join('');
  const role = prefix === PREFIXES.mentor ? 'mentor' : prefix === PREFIXES.mentee ? 'mentee' : null;
  const digits = [...body].map((sign) => DIGIT_TWINS[sign] ?? sign).join('');
  const number = Number(digits);
  // Without a prefix only three digits and a letter tell a code from any other number.
  if (!(number > 0) || (role === null && (last === '' || digits.length < 3))) return null;
  if (last === '') return { letter: digits === body ? 'missing' : 'wrong', role, number };
  return { letter: last.toUpperCase() === letterOf(number) ? 'right' : 'wrong', role, number };
}

/** The number in a code as a person types it into a sheet, without a letter or with the right one; null for other texts. */
export const numberOf = remembering((code): number | null => {
  const read = readCode(code);
  return read === null || read.letter === 'wrong' ? null : read.number;
});

/** Orders people by number, then by the code itself; those without a code come last. */
export function byCode(a: { id: string }, b: { id: string }): number {
  const [first, second] = [numberOf(a.id) ?? Infinity, numberOf(b.id) ?? Infinity];
  if (first !== second) return first < second ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function letterOf(number: number): string {
  return CHECK_LETTERS.charAt(number % CHECK_LETTERS.length);
}
