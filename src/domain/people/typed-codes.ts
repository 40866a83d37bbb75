import { codeOf, readCode } from './codes';
import type { Role } from './person';

/** Codes that people typed into a base: those to be written as codes are, by what stands there, and those that are wrong. */
export type TypedCodes = { fixed: Map<string, string>; wrong: string[] };

/** Codes as they were given before they had a letter stay: pairs and documents name them so. */
const GIVEN = /^Н[КМ]-\d{3,6}[А-Я]?$/;

/**
 * How the codes of a base should be written. One whose letter does not fit its number stays as it was typed: nobody
 * knows which of the two is wrong. Neither does a code move to a row while another row has it.
 */
export function typedCodes(role: Role, people: readonly { id: string }[]): TypedCodes {
  const taken = new Set(people.map(({ id }) => id));
  const fixed = new Map<string, string>();
  const wrong: string[] = [];
  for (const { id } of people) {
    const read = readCode(id);
    if (read?.letter === 'wrong') wrong.push(id);
    if (read === null || read.letter === 'wrong' || GIVEN.test(id)) continue;
    const code = codeOf(role, read.number);
    if (!taken.has(code)) fixed.set(id, code);
    taken.add(code);
  }
  return { fixed, wrong };
}
