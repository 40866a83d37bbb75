import { WORDS } from '../messages/words';
import { finderAsWritten, isWrittenOf } from '../people/find-people';
import type { Mentee, Mentor } from '../people/person';
import { identities, isActive, mayUse } from '../people/person';
import { fit, placesOf, sharesTopic } from './fit';
import { distinct, overlap, plain } from './overlap';
import type { Terms } from './terms';

const { ineligible: words } = WORDS.fit;

/** Why the two may never be a pair, the first reason in a fixed order, or null when they may. */
export function ineligible(mentor: Mentor, mentee: Mentee, terms: Terms): string | null {
  if (!mayUse(mentor, 'part')) return words.mentorConsent;
  if (!mayUse(mentee, 'part')) return words.menteeConsent;
  if (!isActive(mentor)) return words.mentorAway;
  if (!isActive(mentee)) return words.menteeAway;
  if (formsDiffer(mentor, mentee)) return words.forms;
  if (placesOf(mentor) === 0) return words.noPlaces;
  if (missesGroup(mentor, mentee, terms)) return words.groupTime;
  if (isSamePerson(mentor, mentee)) return words.same;
  if (mentor.avoids.some((text) => isWrittenOf(text, mentee))) return words.mentorAvoids;
  if (mentee.avoids.some((text) => isWrittenOf(text, mentor))) return words.menteeAvoids;
  if (mentee.barred.some((text) => isWrittenOf(text, mentor))) return words.barred;
  if (!terms.chiefsMay && isChief(mentor, mentee)) return words.chief;
  return null;
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
