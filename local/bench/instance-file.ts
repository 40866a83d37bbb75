import { readFileSync, writeFileSync } from 'node:fs';
import type { DenseInstance, SparseInstance } from './instances';

/** Writes an instance: mentees, mentors, pairs; the places; then mentee, mentor and gain of each pair. */
export function writeSparse(file: string, { mentees, mentors, edges, capacity }: SparseInstance): void {
  const { start, mentor, gain } = edges;
  const lines = [`${mentees} ${mentors} ${mentor.length}`, capacity.join(' ')];
  for (let mentee = 0; mentee < mentees; mentee++) {
    for (let edge = start[mentee] ?? 0; edge < (start[mentee + 1] ?? 0); edge++) {
      lines.push(`${mentee} ${mentor[edge]} ${gain[edge]}`);
    }
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}

/** The same of a square one: all pairs and one place each. */
export function writeDense(file: string, { size, gains }: DenseInstance): void {
  const start = Int32Array.from({ length: size + 1 }, (_, row) => row * size);
  const mentor = Int32Array.from({ length: size * size }, (_, at) => at % size);
  const edges = { start, mentor, gain: gains, sorted: false };
  writeSparse(file, { mentees: size, mentors: size, edges, capacity: new Int32Array(size).fill(1) });
}

/** What such a file holds: a square instance if all pairs are there with one place each. */
export function readInstance(file: string): { dense: DenseInstance } | { sparse: SparseInstance } {
  const [head = '', places = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const [mentees = 0, mentors = 0, pairs = 0] = head.split(' ').map(Number);
  const capacity = Int32Array.from(places.split(' '), Number);
  const start = new Int32Array(mentees + 1);
  const mentor = new Int32Array(pairs);
  const gain = new Float64Array(pairs);
  rows.forEach((row, at) => {
    const [mentee = 0, j = 0, points = 0] = row.split(' ').map(Number);
    start[mentee + 1] = at + 1;
    mentor[at] = j;
    gain[at] = points;
  });
  if (mentees === mentors && pairs === mentees * mentors && capacity.every((each) => each === 1)) {
    return { dense: { size: mentees, gains: gain } };
  }
  return { sparse: { mentees, mentors, edges: { start, mentor, gain, sorted: true }, capacity } };
}
