import type { Wishes } from './problem';

/** In longer lists than this, all together, nothing is exchanged: it would take too long. */
const MOST_WISHES = 100_000;

/** One side: the ranks they give, with ties, the same lists without, and their places. */
export type Side = { ranks: Wishes; lists: readonly (readonly number[])[]; places: readonly number[] };

type Pair = { asker: number; answerer: number };

/**
 * Stable pairs in which no askers can change places so that it is better for one of them, worse for none and still stable
 * (Erdil and Ergin 2008): only where people tie can there be such a ring. Each is made as it is found. `held` are the
 * askers whom each who answers has.
 */
export function exchanged(
  held: readonly (readonly number[])[],
  { ranks: own, lists, places: limits }: Side,
  { ranks }: Side,
): number[][] {
  const now = held.map((askers) => [...askers]);
  const wishes = own.reduce((sum, list) => sum + list.size, 0);
  if (wishes > MOST_WISHES || ![...own, ...ranks].some(hasTies)) return now;
  for (let ring = findRing(); ring.length > 0; ring = findRing()) {
    for (const { asker, answerer } of ring) now[answerer] = (now[answerer] ?? []).filter((one) => one !== asker);
    ring.forEach(({ asker }, at) => {
      now[ring[(at + 1) % ring.length]?.answerer ?? -1]?.push(asker);
    });
  }
  return now;

  /** Pairs of which each asker would go to the next one's place, the first to a better one. */
  function findRing(): Pair[] {
    const pairs = now.flatMap((askers, answerer) => askers.map((asker): Pair => ({ asker, answerer })));
    const content = contentOf(pairs);
    const best = rivals(content);
    const first: number[] = [];
    let before = 0;
    for (const askers of now) {
      first.push(before);
      before += askers.length;
    }
    if (!pairs.some((pair) => placesFor(pair, true).length > 0)) return [];
    const next = pairs.map((pair) => placesFor(pair, false));
    const part = partsOf(next);
    for (const [from, { asker, answerer }] of pairs.entries()) {
      for (const to of next[from] ?? []) {
        if (part[from] === part[to] && rankOf(asker, pairs[to]?.answerer) < rankOf(asker, answerer))
          return way(next, to, from).flatMap((at) => pairs[at] ?? []);
      }
    }
    return [];

    /** The pairs whose place the asker of this one could take and be no worse off, without anybody objecting. */
    function placesFor({ asker, answerer }: Pair, better: boolean): number[] {
      const rank = rankOf(asker, answerer);
      return (lists[asker] ?? []).flatMap((other) => {
        const value = rankOf(asker, other);
        if (other === answerer || value > rank || (better && value === rank) || now[other]?.includes(asker)) return [];
        const mine = ranks[other]?.get(asker) ?? Infinity;
        const rival = best[other]?.find((one) => one.asker !== asker);
        if (rival !== undefined && rival.rank < mine) return [];
        const start = first[other] ?? 0;
        return (now[other] ?? []).flatMap((one, at) => (wouldStay(one, other, mine) ? [] : [start + at]));
      });
    }

    /** Whether somebody with further places would then rather have this one back, and be taken. */
    function wouldStay(asker: number, answerer: number, mine: number): boolean {
      return rankOf(asker, answerer) < (content[asker] ?? 0) && (ranks[answerer]?.get(asker) ?? Infinity) < mine;
    }
  }

  function rankOf(asker: number, answerer: number | undefined): number {
    return own[asker]?.get(answerer ?? -1) ?? Infinity;
  }

  /** The rank above which each asker would rather have somebody else: the last of those held, none with a free place. */
  function contentOf(pairs: readonly Pair[]): number[] {
    const worst = own.map(() => -1);
    const load = own.map(() => 0);
    for (const { asker, answerer } of pairs) {
      worst[asker] = Math.max(worst[asker] ?? -1, rankOf(asker, answerer));
      load[asker] = (load[asker] ?? 0) + 1;
    }
    return worst.map((rank, asker) => ((load[asker] ?? 0) < (limits[asker] ?? 0) ? Infinity : rank));
  }

  /** The two whom each answerer ranks highest of those who would rather be there. */
  function rivals(content: readonly number[]): { asker: number; rank: number }[][] {
    const all = ranks.map((): { asker: number; rank: number }[] => []);
    own.forEach((list, asker) => {
      for (const [answerer, rank] of list) {
        if (rank >= (content[asker] ?? 0) || now[answerer]?.includes(asker)) continue;
        all[answerer]?.push({ asker, rank: ranks[answerer]?.get(asker) ?? Infinity });
      }
    });
    return all.map((each) => each.sort((a, b) => a.rank - b.rank).slice(0, 2));
  }
}

/** For each node the part of the graph in which all can reach each other (Kosaraju). */
function partsOf(next: readonly (readonly number[])[]): number[] {
  const back = next.map((): number[] => []);
  next.forEach((list, from) => {
    for (const to of list) back[to]?.push(from);
  });
  const part = next.map(() => -1);
  for (const root of finished(next).reverse()) {
    if (part[root] !== -1) continue;
    const open = [root];
    part[root] = root;
    for (const node of open) {
      for (const one of back[node] ?? []) {
        if (part[one] !== -1) continue;
        part[one] = root;
        open.push(one);
      }
    }
  }
  return part;
}

/** All nodes, each after those that it leads to. */
function finished(next: readonly (readonly number[])[]): number[] {
  const done: number[] = [];
  const at = next.map(() => -1);
  for (const root of next.keys()) {
    if (at[root] !== -1) continue;
    const path = [root];
    at[root] = 0;
    for (let node: number | undefined = root; node !== undefined; node = path[path.length - 1]) {
      const to = next[node]?.[at[node] ?? 0];
      at[node] = (at[node] ?? 0) + 1;
      if (to === undefined) done.push(...path.splice(-1));
      else if (at[to] === -1) {
        at[to] = 0;
        path.push(to);
      }
    }
  }
  return done;
}

/** A shortest way between two nodes, both included. */
function way(next: readonly (readonly number[])[], from: number, to: number): number[] {
  const before = new Map([[from, from]]);
  for (const node of before.keys()) {
    if (node === to) break;
    for (const one of next[node] ?? []) if (!before.has(one)) before.set(one, node);
  }
  const steps = [to];
  for (let node = to; node !== from; steps.unshift(node)) node = before.get(node) ?? from;
  return steps;
}

function hasTies(list: ReadonlyMap<number, number>): boolean {
  return new Set(list.values()).size < list.size;
}
