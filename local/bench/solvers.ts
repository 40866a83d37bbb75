import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PEERS } from './peers';

/** A solver that can be started as a process; one that only takes a square matrix is not asked for anything else. */
export type Solver = { name: string; command: readonly string[]; squareOnly: boolean };

/** What one solution took (CPU, ms) and found. */
type Run = { ms: number; total: number };

/** A solver that holds an instance and solves it again whenever asked. */
export type Started = { name: string; run: () => Promise<Run>; stop: () => void };

export const OURS = 'Nastavnik';

/** Ours and the others, those that are there; `notes` says which are not. `folder` takes the compiled driver. */
export function solversHere(folder: string, notes: string[]): Solver[] {
  const here = import.meta.dirname;
  const driver = join(folder, 'lemon');
  const scipy = spawnSync('python3', ['-c', 'import scipy; print(scipy.__version__)'], { encoding: 'utf8' });
  const lemon = spawnSync('g++', ['-O2', '-o', driver, join(here, 'lemon.cpp')], { encoding: 'utf8' });
  if (scipy.status !== 0) notes.push('SciPy is not installed (python3-scipy)');
  if (lemon.status !== 0) notes.push('LEMON is not installed (liblemon-dev and g++)');
  const ofNode = (name: string, squareOnly: boolean) => {
    return { name, command: [process.execPath, join(here, 'solver-run.mjs'), name], squareOnly };
  };
  return [
    ofNode(OURS, false),
    ...Object.keys(PEERS).map((name) => ofNode(name, true)),
    ...(scipy.status === 0
      ? [
          {
            name: `SciPy ${scipy.stdout.trim()}`,
            command: ['python3', join(here, 'scipy_peer.py')],
            squareOnly: false,
          },
        ]
      : []),
    ...(lemon.status === 0 ? [{ name: 'LEMON network simplex', command: [driver], squareOnly: false }] : []),
  ];
}

/** Starts a solver on an instance, which it reads once. */
export function start({ name, command }: Solver, file: string): Started {
  const [program = '', ...args] = command;
  const child = spawn(program, [...args, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    name,
    async run() {
      child.stdin.write('run\n');
      const { value, done } = await lines.next();
      const [ms, total] = String(value).split(' ').map(Number);
      if (done || ms === undefined || total === undefined) throw new Error(`${name} stopped`);
      return { ms, total };
    },
    stop: () => child.stdin.end(),
  };
}
