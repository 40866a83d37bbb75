import type { Mentee, Mentor, Person, Role } from '../people/person';
import { isActive, mayUse } from '../people/person';
import { type Change, inWords, type Seek } from './change';
import { sharesTopic } from './fit';
import { ineligible } from './ineligible';
import { distinct } from './overlap';

const MOST_LISTED = 5;

/** Somebody whom the proposal leaves without a pair, why in one line, and what would help where one change does. */
export type LeftOver = { id: string; name: string; role: Role; why: string; change?: Change };

/** Why the person takes no part in the pairing at all, or null. */
export function keptOut(person: Person): string | null {
  if (person.id.trim() === '') return 'нет кода участника';
  if (!mayUse(person)) return 'нет согласия';
  return isActive(person) ? null : `состояние: ${person.state.trim()}`;
}

/** Everybody who takes part with those whose places are taken, how many mentees each mentor has, and a way to seek a change. */
export type Around = { mentors: readonly Mentor[]; load: ReadonlyMap<string, number>; seek: Seek };

/** Why a mentee without a pair has none, and the smallest change that would help. */
export function whyMenteeLeft(mentee: Mentee, { mentors, load, seek }: Around): LeftOver {
  const allowed = mentors.filter((mentor) => ineligible(mentor, mentee) === null);
  const fitting = allowed.filter((mentor) => sharesTopic(mentor, mentee));
  const person = { id: mentee.id, name: mentee.name, role: 'mentee' } as const;
  const out = keptOut(mentee);
  if (out !== null) return { ...person, why: out };
  if (allowed.length === 0) return { ...person, why: 'нет ни одного участвующего наставника с согласием' };
  const change = seek(mentee);
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
