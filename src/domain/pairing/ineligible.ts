import { WORDS } from '../messages/words';
import { finderAsWritten, isWrittenOf } from '../people/find-people';
import type { Mentee, Mentor } from '../people/person';
import { identities, isActive, mayUse } from '../people/person';
import { fit, placesOf, sharesTopic } from './fit';
import { distinct, overlap, plain } from './overlap';
import type { Terms } from './terms';

const { ineligible: words } = WORDS.fit;

type Stands = (mentor: Mentor, mentee: Mentee, terms: Terms) => boolean;

/** What may stand between two people, in the fixed order in which it is told. */
const OBSTACLES = {
  mentorConsent: (mentor) => !mayUse(mentor, 'part'),
  menteeConsent: (_, mentee) => !mayUse(mentee, 'part'),
  mentorAway: (mentor) => !isActive(mentor),
  menteeAway: (_, mentee) => !isActive(mentee),
  forms: formsDiffer,
  noPlaces: (mentor) => placesOf(mentor) === 0,
  groupTime: missesGroup,
  same: isSamePerson,
  mentorAvoids: (mentor, mentee) => mentor.avoids.some((text) => isWrittenOf(text, mentee)),
  menteeAvoids: (mentor, mentee) => mentee.avoids.some((text) => isWrittenOf(text, mentor)),
  barred: (mentor, mentee) => mentee.barred.some((text) => isWrittenOf(text, mentor)),
  chief: (mentor, mentee, { chiefsMay }) => !chiefsMay && isChief(mentor, mentee),
} satisfies Record<string, Stands>;

/** A hard rule that two people break. */
export type Obstacle = keyof typeof OBSTACLES;

const IN_ORDER = Object.keys(OBSTACLES) as Obstacle[];

/** Why the two may never be a pair, the first reason in a fixed order, or null when they may. */
export function ineligible(mentor: Mentor, mentee: Mentee, terms: Terms): string | null {
  const first = IN_ORDER.find((obstacle) => OBSTACLES[obstacle](mentor, mentee, terms));
  return first === undefined ? null : words[first];
}

/** All that stands between the two. */
export function obstacles(mentor: Mentor, mentee: Mentee, terms: Terms): Obstacle[] {
  return IN_ORDER.filter((obstacle) => OBSTACLES[obstacle](mentor, mentee, terms));
}

/** Why a text that people typed means no mentor. */
export function notAMentor(text: string, mentors: readonly Mentor[]): string {
  return finderAsWritten(mentors)(text).length > 1 ? words.severalMentors(text) : words.noMentor(text);
}

/** Why a text that people typed means no mentee, or not one alone. */
export function notAMentee(text: string, isSeveral: boolean): string {
  if (text === '') return words.noMenteeNamed;
  return isSeveral ? words.severalMentees(text) : words.noMentee(text);
}

/** Why a pair that is allowed is still not proposed, though a person may want it all the same; null when it may be. */
export function unfit(mentor: Mentor, mentee: Mentee, terms: Terms): string | null {
  if (!sharesTopic(mentor, mentee, terms)) return words.topics;
  const { points } = fit(mentor, mentee, terms);
  return points < terms.leastFit ? words.low(points, terms.leastFit) : null;
}

function formsDiffer(mentor: Mentor, mentee: Mentee): boolean {
  const [own, wanted] = [distinct(mentor.forms), distinct(mentee.forms)];
  return own.length > 0 && wanted.length > 0 && overlap(wanted, own).length === 0;
}

function missesGroup(mentor: Mentor, mentee: Mentee, { groups }: Terms): boolean {
  const time = groups.get(mentor.id)?.time;
  if (time === undefined || distinct(mentee.times).length === 0) return false;
  return !mentee.times.some((own) => plain(own) === plain(time));
}

function isSamePerson(mentor: Mentor, mentee: Mentee): boolean {
  const own = identities(mentor);
  return identities(mentee).some((each) => own.includes(each));
}

function isChief(mentor: Mentor, mentee: Mentee): boolean {
  return isWrittenOf(mentor.chief, mentee) || isWrittenOf(mentee.chief, mentor);
}
