import type { Mentor } from '../people/person';
import { placesOf } from './fit';
import { leadsGroup } from './groups';
import { type Market, pairUp } from './pair-up';

/** So many pairs of people may be looked at to settle groups one by one. */
const PAIRS_ONE_BY_ONE = 4_000_000;

/**
 * Pairs up the market so that no group begins with fewer than its least: one that falls short is filled first where that
 * loses nobody a pair, and else stays closed this time. A group that has members already may always grow. Groups are
 * settled one by one; where so many solutions would take too long, all that fall short are filled first at once, and of
 * those that still do the half that lacks most is closed.
 */
export function openGroups(
  market: Market,
  mentors: readonly Mentor[],
  pairsOneByOne: number = PAIRS_ONE_BY_ONE,
): Map<number, number> {
  const required = new Map<number, number>();
  const closed = new Set<number>();
  let left = pairsOneByOne / Math.max(1, market.rows.length * mentors.length);
  for (;;) {
    const paired = solve();
    const [worst, ...others] = fallingShort(paired);
    if (worst === undefined) return paired;
    if (left > 0) settle(worst);
    else settleAll([worst, ...others]);
  }

  function settle(group: number): void {
    const wasRequired = required.delete(group);
    closed.add(group);
    if (wasRequired) return;
    const without = solve().size;
    closed.delete(group);
    required.set(group, leastOf(group));
    const filled = solve();
    if (loadIn(filled, group) >= leastOf(group) && filled.size >= without) return;
    required.delete(group);
    closed.add(group);
  }

  function settleAll(groups: readonly number[]): void {
    const untried = groups.filter((group) => !required.has(group));
    for (const group of untried) required.set(group, leastOf(group));
    if (untried.length > 0) return;
    for (const group of groups.slice(0, Math.ceil(groups.length / 2))) {
      required.delete(group);
      closed.add(group);
    }
  }

  function solve(): Map<number, number> {
    left -= 1;
    const places = market.places.map((count, at) => (closed.has(at) ? 0 : count));
    return pairUp({ ...market, places, required });
  }

  /** The new groups that lack somebody, those that lack most first. */
  function fallingShort(paired: ReadonlyMap<number, number>): number[] {
    const load = mentors.map(() => 0);
    for (const at of paired.values()) load[at] = (load[at] ?? 0) + 1;
    const lacks = mentors.map((mentor, at) => {
      const isNew = market.places[at] === placesOf(mentor);
      const isBegun = leadsGroup(mentor) && !closed.has(at) && isNew && load[at] !== 0;
      return isBegun ? leastOf(at) - (load[at] ?? 0) : 0;
    });
    return mentors
      .flatMap((_, at) => ((lacks[at] ?? 0) > 0 ? [at] : []))
      .sort((a, b) => (lacks[b] ?? 0) - (lacks[a] ?? 0));
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
