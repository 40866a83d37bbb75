import type { Mentee, Mentor } from '../people/person';
import { fit } from './fit';
import { distinct } from './overlap';
import { pairUp, type Waiting } from './pair-up';

const MOST_TRIED = 3;
const PAIRS_IN_ALL = 10_000_000;
const ORDINALS = ['с первым', 'со вторым', 'с третьим', 'с четвёртым', 'с пятым', 'с шестым'];

/** One thing a mentor may agree to so that somebody left gets a pair: one place more, or one topic more. */
export type Change =
  | { kind: 'place'; mentor: string; capacity: number; points: number }
  | { kind: 'topic'; mentor: string; topic: string; points: number };

/** Looks for the smallest change by one of the mentors that would give the mentee a pair, null where none tried does. */
export type Seek = (mentee: Mentee, mentors: readonly Mentor[]) => Change | null;

/**
 * Tries changes by pairing everybody up again: a further place with each of the best fitting mentors, then a topic that
 * one of the others would take on. A large school has more to try than there is time for; then the first left are served.
 */
export function seeker(waiting: Waiting): Seek {
  const once = Math.max(1, waiting.mentors.length * waiting.mentees.length);
  let left = Math.floor(PAIRS_IN_ALL / once);
  return (mentee, others) => {
    if (left <= 0) return null;
    const offers = [...best(mentee, others, oneMorePlace), ...best(mentee, others, oneMoreTopic)];
    for (const offer of offers) {
      if (left-- <= 0) return null;
      const mentors = waiting.mentors.map((mentor) => (mentor.id === offer.mentor.id ? offer.mentor : mentor));
      const places = waiting.places.map((free, at) => free + (mentors[at] === offer.mentor ? offer.places : 0));
      if (pairUp({ mentors, mentees: waiting.mentees, places }).get(mentee)?.id === offer.mentor.id)
        return offer.change;
    }
    return null;
  };
}

/** The change in words, to follow the reason. */
export function inWords(change: Change): string {
  const possible = `пара возможна, совместимость ${change.points} из 100`;
  if (change.kind === 'topic') return `если ${change.mentor} возьмёт тему «${change.topic}», ${possible}`;
  return `${ORDINALS[change.capacity - 1] ?? `с ${change.capacity}-м`} местом у ${change.mentor} ${possible}`;
}

type Offer = { mentor: Mentor; places: number; change: Change };

function best(
  mentee: Mentee,
  mentors: readonly Mentor[],
  offer: (mentor: Mentor, mentee: Mentee) => Offer | null,
): Offer[] {
  return mentors
    .flatMap((mentor) => offer(mentor, mentee) ?? [])
    .sort((a, b) => b.change.points - a.change.points)
    .slice(0, MOST_TRIED);
}

function oneMorePlace(given: Mentor, mentee: Mentee): Offer | null {
  const mentor = { ...given, capacity: Math.max(0, Math.floor(given.capacity) || 0) + 1 };
  const { points, lines } = fit(mentor, mentee);
  if (lines[0]?.points === 0) return null;
  return { mentor, places: 1, change: { kind: 'place', mentor: mentor.id, capacity: mentor.capacity, points } };
}

function oneMoreTopic(given: Mentor, mentee: Mentee): Offer | null {
  const [topic] = distinct(mentee.topics);
  if (topic === undefined || fit(given, mentee).lines[0]?.points !== 0) return null;
  const mentor = { ...given, topics: [...given.topics, topic] };
  const { points } = fit(mentor, mentee);
  return { mentor, places: 0, change: { kind: 'topic', mentor: mentor.id, topic, points } };
}
