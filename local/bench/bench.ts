import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { writeDense, writeSparse } from './instance-file';
import { evenInstance, fiveInstance, schoolInstance, sparseInstance } from './instances';
import { OURS, type Solver, solversHere, start } from './solvers';
import { wholeGraph } from './whole';

const RUNS = 31;
/** For a solver that takes longer than `PATIENCE_MS` in all. */
const FEWEST_RUNS = 10;
const PATIENCE_MS = 1500;
/** As long as the engine of JavaScript takes to have compiled a solver. */
const WARMING_MS = 1000;
const MOST_WARMING = 100;

type Line = { name: string; ms: number; ratio: number; runs: number };
type Table = { title: string; total: number; lines: Line[] };

const notes: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const solvers = solversHere(folder, notes);
  const file = join(folder, 'instance.txt');
  const tables: Table[] = [];
  for (const size of [100, 200, 500]) {
    writeDense(file, evenInstance(size, size));
    tables.push(await compare(`${size} × ${size}, few ties`, solvers, file));
    writeDense(file, schoolInstance(size, size));
    tables.push(await compare(`${size} × ${size}, made-up people, many ties`, solvers, file));
    writeDense(file, fiveInstance(size, size));
    tables.push(await compare(`${size} × ${size}, five values`, solvers, file));
  }
  const ofPlaces = solvers.filter(({ squareOnly }) => !squareOnly);
  for (const [mentees, mentors] of [
    [1000, 300],
    [10000, 3000],
  ] as const) {
    writeSparse(file, sparseInstance(mentees, mentors, 50, 1));
    const title = `${mentees} mentees × ${mentors} mentors with places, 50 candidates each`;
    tables.push(await compare(title, ofPlaces, file, Infinity));
  }
  const page = written(tables, wholeGraph(folder, notes));
  process.stdout.write(page);
  if (process.argv.includes('--write')) writeFileSync(join(import.meta.dirname, '../../docs/bench.md'), page);
} finally {
  rmSync(folder, { recursive: true });
}

/** Each solver in a process of its own, warm, the runs in turns; `patience` is what all runs of one may take, ms. */
async function compare(
  title: string,
  solvers: readonly Solver[],
  file: string,
  patience = PATIENCE_MS,
): Promise<Table> {
  const contenders = solvers.map((solver) => ({ ...start(solver, file), times: [] as number[] }));
  const totals = new Set<number>();
  for (const { run } of contenders) {
    for (let once = 0, spent = 0; once < MOST_WARMING && spent < WARMING_MS; once++) {
      const { ms, total } = await run();
      spent += ms;
      totals.add(total);
    }
  }
  for (let round = 0; round < RUNS; round++) {
    for (const { run, times } of contenders) {
      if (times.length >= FEWEST_RUNS && times.reduce((sum, ms) => sum + ms, 0) > patience) continue;
      const { ms, total } = await run();
      times.push(ms);
      totals.add(total);
    }
  }
  for (const { stop } of contenders) stop();
  if (totals.size !== 1) throw new Error(`${title}: the sums differ: ${[...totals].join(', ')}`);
  const own = median(contenders.find(({ name }) => name === OURS)?.times ?? []);
  const lines = contenders.map(({ name, times }) => {
    const ms = median(times);
    return { name, ms, ratio: own / ms, runs: times.length };
  });
  process.stderr.write(`${title}\n`);
  return { title, total: [...totals][0] ?? 0, lines };
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
two sums differ. CPU time in milliseconds, the median of the runs. Each solver has a process of its own, warmed up for a
second; the runs take turns, and solvers that take long get fewer, as shown. Scoring is left out for all. What a solver must
do to its input before it can begin counts only where its interface leaves no choice (the text of a linear program for HiGHS);
nobody's input is copied, as nobody changes it. Ours runs from a bundle, as in the product. A ratio below 1 means that ours
takes less.
A whole school through the bundle on the emulator: \`docs/bench-school.md\`.

Machine: ${machine}${compiler ? `, g++ ${compiler} -O2` : ''}.
${notes.map((note) => `\nSkipped: ${note}.\n`).join('')}`;
  return [head, ...tables.map(shown), whole].join('\n');
}

function shown({ title, total, lines }: Table): string {
  const rows = lines.map(
    ({ name, ms, ratio, runs }) =>
      `| ${name} | ${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} | ${name === OURS ? '1' : ratio.toPrecision(2)} | ${runs} |`,
  );
  return `## ${title}\n\nSum ${total}.\n\n| solver | ms | ours / it | runs |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}
