import { WORDS } from '../messages/words';
import type { Values } from '../surveys/types';
import { placesIn } from '../tables/typed-number';
import { chosen } from './choices';
import type { Answer } from './enrol';
import { finder } from './find-people';
import type { Mentor, Person } from './person';

const { wishes: words } = WORDS.surveys;

/** Those whose wishes have changed, and what the coordinator has to look at. */
export type Wished<P> = { changed: P[]; remarks: string[] };

/**
 * Writes what people chose after the meeting into their wishes, the dearest first; whoever is chosen twice counts at the
 * first place. The last answer wins, but whom somebody once refused stays refused. Nobody enters a base by it. A mentor also says
 * how many to take.
 */
export function takeWishes<P extends Person & { capacity?: Mentor['capacity'] }>(
  title: string,
  people: readonly P[],
  answers: readonly Answer[],
): Wished<P> {
  const find = finder(people);
  const current = new Map<string, P>();
  const remarks: string[] = [];
  for (const { response, values } of answers) {
    const who = textOf(values, 'code') || textOf(values, 'name');
    const [place, other] = who === '' ? [] : find(who);
    const known = place === undefined || other !== undefined ? undefined : people[place];
    if (!known) {
      remarks.push(strangerRemark(title, who, response));
      continue;
    }
    const wants = ['first', 'second', 'third'].map((key) => chosen(textOf(values, key))).filter((text) => text !== '');
    const distinct = [...new Set(wants)];
    if (distinct.length < wants.length) remarks.push(twiceRemark(title, known.id));
    const person = current.get(known.id) ?? known;
    const never = chosen(textOf(values, 'never'));
    const avoids = never === '' ? person.avoids : [...new Set([...person.avoids, never])];
    const said = textOf(values, 'capacity');
    const places = said !== '' && known.capacity !== undefined ? { capacity: placesIn(said) ?? said } : {};
    current.set(known.id, { ...person, wants: distinct, avoids, ...places });
  }
  return { changed: [...current.values()], remarks };
}

function textOf(values: Values, key: string): string {
  const value = values[key];
  return typeof value === 'string' ? value.trim() : '';
}

function strangerRemark(title: string, who: string, response: string): string {
  return words.stranger(title, who, response);
}

function twiceRemark(title: string, id: string): string {
  return words.twice(title, id);
}
