import type { Mentee, Mentor } from '../people/person';
import { scoresOf } from './scores';
import { fairOrder } from './solve/order';
import { assignAll } from './solve/pricing';
import { type Objective, weigher } from './solve/scale';

const SEED = 'подбор';
const MOST_POINTS = 100;

/** Who may still be paired, and the free places of each mentor, in the same order. */
export type Waiting = { mentors: readonly Mentor[]; mentees: readonly Mentee[]; places: readonly number[] };

/** The mentor of each mentee who gets one: as many pairs as possible, then the most points; equals go by the fair order. */
export function pairUp({ mentors, mentees, places }: Waiting, objective: Objective = 'size'): Map<Mentee, Mentor> {
  const ours = inOrder(mentors);
  const theirs = inOrder(mentees);
  const capacity = ours.map((at) => Math.max(0, Math.floor(places[at] ?? 0) || 0));
  const most = Math.min(
    theirs.length,
    capacity.reduce((sum, count) => sum + count, 0),
  );
  const weigh = weigher([0, MOST_POINTS], most, objective);
  const gains = Float64Array.from({ length: MOST_POINTS + 1 }, (_, points) => weigh(points, false));
  const scores = scoresOf(pick(mentors, ours), pick(mentees, theirs));
  const { chosen } = assignAll({ mentees: theirs.length, mentors: ours.length, fill }, capacity);
  const paired = new Map<Mentee, Mentor>();
  theirs.forEach((at, row) => {
    const mentor = mentors[ours[chosen[row] ?? -1] ?? -1];
    const mentee = mentees[at];
    if (mentee && mentor) paired.set(mentee, mentor);
  });
  return paired;

  function fill(row: number, into: Float64Array): void {
    for (let mentor = 0; mentor < ours.length; mentor++) {
      const points = scores.of(row, mentor);
      into[mentor] = points < 0 ? 0 : (gains[points] ?? 0);
    }
  }
}

function inOrder(people: readonly { id: string }[]): number[] {
  return fairOrder(
    people.map(({ id }) => id),
    SEED,
  );
}

function pick<T>(people: readonly T[], order: readonly number[]): T[] {
  return order.flatMap((at) => people[at] ?? []);
}
