/** The whole gain of a row with a node, null where the two make no pair. */
export type WholeGain = (row: number, node: number) => bigint | null;

/** Whoever goes to a node for whoever leaves it, and what the sum gains by it; row -1 is a place that stays free. */
type Move = { row: number; more: bigint };

/**
 * An assignment with the largest sum of gains, from any other: as long as a ring of people gains by each taking the place
 * of the next, they do (Klein's cycle cancelling). `chosen` has a node for each row, -1 for none, as has the answer;
 * `places` says how many rows a node may have.
 */
export function cancelCycles(chosen: Int32Array, places: ArrayLike<number>, gain: WholeGain): Int32Array {
  // Who has no place and the places that nobody has are together in a node of their own.
  const none = places.length;
  const at = chosen.map((node) => (node < 0 ? none : node));
  const gains = Array.from(at, (_, row) =>
    Array.from({ length: none + 1 }, (_, node) =>
      node === none ? 0n : (places[node] ?? 0) > 0 ? gain(row, node) : null,
    ),
  );
  for (let ring = betterRing(moves()); ring.length > 0; ring = betterRing(moves())) {
    for (const { row, to } of ring) if (row >= 0) at[row] = to;
  }
  return at.map((node) => (node === none ? -1 : node));

  /** The best move from each node to each other. */
  function moves(): (Move | null)[][] {
    const load = new Int32Array(none + 1);
    for (const node of at) load[node]!++;
    const all = Array.from(load, (count, from) =>
      Array.from(load, (held, to): Move | null => {
        const isFree = to === none ? from !== none && count < (places[from] ?? 0) : from === none && held > 0;
        return isFree ? { row: -1, more: 0n } : null;
      }),
    );
    gains.forEach((own, row) => {
      const from = at[row] ?? none;
      own.forEach((value, to) => {
        if (value === null || to === from) return;
        const more = value - (own[from] ?? 0n);
        const best = all[from]?.[to];
        if (!best || more > best.more) all[from]![to] = { row, more };
      });
    });
    return all;
  }
}

/** The moves of a ring that gains something together, found as Bellman and Ford do; none where there is no such ring. */
function betterRing(moves: readonly (readonly (Move | null)[])[]): { row: number; to: number }[] {
  const gained = moves.map(() => 0n);
  const before = new Int32Array(moves.length).fill(-1);
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    moves.forEach((own, from) => {
      own.forEach((move, to) => {
        if (!move || (gained[from] ?? 0n) + move.more <= (gained[to] ?? 0n)) return;
        gained[to] = (gained[from] ?? 0n) + move.more;
        before[to] = from;
        isBetter = true;
      });
    });
    const ring = ringOf(before);
    if (ring.length > 0) return ring.map((to) => ({ row: moves[before[to] ?? 0]?.[to]?.row ?? -1, to }));
  }
  return [];
}

/** Nodes that go round where each is told the one before it. */
function ringOf(before: Int32Array): number[] {
  const seen = new Int32Array(before.length).fill(-1);
  for (let start = 0; start < before.length; start++) {
    let node = start;
    for (; node >= 0 && seen[node]! < 0; node = before[node]!) seen[node] = start;
    if (node < 0 || seen[node] !== start) continue;
    const ring = [node];
    for (let next = before[node]!; next !== node; next = before[next]!) ring.push(next);
    return ring;
  }
  return [];
}
