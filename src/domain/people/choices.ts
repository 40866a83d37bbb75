import { byCode } from './codes';
import { nameKey } from './names';
import { type Bases, isActive, mayUse, type Person, type Role } from './person';

/** What a list without anybody says: a form has no empty list. */
export const NOBODY_YET = 'пока никого нет';

const BETWEEN = ' · ';

/**
 * Who can be chosen from each base: whoever was at the meeting, or everybody where nobody is ticked; only with consent.
 * By name where the school keeps names, else by code and subject; no two alike, in the order of codes.
 */
export function choicesOf({ mentors, mentees }: Bases, named: boolean): Record<Role, string[]> {
  return { mentor: choicesAmong(mentors, named), mentee: choicesAmong(mentees, named) };
}

/** Whom a choice means: the code or the name that it begins with; '' for nobody. */
export function chosen(choice: string): string {
  const text = choice.split(BETWEEN)[0]?.trim() ?? '';
  return text === NOBODY_YET ? '' : (/\(([^()]+)\)$/.exec(text)?.[1] ?? text);
}

function choicesAmong(people: readonly Person[], named: boolean): string[] {
  const willing = people.filter((person) => person.id !== '' && isActive(person) && mayUse(person, 'part'));
  const present = willing.filter(({ attended }) => attended);
  const offered = [...(present.length > 0 ? present : willing)].sort(byCode);
  const names = offered.map(({ name }) => nameKey(name));
  const texts = offered.map((person, at) => {
    if (!named || names[at] === '') return [person.id, subjectOf(person)].filter((part) => part !== '').join(BETWEEN);
    const isAlone = names.filter((name) => name === names[at]).length === 1;
    return isAlone ? person.name.trim() : `${person.name.trim()} (${person.id})`;
  });
  return texts.length > 0 ? [...new Set(texts)] : [NOBODY_YET];
}

function subjectOf({ subjects, post }: Person): string {
  // No commas: Google joins ticked choices with them.
  return (subjects.join(', ') || post).replace(/\s*,\s*/g, ' / ').trim();
}
