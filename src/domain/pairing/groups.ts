import type { Mentee, Mentor } from '../people/person';
import { distinct, graded, overlap, plain } from './overlap';
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
  mentors.forEach((mentor, at) => {
    if (!leadsGroup(mentor)) return;
    const members = all.filter(({ id }) => pairs.some((pair) => pair.mentor === mentor.id && pair.mentee === id));
    const ranked = mentees
      .map((mentee, row) => ({ mentee, points: scores.of(row, at) }))
      .filter(({ points }) => points >= 0)
      .sort((a, b) => b.points - a.points);
    let best = -1;
    for (const time of timesFor(mentor, members, mentees)) {
      const able = ranked.filter(({ mentee }) => canCome(mentee, time));
      const sum = able.slice(0, Math.max(0, places[at] ?? 0)).reduce((points, each) => points + each.points, 0);
      if (sum <= best) continue;
      best = sum;
      groups.set(mentor.id, { time, topic: commonTopic(mentor, [...members, ...able.map(({ mentee }) => mentee)]) });
    }
  });
  return groups;
}

/** The times of the mentor that all members have; where the mentor names none, those of the mentees. */
function timesFor(mentor: Mentor, members: readonly Mentee[], mentees: readonly Mentee[]): string[] {
  const own = distinct(mentor.times);
  const times = own.length > 0 ? own : distinct([...members, ...mentees].flatMap((mentee) => mentee.times));
  const shared = times.filter((time) => members.every((member) => canCome(member, time)));
  return shared.length > 0 ? shared : times;
}

function canCome({ times }: Mentee, time: string): boolean {
  return distinct(times).length === 0 || times.some((own) => plain(own) === plain(time));
}

/** The topic that most of them need and the mentor offers, the first such; '' where fewer than two share any. */
function commonTopic(mentor: Mentor, members: readonly Mentee[]): string {
  const offered = graded(mentor.topics).map(({ text }) => text);
  const needed = members.map(({ topics }) => graded(topics).map(({ text }) => text));
  let [topic, most] = ['', 1];
  for (const each of offered) {
    const count = needed.filter((own) => overlap([each], own).length > 0).length;
    if (count > most) [topic, most] = [each, count];
  }
  return topic;
}
