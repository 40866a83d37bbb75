import { identities } from './person';

/** Finds people among many by a code or a name: their places in the list, none where nobody is meant. */
export function finder(people: readonly { id: string; name: string }[]): (text: string) => readonly number[] {
  const places = new Map<string, number[]>();
  people.forEach((person, at) => {
    for (const each of identities(person)) {
      const known = places.get(each);
      if (known) known.push(at);
      else places.set(each, [at]);
    }
  });
  return (text) => {
    const found = identities({ id: text, name: text }).flatMap((each) => places.get(each) ?? []);
    return found.length > 1 ? [...new Set(found)] : found;
  };
}
