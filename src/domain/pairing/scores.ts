import { numberOf } from '../people/codes';
import { nameKey } from '../people/names';
import type { Mentee, Mentor, Person } from '../people/person';
import { loadPoints, timePoints, topicPoints } from './fit';
import { distinct, plain } from './overlap';

/** What `fit` says of a whole school at once: its points, or one of the two below where there can be no pair. */
export type Scores = { of: (mentee: number, mentor: number) => number };

/** Stands for the points of two who share no topic. */
export const NO_TOPIC = -1;

/** Stands for the points of somebody with themselves. */
export const SAME_PERSON = -2;

type Side = { topics: Int32Array[]; times: Int32Array[]; keys: string[]; numbers: (number | null)[] };

/**
 * The points of all pairs of people who take part, from columns of numbers instead of texts, so that thirty million pairs
 * take seconds; the same as `fit`. Only those who take part may be given: of `ineligible`, it sees but one and the same person.
 */
export function scoresOf(mentors: readonly Mentor[], mentees: readonly Mentee[]): Scores {
  const numbers = new Map<string, number>();
  const numberFor = (text: string) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const [ours, theirs] = [sideOf(mentors, numberFor), sideOf(mentees, numberFor)];
  const offered = table(ours.topics, numbers.size);
  const free = table(ours.times, numbers.size);
  const load = mentors.map((mentor) => loadPoints(mentor));
  const width = numbers.size;
  return { of };

  function of(mentee: number, mentor: number): number {
    if (isSame(mentee, mentor)) return SAME_PERSON;
    const wanted = theirs.topics[mentee]!;
    const topics = topicPoints(wanted.length, ours.topics[mentor]!.length, common(offered, mentor, wanted));
    if (topics === 0) return NO_TOPIC;
    const hours = theirs.times[mentee]!;
    const stated = hours.length > 0 && ours.times[mentor]!.length > 0;
    return topics + timePoints(stated, common(free, mentor, hours)) + load[mentor]!;
  }

  function common(there: Uint8Array, mentor: number, wanted: Int32Array): number {
    const base = mentor * width;
    let count = 0;
    for (let at = 0; at < wanted.length; at++) count += there[base + wanted[at]!]!;
    return count;
  }

  function isSame(mentee: number, mentor: number): boolean {
    const number = theirs.numbers[mentee]!;
    if (number !== null && number === ours.numbers[mentor]) return true;
    return theirs.keys[mentee] !== '' && theirs.keys[mentee] === ours.keys[mentor];
  }
}

function sideOf(people: readonly Person[], numberFor: (text: string) => number): Side {
  const numbered = (texts: readonly string[]) => Int32Array.from(distinct(texts), (text) => numberFor(plain(text)));
  return {
    topics: people.map(({ topics }) => numbered(topics)),
    times: people.map(({ times }) => numbered(times)),
    keys: people.map(({ name }) => nameKey(name)),
    numbers: people.map(({ id }) => numberOf(id)),
  };
}

function table(rows: readonly Int32Array[], width: number): Uint8Array {
  const cells = new Uint8Array(rows.length * width);
  rows.forEach((row, at) => {
    for (const number of row) cells[at * width + number] = 1;
  });
  return cells;
}
