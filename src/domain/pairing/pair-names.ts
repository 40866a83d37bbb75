import type { Bases, Person } from '../people/person';
import { mayUse } from '../people/person';
import type { PairRow } from '../tables';

/**
 * The pairs with names and posts as the bases have them now, so that a slip is put right in one place. Whoever takes no
 * part any more, or has no name there, stays as the pair has it.
 */
export function calledAsNow(pairs: readonly PairRow[], { mentors, mentees }: Bases): PairRow[] {
  const [ours, theirs] = [byCode(mentors), byCode(mentees)];
  return pairs.map((pair) => {
    const [mentor, mentee] = [ours.get(pair.mentor), theirs.get(pair.mentee)];
    return {
      ...pair,
      ...(mentor && { mentorName: mentor.name, mentorPost: mentor.post || pair.mentorPost }),
      ...(mentee && { menteeName: mentee.name, menteePost: mentee.post || pair.menteePost }),
    };
  });
}

function byCode(people: readonly Person[]): Map<string, Person> {
  const named = people.filter((person) => person.name !== '' && person.name !== person.id && mayUse(person, 'part'));
  return new Map(named.map((person) => [person.id, person]));
}
