import type { Mentee, Mentor, Person, Role } from '../people/person';
import { isActive, mayUse } from '../people/person';
import { sharesTopic } from './fit';
import { ineligible } from './ineligible';
import { distinct } from './overlap';

const MOST_LISTED = 5;

/** Somebody whom the proposal leaves without a pair, and why in one line. */
export type LeftOver = { id: string; name: string; role: Role; why: string };

/** Why the person takes no part in the pairing at all, or null. */
export function keptOut(person: Person): string | null {
  if (person.id.trim() === '') return 'нет кода участника';
  if (!mayUse(person)) return 'нет согласия';
  return isActive(person) ? null : `состояние: ${person.state.trim()}`;
}

/** Why a mentee without a pair has none; `mentors` are all who take part, also those whose places are taken. */
export function whyMenteeLeft(mentee: Mentee, mentors: readonly Mentor[]): LeftOver {
  const allowed = mentors.filter((mentor) => ineligible(mentor, mentee) === null);
  const fitting = allowed.filter((mentor) => sharesTopic(mentor, mentee));
  return { id: mentee.id, name: mentee.name, role: 'mentee', why: why() };

  function why(): string {
    const out = keptOut(mentee);
    if (out !== null) return out;
    if (allowed.length === 0) return 'нет ни одного участвующего наставника с согласием';
    if (fitting.length === 0)
      return `никто из наставников не готов помочь по темам: ${distinct(mentee.topics).join(', ')}`;
    return `нет свободных мест у подходящих наставников: ${listed(fitting)}`;
  }
}

/** Why a mentor without a pair has none; `mentees` are those who take part and had no approved pair. */
export function whyMentorLeft(mentor: Mentor, mentees: readonly Mentee[]): LeftOver {
  const allowed = mentees.filter((mentee) => ineligible(mentor, mentee) === null);
  const fitting = allowed.filter((mentee) => sharesTopic(mentor, mentee));
  return { id: mentor.id, name: mentor.name, role: 'mentor', why: why() };

  function why(): string {
    const out = keptOut(mentor);
    if (out !== null) return out;
    if (!(mentor.capacity >= 1)) return 'не указано ни одного места для наставляемого';
    if (allowed.length === 0) return 'нет наставляемых с согласием и без пары';
    if (fitting.length === 0) return 'никому из наставляемых без пары не нужны темы этого наставника';
    return 'подходящие наставляемые распределены к другим наставникам';
  }
}

function listed(people: readonly Person[]): string {
  const ids = people.slice(0, MOST_LISTED).map((person) => person.id);
  const more = people.length - ids.length;
  return ids.join(', ') + (more > 0 ? ` и ещё ${more}` : '');
}
