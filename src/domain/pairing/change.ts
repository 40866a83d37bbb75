import { WORDS } from '../messages/words';
import { PROCESSING } from '../people/consent';
import { isWrittenOf } from '../people/find-people';
import { type Mentee, type Mentor, mayUse } from '../people/person';
import { type Decision, decide } from './decide';
import { fit, placesOf } from './fit';
import { ineligible, unfit } from './ineligible';
import { graded } from './overlap';
import type { Round } from './round';

const { changes: words } = WORDS.fit;

const MOST_TRIED = 3;
const SOLUTIONS_IF_FAIR = 8;

/** How many pairs of people may be looked at in all tries of one proposal. */
export const PAIRS_IN_ALL = 4_000_000;

/**
 * What would give somebody left a pair: a mentor's further place, topic or consent, a ban taken back, or a lower least
 * fit; a place or topic may help only together with a lock on the pair.
 */
export type Change = { mentor: string; points: number } & (
  | { kind: 'place'; capacity: number }
  | { kind: 'topic'; topic: string }
  | { kind: 'lockedPlace'; capacity: number }
  | { kind: 'lockedTopic'; topic: string }
  | { kind: 'consent' }
  | { kind: 'unbar' }
  | { kind: 'least' }
);

/** Looks for the smallest change that would give the mentee a pair, null where none tried does. */
export type Seek = (mentee: Mentee) => Change | null;

/**
 * Tries changes by deciding everything again, the smallest first: a further place with each of the best fitting mentors,
 * then what one of the others would take on, then what the school would allow. A large school has more to try than there
 * is time for: who is asked about later gets `otherwise`.
 */
export function seeker(
  round: Round,
  { mentors, mentees, terms }: Decision,
  pairsInAll: number,
  otherwise: (mentee: Mentee) => Change | null,
): Seek {
  const once = Math.max(1, mentors.length * mentees.length) * (round.rules.fair ? SOLUTIONS_IF_FAIR : 1);
  let left = Math.floor(pairsInAll / once);
  const silent = round.mentors.filter((mentor) => !mayUse(mentor, 'part') && mentor.id.trim() !== '');
  return (mentee) => {
    if (left <= 0) return otherwise(mentee);
    const offers = [
      ...best(mentors, (mentor) => oneMorePlace(mentor)),
      ...best(mentors, (mentor) => oneMoreTopic(mentor)),
      ...best(silent, (mentor) => ({ mentor: { ...mentor, consents: PROCESSING }, mentee, kind: 'consent' })),
      ...best(mentors, (mentor) => lessBarred(mentor)),
      ...best(mentors, (mentor) => ({ mentor, mentee, kind: 'least' })),
    ];
    for (const { offer, points } of offers) {
      if (left-- <= 0) return otherwise(mentee);
      const again = changed(offer, points);
      const decided = decide(again);
      if (decided.chosen.get(mentee.id) !== offer.mentor.id) continue;
      return inPoints(offer, fit(offer.mentor, offer.mentee, decided.terms).points);
    }
    return null;

    function best(among: readonly Mentor[], offerOf: (mentor: Mentor) => Offer | null) {
      return among
        .flatMap((mentor) => {
          const offer = offerOf(mentor);
          return offer && helps(mentor, offer)
            ? [{ offer, points: fit(offer.mentor, offer.mentee, terms).points }]
            : [];
        })
        .sort((a, b) => b.points - a.points)
        .slice(0, MOST_TRIED);
    }

    /** Whether the change takes away what stood between the two, as far as they alone are concerned. */
    function helps(mentor: Mentor, offer: Offer): boolean {
      const lenient = offer.kind === 'least' ? { ...terms, leastFit: 0 } : terms;
      if (ineligible(offer.mentor, offer.mentee, lenient) !== null) return false;
      if (unfit(offer.mentor, offer.mentee, lenient) !== null) return false;
      return offer.kind === 'place' || (ineligible(mentor, mentee, terms) ?? unfit(mentor, mentee, terms)) !== null;
    }

    function oneMoreTopic(mentor: Mentor): Offer | null {
      const [topic] = graded(mentee.topics);
      if (topic === undefined) return null;
      return {
        mentor: { ...mentor, topics: [...mentor.topics, topic.text] },
        mentee,
        kind: 'topic',
        topic: topic.text,
      };
    }

    function oneMorePlace(mentor: Mentor): Offer {
      return { mentor: { ...mentor, capacity: placesOf(mentor) + 1 }, mentee, kind: 'place' };
    }

    function lessBarred(mentor: Mentor): Offer {
      const barred = mentee.barred.filter((text) => !isWrittenOf(text, mentor));
      return { mentor, mentee: { ...mentee, barred }, kind: 'unbar' };
    }

    function changed(offer: Offer, points: number): Round {
      const { rules } = round;
      return {
        ...round,
        mentors: round.mentors.map((mentor) => (mentor.id === offer.mentor.id ? offer.mentor : mentor)),
        mentees: round.mentees.map((one) => (one.id === mentee.id ? offer.mentee : one)),
        rules: offer.kind === 'least' ? { ...rules, leastFit: points } : rules,
      };
    }
  };
}

/** The change in words, to follow the reason. */
export function inWords(change: Change): string {
  const { mentor, points } = change;
  switch (change.kind) {
    case 'place':
    case 'lockedPlace':
      return words[change.kind](mentor, change.capacity, points);
    case 'topic':
    case 'lockedTopic':
      return words[change.kind](mentor, change.topic, points);
    default:
      return words[change.kind](mentor, points);
  }
}

/** The two people as the change makes them. */
type Offer = { mentor: Mentor; mentee: Mentee; kind: Tried; topic?: string };

type Tried = Exclude<Change['kind'], 'lockedPlace' | 'lockedTopic'>;

function inPoints({ mentor, kind, topic = '' }: Offer, points: number): Change {
  if (kind === 'place') return { kind, mentor: mentor.id, capacity: placesOf(mentor), points };
  return kind === 'topic' ? { kind, mentor: mentor.id, topic, points } : { kind, mentor: mentor.id, points };
}
