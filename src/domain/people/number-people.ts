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
  return codesFor(role, own, others)(name);
}

/** Gives one code after another; both bases are read once. */
function codesFor(role: Role, own: readonly Named[], others: readonly Named[]): (name: string) => string {
  const taken = new Set(own.map(({ id }) => numberOf(id)));
  const sameName = new Map<string, number[]>();
  for (const { id, name } of others) {
    const number = numberOf(id);
    const key = nameKey(name);
    if (number !== null) sameName.set(key, [...(sameName.get(key) ?? []), number]);
  }
  let top = [...own, ...others].reduce((most, { id }) => Math.max(most, numberOf(id) ?? 0), 0);
  return (name) => {
    const number = sameName.get(nameKey(name))?.find((each) => !taken.has(each)) ?? top + 1;
    taken.add(number);
    top = Math.max(top, number);
    return codeOf(role, number);
  };
}

function numberBase<P extends Person>(role: Role, own: readonly P[], others: readonly Person[]): P[] {
  const next = codesFor(role, own, others);
  const hasCode = ({ id, name }: P) => id.trim() !== '' || nameKey(name) === '';
  return own.map((person) => (hasCode(person) ? person : { ...person, id: next(person.name) }));
}
