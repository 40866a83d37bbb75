import type { Mentor } from '../people/person';
import { placesOf } from './fit';
import { leadsGroup } from './groups';
import { type Market, pairUp } from './pair-up';

/**
 * Pairs up the market so that no group begins with fewer than its least: one that falls short is filled first where that
 * loses nobody a pair, and else stays closed this time. A group that has members already may always grow.
 */
export function openGroups(market: Market, mentors: readonly Mentor[]): Map<number, number> {
  const required = new Map<number, number>();
  const closed = new Set<number>();
  for (;;) {
    const paired = solve();
    const worst = mostShort(paired);
    if (worst === null) return paired;
    const wasRequired = required.delete(worst);
    closed.add(worst);
    if (wasRequired) continue;
    const without = solve().size;
    closed.delete(worst);
    required.set(worst, leastOf(worst));
    const filled = solve();
    if (loadIn(filled, worst) >= leastOf(worst) && filled.size >= without) continue;
    required.delete(worst);
    closed.add(worst);
  }

  function solve(): Map<number, number> {
    const places = market.places.map((count, at) => (closed.has(at) ? 0 : count));
    return pairUp({ ...market, places, required });
  }

  /** The new group that lacks most, the first of several. */
  function mostShort(paired: ReadonlyMap<number, number>): number | null {
    let [worst, most] = [-1, 0];
    mentors.forEach((mentor, at) => {
      const isNew = market.places[at] === placesOf(mentor);
      if (!leadsGroup(mentor) || closed.has(at) || !isNew) return;
      const load = loadIn(paired, at);
      if (load > 0 && leastOf(at) - load > most) [worst, most] = [at, leastOf(at) - load];
    });
    return worst < 0 ? null : worst;
  }

  function leastOf(at: number): number {
    return Math.floor(mentors[at]?.least ?? 1);
  }
}

function loadIn(paired: ReadonlyMap<number, number>, mentor: number): number {
  let load = 0;
  for (const at of paired.values()) if (at === mentor) load++;
  return load;
}
