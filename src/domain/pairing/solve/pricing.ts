import { assignBest } from './assignment';
import { edgeWriter, type Gains, merged, shortListOf } from './candidates';
import { type Assignment, type Edges, profitOf } from './edges';
import { reassign } from './reassign';

const FEWEST_CANDIDATES = 16;
const MOST_CANDIDATES = 30;
const MORE_CANDIDATES = 10;
/** What is tried where the usual leaves too few or only ties, as a share of it; after that, all. */
const LESS = 0.8;

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
  const beyond = new Float64Array(gains.mentees);
  let edges = candidates(gains, Math.min(kept, gains.mentors), beyond);
  let solved = assignBest(edges, capacity);
  for (let rounds = 1; ; rounds++) {
    const missed = offenders(gains, edges, beyond, solved.prices);
    if (missed.mentor.length === 0) return { ...solved, rounds, edges };
    const more = merged(edges, missed);
    solved = reassign(solved, edges, more, capacity);
    edges = more;
  }
}

/**
 * About the best of each mentee: what was good enough for the one before is tried first, which spares most of the sorting.
 * Writes to `beyond` the gain that no pair left out exceeds.
 */
function candidates({ mentees, mentors, fill }: Gains, kept: number, beyond: Float64Array): Edges {
  const best = shortListOf(kept);
  const values = new Float64Array(mentors);
  const edges = edgeWriter(mentees, mentees * kept);
  let usual = 0;
  for (let row = 0; row < mentees; row++) {
    fill(row, values);
    const offset = Math.floor((row * mentors) / mentees);
    let least = best.pick(values, usual, offset);
    if (2 * best.length < kept && usual > 0) least = best.pick(values, LESS * usual, offset);
    if (2 * best.length < kept && usual > 0) least = best.pick(values, 0, offset);
    if (best.length === kept || least > 0) usual = best.value[0]! > least ? least : LESS * least;
    beyond[row] = least;
    edges.write(best);
  }
  return edges.done();
}

/** The pairs outside `edges` that the prices show to be worth more than what their mentee now has, the worst ten of each. */
function offenders({ mentees, mentors, fill }: Gains, known: Edges, beyond: Float64Array, prices: Float64Array): Edges {
  const worst = shortListOf(MORE_CANDIDATES);
  const byGain = shortListOf(MORE_CANDIDATES);
  const values = new Float64Array(mentors);
  const edges = edgeWriter(mentees, 0);
  for (let row = 0; row < mentees; row++) {
    byGain.length = 0;
    const profit = profitOf(known, prices, row);
    if (profit < beyond[row]!) {
      fill(row, values);
      worst.length = 0;
      let least = profit;
      for (let j = 0; j < mentors; j++) {
        const worth = values[j]! - prices[j]!;
        if (worth > least) least = worst.add(j, worth, profit);
      }
      for (let at = 0; at < worst.length; at++) byGain.add(worst.mentor[at]!, values[worst.mentor[at]!]!, 0);
    }
    edges.write(byGain);
  }
  return edges.done();
}
