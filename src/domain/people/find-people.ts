import { remembering } from '../text';
import { nameKey, surnameOf } from './names';
import { identities } from './person';

type Named = { id: string; name: string };

/** Finds people among many: their places in the list, none where nobody is meant. */
type Find = (text: string) => readonly number[];

/** By a code or a name. */
export function finder(people: readonly Named[]): Find {
  const places = placesBy(people, identities);
  return (text) => {
    const found = identities({ id: text, name: text }).flatMap((each) => places.get(each) ?? []);
    return found.length > 1 ? [...new Set(found)] : found;
  };
}

/** As people write of each other: also by the surname, with or without initials. All whom such a text may mean. */
export function finderAsWritten(people: readonly Named[]): Find {
  const find = finder(people);
  const bySurname = placesBy(people, ({ name }) => [surnameKey(name)]);
  return (text) => {
    const short = wordsOf(text).flatMap((word) => bySurname.get(word) ?? []);
    const meant = short.filter((at) => isShortFor(text, people[at]?.name ?? ''));
    return meant.length === 0 ? find(text) : [...new Set([...find(text), ...meant])];
  };
}

/** Whether a text means this person by the code, the name, or the surname with or without initials. */
export function isWrittenOf(text: string, person: Named): boolean {
  const own = identities(person);
  return identities({ id: text, name: text }).some((each) => own.includes(each)) || isShortFor(text, person.name);
}

/** «Громова», «Громова И.П.» and «Ирина Громова» are short for «Громова Ирина Павловна». */
function isShortFor(text: string, name: string): boolean {
  const surname = surnameKey(name);
  const [given, all] = [wordsOf(text), wordsOf(name)];
  if (surname === '' || given.length > all.length || !given.includes(surname)) return false;
  const rest = all.filter((word) => word !== surname);
  return given.every((word) => {
    if (word === surname) return true;
    const at = rest.findIndex((each) => (word.length === 1 ? each.startsWith(word) : each === word));
    return rest.splice(at < 0 ? rest.length : at, 1).length > 0;
  });
}

const surnameKey = remembering((name) => nameKey(surnameOf(name)));

function wordsOf(name: string): string[] {
  return nameKey(name).split(' ');
}

function placesBy(people: readonly Named[], keysOf: (person: Named) => readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  people.forEach((person, at) => {
    for (const each of keysOf(person).filter((key) => key !== '')) {
      const known = places.get(each);
      if (known) known.push(at);
      else places.set(each, [at]);
    }
  });
  return places;
}
