import type { Mentee, Mentor } from '../people/person';
import { distinct, graded, plain } from './overlap';
import type { Pair } from './round';
import type { Scores } from './scores';
import type { Group } from './terms';

/** Who may still come into a group, and the free places of each mentor, in the same order. */
export type Candidates = { mentors: readonly Mentor[]; mentees: readonly Mentee[]; places: readonly number[] };

/** Whether the mentor takes several mentees together or none. */
export function leadsGroup(mentor: Mentor): boolean {
  return Math.floor(mentor.least) >= 2;
}

/**
 * For each mentor who leads a group the time at which the best fitting mentees can come, and the topic most of those
 * need. `scores` are those without groups; members whom the group has already, by `pairs`, must be able to come too.
 */
export function chooseGroups(
  { mentors, mentees, places }: Candidates,
  scores: Scores,
  pairs: readonly Pair[],
  all: readonly Mentee[],
): Map<string, Group> {
  const groups = new Map<string, Group>();
  const free = mentees.map(sayingOf);
  const members = new Map<string, Saying[]>();
  const people = new Map(all.map((mentee) => [mentee.id, mentee]));
  for (const pair of pairs) {
    const mentee = people.get(pair.mentee);
    if (mentee) members.set(pair.mentor, [...(members.get(pair.mentor) ?? []), sayingOf(mentee)]);
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
    groups.set(mentor.id, { time: chosen, topic: commonTopic(mentor, [...own, ...able]) });
  });
  return groups;
}

/** Whether somebody could join the mentor's group: a mentor who leads none meets each alone. */
export function canJoin(mentor: Mentor, members: readonly Mentee[], mentee: Mentee): boolean {
  if (!leadsGroup(mentor)) return true;
  const who = sayingOf(mentee);
  const times = timesFor(mentor, members.map(sayingOf), [who]);
  return times.length === 0 || times.some((time) => canCome(who, time));
}

/** When a mentee can come and what the mentee needs, as texts are compared; `hours` as they are written. */
type Saying = { hours: readonly string[]; times: ReadonlySet<string>; topics: ReadonlySet<string> };

function sayingOf({ times, topics }: Mentee): Saying {
  const hours = distinct(times);
  return { hours, times: new Set(hours.map(plain)), topics: new Set(graded(topics).map(({ text }) => plain(text))) };
}

/** The times of the mentor that all members have; where the mentor names none, those of the mentees. */
function timesFor(mentor: Mentor, members: readonly Saying[], free: readonly Saying[]): string[] {
  const own = distinct(mentor.times);
  const times = own.length > 0 ? own : distinct([...members, ...free].flatMap(({ hours }) => hours));
  const shared = times.filter((time) => members.every((member) => canCome(member, time)));
  return shared.length > 0 ? shared : times;
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
