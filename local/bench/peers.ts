import type { DenseInstance } from './instances';

/** Of a loaded package and an instance, what solves it and returns the sum; only that is timed. */
type Peer = (loaded: Loaded, instance: DenseInstance) => (() => number) | Promise<() => number>;

type Loaded = Record<string, unknown>;
type Matrix = number[][];
type Pairs = readonly (readonly (number | null | undefined)[])[];

/** The npm packages that solve a square matrix. */
export const PEERS: Record<string, Peer> = {
  munkres: (loaded, instance) => byCosts(pick(loaded, 'munkres') as (costs: Matrix) => Pairs, instance),
  'munkres-algorithm': (loaded, instance) => {
    const solve = pick(loaded, 'minWeightAssign') as (costs: Matrix) => { assignments: (number | null)[] };
    return byCosts((costs) => solve(costs).assignments.map((column, row) => [row, column]), instance);
  },
  'linear-sum-assignment': (loaded, instance) => {
    type Answer = { rowAssignments: ArrayLike<number> };
    const solve = pick(loaded, 'linearSumAssignment') as (costs: Matrix, options: object) => Answer;
    return byCosts((costs) => {
      const { rowAssignments } = solve(costs, { maximaze: false });
      return Array.from(rowAssignments, (column, row) => [row, column]);
    }, instance);
  },
  'munkres-js': (loaded, instance) => byCosts(pick(loaded, 'default') as (costs: Matrix) => Pairs, instance),
  highs: async (loaded, instance) => byProgram(await (pick(loaded, 'default') as () => Promise<Highs>)(), instance),
};

function byCosts(solve: (costs: Matrix) => Pairs, { size, gains }: DenseInstance): () => number {
  const largest = gains.reduce((top, gain) => Math.max(top, gain), 0);
  const costs = Array.from({ length: size }, (_, row) =>
    Array.from(gains.subarray(row * size, (row + 1) * size), (gain) => largest - gain),
  );
  return () => {
    const pairs = solve(costs);
    return pairs.reduce((sum, [row, column]) => sum + (gains[(row ?? 0) * size + (column ?? Number.NaN)] ?? 0), 0);
  };
}

type Highs = { solve: (program: string) => { Status: string; ObjectiveValue: number } };

function byProgram(highs: Highs, { size, gains }: DenseInstance): () => number {
  const cells = Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => [row, column]));
  const term = ([row = 0, column = 0]: number[]) => `${gains[row * size + column]} x${row}_${column}`;
  const once = (pairs: number[][]) => `${pairs.map(([row, column]) => `x${row}_${column}`).join('\n + ')} <= 1`;
  const columns = Array.from({ length: size }, (_, column) => cells.map((row) => row[column] ?? []));
  const program = `Maximize\n obj: ${cells.flat().map(term).join('\n + ')}\nSubject To\n ${[...cells, ...columns]
    .map((pairs, at) => `c${at}: ${once(pairs)}`)
    .join('\n ')}\nEnd\n`;
  return () => Math.round(highs.solve(program).ObjectiveValue);
}

/** A named export, whether the package is a module or was one once. */
function pick(loaded: Loaded, name: string): unknown {
  const inner = loaded.default;
  if (name !== 'default' && name in loaded) return loaded[name];
  if (typeof inner === 'object' && inner !== null) {
    const found = (inner as Record<string, unknown>)[name];
    if (found !== undefined) return found;
  }
  return inner;
}
