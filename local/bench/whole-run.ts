import { writeFileSync } from 'node:fs';
import { assignAll } from '../../src/domain/pairing/solve/assignment';
import { wholeInstance } from './instances';

// Our half of `whole.ts`, in a process of its own because its memory is measured: scores all pairs, finds the exact optimum
// and prints the CPU time in ms, the sum and the peak of memory in MB. With a file, only writes the points there.
const [mentees = 0, mentors = 0] = process.argv.slice(2).map(Number);
const file = process.argv[4];
const { capacity, score } = wholeInstance(mentees, mentors, 1);
if (file !== undefined) writeScores(file);
else {
  const before = process.cpuUsage();
  const points = scored();
  const gains = new Float64Array(mentors);
  const row = (mentee: number) => {
    gains.set(points.subarray(mentee * mentors, (mentee + 1) * mentors));
    return gains;
  };
  const { chosen } = assignAll({ mentees, mentors, row }, capacity);
  const { user, system } = process.cpuUsage(before);
  const total = chosen.reduce((sum, mentor, row) => sum + (mentor < 0 ? 0 : (points[row * mentors + mentor] ?? 0)), 0);
  process.stdout.write(`${(user + system) / 1000} ${total} ${process.resourceUsage().maxRSS / 1024}\n`);
}

function scored(): Uint16Array {
  const points = new Uint16Array(mentees * mentors);
  const row = new Float64Array(mentors);
  for (let mentee = 0; mentee < mentees; mentee++) {
    score(mentee, row);
    points.set(row, mentee * mentors);
  }
  return points;
}

/** For the other solver, which need not score: mentees, mentors, the places, then the points row by row. */
function writeScores(to: string): void {
  const head = Int32Array.of(mentees, mentors, ...capacity);
  writeFileSync(to, Buffer.concat([Buffer.from(head.buffer), Buffer.from(scored().buffer)]));
}
