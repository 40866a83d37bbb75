import type { Mentee, Mentor, Person, Role } from '../people/person';
import { isActive, mayUse } from '../people/person';
import { type Change, inWords, type Seek } from './change';
import { distinct } from './overlap';
import { NO_TOPIC } from './scores';

const MOST_LISTED = 5;

/** Somebody whom the proposal leaves without a pair, why in one line, and what would help where one change does. */
export type LeftOver = { id: string; name: string; role: Role; why: string; change?: Change };

/** Why the person takes no part in the pairing at all, or null. */
export function keptOut(person: Person): string | null {
  if (person.id.trim() === '') return 'нет кода участника';
  if (!mayUse(person)) return 'нет согласия';
  return isActive(person) ? null : `состояние: ${person.state.trim()}`;
}

/**
 * Those who take part: mentors, also those whose places are taken, and mentees who had no approved pair; the points of any
 * two as `scoresOf` gives them, how many mentees each mentor has, and a way to seek a change.
 */
export type Around = {
  mentors: readonly Mentor[];
  mentees: readonly Mentee[];
  points: (mentor: Mentor, mentee: Mentee) => number;
  load: ReadonlyMap<string, number>;
  seek: Seek;
};

/** Why a mentee without a pair has none, and the smallest change that would help. */
export function whyMenteeLeft(mentee: Mentee, { mentors, points, load, seek }: Around): LeftOver {
  const person = { id: mentee.id, name: mentee.name, role: 'mentee' } as const;
  const out = keptOut(mentee);
  if (out !== null) return { ...person, why: out };
  const allowed = mentors.filter((mentor) => points(mentor, mentee) >= NO_TOPIC);
  const fitting = allowed.filter((mentor) => points(mentor, mentee) > NO_TOPIC);
  if (allowed.length === 0) return { ...person, why: 'нет ни одного участвующего наставника с согласием' };
  const change = seek(mentee, allowed);
  if (change === null) return { ...person, why: why() };
  return { ...person, why: `${why()}; ${inWords(change)}`, change };

  function why(): string {
    if (fitting.length > 0) return `нет свободных мест у подходящих наставников: ${loads(fitting)}`;
    return `никто из наставников не готов помочь по темам: ${distinct(mentee.topics).join(', ')}`;
  }

  function loads(people: readonly Mentor[]): string {
    const shown = people.slice(0, MOST_LISTED).map(({ id, capacity }) => {
      const places = Math.max(0, Math.floor(capacity) || 0);
      return places === 0 ? `${id} (мест нет)` : `${id} (занято ${load.get(id) ?? 0} из ${places})`;
    });
    const more = people.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` и ещё ${more}` : '');
  }
}

/** Why a mentor without a pair has none. */
export function whyMentorLeft(mentor: Mentor, { mentees, points }: Around): LeftOver {
  return { id: mentor.id, name: mentor.name, role: 'mentor', why: why() };

  function why(): string {
    const out = keptOut(mentor);
    if (out !== null) return out;
    if (!(mentor.capacity >= 1)) return 'не указано ни одного места для наставляемого';
    const allowed = mentees.filter((mentee) => points(mentor, mentee) >= NO_TOPIC);
    if (allowed.length === 0) return 'нет наставляемых с согласием и без пары';
    if (allowed.every((mentee) => points(mentor, mentee) === NO_TOPIC))
      return 'никому из наставляемых без пары не нужны темы этого наставника';
    return 'подходящие наставляемые распределены к другим наставникам';
  }
}
