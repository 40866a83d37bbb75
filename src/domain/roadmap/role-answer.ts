import { plain, tidy } from '../text';
import type { NamedPerson, Replacement } from './personal-names';

const KEEP = /^(?:-|оставить|keep|как есть|не менять|нет)$/;
const LONGEST = 80;

/**
 * Reads «1 – Методист, 2 – оставить»: persons that it does not name get the role offered; an empty answer agrees to all.
 * Returns the part that cannot be understood where there is one.
 */
export function readRoleAnswer(text: string, persons: NamedPerson[]): Replacement[] | { unclear: string } {
  const roles = new Map<number, string | null>(persons.map(({ role }, index) => [index, role]));
  for (const part of text
    .split(/[,;\n]/)
    .map(tidy)
    .filter((each) => each !== '')) {
    const match = /^(\d{1,3})\s*[-–—:.)=]*\s*(.+)$/.exec(part);
    const [place, role] = [Number(match?.[1]) - 1, tidy(match?.[2] ?? '')];
    if (match === null || !roles.has(place) || role.length > LONGEST || /^\d/.test(role)) return { unclear: part };
    roles.set(place, KEEP.test(plain(role)) ? null : role);
  }
  return persons.flatMap((person, index) => {
    const role = roles.get(index);
    return role === null || role === undefined ? [] : [{ person, role }];
  });
}
