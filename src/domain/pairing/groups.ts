import { WORDS } from '../messages/words';
import type { Mentee, Mentor } from '../people/person';
import { distinct, graded, plain } from './overlap';
import type { HeldPair } from './round';
import type { Scores } from './scores';
import type { Group } from './terms';

const { fit: words } = WORDS;

/** Who may still come into a group, and the free places of each mentor, in the same order. */
export type Candidates = { mentors: readonly Mentor[]; mentees: readonly Mentee[]; places: readonly number[] };

/** Whether the mentor takes several mentees together or none. */
export function leadsGroup(mentor: Mentor): boolean {
  return Math.floor(mentor.least) >= 2;
}

/**
 * For each mentor who leads a group the time at which the best fitting mentees can come, and the topic most of those
 * need. `scores` are those without groups; members whom the group has already, by `pairs`, must be able to come too, and
 * what was agreed with them stays.
 */
export function chooseGroups(
  { mentors, mentees, places }: Candidates,
  scores: Scores,
  pairs: readonly HeldPair[],
  all: readonly Mentee[],
): Map<string, Group> {
  const groups = new Map<string, Group>();
  const free = mentees.map(sayingOf);
  const members = new Map<string, Member[]>();
  const people = new Map(all.map((mentee) => [mentee.id, mentee]));
  for (const { mentor, mentee: code, group = '' } of pairs) {
    const mentee = people.get(code);
    if (mentee) members.set(mentor, [...(members.get(mentor) ?? []), { mentee, group }]);
  }
  mentors.forEach((mentor, at) => {
    if (!leadsGroup(mentor)) return;
    const own = members.get(mentor.id) ?? [];
    const ranked = free
      .map((who, row) => ({ who, points: scores.of(row, at) }))
      .filter(({ points }) => points >= 0)
      .sort((a, b) => b.points - a.points);
    let [best, chosen] = [-1, ''];
    for (const time of timesFor(mentor, own, free)) {
      let [sum, left] = [0, Math.max(0, places[at] ?? 0)];
      for (const { who, points } of ranked) {
        if (left === 0) break;
        if (!canCome(who, time)) continue;
        sum += points;
        left -= 1;
      }
      if (sum > best) [best, chosen] = [sum, time];
    }
    if (best < 0) return;
    const able = ranked.flatMap(({ who }) => (canCome(who, chosen) ? [who] : []));
    groups.set(mentor.id, {
      time: chosen,
      topic: commonTopic(mentor, [...own.map(({ mentee }) => sayingOf(mentee)), ...able]),
    });
  });
  return groups;
}

/** Somebody in a group, and what it is called where that stands already. */
export type Member = { mentee: Mentee; group: string };

/** Whether somebody could join the mentor's group: a mentor who leads none meets each alone. */
export function canJoin(mentor: Mentor, members: readonly Member[], mentee: Mentee): boolean {
  if (!leadsGroup(mentor)) return true;
  const who = sayingOf(mentee);
  const times = timesFor(mentor, members, [who]);
  return times.length === 0 || times.some((time) => canCome(who, time));
}

/** What the group that these are in is called: as some of them have it, else by its time; '' where there is no group. */
export function groupName(mentor: Mentor, members: readonly Member[]): string {
  if (!leadsGroup(mentor)) return '';
  const named = members.find(({ group }) => group !== '')?.group;
  const [time] = timesFor(mentor, members, []);
  return named ?? (time === undefined ? '' : words.group(mentor.id, time));
}

/** When a mentee can come and what the mentee needs, as texts are compared; `hours` as they are written. */
type Saying = { hours: readonly string[]; times: ReadonlySet<string>; topics: ReadonlySet<string> };

function sayingOf({ times, topics }: Mentee): Saying {
  const hours = distinct(times);
  return { hours, times: new Set(hours.map(plain)), topics: new Set(graded(topics).map(({ text }) => plain(text))) };
}

/**
 * The times of the mentor that all members have, or those of the mentees where the mentor names none; the one that the
 * group is called by alone, where it is among them.
 */
function timesFor(mentor: Mentor, members: readonly Member[], free: readonly Saying[]): string[] {
  const own = distinct(mentor.times);
  const sayings = members.map(({ mentee }) => sayingOf(mentee));
  const times = own.length > 0 ? own : distinct([...sayings, ...free].flatMap(({ hours }) => hours));
  const shared = times.filter((time) => sayings.every((member) => canCome(member, time)));
  const agreed = shared.filter((time) => members.some(({ group }) => plain(group).endsWith(`: ${plain(time)}`)));
  return [agreed, shared, times].find((each) => each.length > 0) ?? [];
}

function canCome({ times }: Saying, time: string): boolean {
  return times.size === 0 || times.has(plain(time));
}

/** The topic that most of them need and the mentor offers, the first such; '' where fewer than two share any. */
function commonTopic(mentor: Mentor, people: readonly Saying[]): string {
  let [topic, most] = ['', 1];
  for (const { text } of graded(mentor.topics)) {
    const count = people.filter(({ topics }) => topics.has(plain(text))).length;
    if (count > most) [topic, most] = [text, count];
  }
  return topic;
}
