import { nameKey } from '../people/names';
import type { KeyPerson } from './key';
import { ROLE_WORDS, roleOf } from './key';

/** The key with the new people in it, how many they are, and what a person should look at. */
export interface NewKey {
  people: KeyPerson[];
  added: number;
  remarks: string[];
}

const OTHER = 'Записан тот же человек; если это его однофамилец, допишите к имени отличие, например «(младшая)».';
const SEVERAL = 'Если это один человек, удалите лишнюю строку и сделайте ключ заново; если разные, у каждого свой код.';

/**
 * Adds the people of a list to a key; a code that anybody has never changes. New numbers are given in a chance order,
 * so that a list by alphabet does not tell who is who. `role` is that of people whose line names none; `chance` gives
 * numbers from 0 to 1.
 */
export function makeKey(
  earlier: readonly KeyPerson[],
  list: readonly KeyPerson[],
  role: string,
  chance: () => number,
): NewKey {
  const people = earlier.map((person) => ({ ...person }));
  const fresh: KeyPerson[] = [];
  const remarks: string[] = [];
  for (const line of list) {
    const inKey = people.filter((person) => isNamesake(person, line));
    const namesakes = [...inKey, ...fresh.filter((person) => isNamesake(person, line))];
    const same = namesakes.find(({ post }) => post === line.post || post === '' || line.post === '');
    const known = same ?? (namesakes.length === 1 ? inKey[0] : undefined);
    const person = { ...line, roles: line.roles.length > 0 ? line.roles : known ? [] : [role] };
    if (!same && known) remarks.push(`${line.name}: в ключе было «${known.post}», теперь «${line.post}». ${OTHER}`);
    if (!known && namesakes.length > 0) remarks.push(`${line.name}: в списке несколько таких людей. ${SEVERAL}`);
    if (known) take(known, person);
    else fresh.push({ ...person, roles: person.roles.map(wordOf), number: null });
  }
  const all = [...people, ...fresh];
  const last = all.reduce((top, { number }) => Math.max(top, number ?? 0), 0);
  const waiting = all.filter(({ number, roles }) => number === null && roles.some((word) => roleOf(word) !== null));
  const order = waiting.map((person) => ({ person, at: chance() })).sort((one, other) => one.at - other.at);
  order.forEach(({ person }, index) => {
    person.number = last + 1 + index;
  });
  return { people: all, added: fresh.length, remarks };
}

function isNamesake(one: KeyPerson, other: KeyPerson): boolean {
  return nameKey(one.name) === nameKey(other.name);
}

/** What the line says besides what the key knows. */
function take(known: KeyPerson, line: KeyPerson): void {
  known.post = line.post || known.post;
  known.roles = [...new Set([...known.roles, ...line.roles].map(wordOf))];
  known.written = { ...known.written, ...line.written };
}

function wordOf(word: string): string {
  const role = roleOf(word);
  return role === null ? word : ROLE_WORDS[role];
}
