import { codeOf, numberOf } from './codes';
import { nameKey } from './names';
import type { Bases, Mentee, Mentor, Person, Role } from './person';

/** Both bases with a code in every named row, in the order they came, and the codes that were given. */
export type Numbered = { mentors: Mentor[]; mentees: Mentee[]; changed: string[] };

/** Gives a code to people whom the coordinator typed in by hand; rows without a name, and codes already there, stay. */
export function numberPeople(bases: Bases): Numbered {
  const mentors = numberBase('mentor', bases.mentors, bases.mentees);
  const mentees = numberBase('mentee', bases.mentees, mentors);
  const changed = [
    ...mentors.filter((person, row) => person.id !== bases.mentors[row]?.id),
    ...mentees.filter((person, row) => person.id !== bases.mentees[row]?.id),
  ].map((person) => person.id);
  return { mentors, mentees, changed };
}

type Named = Pick<Person, 'id' | 'name'>;

/** The code for a new person of one base: the number the same name has in the other base, else the next free in both. */
export function nextCode(role: Role, name: string, own: readonly Named[], others: readonly Named[]): string {
  const taken = new Set(own.map((person) => numberOf(person.id)));
  const key = nameKey(name);
  for (const other of others) {
    const number = numberOf(other.id);
    if (number !== null && !taken.has(number) && nameKey(other.name) === key) return codeOf(role, number);
  }
  return codeOf(role, [...own, ...others].reduce((top, person) => Math.max(top, numberOf(person.id) ?? 0), 0) + 1);
}

function numberBase<P extends Person>(role: Role, own: readonly P[], others: readonly Person[]): P[] {
  const people = [...own];
  people.forEach((person, row) => {
    if (person.id.trim() !== '' || nameKey(person.name) === '') return;
    people[row] = { ...person, id: nextCode(role, person.name, people, others) };
  });
  return people;
}
