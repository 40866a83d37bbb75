import { WORDS } from '../messages/words';
import { byCode } from '../people/codes';
import { listedAmong, mentioned } from '../people/names';
import type { Mentee, Mentor } from '../people/person';
import { type Extras, extrasOf } from './extras';
import { type Price, raised } from './fairness';
import { placesOf } from './fit';
import { chooseGroups, leadsGroup } from './groups';
import { ineligible, notAMentor, unfit } from './ineligible';
import { keptOut } from './left';
import { mutualPairs } from './mutual';
import { openGroups } from './open-groups';
import type { Market } from './pair-up';
import type { Pair, Round } from './round';
import { loadOf, METHODS } from './round';
import { type Scores, scoresOf } from './scores';
import { fairOrder } from './solve/order';
import { type Terms, termsOf } from './terms';

const { ineligible: words } = WORDS.fit;

const SEED = 'подбор';

/** Who was to be paired, in the fair order, how they were judged, and what came of it. */
export type Decision = {
  mentors: readonly Mentor[];
  mentees: readonly Mentee[];
  terms: Terms;
  scores: Scores;
  extras: Extras;
  /** The mentor of each mentee that gets one; both by code. */
  chosen: ReadonlyMap<string, string>;
  /** What raising the lowest fit has cost or would cost; takes several solutions. */
  price: () => Price;
  /** Why a pair that a person wants cannot be, by the mentee's code. */
  refused: ReadonlyMap<string, string>;
};

/**
 * Pairs up everybody who takes part and has no pair: what people want first, then (by the method of the rules) mutual
 * wishes or the last proposals, then as many pairs as possible with the most points.
 */
