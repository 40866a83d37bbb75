import type { MenteeRow, MentorRow } from '../tables';
import { PROCESSING } from './consent';
import type { Mentee, Mentor, Person } from './person';

/** A row of the base of mentors as a person. */
export function mentorOf(row: MentorRow): Mentor {
  return { ...personOf(row), capacity: row.capacity, least: row.least ?? 1 };
}

/** A row of the base of mentees as a person. */
export function menteeOf(row: MenteeRow): Mentee {
  return { ...personOf(row), need: row.need, offers: row.offers, barred: splitList(row.barred) };
}

/** A mentor as the fields that answers fill; consent, state and what the coordinator decides are not among them. */
export function mentorRow(mentor: Mentor) {
  return { ...personRow(mentor), capacity: mentor.capacity };
}

/** A mentee as the fields that answers fill. */
export function menteeRow(mentee: Mentee) {
  return { ...personRow(mentee), need: mentee.need, offers: mentee.offers };
}

/** People who type a base by hand separate with commas, semicolons or new lines. */
export function splitList(text: string): string[] {
  return text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function personOf(row: MentorRow | MenteeRow): Person {
  const { id, name, post, category, frequency, experience, chief, consent, attended, state, at, response } = row;
  return {
    id,
    name,
    post,
    category,
    topics: splitList(row.topics),
    times: splitList(row.times),
    subjects: splitList(row.subjects),
    ages: splitList(row.ages),
    formats: splitList(row.formats),
    frequency,
    experience,
    forms: splitList(row.forms),
    chief,
    wants: splitList(row.wants),
    avoids: splitList(row.avoids),
    email: row.email,
    consents: consent ? PROCESSING : [],
    attended,
    state,
    answeredAt: at,
    response,
  };
}

function personRow({ id, name, post, category, frequency, experience, answeredAt, response, ...lists }: Person) {
  const listed = (list: readonly string[]) => list.join('; ');
  return {
    id,
    name,
    post,
    category,
    topics: listed(lists.topics),
    times: listed(lists.times),
    subjects: listed(lists.subjects),
    ages: listed(lists.ages),
    formats: listed(lists.formats),
    frequency,
    experience,
    forms: listed(lists.forms),
    wants: listed(lists.wants),
    avoids: listed(lists.avoids),
    at: answeredAt,
    response,
  };
}
