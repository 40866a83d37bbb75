import type { Values } from '../surveys/types';
import { cleanName, nameKey } from './names';
import { nextCode, numberPeople } from './number-people';
import { type Bases, type Mentee, type Mentor, NOBODY, type Person, type Role } from './person';
import { splitList } from './person-rows';
import { namelessRemark, namesakesRemark, retypedRemark } from './remarks';

/** One submitted questionnaire: Google's response id, the moment (ISO, UTC) and the answers by question key. */
export type Answer = { response: string; at: string; values: Values };

/** The bases after the answers, the codes of rows that differ from before, and what the coordinator has to look at. */
export type Enrolment = { mentors: Mentor[]; mentees: Mentee[]; changed: string[]; remarks: string[] };

/**
 * Writes answers into the base of their role: a known name is updated by its latest answer, a new one is appended.
 * Consent and state are never touched; rows keep their order, and those typed by hand get their codes first.
 */
export function enrol(bases: Bases, role: Role, answers: readonly Answer[]): Enrolment {
  const { mentors, mentees, changed } = numberPeople(bases);
  if (role === 'mentor') {
    const fold = foldAnswers(role, mentors, mentees, answers, { ...NOBODY, capacity: 1, least: 1 }, withCapacity);
    return { mentors: fold.people, mentees, changed: union(changed, fold.changed), remarks: fold.remarks };
  }
  const fold = foldAnswers(role, mentees, mentors, answers, { ...NOBODY, need: '', offers: '', barred: [] }, withNeed);
  return { mentors, mentees: fold.people, changed: union(changed, fold.changed), remarks: fold.remarks };
}

function foldAnswers<P extends Person>(
  role: Role,
  own: readonly P[],
  others: readonly Person[],
  answers: readonly Answer[],
  blank: P,
  withOwnField: (person: P, values: Values) => P,
): { people: P[]; changed: string[]; remarks: string[] } {
  const people = [...own];
  const keys = people.map((person) => nameKey(person.name));
  const changed: string[] = [];
  const remarks: string[] = [];
  for (const answer of [...answers].sort(byTime)) {
    const name = cleanName(textOf(answer.values.name) ?? '');
    const key = nameKey(name);
    const rows = people.filter((_, row) => keys[row] === key);
    const [known, namesake] = rows;
    if (key === '') {
      remarks.push(namelessRemark(role, answer.response));
    } else if (known && namesake) {
      remarks.push(namesakesRemark(name, rows, answer.response));
    } else if (!known) {
      const retyped = people.find((person) => person.response === answer.response);
      if (retyped) remarks.push(retypedRemark(name, retyped));
      const person = { ...blank, id: nextCode(role, name, people, others) };
      people.push(withOwnField(withAnswer(person, name, answer), answer.values));
      keys.push(key);
      changed.push(person.id);
    } else if (isLater(answer, known)) {
      people[people.indexOf(known)] = withOwnField(withAnswer(known, name, answer), answer.values);
      changed.push(known.id);
    }
  }
  return { people, changed, remarks };
}

/** A question that the form has lost erases nothing. */
function withAnswer<P extends Person>(person: P, name: string, { response, at, values }: Answer): P {
  return {
    ...person,
    name,
    post: textOf(values.post) ?? person.post,
    category: textOf(values.category) ?? person.category,
    topics: listOf(values.topics) ?? person.topics,
    times: listOf(values.times) ?? person.times,
    subjects: partsOf(values.subjects) ?? person.subjects,
    ages: listOf(values.ages) ?? person.ages,
    formats: listOf(values.formats) ?? person.formats,
    frequency: textOf(values.frequency) ?? person.frequency,
    experience: yearsOf(values.experience) ?? person.experience,
    forms: listOf(values.forms) ?? person.forms,
    wants: partsOf(values.wants) ?? person.wants,
    avoids: partsOf(values.avoids) ?? person.avoids,
    answeredAt: at,
    response,
  };
}

function withCapacity(mentor: Mentor, values: Values): Mentor {
  const capacity = Number.parseInt(textOf(values.capacity) ?? '', 10);
  return capacity >= 0 ? { ...mentor, capacity } : mentor;
}

function withNeed(mentee: Mentee, values: Values): Mentee {
  return { ...mentee, need: textOf(values.need) ?? mentee.need, offers: textOf(values.offers) ?? mentee.offers };
}

function textOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value?.trim();
}

function listOf(value: string | string[] | undefined): string[] | undefined {
  return typeof value === 'string' ? [value].filter((part) => part !== '') : value;
}

/** What a person typed as one line. */
function partsOf(value: string | string[] | undefined): string[] | undefined {
  return value === undefined ? undefined : splitList(textOf(value) ?? '');
}

/** The first number in a text; «нет опыта» and the like say nothing. */
function yearsOf(value: string | string[] | undefined): number | undefined {
  const digits = /\d+(?:[.,]\d+)?/.exec(textOf(value) ?? '')?.[0];
  return digits === undefined ? undefined : Math.floor(Number(digits.replace(',', '.')));
}

function byTime(a: Answer, b: Answer): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.response === b.response) return 0;
  return a.response < b.response ? -1 : 1;
}

function isLater(answer: Answer, person: Person): boolean {
  return byTime(answer, { at: person.answeredAt, response: person.response, values: {} }) > 0;
}

function union(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}