export function decide(round: Round): Decision {
  const { rules, previous } = round;
  const called = listedAmong(round.mentors);
  const paired = new Set(round.pairs.map(({ mentee }) => mentee));
  const held = loadOf(round.pairs);
  const mentors = inFairOrder(round.mentors.filter((mentor) => keptOut(mentor) === null));
  const mentees = inFairOrder(round.mentees.filter((one) => !paired.has(one.id) && keptOut(one) === null));
  const places = mentors.map((mentor) => placesOf(mentor) - (held.get(mentor.id) ?? 0));
  const terms = withGroups(termsOf({ mentors, mentees }, { ...rules, held }));
  const scores = scoresOf(mentors, mentees, terms);
  const extras = extrasOf(mentors, mentees, { ...round, groups: terms.groups });
  const rowOf = new Map(mentees.map(({ id }, row) => [id, row]));
  const placeOf = new Map(mentors.map(({ id }, at) => [id, at]));
  const chosen = new Map<number, number>();
  const refused = new Map<string, string>();

  for (const pair of [...round.wanted].sort(byMentee)) {
    const row = rowOf.get(pair.mentee);
    if (row !== undefined && chosen.has(row)) continue;
    const why = row === undefined ? whyOut(pair) : whyNot(pair, false);
    if (why !== null) refused.set(pair.mentee, why);
  }
  if (rules.method === METHODS[2]) for (const pair of stillPossible()) whyNot(pair, true);
  if (rules.method === METHODS[1]) {
    const free = mentees.map((mentee, row) => (isFree(mentee, row) ? mentee : { ...mentee, wants: [] }));
    // A group is more than a pair: wishes of those who lead one count as points.
    const single = mentors.map((mentor) => (leadsGroup(mentor) ? { ...mentor, wants: [] } : mentor));
    for (const [row, mentor] of mutualPairs(single, free, places, scores)) take(row, mentor);
  }
  const before = [...previous].flatMap(([mentee, mentor]): [number, number][] => {
    const [row, at] = [rowOf.get(mentee), placeOf.get(mentor)];
    return row === undefined || at === undefined ? [] : [[row, at]];
  });
  const rows = mentees.flatMap((mentee, row) => (isFree(mentee, row) ? [row] : []));
  const market = { rows, places, required: new Map(), previous: new Map(before), least: 0, scores, extras };
  const plain = openGroups(rules.fair ? unproposed(market) : market, mentors);
  const fair = rules.fair ? raised(market, mentors, plain) : null;
  for (const [row, at] of fair?.paired ?? plain) chosen.set(row, at);
  const codes = [...chosen].map(([row, at]): [string, string] => [mentees[row]?.id ?? '', mentors[at]?.id ?? '']);
  const price = () => fair?.price ?? raised(market, mentors, plain).price;
  return { mentors, mentees, terms, scores, extras, chosen: new Map(codes), refused, price };

  /** Fairness settles who is paired as if nobody had been proposed: else a second run would judge by the first. */
  function unproposed(known: Market): Market {
    const nobody = new Map();
    const own = extrasOf(mentors, mentees, { ...round, previous: nobody, groups: terms.groups });
    return { ...known, previous: nobody, extras: own };
  }

  function isFree({ id }: Mentee, row: number): boolean {
    return !chosen.has(row) && !refused.has(id);
  }

  function take(row: number, at: number): void {
    chosen.set(row, at);
    places[at] = (places[at] ?? 0) - 1;
  }

  /** The last proposals that the rules allow, those of a new group only where they are enough for it. */
  function stillPossible(): Pair[] {
    const allowed = [...previous].flatMap(([mentee, mentor]) => {
      const [row, at] = [rowOf.get(mentee) ?? -1, placeOf.get(mentor) ?? -1];
      return row < 0 || at < 0 || scores.of(row, at) < 0 || chosen.has(row) ? [] : [{ mentee, mentor }];
    });
    const load = loadOf([...round.pairs, ...allowed]);
    return allowed.filter((pair) => {
      const mentor = mentors[placeOf.get(pair.mentor) ?? -1];
      if (!mentor || !leadsGroup(mentor) || held.has(mentor.id)) return true;
      return Math.min(load.get(mentor.id) ?? 0, placesOf(mentor)) >= mentor.least;
    });
  }

  /** Why who is not to be paired cannot have the mentor that a person wants; null for a pair that there is. */
  function whyOut({ mentee, mentor }: Pair): string | null {
    const held = round.pairs.find((pair) => pair.mentee === mentee);
    if (held) return held.mentor === mentor ? null : words.paired(called(held.mentor));
    const one = round.mentees.find(({ id }) => id === mentee);
    return one ? keptOut(one) : null;
  }

  /** Makes the pair where it may be; else says why not. */
  function whyNot({ mentee, mentor }: Pair, fitting: boolean): string | null {
    const [row, at] = [rowOf.get(mentee) ?? -1, placeOf.get(mentor) ?? -1];
    const [one, other] = [mentees[row], mentors[at] ?? round.mentors.find(({ id }) => id === mentor)];
    if (!one || !other) return notAMentor(mentor, round.mentors);
    const why = ineligible(other, one, terms) ?? (fitting ? unfit(other, one, terms) : null);
    const taken = chosen.get(row);
    if (why !== null || taken !== undefined) return why ?? words.paired(called(mentors[taken ?? -1]?.id ?? ''));
    const [free, all] = [places[at] ?? 0, placesOf(other)];
    if (free < 1) return words.full(mentioned(other), all - free, all);
    take(row, at);
    return null;
  }

  function withGroups(terms: Terms): Terms {
    if (!mentors.some(leadsGroup)) return terms;
    const market = { mentors, mentees, places };
    return { ...terms, groups: chooseGroups(market, scoresOf(mentors, mentees, terms), round.pairs, round.mentees) };
  }
}

/** The same people in the same order, whatever the order of rows. */
function inFairOrder<P extends { id: string }>(people: readonly P[]): P[] {
  const order = fairOrder(
    people.map(({ id }) => id),
    SEED,
  );
  return order.flatMap((at) => people[at] ?? []);
}

function byMentee(a: Pair, b: Pair): number {
  return byCode({ id: a.mentee }, { id: b.mentee }) || byCode({ id: a.mentor }, { id: b.mentor });
}
