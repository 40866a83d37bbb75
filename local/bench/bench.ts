import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { assignAll, assignBest } from '../../src/domain/pairing/solve/assignment';
import { type Compiled, compiledPeers, start, writeInstance } from './compiled';
import {
  type DenseInstance,
  evenInstance,
  fiveInstance,
  type SparseInstance,
  schoolInstance,
  sparseInstance,
} from './instances';
import { npmPeers, type Solver } from './peers';
import { wholeGraph } from './whole';

const RUNS = 31;
/** For a solver that takes longer than `PATIENCE_MS` in all. */
const FEWEST_RUNS = 10;
/** As long as the engine takes to have compiled a solver for a new kind of instance. */
const WARMING_MS = 1000;
const SHORTEST_MS = 10;
const AGAIN_WARM_MS = 50;
const PATIENCE_MS = 1500;

type Contender = { name: string; run: () => Promise<{ ms: number; total: number }> };
type Line = { name: string; ms: number; ratio: number; runs: number };
type Table = { title: string; total: number; lines: Line[] };

const notes: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const npm = await npmPeers(notes);
  const compiled = compiledPeers(folder, notes);
  const tables: Table[] = [];
  for (const size of [100, 200, 500]) {
    tables.push(await dense(`${size} × ${size}, few ties`, evenInstance(size, size)));
    tables.push(await dense(`${size} × ${size}, made-up people, many ties`, schoolInstance(size, size)));
    tables.push(await dense(`${size} × ${size}, five values`, fiveInstance(size, size)));
  }
  for (const [mentees, mentors] of [
    [1000, 300],
    [10000, 3000],
  ] as const) {
    const title = `${mentees} mentees × ${mentors} mentors with places, 50 candidates each`;
    tables.push(await sparse(title, sparseInstance(mentees, mentors, 50, 1)));
  }
  const page = written(tables, wholeGraph(folder, notes));
  process.stdout.write(page);
  if (process.argv.includes('--write')) writeFileSync(join(import.meta.dirname, '../../docs/bench.md'), page);

  async function dense(title: string, instance: DenseInstance): Promise<Table> {
    const { size } = instance;
    const start = Int32Array.from({ length: size + 1 }, (_, row) => row * size);
    const mentor = Int32Array.from({ length: size * size }, (_, at) => at % size);
    const edges = { start, mentor, gain: instance.gains, sorted: false };
    const file = join(folder, 'dense.txt');
    writeInstance(file, { mentees: size, mentors: size, edges, capacity: new Int32Array(size).fill(1) });
    return compare(
      title,
      [ours(instance), ...npm].map((solver) => inProcess(solver, instance)),
      file,
    );
  }

  async function sparse(title: string, instance: SparseInstance): Promise<Table> {
    const file = join(folder, 'sparse.txt');
    writeInstance(file, instance);
    const { edges, capacity } = instance;
    const run = () => {
      const { chosen } = assignBest(edges, capacity);
      return chosen.reduce((sum, mentor, mentee) => sum + gainOf(edges, mentee, mentor), 0);
    };
    return compare(title, [{ name: 'Nastavnik', run: async () => timed(run) }], file, Infinity);
  }

  async function compare(title: string, inside: Contender[], file: string, patience = PATIENCE_MS): Promise<Table> {
    const outside: Compiled[] = compiled.map((peer) => start(peer, file));
    const taken = new Map<string, number[]>();
    const totals = new Set<number>();
    const contenders: Contender[] = [...inside, ...outside];
    const quick: Contender[] = [];
    const slow: Contender[] = [];
    for (const each of contenders) {
      let spent = 0;
      let last = { ms: 0, total: 0 };
      for (let once = 0; once < 100 && spent < WARMING_MS; once++) {
        last = await each.run();
        spent += last.ms;
      }
      totals.add(last.total);
      taken.set(each.name, last.ms > patience ? [last.ms] : []);
      (RUNS * last.ms > patience ? slow : quick).push(each);
    }
    // What the slow ones leave to be collected would be counted with whoever comes next.
    for (const turns of [quick, slow]) {
      for (let round = 0; round < RUNS; round++) {
        for (const { name, run } of turns) {
          const times = taken.get(name) ?? [];
          if (times.length >= FEWEST_RUNS && times.reduce((sum, ms) => sum + ms, 0) > patience) continue;
          const { ms, total } = await run();
          times.push(ms);
          totals.add(total);
        }
      }
    }
    for (const { stop } of outside) stop();
    if (totals.size !== 1) throw new Error(`${title}: the sums differ: ${[...totals].join(', ')}`);
    const own = median(taken.get('Nastavnik') ?? []);
    const lines = [...taken].map(([name, times]) => {
      const ms = median(times);
      return { name, ms, ratio: own / ms, runs: times.length };
    });
    process.stderr.write(`${title}\n`);
    return { title, total: [...totals][0] ?? 0, lines };
  }
} finally {
  rmSync(folder, { recursive: true });
}

