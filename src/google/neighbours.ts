/** Ascending things cut where a place is left out: each run can be read or written in one call. */
export function neighbours<T>(things: readonly T[], placeOf: (thing: T) => number): T[][] {
  const runs: T[][] = [];
  for (const thing of things) {
    const run = runs[runs.length - 1];
    if (run?.[0] !== undefined && placeOf(thing) === placeOf(run[0]) + run.length) run.push(thing);
    else runs.push([thing]);
  }
  return runs;
}
