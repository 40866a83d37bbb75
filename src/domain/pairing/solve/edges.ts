/**
 * The pairs worth making, by mentee: those of mentee i stand at `start[i]` up to `start[i + 1]`, the best
 * first where `sorted` says so. A gain above 0 is what the pair adds; whole numbers below 2⁵¹ are added exactly.
 */
export type Edges = { start: Int32Array; mentor: Int32Array; gain: Float64Array; sorted: boolean };

/** The mentor of each mentee (or NOBODY), and the price of a place with each mentor: the certificate of the optimum. */
export type Assignment = { chosen: Int32Array; prices: Float64Array };

/** Stands for a mentor's index where a mentee stays alone. */
export const NOBODY = -1;

/** What the mentee has of the best pair once its place is paid for, or 0 where none is worth its price. */
export function profitOf({ start, mentor, gain, sorted }: Edges, prices: Float64Array, mentee: number): number {
  let most = 0;
  const end = start[mentee + 1]!;
  for (let edge = start[mentee]!; edge < end; edge++) {
    const g = gain[edge]!;
    if (g <= most) {
      if (sorted) break;
      continue;
    }
    const worth = g - prices[mentor[edge]!]!;
    if (worth > most) most = worth;
  }
  return most;
}

/** The same pairs by mentor: the two sides change places. */
export function turned({ start, mentor, gain }: Edges, mentors: number): Edges {
  const first = new Int32Array(mentors + 1);
  for (let edge = 0; edge < mentor.length; edge++) first[mentor[edge]! + 1]!++;
  for (let j = 0; j < mentors; j++) first[j + 1]! += first[j]!;
  const next = first.slice();
  const mentee = new Int32Array(mentor.length);
  const worth = new Float64Array(mentor.length);
  for (let row = 0; row + 1 < start.length; row++) {
    for (let edge = start[row]!; edge < start[row + 1]!; edge++) {
      const at = next[mentor[edge]!]!++;
      mentee[at] = row;
      worth[at] = gain[edge]!;
    }
  }
  return { start: first, mentor: mentee, gain: worth, sorted: false };
}
