import type { MenteeRow, MentorRow } from '../tables';
import type { Mentee, Mentor, Person } from './person';

/** A row of the base of mentors as a person. */
export function mentorOf(row: MentorRow): Mentor {
  return { ...personOf(row), capacity: row.capacity ?? 1 };
}

/** A row of the base of mentees as a person. */
export function menteeOf(row: MenteeRow): Mentee {
  return { ...personOf(row), need: row.need };
}

/** A mentor as the fields that answers fill; consent and state are the coordinator's. */
export function mentorRow(mentor: Mentor): Omit<MentorRow, 'consent' | 'state' | 'answered'> {
  return { ...personRow(mentor), capacity: mentor.capacity };
}

/** A mentee as the fields that answers fill. */
export function menteeRow(mentee: Mentee): Omit<MenteeRow, 'consent' | 'state' | 'answered'> {
  return { ...personRow(mentee), need: mentee.need };
}

function personOf(row: MentorRow | MenteeRow): Person {
  const { id, name, post, consent, state, at, response } = row;
  return {
    id,
    name,
    post,
    topics: listOf(row.topics),
    times: listOf(row.times),
    consent,
    state,
    answeredAt: at,
    response,
  };
}

function personRow(person: Person) {
  const { id, name, post, topics, times, answeredAt, response } = person;
  return { id, name, post, topics: topics.join('; '), times: times.join('; '), at: answeredAt, response };
}

/** People who type a base by hand separate with commas, semicolons or new lines. */
function listOf(text: string): string[] {
  return text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
