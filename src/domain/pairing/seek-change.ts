import { byCode } from '../people/codes';
import { isAway, type Mentee, type Mentor } from '../people/person';
import { after, type Change, roundWith, type Step, type Two } from './change';
import { type Decision, decide } from './decide';
import { fit, placesOf, sharesTopic } from './fit';
import { leadsGroup } from './groups';
import { type Obstacle, obstacles, unfit } from './ineligible';
import { distinct, graded } from './overlap';
import type { Round, Rules } from './round';
import type { Terms } from './terms';

/** Of the same steps with several mentors those with the best fitting are tried. */
const MOST_ALIKE = 3;
const MOST_STEPS = 2;
const MOST_TRIED = 60;
const SOLUTIONS_IF_FAIR = 8;

/** How many pairs of people may be looked at in all tries of one proposal. */
export const PAIRS_IN_ALL = 4_000_000;

/** Looks for the smallest change that would give the mentee a pair, null where none tried does. */
export type Seek = (mentee: Mentee) => Change | null;

/** How much is asked of people by a step: first what one mentor gives, then what the school would allow. */
const WEIGHTS: Record<Step['kind'], number> = {
  place: 10,
  group: 20,
  groupTime: 21,
  topic: 22,
  form: 23,
  consent: 24,
  back: 25,
  unbar: 26,
  chiefs: 27,
  least: 28,
  lock: 5,
};

const OVERRULING = 30;
/** Two steps weigh more than any one. */
const EACH_STEP = 100;

/**
 * Tries changes by deciding everything again, the smallest first: one step that takes away what stands between the mentee
 * and a mentor, then two, each also with a lock, since others may take what the step gives. A large school has more to
 * try than there is time for: who is asked about later gets `otherwise`.
 */
