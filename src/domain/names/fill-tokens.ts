import { partsOf, valueFor } from '../documents/placeholders';
import { OFFICIALS, readToken } from '../documents/tokens';
import { isCase } from '../grammar/cases';
import { formsOf, genderOf, nameIn } from '../grammar/names';
import { numberOf } from '../people/codes';
import { plain } from '../text';
import { correctionsOfKey, type KeyPerson } from './key';

/** Puts names for tokens, and remembers what it met on the way. */
export interface NameFiller {
  /** What stands for a token, given without its braces; null where the key does not know it. */
  fill(token: string): string | null;
  /** How many tokens were replaced. */
  readonly count: number;
  /** Tokens of whom the key knows nobody. */
  readonly missing: ReadonlySet<string>;
  /** Forms that a person should look at, by name. */
  readonly unsure: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Roles of the head of an organisation; all of them answer to one token. */
const HEADS =
  /^(?:директор|руководитель|заведующ(?:ий|ая)|начальник)(?: школы| организации| учреждения| лицея| колледжа| детского сада)?$/;

/** A filler that takes names from the school's key. */
export function nameFiller(people: readonly KeyPerson[]): NameFiller {
  const corrections = correctionsOfKey(people);
  const missing = new Set<string>();
  const unsure = new Map<string, Set<string>>();
  let count = 0;
  return {
    fill(token) {
      const { name, asks } = partsOf(token);
      const { whom, ofPost } = readToken(name);
      const person = personBehind(people, whom);
      if (person === null || (ofPost && person.post === '')) {
        missing.add(token);
        return null;
      }
      count += 1;
      if (ofPost) return valueFor('post', person.post, asks);
      const wanted = asks.find(isCase) ?? 'им';
      const isWritten = (person.written[wanted] ?? '') !== '';
      const asksGender = asks.some((ask) => ask.includes('/') || ask === 'обращение');
      if (asksGender && genderOf(person.name, corrections) === null) note(person.name, asks.join(', '));
      if (wanted !== 'им' && !isWritten && formsOf(person.name, corrections).risky) {
        note(person.name, nameIn(person.name, wanted, corrections));
      }
      return valueFor('person', person.name, asks, corrections);
    },
    get count() {
      return count;
    },
    missing,
    unsure,
  };

  function note(name: string, form: string): void {
    unsure.set(name, (unsure.get(name) ?? new Set()).add(form));
  }
}

function personBehind(people: readonly KeyPerson[], whom: string): KeyPerson | null {
  const number = numberOf(whom);
  if (number !== null) return people.find((person) => person.number === number) ?? null;
  const said = plain(whom);
  const own = people.find(({ roles }) => roles.some((role) => plain(role) === said));
  if (own) return own;
  const isHead = said === plain(OFFICIALS.director) || HEADS.test(said);
  return (isHead ? people.find(({ roles }) => roles.some((role) => HEADS.test(plain(role)))) : null) ?? null;
}
