import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Edges } from '../../src/domain/pairing/solve/edges';

/** What one run of a compiled solver took (CPU, ms) and found. */
export type Run = { ms: number; total: number };

/** A compiled solver that holds an instance and solves it again whenever asked. */
export type Compiled = { name: string; run: () => Promise<Run>; stop: () => void };

/** A many-to-one instance to be written for another process. */
export type Instance = { mentees: number; mentors: number; edges: Edges; capacity: Int32Array };

/** SciPy and LEMON, those that are there; `notes` says which are not. `folder` takes the compiled driver. */
export function compiledPeers(folder: string, notes: string[]): { name: string; command: string[] }[] {
  const here = import.meta.dirname;
  const scipy = spawnSync('python3', ['-c', 'import scipy; print(scipy.__version__)'], { encoding: 'utf8' });
  const driver = join(folder, 'lemon');
  const lemon = spawnSync('g++', ['-O2', '-o', driver, join(here, 'lemon.cpp')], { encoding: 'utf8' });
  if (scipy.status !== 0) notes.push('SciPy is not installed (python3-scipy)');
  if (lemon.status !== 0) notes.push('LEMON is not installed (liblemon-dev and g++)');
  return [
    ...(scipy.status === 0
      ? [{ name: `SciPy ${scipy.stdout.trim()}`, command: ['python3', join(here, 'scipy_peer.py')] }]
      : []),
    ...(lemon.status === 0 ? [{ name: 'LEMON network simplex', command: [driver] }] : []),
  ];
}

/** Starts a solver on an instance, which it reads once. */
export function start({ name, command }: { name: string; command: string[] }, file: string): Compiled {
  const [program = '', ...args] = command;
  const child: ChildProcessWithoutNullStreams = spawn(program, [...args, file], {
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

/** Writes an instance: mentees, mentors, pairs; the places; then mentee, mentor and gain of each pair. */
export function writeInstance(file: string, { mentees, mentors, edges, capacity }: Instance): void {
  const { start, mentor, gain } = edges;
  const lines = [`${mentees} ${mentors} ${mentor.length}`, capacity.join(' ')];
  for (let mentee = 0; mentee < mentees; mentee++) {
    for (let edge = start[mentee] ?? 0; edge < (start[mentee + 1] ?? 0); edge++) {
      lines.push(`${mentee} ${mentor[edge]} ${gain[edge]}`);
    }
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}
