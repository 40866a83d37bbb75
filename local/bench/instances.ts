import { shortListOf } from '../../src/domain/pairing/solve/candidates';
import type { Edges } from '../../src/domain/pairing/solve/edges';

/** A many-to-one instance: whole positive gains by mentee, best first, and the places of each mentor. */
export type SparseInstance = { mentees: number; mentors: number; edges: Edges; capacity: Int32Array };

/** A one-to-one instance: whole gains [size × size], row by row. */
export type DenseInstance = { size: number; gains: Float64Array };

/** Whole numbers below 10⁶ drawn evenly: few ties. */
export function evenInstance(size: number, seed: number): DenseInstance {
  const next = random(seed);
  return { size, gains: Float64Array.from({ length: size * size }, () => Math.floor(next() * 1e6)) };
}

/** Scores of made-up people, 1 to 1000: many ties. */
export function schoolInstance(size: number, seed: number): DenseInstance {
  const { score } = people(size, size, seed);
  const gains = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) gains[row * size + column] = Math.max(1, score(row, column));
  }
  return { size, gains };
}

/** Made-up people, the `kept` best candidates of each mentee; there are places for about nine mentees in ten. */
export function sparseInstance(mentees: number, mentors: number, kept: number, seed: number): SparseInstance {
  const { score } = people(mentees, mentors, seed);
  const next = random(seed + 1);
  const weights = Array.from({ length: mentors }, () => 1 + Math.floor(next() * 5));
  const places = weights.reduce((sum, weight) => sum + weight, 0);
  const capacity = Int32Array.from(weights, (weight) => Math.max(1, Math.round((weight * 0.9 * mentees) / places)));
  const best = shortListOf(Math.min(kept, mentors));
  const start = new Int32Array(mentees + 1);
  const mentor: number[] = [];
  const gain: number[] = [];
  for (let mentee = 0; mentee < mentees; mentee++) {
    best.length = 0;
    for (let each = 0, least = 0; each < mentors; each++) {
      const value = score(mentee, each);
      if (value > least) least = best.add(each, value, 0);
    }
    mentor.push(...best.mentor.subarray(0, best.length));
    gain.push(...best.value.subarray(0, best.length));
    start[mentee + 1] = mentor.length;
  }
  const edges = { start, mentor: Int32Array.from(mentor), gain: Float64Array.from(gain), sorted: true };
  return { mentees, mentors, edges, capacity };
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const TOPICS = 40;
const SUBJECTS = 12;
const SITES = 6;

/** Forty topics with levels, twelve subjects, six sites, ten times of the week; a tenth of the pairs is not allowed. */
function people(mentees: number, mentors: number, seed: number) {
  const next = random(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const levels = new Uint8Array(mentors * TOPICS);
  const mentorSide = Array.from({ length: mentors }, (_, mentor) => {
    for (let count = 5 + below(6); count > 0; count--) levels[mentor * TOPICS + below(TOPICS)] = 1 + below(3);
    return side();
  });
  const menteeSide = Array.from({ length: mentees }, () => {
    const needs = Array.from({ length: 3 + below(3) }, () => ({ topic: below(TOPICS), level: 1 + below(3) }));
    return { ...side(), needs, whole: needs.reduce((sum, need) => sum + need.level, 0) };
  });
  return { score };

  function side() {
    return { subject: below(SUBJECTS), site: below(SITES), times: below(1024), form: 1 + below(3), years: below(31) };
  }

  function score(mentee: number, mentor: number): number {
    const [one, other] = [menteeSide[mentee], mentorSide[mentor]];
    if (!one || !other || (one.form & other.form) === 0) return 0;
    let sum = 0;
    for (const { topic, level } of one.needs) {
      sum += Math.round((550 * Math.min(level, levels[mentor * TOPICS + topic] ?? 0)) / one.whole);
    }
    sum += one.subject === other.subject ? 120 : 0;
    sum += 24 * Math.min(5, bits(one.times & other.times));
    return sum + (one.site === other.site ? 140 : 0) + other.years;
  }
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
}
