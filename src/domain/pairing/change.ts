import { WORDS } from '../messages/words';
import { PROCESSING } from '../people/consent';
import { isWrittenOf } from '../people/find-people';
import { type Mentee, type Mentor, mayUse, STATES } from '../people/person';
import { type Decision, decide } from './decide';
import { fit, placesOf } from './fit';
import { leadsGroup } from './groups';
import { ineligible, unfit } from './ineligible';
import { distinct, graded, plain } from './overlap';
import type { Round } from './round';

const { changes: words } = WORDS.fit;

const MOST_TRIED = 3;
const SOLUTIONS_IF_FAIR = 8;

/** How many pairs of people may be looked at in all tries of one proposal. */
export const PAIRS_IN_ALL = 4_000_000;

/**
 * What would give somebody left a pair: a mentor's further place, topic, form or consent, a mentor who comes back, a group
 * with fewer, a time for the group, a ban taken back, or a lower least fit; a place or topic may help only together with a
 * lock on the pair.
 */
export type Change = { mentor: string; points: number } & (
  | { kind: 'place' | 'lockedPlace'; capacity: number }
  | { kind: 'topic' | 'lockedTopic'; topic: string }
  | { kind: 'group'; least: number }
  | { kind: 'groupTime'; time: string }
  | { kind: 'form'; form: string }
  | { kind: 'consent' | 'back' | 'unbar' | 'least' }
);

/** Looks for the smallest change that would give the mentee a pair, null where none tried does. */
export type Seek = (mentee: Mentee) => Change | null;

/**
 * Tries changes by deciding everything again, the smallest first: a further place with each of the best fitting mentors
 * (with a lock where others would take it), then what one of the others would take on, then what the school would allow.
 * A large school has more to try than there is time for: who is asked about later gets `otherwise`.
 */
