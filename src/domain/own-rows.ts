import { plainState } from './pairing/pair-states';
import { numberOf } from './people/codes';
import { nameKey } from './people/names';
import { nextCode } from './people/number-people';
import type { Bases, Person, Role } from './people/person';
import { DOCUMENT_STATES, PAIR_STATE } from './sheet-values';
import type { DocumentRow, PairRow, Patch, TABLES } from './tables';

const { agreed, ordered } = PAIR_STATE;
const OWN = 'own';

/** Papers that people entered with number and date: from now on they have a key and count as signed. */
export function ownDocuments(documents: readonly DocumentRow[]): Patch<typeof TABLES.documents>[] {
  const numbers = documents.map(({ id }) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0));
  let last = Math.max(0, ...numbers);
  return documents.flatMap(({ id, title, number, date, state }) => {
    if (id.startsWith(`${OWN}-`) && state === '') return [{ id, title, state: DOCUMENT_STATES.signed }];
    if (id !== '' || number.trim() === '' || date === '') return [];
    last += 1;
    return [{ id: `${OWN}-${last}`, title, state: DOCUMENT_STATES.signed }];
  });
}

/** Somebody named in a pair whom no base has: written into the base of that role, without consent until it is ticked. */
export type NewPerson = { id: string; name: string; post: string };

type Named = Pick<Person, 'id' | 'name'>;

/** What makes pairs that people entered by hand pairs like any other. */
export type OwnPairs = { mentors: NewPerson[]; mentees: NewPerson[]; pairs: Patch<typeof TABLES.pairs>[] };

/**
 * Pairs typed or pasted without a key get one, and codes by the names; those with an order count as ordered. A row whose
 * pair the sheet has already, or that names only one side, waits for people.
 */
export function ownPairs(pairs: readonly PairRow[], bases: Bases): OwnPairs {
  const found: OwnPairs = { mentors: [], mentees: [], pairs: [] };
  const mentors: Named[] = [...bases.mentors];
  const mentees: Named[] = [...bases.mentees];
  const ids = new Set(pairs.map(({ id }) => id));
  for (const pair of pairs) {
    const state = stateOf(pair);
    if (pair.id !== '') {
      // The key comes first: a run that was cut may have left the codes to this one.
      const [mentee = '', mentor = ''] = pair.id.split('|');
      const lacks = pair.mentor === '' || pair.mentee === '';
      if (lacks) found.pairs.push({ id: pair.id, mentor, mentee, menteeName: pair.menteeName, state });
      else if (state !== pair.state) found.pairs.push({ id: pair.id, state });
      continue;
    }
    if (nameKey(pair.mentorName) === '' || nameKey(pair.menteeName) === '') continue;
    const { mentorName, mentorPost, menteeName, menteePost } = pair;
    const mentor = personOf('mentor', pair.mentor, { name: mentorName, post: mentorPost }, mentors, mentees);
    if (isNew(mentor, mentors)) found.mentors.push(mentor);
    mentors.push(mentor);
    const mentee = personOf('mentee', pair.mentee, { name: menteeName, post: menteePost }, mentees, mentors);
    if (isNew(mentee, mentees)) found.mentees.push(mentee);
    mentees.push(mentee);
    const id = `${mentee.id}|${mentor.id}`;
    if (ids.has(id)) continue;
    ids.add(id);
    found.pairs.push({ id, mentor: mentor.id, mentee: mentee.id, menteeName, state });
  }
  return found;
}

function stateOf({ state, order }: PairRow): string {
  const isYoung = state.trim() === '' || plainState(state) === agreed;
  if (!isYoung) return state;
  return order.trim() === '' ? agreed : ordered;
}

function isNew({ id }: Named, people: readonly Named[]): boolean {
  return !people.some((person) => person.id === id);
}

function personOf(role: Role, code: string, named: Omit<NewPerson, 'id'>, own: Named[], others: Named[]): NewPerson {
  const number = numberOf(code);
  const known =
    own.find(({ id }) => number !== null && numberOf(id) === number) ??
    own.find(({ name }) => nameKey(name) === nameKey(named.name));
  return { ...named, id: known?.id ?? nextCode(role, named.name, own, others) };
}
