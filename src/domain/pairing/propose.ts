import { WORDS } from '../messages/words';
import { byCode } from '../people/codes';
import { listed } from '../people/names';
import type { Mentee, Mentor, Person } from '../people/person';
import { type Decision, decide } from './decide';
import { extraLines, isAmong, sumOf } from './extras';
import type { Price } from './fairness';
import { fit, placesOf } from './fit';
import { unfit } from './ineligible';
import type { LeftOver } from './left';
import { keptOut, whyMenteeLeft, whyMentorLeft } from './left';
import { lockedChange } from './locked-change';
import { loadOf, type Pair, type Round } from './round';
import { PAIRS_IN_ALL, seeker } from './seek-change';
import type { Terms } from './terms';

const { fit: words } = WORDS;

/**
 * A new pair to be approved by a person: the fit, 0 to 100, the points beyond it, the evidence for both in one line, the
 * next best mentors, and the group it makes, if any.
 */
export type ProposedPair = Pair & {
  points: number;
  extra: number;
  reason: string;
  others: string;
  note: string;
  group: string;
  since: string;
};

/** The plan that the coordinator looks at: new pairs only, and everybody who is left without one. */
export type Proposal = {
  pairs: ProposedPair[];
  left: LeftOver[];
  refused: ReadonlyMap<string, string>;
  /** What raising the lowest fit has cost or would cost; null where there is nothing to raise or no time to find out. */
  price: Price | null;
};

/** So many pairs of people may be solved several times only to make an offer. */
const OFFER_PAIRS = 200_000;

/**
 * Подбор: everybody who may be paired, as many as possible, then as well as possible, with reasons. The pairs that there
 * are stay and take their mentors' places. The order of rows does not matter. `pairsTried` bounds the search for changes
 * that would help those left, who waited longest first.
 */
export function propose(round: Round, pairsTried: number = PAIRS_IN_ALL): Proposal {
  const decision = decide(round);
  const mentors = new Map(decision.mentors.map((mentor) => [mentor.id, mentor]));
  const made = [...decision.chosen].map(([mentee, mentor]) => ({ mentee, mentor }));
  const load = loadOf([...round.pairs, ...made]);
  const since = (person: Person) => round.since.get(person.id) || (keptOut(person) === null ? round.today : '');
  const proposed = [...decision.mentees].sort(byCode).flatMap((mentee) => {
    const mentor = mentors.get(decision.chosen.get(mentee.id) ?? '');
    if (!mentor) return [];
    return [{ ...described(mentor, mentee), others: nextBest(mentee, mentor), since: since(mentee) }];
  });

  const seek = seeker(round, decision, load, pairsTried, lockedChange(round, decision, load));
  const around = { mentors: round.mentors, decision, load, since, seek };
  const withPair = new Set([...round.pairs, ...made].flatMap((pair) => [pair.mentor, pair.mentee]));
  const [leftMentees, leftMentors] = [leftOf(round.mentees), leftOf(round.mentors)];
  return {
    pairs: proposed,
    left: [
      ...[...leftMentees]
        .sort(byWaiting)
        .map((mentee) => whyMenteeLeft(mentee, around))
        .sort(byCode),
      ...leftMentors.map((mentor) => whyMentorLeft(mentor, around)),
    ],
    refused: decision.refused,
    price: priceOf(round, decision),
  };

  function byWaiting(a: Person, b: Person): number {
    return since(a) === since(b) ? byCode(a, b) : since(a) < since(b) ? -1 : 1;
  }

  function leftOf<P extends Person>(people: readonly P[]): P[] {
    return [...people].sort(byCode).filter(({ id }) => !withPair.has(id));
  }

  function described(mentor: Mentor, mentee: Mentee) {
    const extras = extraLines(mentor, mentee, { ...round, groups: decision.terms.groups });
    const { points, lines } = fit(mentor, mentee, decision.terms);
    const isWanted = isAmong(round.wanted, { mentor: mentor.id, mentee: mentee.id });
    const doubt = isWanted ? unfit(mentor, mentee, decision.terms) : null;
    const beyond = extras.length === 0 ? '' : words.extras.beyond(withPoints(extras));
    return {
      mentor: mentor.id,
      mentee: mentee.id,
      points,
      extra: sumOf(extras),
      reason: `${withPoints(lines)}${beyond}`,
      note: doubt === null ? '' : words.decided(doubt),
      group: groupOf(mentor, decision.terms),
    };
  }

  /** The two mentors who fit best besides the one proposed. */
  function nextBest(mentee: Mentee, own: Mentor): string {
    return bestOthers(decision, mentee, own)
      .map(({ mentor, points }) => {
        const isFull = (load.get(mentor.id) ?? 0) >= placesOf(mentor);
        return `${listed(mentor)}, ${points}${isFull ? words.full : ''}`;
      })
      .join('; ');
  }
}

function priceOf({ rules }: Round, { mentors, mentees, chosen, price }: Decision): Price | null {
  if (chosen.size === 0 || (!rules.fair && mentors.length * mentees.length > OFFER_PAIRS)) return null;
  const found = price();
  return found.raised > found.lowest ? found : null;
}

/** The evidence alone, as it may stand beside an approved pair: no points, nobody's wishes. */
export function evidence(mentor: Mentor, mentee: Mentee, terms: Terms): string {
  return fit(mentor, mentee, terms)
    .lines.map(({ reason }) => reason)
    .join('; ');
}

/** How a group is named where its pairs stand; '' for a mentor who leads none. */
function groupOf(mentor: Mentor, { groups }: Terms): string {
  const group = groups.get(mentor.id);
  return group ? words.group(mentor.id, group.time) : '';
}

function withPoints(lines: readonly { points: number; reason: string }[]): string {
  return lines.map(({ points, reason }) => `${reason} (${points})`).join('; ');
}

const MOST_OTHERS = 2;

function bestOthers({ mentors, mentees, scores }: Decision, mentee: Mentee, own: Mentor) {
  const points = new Int16Array(mentors.length);
  scores.fill(mentees.indexOf(mentee), points);
  const best: { mentor: Mentor; points: number }[] = [];
  mentors.forEach((mentor, at) => {
    const value = points[at] ?? -1;
    if (value < 0 || mentor === own) return;
    if (best.length === MOST_OTHERS && value <= (best[MOST_OTHERS - 1]?.points ?? 0)) return;
    best.push({ mentor, points: value });
    best.sort((a, b) => b.points - a.points);
    best.length = Math.min(best.length, MOST_OTHERS);
  });
  return best;
}