export function seeker(
  round: Round,
  { mentors, mentees, terms, refused }: Decision,
  load: ReadonlyMap<string, number>,
  pairsInAll: number,
  otherwise: (mentee: Mentee) => Change | null,
): Seek {
  const once = Math.max(1, mentors.length * mentees.length) * (round.rules.fair ? SOLUTIONS_IF_FAIR : 1);
  let left = Math.floor(pairsInAll / once);
  return (mentee) => {
    // Who was to have a certain mentor is to have that one.
    const asked = refused.has(mentee.id) ? round.wanted.filter((pair) => pair.mentee === mentee.id) : null;
    for (const { steps, two } of left > 0 ? ways(mentee, asked) : []) {
      if (left-- <= 0) break;
      const decided = decide(roundWith(round, two));
      if (decided.chosen.get(mentee.id) !== two.mentor.id) continue;
      return { mentor: two.mentor.id, points: fit(two.mentor, two.mentee, decided.terms).points, steps };
    }
    return asked === null ? otherwise(mentee) : null;
  };

  function ways(mentee: Mentee, asked: readonly { mentor: string }[] | null): Way[] {
    const all = round.mentors
      .filter(({ id }) => id.trim() !== '' && (asked === null || asked.some(({ mentor }) => mentor === id)))
      .sort(byCode)
      .flatMap((mentor) => waysTo({ mentor, mentee, rules: round.rules, isLocked: false }, asked !== null))
      .sort((a, b) => a.weight - b.weight || b.points - a.points);
    const alike = new Map<string, number>();
    const tried = all.filter(({ steps }) => {
      const kinds = steps.map(({ kind }) => kind).join();
      alike.set(kinds, (alike.get(kinds) ?? 0) + 1);
      return (alike.get(kinds) ?? 0) <= MOST_ALIKE;
    });
    return tried.slice(0, MOST_TRIED);
  }

  /** What may be changed so that nothing stands between the two, as far as they alone are concerned. */
  function waysTo(two: Two, isAsked: boolean): Way[] {
    const firm = obstacles(two.mentor, two.mentee, terms).map((obstacle) => stepFor(obstacle, two));
    const needed = firm.filter((step) => step !== null);
    if (needed.length < firm.length || needed.length > MOST_STEPS) return [];
    const places = placesOf(two.mentor);
    if (places > 0 && (load.get(two.mentor.id) ?? 0) >= places) needed.push(furtherPlace(two));
    return smallerGroups(two.mentor)
      .map((smaller) => [...needed, ...smaller])
      .flatMap((steps) => (isAsked ? [steps] : withLocks(steps, two)))
      .filter((steps) => steps.length > 0 && steps.filter(({ kind }) => kind !== 'lock').length <= MOST_STEPS)
      .map((steps) => {
        const then = steps.reduce(after, two);
        return { steps, two: then, weight: weightOf(steps, then), points: pointsOf(then) };
      });
  }

  /** A lock also stands in for a topic in common and for the least fit. */
  function withLocks(steps: readonly Step[], two: Two): Step[][] {
    const then = steps.reduce(after, two);
    const soft = softWays(then).map((more) => [...steps, ...more]);
    // Nobody is locked into a group that is not there.
    if (isNotBegun(then.mentor)) return soft;
    const locks = soft.every((each) => each.length > steps.length) ? [...soft, steps] : soft;
    return [...soft, ...locks.map((each): Step[] => [...each, { kind: 'lock' }])];
  }

  /** What would make the two fit enough: a topic where none is common, then a lower least fit. */
  function softWays(two: Two): Step[][] {
    const topics: Step[][] = sharesTopic(two.mentor, two.mentee, termsIn(two.rules)) ? [[]] : mostNeeded(two.mentee);
    return topics.map((steps) => {
      const points = pointsOf(steps.reduce(after, two));
      return points < round.rules.leastFit ? [...steps, { kind: 'least', points }] : steps;
    });
  }

  /** A group as it is; where it has not begun, also one of one less, of two less, and so on. */
  function smallerGroups(mentor: Mentor): Step[][] {
    if (!isNotBegun(mentor)) return [[]];
    const least = Math.floor(mentor.least);
    return [
      [],
      ...Array.from({ length: least - 1 }, (_, less): Step[] => [{ kind: 'group', least: least - 1 - less }]),
    ];
  }

  function isNotBegun(mentor: Mentor): boolean {
    return leadsGroup(mentor) && !load.has(mentor.id);
  }

  function stepFor(obstacle: Obstacle, two: Two): Step | null {
    const { mentor, mentee } = two;
    switch (obstacle) {
      case 'mentorConsent':
        return { kind: 'consent' };
      case 'mentorAway':
        return isAway(mentor) ? { kind: 'back' } : null;
      case 'forms':
        return { kind: 'form', form: distinct(mentee.forms)[0] ?? '' };
      case 'noPlaces':
        return furtherPlace(two);
      case 'groupTime':
        return { kind: 'groupTime', time: terms.groups.get(mentor.id)?.time ?? '' };
      case 'barred':
        return { kind: 'unbar' };
      case 'chief':
        return { kind: 'chiefs' };
      default:
        return null;
    }
  }

  /** One place more, and one for each whom a person wants with the mentor and who is heard before. */
  function furtherPlace({ mentor, mentee }: Two): Step {
    const before = round.wanted.filter(
      (pair) => pair.mentor === mentor.id && refused.has(pair.mentee) && byCode({ id: pair.mentee }, mentee) < 0,
    );
    return { kind: 'place', capacity: Math.max(placesOf(mentor), load.get(mentor.id) ?? 0) + before.length + 1 };
  }

  /** A lock that overrules what the school wants of every pair is a step of its own, the last of single ones. */
  function weightOf(steps: readonly Step[], { mentor, mentee, rules, isLocked }: Two): number {
    const overrules = isLocked && unfit(mentor, mentee, termsIn(rules)) !== null;
    const each = steps.map(({ kind }) => (kind === 'lock' && overrules ? OVERRULING : WEIGHTS[kind]));
    return each.reduce((all, weight) => all + weight + (weight > WEIGHTS.lock ? EACH_STEP : 0), 0);
  }

  function pointsOf({ mentor, mentee, rules }: Two): number {
    return fit(mentor, mentee, termsIn(rules)).points;
  }

  function termsIn({ leastFit, chiefsMay }: Rules): Terms {
    return { ...terms, leastFit, chiefsMay };
  }
}

/** Steps that may help with one mentor, the two after them, how much they ask, and the fit. */
type Way = { steps: readonly Step[]; two: Two; weight: number; points: number };

/** The topic that the mentee needs most. */
function mostNeeded({ topics }: Mentee): Step[][] {
  const [first] = graded(topics).sort((a, b) => b.grade - a.grade);
  return first === undefined ? [] : [[{ kind: 'topic', topic: first.text }]];
}
