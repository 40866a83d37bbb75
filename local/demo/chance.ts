/** A source of chance that gives the same numbers, from 0 to 1, for the same seed. */
export type Chance = () => number;

/** Mulberry32: small, good enough to invent people. */
export function seededChance(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same things in another order. */
export function shuffled<T>(things: readonly T[], chance: Chance): T[] {
  const keyed = things.map((thing) => ({ thing, key: chance() }));
  return keyed.sort((one, other) => one.key - other.key).map(({ thing }) => thing);
}
