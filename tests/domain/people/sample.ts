import { PROCESSING } from '../../../src/domain/people/consent';
import { type Mentee, type Mentor, NOBODY } from '../../../src/domain/people/person';

const PERSON = {
  ...NOBODY,
  post: 'воспитатель',
  topics: ['работа с родителями'],
  times: ['после смены'],
  consents: PROCESSING,
  state: 'активен',
};

/** A mentor for tests who takes part, has given consent and has one place. */
export function mentor(id: string, own: Partial<Mentor> = {}): Mentor {
  return { ...PERSON, id, name: `Наставник ${id}`, capacity: 1, least: 1, ...own };
}

/** A mentee for tests who takes part and has given consent. */
export function mentee(id: string, own: Partial<Mentee> = {}): Mentee {
  return { ...PERSON, id, name: `Наставляемый ${id}`, need: '', offers: '', barred: [], ...own };
}