export function seeker(
  round: Round,
  { mentors, mentees, terms, chosen, refused }: Decision,
  pairsInAll: number,
  otherwise: (mentee: Mentee) => Change | null,
): Seek {
  const once = Math.max(1, mentors.length * mentees.length) * (round.rules.fair ? SOLUTIONS_IF_FAIR : 1);
  let left = Math.floor(pairsInAll / once);
  const silent = round.mentors.filter((mentor) => !mayUse(mentor, 'part') && mentor.id.trim() !== '');
  const away = round.mentors.filter((mentor) => plain(mentor.state) === STATES[1]);
  const leading = new Set([...chosen.values(), ...round.pairs.map(({ mentor }) => mentor)]);
  const notBegun = mentors.filter((mentor) => leadsGroup(mentor) && !leading.has(mentor.id));
  const begun = mentors.filter((mentor) => !notBegun.includes(mentor));
  return (mentee) => {
    // Who was to have a certain mentor is to have that one.
    const asked = refused.has(mentee.id) ? round.wanted.filter((pair) => pair.mentee === mentee.id) : null;
    const offers = [
      ...best(mentors, oneMorePlace),
      ...best(begun, (mentor) => ({ ...oneMorePlace(mentor), kind: 'lockedPlace' })),
      ...best(notBegun, smallerGroup),
      ...best(mentors, groupTime),
      ...best(mentors, oneMoreTopic),
      ...best(mentors, oneMoreForm),
      ...best(silent, (mentor) => ({ mentor: { ...mentor, consents: PROCESSING }, mentee, kind: 'consent' })),
      ...best(away, (mentor) => ({ mentor: { ...mentor, state: STATES[0] }, mentee, kind: 'back' })),
      ...best(mentors, lessBarred),
      ...best(mentors, (mentor) => ({ mentor, mentee, kind: 'least' })),
    ];
    for (const { offer, points } of offers) {
      if (left-- <= 0) break;
      const decided = decide(changed(offer, points));
      if (decided.chosen.get(mentee.id) !== offer.mentor.id) continue;
      return inPoints(offer, fit(offer.mentor, offer.mentee, decided.terms).points);
    }
    return asked === null ? otherwise(mentee) : null;

    function best(among: readonly Mentor[], offersOf: (mentor: Mentor) => Offer | Offer[] | null): Rated[] {
      if (left <= 0) return [];
      return among
        .filter(({ id }) => asked === null || asked.some(({ mentor }) => mentor === id))
        .flatMap((mentor) =>
          [offersOf(mentor) ?? []]
            .flat()
            .filter((offer) => helps(mentor, offer))
            .map((offer) => ({ offer, points: fit(offer.mentor, offer.mentee, terms).points })),
        )
        .sort((a, b) => b.points - a.points)
        .slice(0, MOST_TRIED);
    }

    /** Whether the change takes away what stood between the two, as far as they alone are concerned. */
    function helps(mentor: Mentor, offer: Offer): boolean {
      const lenient = offer.kind === 'least' ? { ...terms, leastFit: 0 } : terms;
      if (ineligible(offer.mentor, offer.mentee, lenient) !== null) return false;
      if (asked === null && unfit(offer.mentor, offer.mentee, lenient) !== null) return false;
      const stood = ineligible(mentor, mentee, terms) ?? unfit(mentor, mentee, terms);
      return ['place', 'lockedPlace', 'group'].includes(offer.kind) || stood !== null;
    }

    /** A group of one less, of two less, and so on. */
    function smallerGroup(mentor: Mentor): Offer[] {
      const sizes = Array.from(
        { length: Math.floor(mentor.least) - 1 },
        (_, less) => Math.floor(mentor.least) - 1 - less,
      );
      return sizes.map((least) => ({ mentor: { ...mentor, least }, mentee, kind: 'group' }));
    }

    function groupTime(mentor: Mentor): Offer | null {
      const time = terms.groups.get(mentor.id)?.time ?? '';
      return time === ''
        ? null
        : { mentor, mentee: { ...mentee, times: [...mentee.times, time] }, kind: 'groupTime', said: time };
    }

    function oneMoreForm(mentor: Mentor): Offer | null {
      const [form] = distinct(mentee.forms);
      if (form === undefined) return null;
      return { mentor: { ...mentor, forms: [...mentor.forms, form] }, mentee, kind: 'form', said: form };
    }

    function oneMoreTopic(mentor: Mentor): Offer | null {
      const [topic] = graded(mentee.topics);
      if (topic === undefined) return null;
      const topics = [...mentor.topics, topic.text];
      return { mentor: { ...mentor, topics }, mentee, kind: 'topic', said: topic.text };
    }

    function oneMorePlace(mentor: Mentor): Offer {
      return { mentor: { ...mentor, capacity: placesOf(mentor) + 1 }, mentee, kind: 'place' };
    }

    function lessBarred(mentor: Mentor): Offer {
      const barred = mentee.barred.filter((text) => !isWrittenOf(text, mentor));
      return { mentor, mentee: { ...mentee, barred }, kind: 'unbar' };
    }

    function changed(offer: Offer, points: number): Round {
      const { rules, wanted } = round;
      const isLocked = offer.kind === 'lockedPlace';
      return {
        ...round,
        wanted: isLocked ? [...wanted, { mentee: mentee.id, mentor: offer.mentor.id }] : wanted,
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
    case 'group':
      return words.group(mentor, change.least, points);
    case 'groupTime':
      return words.groupTime(mentor, change.time, points);
    case 'form':
      return words.form(mentor, change.form, points);
    default:
      return words[change.kind](mentor, points);
  }
}

/** The two people as the change makes them, and the word it adds. */
type Offer = { mentor: Mentor; mentee: Mentee; kind: Tried; said?: string };

type Rated = { offer: Offer; points: number };

type Tried = Exclude<Change['kind'], 'lockedTopic'>;

function inPoints({ mentor, kind, said = '' }: Offer, points: number): Change {
  const pair = { mentor: mentor.id, points };
  if (kind === 'place' || kind === 'lockedPlace') return { ...pair, kind, capacity: placesOf(mentor) };
  if (kind === 'group') return { ...pair, kind, least: mentor.least };
  if (kind === 'topic') return { ...pair, kind, topic: said };
  if (kind === 'groupTime') return { ...pair, kind, time: said };
  return kind === 'form' ? { ...pair, kind, form: said } : { ...pair, kind };
}
