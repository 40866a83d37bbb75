import type { Mentee, Mentor } from '../people/person';
import { identities, isActive, isMeant, mayUse } from '../people/person';
import { fit, placesOf, sharesTopic } from './fit';
import { distinct, overlap, plain } from './overlap';
import type { Terms } from './terms';

/** Why the two may never be a pair, the first reason in a fixed order, or null when they may. */
export function ineligible(mentor: Mentor, mentee: Mentee, terms: Terms): string | null {
  if (!mayUse(mentor, 'part')) return 'нет согласия наставника';
  if (!mayUse(mentee, 'part')) return 'нет согласия наставляемого';
  if (!isActive(mentor)) return 'наставник сейчас не участвует';
  if (!isActive(mentee)) return 'наставляемый сейчас не участвует';
  if (formsDiffer(mentor, mentee)) return 'формы наставничества разные';
  if (placesOf(mentor) === 0) return 'у наставника не указано ни одного места';
  if (missesGroup(mentor, mentee, terms)) return 'группа наставника встречается в другое время';
  if (isSamePerson(mentor, mentee)) return 'наставник и наставляемый — один человек';
  if (mentor.avoids.some((text) => isMeant(text, mentee))) return 'наставник просил не работать с этим человеком';
  if (mentee.avoids.some((text) => isMeant(text, mentor))) return 'наставляемый просил не работать с этим человеком';
  if (mentee.barred.some((text) => isMeant(text, mentor))) return 'эту пару решено не предлагать';
  if (!terms.chiefsMay && isChief(mentor, mentee)) return 'один из двоих руководит другим';
  return null;
}

/** Why a pair that is allowed is still not proposed, though a person may want it all the same; null when it may be. */
export function unfit(mentor: Mentor, mentee: Mentee, terms: Terms): string | null {
  if (!sharesTopic(mentor, mentee)) return 'у наставника другие темы';
  const { points } = fit(mentor, mentee, terms);
  return points < terms.leastFit ? `совместимость ${points}, меньше наименьшей (${terms.leastFit})` : null;
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
  return isMeant(mentor.chief, mentee) || isMeant(mentee.chief, mentor);
}
