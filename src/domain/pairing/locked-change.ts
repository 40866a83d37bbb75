import type { Mentee, Mentor } from '../people/person';
import type { Change } from './change';
import type { Decision } from './decide';
import { fit, placesOf, sharesTopic } from './fit';
import { leadsGroup } from './groups';
import { graded } from './overlap';
import type { Round } from './round';
import { UNFIT } from './scores';

/** A mentor's topics are compared one by one, so only so many mentors are asked to take one on. */
const MOST_ASKED = 100;

/**
 * A change that needs no solving to be sure of, for schools too large to try many: the pair is locked, so the new place
 * (or one that nobody else got) is the mentee's, and, but for what it may do to groups, nobody else loses a pair.
 */
export function lockedChange(
  round: Round,
  { mentors, mentees, scores, terms, refused }: Decision,
  load: ReadonlyMap<string, number>,
): (mentee: Mentee) => Change | null {
  // Whoever was refused for want of a place would be first to take a new one.
  const contested = new Set(round.wanted.filter((pair) => refused.has(pair.mentee)).map(({ mentor }) => mentor));
  const points = new Int16Array(mentors.length);
  const isFree = (mentor: Mentor) => (load.get(mentor.id) ?? 0) < placesOf(mentor);
  const single = mentors.map((mentor) => !leadsGroup(mentor) && !contested.has(mentor.id));
  return (mentee) => {
    scores.fill(mentees.indexOf(mentee), points);
    return place(mentee) ?? topic(mentee);
  };

  function place(mentee: Mentee): Change | null {
    const full = mentors.filter((mentor, at) => single[at] && (points[at] ?? UNFIT) > UNFIT && !isFree(mentor));
    return best(full, terms.leastFit, (mentor) => {
      const capacity = placesOf(mentor) + 1;
      return {
        mentor: mentor.id,
        steps: [{ kind: 'place', capacity }, { kind: 'lock' }],
        points: fit({ ...mentor, capacity }, mentee, terms).points,
      };
    });
  }

  function topic(mentee: Mentee): Change | null {
    const [first] = graded(mentee.topics);
    if (first === undefined) return null;
    const others = mentors.filter((mentor, at) => single[at] && points[at] === UNFIT && isFree(mentor));
    const silent = others.filter((mentor) => !sharesTopic(mentor, mentee, terms)).slice(0, MOST_ASKED);
    return best(silent, terms.leastFit, (mentor) => {
      const topics = [...mentor.topics, first.text];
      return {
        mentor: mentor.id,
        steps: [{ kind: 'topic', topic: first.text }, { kind: 'lock' }],
        points: fit({ ...mentor, topics }, mentee, terms).points,
      };
    });
  }
}

function best(mentors: readonly Mentor[], least: number, changeOf: (mentor: Mentor) => Change): Change | null {
  return mentors
    .map(changeOf)
    .filter(({ points }) => points >= least)
    .reduce<Change | null>((top, one) => (top === null || one.points > top.points ? one : top), null);
}
