import type { Extras } from './extras';
import type { Scores } from './scores';
import { assignAll } from './solve/assignment';
import { weigher } from './solve/scale';

/**
 * Who may still be paired: mentees by their row in `scores`, the free places of each mentor, the mentors of whom so many
 * places must be filled first, and the mentor last proposed to each row, whom nothing equal displaces.
 */
export type Market = {
  rows: readonly number[];
  places: readonly number[];
  required: ReadonlyMap<number, number>;
  previous: ReadonlyMap<number, number>;
  /** Fewer points make no pair. */
  least: number;
  scores: Scores;
  extras: Extras;
};

/** The mentor of each row that gets one: as many pairs as possible, then the most points; the given order settles ties. */
export function pairUp(market: Market): Map<number, number> {
  const { rows, places, required, scores, extras } = market;
  const mentors = places.length;
  const obliged = [...required.keys()];
  const nodes = [
    ...places.map((count, mentor) => Math.max(0, count - (required.get(mentor) ?? 0))),
    ...obliged.map((mentor) => Math.min(required.get(mentor) ?? 0, Math.max(0, places[mentor] ?? 0))),
  ];
  const most = Math.min(
    rows.length,
    places.reduce((sum, count) => sum + Math.max(0, count), 0),
  );
  // What was proposed before wins a tie: one unit of less than a point.
  const unit = most + 1;
  const top = (100 + mostExtra(extras, rows)) * unit + 1;
  const { weigh } = weigher([0, top], most, 'size');
  // Weighing by size adds the same to every pair.
  const pair = weigh(0, false);
  const bonus = weigh(0, true) - pair;
  const points = new Int16Array(mentors);
  const gains = new Float64Array(nodes.length);
  const { chosen } = assignAll({ mentees: rows.length, mentors: nodes.length, row: gainsOf }, nodes);
  const paired = new Map<number, number>();
  rows.forEach((row, at) => {
    const node = chosen[at] ?? -1;
    const mentor = node < mentors ? node : obliged[node - mentors];
    if (mentor !== undefined && mentor >= 0) paired.set(row, mentor);
  });
  return paired;

  function gainsOf(at: number): Float64Array {
    const row = rows[at] ?? 0;
    const base = extras.base[row] ?? 0;
    const own = extras.own[row];
    const before = market.previous.get(row);
    scores.fill(row, points);
    for (let mentor = 0; mentor < mentors; mentor++) {
      const fit = points[mentor]!;
      gains[mentor] = fit < market.least ? 0 : pair + (fit + base) * unit;
    }
    for (const [mentor, extra] of own ?? []) {
      if (points[mentor]! >= market.least) gains[mentor] = pair + (points[mentor]! + base + extra) * unit;
    }
    if (before !== undefined && gains[before]! > 0) gains[before]! += 1;
    for (let node = 0; node < obliged.length; node++) {
      const gain = gains[obliged[node]!]!;
      gains[mentors + node] = gain > 0 ? gain + bonus : 0;
    }
    return gains;
  }
}

function mostExtra({ base, own }: Extras, rows: readonly number[]): number {
  let most = 0;
  for (const row of rows) {
    most = Math.max(most, base[row] ?? 0);
    for (const extra of own[row]?.values() ?? []) most = Math.max(most, (base[row] ?? 0) + extra);
  }
  return most;
}
