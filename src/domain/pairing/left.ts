import { WORDS } from '../messages/words';
import { listed, mentioned } from '../people/names';
import type { Mentee, Mentor, Person, Role } from '../people/person';
import { isActive, mayUse } from '../people/person';
import { type Change, inWords } from './change';
import type { Decision } from './decide';
import { placesOf, sharesTopic } from './fit';
import { leadsGroup } from './groups';
import { ineligible } from './ineligible';
import { graded } from './overlap';
import { UNFIT } from './scores';
import type { Seek } from './seek-change';

const { left: words } = WORDS.fit;

const MOST_LISTED = 5;

/**
 * Somebody whom the proposal leaves without a pair: why in one line, what would help where one or two changes do, and since
 * when the person waits (ISO, '' for who takes no part).
 */
export type LeftOver = { id: string; name: string; role: Role; why: string; since: string; change?: Change };

/** Why the person takes no part in the pairing at all, or null. */
export function keptOut(person: Person): string | null {
  if (person.id.trim() === '') return words.noCode;
  if (!mayUse(person, 'part')) return words.noConsent;
  return isActive(person) ? null : words.state(person.state.trim());
}

/** All mentors, the decision, how many mentees each has with it, since when each person waits, and a way to seek a change. */
export type Around = {
  mentors: readonly Mentor[];
  decision: Decision;
  load: ReadonlyMap<string, number>;
  since: (person: Person) => string;
  seek: Seek;
};

/** Why a mentee without a pair has none, and the smallest change that would help. */
export function whyMenteeLeft(mentee: Mentee, { mentors: all, decision, load, since, seek }: Around): LeftOver {
  const person = { id: mentee.id, name: mentee.name, role: 'mentee', since: since(mentee) } as const;
  const { mentors, mentees, scores, terms } = decision;
  const out = keptOut(mentee);
  if (out !== null) return { ...person, why: out };
  const row = mentees.indexOf(mentee);
  const allowed = mentors.filter((_, at) => scores.of(row, at) >= UNFIT);
  const fitting = mentors.filter((_, at) => scores.of(row, at) > UNFIT);
  const change = seek(mentee);
  if (change === null) return { ...person, why: why() };
  const mentor = all.find(({ id }) => id === change.mentor);
  return { ...person, why: `${why()}; ${inWords(change, mentor ? mentioned(mentor) : change.mentor)}`, change };

  function why(): string {
    const refused = decision.refused.get(mentee.id);
    if (refused !== undefined) return refused;
    if (mentors.length === 0) return words.noMentors;
    const short = fitting.filter((mentor) => leadsGroup(mentor) && !load.has(mentor.id));
    const full = fitting.filter((mentor) => !short.includes(mentor));
    if (full.length > 0) return words.full(some(full, loadIn));
    if (short.length > 0) return words.short(some(short, ({ least }) => words.least(least)));
    if (allowed.length === 0) return words.nobody(counted(mentors.map((mentor) => ineligible(mentor, mentee, terms))));
    const sharing = allowed.filter((mentor) => sharesTopic(mentor, mentee, terms)).length;
    const whom = { sharing: sharing < allowed.length, allowed: allowed.length < mentors.length };
    if (sharing > 0) return words.low(terms.leastFit, whom);
    return words.topics(
      graded(mentee.topics)
        .map(({ text }) => text)
        .join(', '),
      whom,
    );
  }

  function loadIn(mentor: Mentor): string {
    const places = placesOf(mentor);
    return places === 0 ? words.noPlaces : words.taken(load.get(mentor.id) ?? 0, places);
  }
}

/** Why a mentor without a pair has none. */
export function whyMentorLeft(mentor: Mentor, { decision, since }: Around): LeftOver {
  return { id: mentor.id, name: mentor.name, role: 'mentor', since: since(mentor), why: why() };

  function why(): string {
    const out = keptOut(mentor);
    if (out !== null) return out;
    if (placesOf(mentor) === 0) return words.mentorNoPlaces;
    const { mentors, mentees, scores, terms } = decision;
    const at = mentors.indexOf(mentor);
    const points = mentees.map((_, row) => scores.of(row, at));
    if (mentees.length === 0) return words.noMentees;
    if (points.every((each) => each < UNFIT))
      return words.mentorNobody(counted(mentees.map((mentee) => ineligible(mentor, mentee, terms))));
    const fitting = mentees.filter((_, row) => (points[row] ?? UNFIT) > UNFIT);
    if (fitting.length === 0) {
      const allowed = mentees.filter((_, row) => points[row] === UNFIT);
      const sharing = allowed.filter((mentee) => sharesTopic(mentor, mentee, terms)).length;
      const whom = { sharing: sharing < allowed.length, allowed: allowed.length < mentees.length };
      return sharing > 0 ? words.mentorLow(terms.leastFit, whom) : words.mentorTopics(whom);
    }
    if (leadsGroup(mentor)) return words.mentorShort(mentor.least, fitting.length);
    return fitting.some(({ id }) => decision.chosen.has(id)) ? words.elsewhere : words.asked;
  }
}

/** Each reason with the number of people it is the first for. */
function counted(reasons: readonly (string | null)[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${reason} (${count})`).join(', ');
}

function some(people: readonly Mentor[], about: (mentor: Mentor) => string): string {
  const shown = people.slice(0, MOST_LISTED).map((mentor) => `${listed(mentor)} (${about(mentor)})`);
  return shown.join(', ') + words.more(people.length - shown.length);
}
