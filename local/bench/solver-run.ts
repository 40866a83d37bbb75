import { createInterface } from 'node:readline';
import { assignAll, assignBest } from '../../src/domain/pairing/solve/assignment';
import { readInstance } from './instance-file';
import type { DenseInstance, SparseInstance } from './instances';
import { PEERS } from './peers';

// A solver of JavaScript in a process of its own, where nobody else's garbage and compiled code are in its way: reads the
// instance, solves it each time a line comes in, prints the CPU time in ms and the sum.

/** A short solution is repeated: the clock of the processor also counts what the engine does beside it, such as compiling. */
const SHORTEST_MS = 10;

const [name = '', file = ''] = process.argv.slice(2);
const instance = readInstance(file);
const solve = await prepared();
for await (const _ of createInterface({ input: process.stdin })) {
  const { ms, total } = timed();
  process.stdout.write(`${ms} ${total}\n`);
}

async function prepared(): Promise<() => number> {
  if ('sparse' in instance) return oursSparse(instance.sparse);
  const peer = PEERS[name];
  return peer === undefined ? oursDense(instance.dense) : peer(await import(name), instance.dense);
}

function timed(): { ms: number; total: number } {
  const before = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    const total = solve();
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    if (ms >= SHORTEST_MS) return { ms: ms / runs, total };
  }
}

function oursDense({ size, gains }: DenseInstance): () => number {
  const capacity = new Int32Array(size).fill(1);
  const rows = Array.from({ length: size }, (_, row) => gains.subarray(row * size, (row + 1) * size));
  const row = (mentee: number) => rows[mentee] ?? new Float64Array(size);
  return () => {
    const { chosen } = assignAll({ mentees: size, mentors: size, row }, capacity);
    return chosen.reduce((sum, column, row) => sum + (column < 0 ? 0 : (gains[row * size + column] ?? 0)), 0);
  };
}

function oursSparse({ edges, capacity }: SparseInstance): () => number {
  return () => {
    const { chosen } = assignBest(edges, capacity);
    return chosen.reduce((sum, mentor, mentee) => sum + gainOf(edges, mentee, mentor), 0);
  };
}

function gainOf({ start, mentor, gain }: SparseInstance['edges'], mentee: number, chosen: number): number {
  if (chosen < 0) return 0;
  const at = mentor.subarray(start[mentee], start[mentee + 1]).indexOf(chosen);
  return gain[(start[mentee] ?? 0) + at] ?? Number.NaN;
}
