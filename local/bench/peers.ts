import type { DenseInstance } from './instances';

/** Solves one instance and returns the sum; `prepare` is what is not timed. */
export type Solver = { name: string; prepare: (instance: DenseInstance) => () => number };

type Matrix = number[][];
type Pairs = readonly (readonly (number | null | undefined)[])[];

/** The npm packages that solve a square matrix, those that can be loaded; `notes` says which cannot. */
export async function npmPeers(notes: string[]): Promise<Solver[]> {
  const munkres = await load('munkres', notes);
  const algorithm = await load('munkres-algorithm', notes);
  const sum = await load('linear-sum-assignment', notes);
  const old = await load('munkres-js', notes);
  const highs = await load('highs', notes);
  const solveLp = highs === null ? null : await (pick(highs, 'default') as () => Promise<Highs>)();
  return [
    ...(munkres === null ? [] : [byPairs('munkres', pick(munkres, 'munkres') as (costs: Matrix) => Pairs)]),
    ...(algorithm === null ? [] : [byWeights('munkres-algorithm', pick(algorithm, 'minWeightAssign'))]),
    ...(sum === null ? [] : [byColumns('linear-sum-assignment', pick(sum, 'linearSumAssignment'))]),
    ...(old === null ? [] : [byPairs('munkres-js', pick(old, 'default') as (costs: Matrix) => Pairs)]),
    ...(solveLp === null ? [] : [byProgram('highs', solveLp)]),
  ];
}

function byPairs(name: string, solve: (costs: Matrix) => Pairs): Solver {
  return withCosts(name, (costs) => solve(costs));
}

function byWeights(name: string, solve: unknown): Solver {
  const run = solve as (costs: Matrix) => { assignments: (number | null)[] };
  return withCosts(name, (costs) => run(costs).assignments.map((column, row) => [row, column]));
}

function byColumns(name: string, solve: unknown): Solver {
  const run = solve as (costs: Matrix, options: object) => { rowAssignments: ArrayLike<number> };
  return withCosts(name, (costs) => {
    const { rowAssignments } = run(costs, { maximaze: false });
    return Array.from(rowAssignments, (column, row) => [row, column]);
  });
}

function withCosts(name: string, solve: (costs: Matrix) => Pairs): Solver {
  return {
    name,
    prepare({ size, gains }) {
      const largest = gains.reduce((top, gain) => Math.max(top, gain), 0);
      const costs = Array.from({ length: size }, (_, row) =>
        Array.from(gains.subarray(row * size, (row + 1) * size), (gain) => largest - gain),
      );
      return () => {
        const pairs = solve(costs);
        return pairs.reduce((sum, [row, column]) => sum + (gains[(row ?? 0) * size + (column ?? Number.NaN)] ?? 0), 0);
      };
    },
  };
}

type Highs = { solve: (program: string) => { Status: string; ObjectiveValue: number } };

function byProgram(name: string, highs: Highs): Solver {
  return {
    name,
    prepare({ size, gains }) {
      const cells = Array.from({ length: size }, (_, row) =>
        Array.from({ length: size }, (__, column) => [row, column]),
      );
      const term = ([row = 0, column = 0]: number[]) => `${gains[row * size + column]} x${row}_${column}`;
      const once = (pairs: number[][]) => `${pairs.map(([row, column]) => `x${row}_${column}`).join('\n + ')} <= 1`;
      const columns = Array.from({ length: size }, (_, column) => cells.map((row) => row[column] ?? []));
      const program = `Maximize\n obj: ${cells.flat().map(term).join('\n + ')}\nSubject To\n ${[...cells, ...columns]
        .map((pairs, at) => `c${at}: ${once(pairs)}`)
        .join('\n ')}\nEnd\n`;
      return () => Math.round(highs.solve(program).ObjectiveValue);
    },
  };
}

async function load(name: string, notes: string[]): Promise<Record<string, unknown> | null> {
  try {
    return (await import(name)) as Record<string, unknown>;
  } catch {
    notes.push(`${name} is not installed`);
    return null;
  }
}

/** A named export, whether the package is a module or was one once. */
function pick(loaded: Record<string, unknown>, name: string): unknown {
  const inner = loaded.default;
  if (name !== 'default' && name in loaded) return loaded[name];
  if (typeof inner === 'object' && inner !== null) {
    const found = (inner as Record<string, unknown>)[name];
    if (found !== undefined) return found;
  }
  return inner;
}