function ours(given: DenseInstance): Solver {
  const capacity = new Int32Array(given.size).fill(1);
  return {
    name: 'Nastavnik',
    prepare: ({ size, gains }) => {
      const rows = Array.from({ length: size }, (_, row) => gains.subarray(row * size, (row + 1) * size));
      const row = (mentee: number) => rows[mentee] ?? new Float64Array(size);
      return () => {
        const { chosen } = assignAll({ mentees: size, mentors: size, row }, capacity);
        return chosen.reduce((sum, column, row) => sum + (column < 0 ? 0 : (gains[row * size + column] ?? 0)), 0);
      };
    },
  };
}

function inProcess({ name, prepare }: Solver, instance: DenseInstance): Contender {
  const solve = prepare(instance);
  return { name, run: async () => timed(solve) };
}

/**
 * The CPU time of one solution. A short one is repeated: the clock of the processor also counts what the engine does beside
 * it, such as compiling; and first repeated untimed, since the engine forgets compiled code while another solver runs.
 */
function timed(solve: () => number): { ms: number; total: number } {
  const first = repeated(solve, 0);
  if (first.ms >= SHORTEST_MS) return first;
  repeated(solve, AGAIN_WARM_MS);
  return repeated(solve, SHORTEST_MS);
}

function repeated(solve: () => number, least: number): { ms: number; total: number } {
  const before = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    const total = solve();
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    if (ms >= least) return { ms: ms / runs, total };
  }
}

function gainOf({ start, mentor, gain }: SparseInstance['edges'], mentee: number, chosen: number): number {
  if (chosen < 0) return 0;
  const at = mentor.subarray(start[mentee], start[mentee + 1]).indexOf(chosen);
  return gain[(start[mentee] ?? 0) + at] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function written(tables: readonly Table[], whole: string): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  const compiler = spawnSync('g++', ['-dumpversion'], { encoding: 'utf8' }).stdout?.trim();
  const head = `# Pairing against other solvers

\`npm run bench\` compares the solver of \`src/domain/pairing/solve\` with others on the same made-up instances and stops when
two sums differ. CPU time in milliseconds, the median of the runs, which take turns after a second of warming up each;
solvers that take long go last and get fewer runs, as shown. Scoring is left out for all. What a solver must do to its input
before it can begin counts only where its interface leaves no choice (the text of a linear program for HiGHS); nobody's input
is copied, as nobody changes it. Ours runs from a bundle, as in the product. A ratio below 1 means that ours takes less.
A whole school through the bundle on the emulator: \`docs/bench-school.md\`.

Machine: ${machine}${compiler ? `, g++ ${compiler} -O2` : ''}.
${notes.map((note) => `\nSkipped: ${note}.\n`).join('')}`;
  return [head, ...tables.map(shown), whole].join('\n');
}

function shown({ title, total, lines }: Table): string {
  const rows = lines.map(
    ({ name, ms, ratio, runs }) =>
      `| ${name} | ${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} | ${name === 'Nastavnik' ? '1' : ratio.toPrecision(2)} | ${runs} |`,
  );
  return `## ${title}\n\nSum ${total}.\n\n| solver | ms | ours / it | runs |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}
