import { numberOf } from '../people/codes';
import { nameKey } from '../people/names';
import type { Mentee, Mentor, Person } from '../people/person';
import { isActive, mayUse } from '../people/person';

/** Why the two may never be a pair, the first reason in a fixed order, or null when they may. */
export function ineligible(mentor: Mentor, mentee: Mentee): string | null {
  if (isSamePerson(mentor, mentee)) return 'наставник и наставляемый — один человек';
  if (!mayUse(mentor)) return 'нет согласия наставника';
  if (!mayUse(mentee)) return 'нет согласия наставляемого';
  if (!isActive(mentor)) return 'наставник сейчас не участвует';
  if (!isActive(mentee)) return 'наставляемый сейчас не участвует';
  return null;
}

function isSamePerson(one: Person, other: Person): boolean {
  const number = numberOf(one.id);
  if (number !== null && number === numberOf(other.id)) return true;
  const key = nameKey(one.name);
  return key !== '' && key === nameKey(other.name);
}
