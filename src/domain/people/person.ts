/** Which base a person stands in; one person may stand in both under one number. */
export type Role = 'mentor' | 'mentee';

/** What both bases record of a person; `answeredAt` (ISO, UTC) and `response` name the answer the row was filled from. */
export type Person = {
  id: string;
  name: string;
  post: string;
  topics: string[];
  times: string[];
  consent: boolean;
  state: string;
  answeredAt: string;
  response: string;
};

/** Наставник; `capacity` is how many mentees the mentor is ready to take. */
export type Mentor = Person & { capacity: number };

/** Наставляемый; `need` is the main request in the person's own words. */
export type Mentee = Person & { need: string };

/** The two bases. */
export type Bases = { mentors: readonly Mentor[]; mentees: readonly Mentee[] };

/** What the coordinator may put into the column «Состояние». */
export const STATES = ['активен', 'приостановлен', 'выбыл'] as const;

/** Whether the person takes part now; an empty state means yes, so that a row typed by hand needs no more than a name. */
export function isActive(person: Person): boolean {
  const state = person.state.trim().toLowerCase();
  return state === '' || state === STATES[0];
}

/** Whether the person may appear in pairs, documents and mail (152-ФЗ, article 9). */
export function mayUse(person: Person): boolean {
  return person.consent;
}
