import { assignBest } from './assignment';
import { type Gains, merged, picker } from './candidates';
import type { Assignment, Edges } from './edges';

const FEWEST_CANDIDATES = 12;
const MOST_CANDIDATES = 30;
const MORE_CANDIDATES = 10;

/** The optimum over all pairs, and how it was reached. */
export type PricedAssignment = Assignment & { rounds: number; edges: Edges };

/**
 * The exact optimum over all pairs without keeping them: solves for a short list of candidates of each mentee, asks the
 * prices which pairs left out would do better, adds those, and solves again until there is none.
 */
export function assignAll(
  gains: Gains,
  capacity: ArrayLike<number>,
  kept: number = Math.max(FEWEST_CANDIDATES, Math.min(MOST_CANDIDATES, gains.mentors >> 3)),
): PricedAssignment {
  let edges = candidates(gains, kept);
  for (let rounds = 1; ; rounds++) {
    const solved = assignBest(edges, capacity);
    const missed = offenders(gains, edges, solved.prices);
    if (missed.mentor.length === 0) return { ...solved, rounds, edges };
    edges = merged(edges, missed);
  }
}

/** About the best of each mentee: what was good enough for the one before is tried first, which spares most of the sorting. */
function candidates(gains: Gains, kept: number): Edges {
  const chosen = picker(gains.mentors, kept);
  let floor = 0;
  return collect(
    gains,
    (row, values) => {
      const offset = Math.floor((row * gains.mentors) / gains.mentees);
      let count = chosen.pick(values, null, floor, offset);
      if (2 * count < kept && floor > 0) count = chosen.pick(values, null, 0, offset);
      if (count === kept) floor = chosen.gain[count - 1]!;
      return count;
    },
    chosen,
  );
}

/** The pairs outside `edges` that the prices show to be worth more than what their mentee now has, the worst ten of each. */
function offenders(gains: Gains, edges: Edges, prices: Float64Array): Edges {
  const chosen = picker(gains.mentors, MORE_CANDIDATES);
  return collect(
    gains,
    (row, values) => {
      let profit = 0;
      for (let edge = edges.start[row]!; edge < edges.start[row + 1]!; edge++) {
        profit = Math.max(profit, edges.gain[edge]! - prices[edges.mentor[edge]!]!);
      }
      const count = chosen.pick(values, prices, profit, 0);
      for (let at = 0; at < count; at++) chosen.gain[at] = values[chosen.mentor[at]!]!;
      return sortedByGain(chosen.mentor, chosen.gain, count);
    },
    chosen,
  );
}

function collect(
  { mentees, mentors, fill }: Gains,
  pick: (row: number, values: Float64Array) => number,
  chosen: { mentor: Int32Array; gain: Float64Array },
): Edges {
  const values = new Float64Array(mentors);
  const start = new Int32Array(mentees + 1);
  const mentor = new Int32Array(mentees * chosen.mentor.length);
  const gain = new Float64Array(mentees * chosen.mentor.length);
  let at = 0;
  for (let row = 0; row < mentees; row++) {
    fill(row, values);
    const count = pick(row, values);
    for (let index = 0; index < count; index++) {
      mentor[at] = chosen.mentor[index]!;
      gain[at++] = chosen.gain[index]!;
    }
    start[row + 1] = at;
  }
  return { start, mentor: mentor.slice(0, at), gain: gain.slice(0, at), sorted: true };
}

function sortedByGain(mentor: Int32Array, gain: Float64Array, count: number): number {
  for (let next = 1; next < count; next++) {
    const [j, g] = [mentor[next]!, gain[next]!];
    let at = next;
    for (; at > 0 && gain[at - 1]! < g; at--) {
      mentor[at] = mentor[at - 1]!;
      gain[at] = gain[at - 1]!;
    }
    mentor[at] = j;
    gain[at] = g;
  }
  return count;
}
