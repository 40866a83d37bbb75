import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const MENTEES = 10_000;
const MENTORS = 3000;
const RUNS = 10;

type Run = { ms: number; total: number; megabytes: number };

/**
 * The exact optimum over all pairs of 10,000 mentees and 3,000 mentors: ours, scoring included, against LEMON's network
 * simplex on the graph of all pairs, whose points are given to it. Every run is a process of its own, the two in turns.
 */
export function wholeGraph(folder: string, notes: string[]): string {
  const here = import.meta.dirname;
  const scores = join(folder, 'scores');
  const ours = [process.execPath, join(here, 'whole-run.mjs'), `${MENTEES}`, `${MENTORS}`];
  const lemon = join(folder, 'lemon-whole');
  const built = spawnSync('g++', ['-O2', '-o', lemon, join(here, 'lemon_whole.cpp')]).status === 0;
  if (built) spawnSync(ours[0] ?? '', [...ours.slice(1), scores]);
  else notes.push('LEMON on the graph of all pairs (liblemon-dev and g++)');
  const runs: { name: string; command: string[]; done: Run[] }[] = [
    { name: 'Nastavnik, scoring included', command: ours, done: [] },
    ...(built ? [{ name: 'LEMON network simplex, points given', command: [lemon, scores], done: [] }] : []),
  ];
  for (let round = 0; round < RUNS; round++) for (const each of runs) each.done.push(once(each.command));
  const totals = new Set(runs.flatMap(({ done }) => done.map(({ total }) => total)));
  if (totals.size !== 1) throw new Error(`all pairs: the sums differ: ${[...totals].join(', ')}`);
  const own = middle(runs[0]?.done ?? []);
  const lines = runs.map(({ name, done }) => {
    const { ms, megabytes } = middle(done);
    const ratios = `${(own.ms / ms).toPrecision(2)} | ${megabytes.toFixed(0)} | ${(own.megabytes / megabytes).toPrecision(2)}`;
    return `| ${name} | ${(ms / 1000).toFixed(1)} | ${ratios} | ${done.length} |`;
  });
  return `## ${MENTEES} mentees × ${MENTORS} mentors with places, all pairs

Each run in a process of its own, from a cold start; the memory is the peak of the whole process.

Sum ${[...totals][0]}.

| solver | s | ours / it | MB | ours / it | runs |
|---|---|---|---|---|---|
${lines.join('\n')}
`;
}

function once([program = '', ...args]: readonly string[]): Run {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  const [ms, total, megabytes] = stdout.trim().split(' ').map(Number);
  if (ms === undefined || total === undefined || megabytes === undefined) throw new Error(`${program}: ${stderr}`);
  return { ms, total, megabytes };
}

function middle(runs: readonly Run[]): Run {
  const by = (value: (run: Run) => number) => runs.map(value).sort((a, b) => a - b)[runs.length >> 1] ?? Number.NaN;
  return { ms: by(({ ms }) => ms), total: 0, megabytes: by(({ megabytes }) => megabytes) };
}
