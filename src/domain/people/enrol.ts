import type { Values } from '../surveys/types';
import { placesIn } from '../tables/typed-number';
import type { Doubt } from './doubt';
import { writtenName } from './names';
import { numberPeople } from './number-people';
import { type Bases, type Mentee, type Mentor, NOBODY, type Person, type Role } from './person';
import { splitList } from './person-rows';
import { type Answer, asDecided, cameFrom, type Decision, recognise, type Who } from './recognise';

export type { Answer } from './recognise';

/** What became of an answer: the code of its author, or the doubt about that; `outdated` where a later one counts. */
export type Taken = { response: string; at: string } & (
  | { fate: 'taken' | 'outdated'; person: string }
  | { fate: 'doubt'; doubt: Doubt }
  | { fate: 'ignored' | 'over' }
);

/** The bases after the answers, the codes of rows that differ from before, and what became of each answer. */
export type Enrolment = { mentors: Mentor[]; mentees: Mentee[]; changed: string[]; taken: Taken[] };

/**
 * How answers are read: whether they carry names or codes, what was decided about those in doubt, and which may be a
 * flood, so that they are taken from known people alone; by response.
 */
export type Reading = { named: boolean; decided: ReadonlyMap<string, Decision>; flood?: ReadonlySet<string> };

/**
 * Writes answers into the base of their role: a known person is updated by the latest answer, a new one is appended,
 * and nobody is written where the answer leaves it in doubt who gave it. Consent and state are never touched; rows keep
 * their order, and those typed by hand get their codes first.
 */
export function enrol(
  bases: Bases,
  role: Role,
  answers: readonly Answer[],
  reading: Reading = { named: true, decided: new Map() },
): Enrolment {
  const { mentors, mentees, changed } = numberPeople(bases);
  if (role === 'mentor') {
    const blank = { ...NOBODY, capacity: 1, least: 1 };
    const fold = foldAnswers({ role, own: mentors, others: mentees, reading }, answers, blank, withCapacity);
    return { mentors: fold.people, mentees, changed: union(changed, fold.changed), taken: fold.taken };
  }
  const blank = { ...NOBODY, need: '', offers: '', barred: [] };
  const fold = foldAnswers({ role, own: mentees, others: mentors, reading }, answers, blank, withNeed);
  return { mentors, mentees: fold.people, changed: union(changed, fold.changed), taken: fold.taken };
}

function foldAnswers<P extends Person>(
  { role, own, others, reading }: { role: Role; own: readonly P[]; others: readonly Person[]; reading: Reading },
  answers: readonly Answer[],
  blank: P,
  withOwnField: (person: P, values: Values) => P,
): { people: P[]; changed: string[]; taken: Taken[] } {
  const { named, decided, flood } = reading;
  const people = [...own];
  const changed: string[] = [];
  const taken = [...answers].sort(byTime).map((answer): Taken => {
    const { response, at } = answer;
    const who = author(answer);
    if (who === null) return { response, at, fate: 'ignored' };
    if (who.kind !== 'known' && flood?.has(response)) return { response, at, fate: 'over' };
    if (who.kind === 'doubt') return { response, at, fate: 'doubt', doubt: who.doubt };
    if (who.kind === 'new') {
      const person = { ...blank, id: who.id, name: writtenName(who.name) };
      people.push(withOwnField(withAnswer(person, answer), answer.values));
      changed.push(who.id);
      return { response, at, fate: 'taken', person: who.id };
    }
    const known = people[who.place] ?? blank;
    if (isLater(answer, known)) {
      people[who.place] = withOwnField(withAnswer(renamed(known, answer), answer), answer.values);
      changed.push(known.id);
    }
    return { response, at, fate: isEarlier(answer, known) ? 'outdated' : 'taken', person: known.id };
  });
  return { people, changed, taken };

  function author(answer: Answer): Who | null {
    const among = { role, own: people, others, named };
    const decision = decided.get(answer.response);
    // What was decided holds while the answer says the same about its author.
    const holds = decision?.came === cameFrom(answer, named);
    return decision && holds ? asDecided(answer, decision, among) : recognise(answer, among);
  }

  /** The base spells a name as people there left it; whoever corrected the name in an answer has the last word. */
  function renamed(known: P, answer: Answer): P {
    const isCorrected = named && known.response === answer.response && decided.get(answer.response)?.what === 'same';
    return isCorrected ? { ...known, name: writtenName(cameFrom(answer, named)) } : known;
  }
}

/** A question that the form has lost erases nothing. */
function withAnswer<P extends Person>(person: P, { response, at, values }: Answer): P {
  return {
    ...person,
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
    // A form gives '' for a question that was skipped, which must not undo what was said after the meeting.
    wants: namedIn(values.wants) ?? person.wants,
    avoids: namedIn(values.avoids) ?? person.avoids,
    answeredAt: at,
    response,
  };
}

function withCapacity(mentor: Mentor, values: Values): Mentor {
  const said = textOf(values.capacity) ?? '';
  return said === '' ? mentor : { ...mentor, capacity: placesIn(said) ?? said };
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

/** People named in an answer, undefined where nobody is. */
function namedIn(value: string | string[] | undefined): string[] | undefined {
  const people = partsOf(value) ?? [];
  return people.length > 0 ? people : undefined;
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

type Moment = Pick<Answer, 'at' | 'response'>;

function byTime(a: Moment, b: Moment): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.response === b.response) return 0;
  return a.response < b.response ? -1 : 1;
}

function isLater(answer: Answer, { answeredAt, response }: Person): boolean {
  return byTime(answer, { at: answeredAt, response }) > 0;
}

function isEarlier(answer: Answer, { answeredAt, response }: Person): boolean {
  return byTime(answer, { at: answeredAt, response }) < 0;
}

function union(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}
