import { numberOf } from './codes';
import type { Purpose } from './consent';
import { nameKey } from './names';

/** Which base a person stands in; one person may stand in both under one number. */
export type Role = 'mentor' | 'mentee';

/**
 * What both bases record of a person; `answeredAt` (ISO, UTC) and `response` name the answer the row was filled from.
 * Topics may carry a grade («ФГОС: 2»). `chief`, `wants` (the dearest first) and `avoids` name people by code or name.
 */
export type Person = {
  id: string;
  name: string;
  post: string;
  /** Who the person is to the school: «педагог», «молодой специалист», «родитель»… */
  category: string;
  topics: string[];
  times: string[];
  subjects: string[];
  ages: string[];
  formats: string[];
  frequency: string;
  /** Years of work, null where nobody has said. */
  experience: number | null;
  /** Forms of mentoring the person takes part in; none means any. */
  forms: string[];
  chief: string;
  wants: string[];
  avoids: string[];
  /** As the coordinator typed it; mail goes there in mode «ФИО» alone. */
  email: string;
  /** What the person agreed to and has not taken back, today. */
  consents: readonly Purpose[];
  /** Whether the person was at the group meeting. */
  attended: boolean;
  state: string;
  answeredAt: string;
  response: string;
};

/**
 * Наставник; `capacity` is how many mentees the mentor is ready to take: a number, or the words in which that was said and
 * which nobody can read as one, null where nothing is known; both count as one place. A mentor with a `least` of 2 or more leads a group:
 * fewer it does not take, and all of them meet at one time.
 */
export type Mentor = Person & { capacity: number | string | null; least: number };

/** Наставляемый; `need` is the main request in the person's own words, `offers` what the person could help with, `barred` the mentors whom the coordinator forbade. */
export type Mentee = Person & { need: string; offers: string; barred: string[] };

/** The two bases. */
export type Bases = { mentors: readonly Mentor[]; mentees: readonly Mentee[] };

/** How many people rows of the bases are: a mentor and a mentee of one number are one person. */
export function countPeople(rows: readonly Person[]): number {
  return new Set(rows.map(({ id }) => numberOf(id) ?? id)).size;
}

/** What the coordinator may put into the column «Состояние». */
export const STATES = ['активен', 'приостановлен', 'выбыл'] as const;

/** A person of whom nothing is known yet. */
export const NOBODY: Person = {
  id: '',
  name: '',
  post: '',
  category: '',
  topics: [],
  times: [],
  subjects: [],
  ages: [],
  formats: [],
  frequency: '',
  experience: null,
  forms: [],
  chief: '',
  wants: [],
  avoids: [],
  email: '',
  consents: [],
  attended: false,
  state: STATES[0],
  answeredAt: '',
  response: '',
};

/** Whether the person takes part now; an empty state means yes, so that a row typed by hand needs no more than a name. */
export function isActive(person: Person): boolean {
  const state = stateOf(person);
  return state === '' || state === STATES[0];
}

/** Whether the person is away for a time. */
export function isAway(person: Pick<Person, 'state'>): boolean {
  return stateOf(person) === STATES[1];
}

/** Whether the person has left for good. */
export function hasLeft(person: Pick<Person, 'state'>): boolean {
  return stateOf(person) === STATES[2];
}

function stateOf({ state }: Pick<Person, 'state'>): string {
  return state.trim().toLowerCase();
}

/** Whether the person may be used so: in pairs and documents, questionnaires, mail, publications (152-ФЗ, articles 9, 10.1). */
export function mayUse(person: Pick<Person, 'consents'>, purpose: Purpose): boolean {
  return person.consents.includes(purpose);
}

/** Equal for two rows of one person: the number of the code says it, and so does the same name. Each row has one or both. */
export function identities({ id, name }: { id: string; name: string }): string[] {
  const number = numberOf(id);
  const key = nameKey(name);
  return [...(number === null ? [] : [`№ ${number}`]), ...(key === '' ? [] : [key])];
}

/** Whether a text, a code or a name, means this person. */
export function isMeant(text: string, person: Person): boolean {
  const own = identities(person);
  return identities({ id: text, name: text }).some((each) => own.includes(each));
}
