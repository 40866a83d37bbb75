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

/** Whole numbers from 1 to 5: hardly anything but ties. */
export function fiveInstance(size: number, seed: number): DenseInstance {
  const next = random(seed);
  return { size, gains: Float64Array.from({ length: size * size }, () => 1 + Math.floor(next() * 5)) };
}

/** Scores of made-up people, 1 to 1000: many ties. */
export function schoolInstance(size: number, seed: number): DenseInstance {
  const { score } = people(size, size, seed);
  const gains = new Float64Array(size * size);
  for (let row = 0; row < size; row++) score(row, gains.subarray(row * size, (row + 1) * size));
  return { size, gains: gains.map((gain) => Math.max(1, gain)) };
}

/** Made-up people and their scores, all pairs; there are places for about nine mentees in ten. */
export function wholeInstance(mentees: number, mentors: number, seed: number) {
  const next = random(seed + 1);
  const weights = Array.from({ length: mentors }, () => 1 + Math.floor(next() * 5));
  const places = weights.reduce((sum, weight) => sum + weight, 0);
  const capacity = Int32Array.from(weights, (weight) => Math.max(1, Math.round((weight * 0.9 * mentees) / places)));
  return { capacity, score: people(mentees, mentors, seed).score };
}

/** The same with only the `kept` best candidates of each mentee. */
export function sparseInstance(mentees: number, mentors: number, kept: number, seed: number): SparseInstance {
  const { capacity, score } = wholeInstance(mentees, mentors, seed);
  const values = new Float64Array(mentors);
  const rows = Array.from({ length: mentees }, (_, mentee) => {
    score(mentee, values);
    const least = Math.max(1, values.slice().sort()[Math.max(0, mentors - kept)] ?? 1);
    const good = Array.from(values, (gain, mentor) => ({ gain, mentor })).filter(({ gain }) => gain >= least);
    return good.sort((a, b) => b.gain - a.gain).slice(0, kept);
  });
  const start = new Int32Array(mentees + 1);
  rows.forEach((row, mentee) => {
    start[mentee + 1] = start[mentee]! + row.length;
  });
  const mentor = Int32Array.from(rows.flatMap((row) => row.map((edge) => edge.mentor)));
  const gain = Float64Array.from(rows.flatMap((row) => row.map((edge) => edge.gain)));
  return { mentees, mentors, edges: { start, mentor, gain, sorted: true }, capacity };
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

/**
 * Forty topics with levels, twelve subjects, six sites, ten times of the week; about a fifth of the pairs is not allowed.
 * `score` writes the points of one mentee with every mentor, 0 where the pair is not allowed.
 */
function people(mentees: number, mentors: number, seed: number) {
  const next = random(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const levels = new Uint8Array(TOPICS * mentors);
  const mentorSide = Array.from({ length: mentors }, (_, mentor) => {
    for (let count = 5 + below(6); count > 0; count--) levels[below(TOPICS) * mentors + mentor] = 1 + below(3);
    return side();
  });
  const menteeSide = Array.from({ length: mentees }, () => {
    const needs = Array.from({ length: 3 + below(3) }, () => ({ topic: below(TOPICS), level: 1 + below(3) }));
    return { ...side(), needs, whole: needs.reduce((sum, need) => sum + need.level, 0) };
  });
  const subject = Uint8Array.from(mentorSide, (each) => each.subject);
  const site = Uint8Array.from(mentorSide, (each) => each.site);
  const times = Uint16Array.from(mentorSide, (each) => each.times);
  const form = Uint8Array.from(mentorSide, (each) => each.form);
  const years = Uint8Array.from(mentorSide, (each) => each.years);
  const shared = Uint8Array.from({ length: 1024 }, (_, mask) => 24 * Math.min(5, bits(mask)));
  return { score };

  function side() {
    return { subject: below(SUBJECTS), site: below(SITES), times: below(1024), form: 1 + below(3), years: below(31) };
  }

  function score(mentee: number, into: Float64Array): void {
    const own = menteeSide[mentee];
    if (!own) throw new Error(`no mentee ${mentee}`);
    for (let j = 0; j < mentors; j++) {
      into[j] = years[j]! + shared[own.times & times[j]!]!;
      if (subject[j] === own.subject) into[j]! += 120;
      if (site[j] === own.site) into[j]! += 140;
    }
    for (const { topic, level } of own.needs) {
      const points = [0, 1, 2, 3].map((offered) => Math.round((550 * Math.min(level, offered)) / own.whole));
      const base = topic * mentors;
      for (let j = 0; j < mentors; j++) into[j]! += points[levels[base + j]!]!;
    }
    for (let j = 0; j < mentors; j++) if ((form[j]! & own.form) === 0) into[j] = 0;
  }
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
}
