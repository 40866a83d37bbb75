import { finder } from '../people/find-people';
import type { Mentee, Mentor, Person } from '../people/person';
import { commonPoints, experiencePoints, loadPoints, placesOf, timePoints, topicPoints, unknownPoints } from './fit';
import { distinct, graded, plain } from './overlap';
import type { Terms } from './terms';

/** What `fit` says of a whole school at once: its points, or one of the two below where there can be no pair. */
export type Scores = {
  of: (mentee: number, mentor: number) => number;
  /** The points of one mentee with every mentor. */
  fill: (mentee: number, into: Int16Array) => void;
};

/** Stands for the points of two who may be a pair only if a person wants it: no common topic, or too little fit. */
export const UNFIT = -1;

/** Stands for the points of two who may be no pair. */
export const BARRED = -2;

/**
 * The points of all pairs of people who take part, from columns of numbers instead of texts, so that thirty million pairs
 * take seconds; the same as `fit`, `ineligible` and `unfit` say. Only those who take part may be given.
 */
export function scoresOf(mentors: readonly Mentor[], mentees: readonly Mentee[], terms: Terms): Scores {
  const { most } = terms;
  const count = mentors.length;
  const topics = column(mentors, mentees, ({ topics }) => graded(topics));
  const plainly = (part: 'subjects' | 'ages' | 'times' | 'formats' | 'forms') =>
    column(mentors, mentees, (person) => distinct(person[part]).map((text) => ({ text, grade: 1 })));
  const [subjects, ages, times] = [plainly('subjects'), plainly('ages'), plainly('times')];
  const [formats, forms] = [plainly('formats'), plainly('forms')];
  const load = Int16Array.from(mentors, (mentor) => (placesOf(mentor) === 0 ? BARRED : loadPoints(mentor, terms)));
  const groups = mentors.map(({ id }) => {
    const group = terms.groups.get(id);
    return group === undefined ? -1 : (times.numbers.get(plain(group.time)) ?? times.numbers.size);
  });
  const apart = barredPairs(mentors, mentees, terms);
  return {
    of: (mentee, mentor) => (apart[mentee]!.has(mentor) ? BARRED : judge(mentee, mentor)),
    fill(mentee, into) {
      for (let mentor = 0; mentor < count; mentor++) into[mentor] = judge(mentee, mentor);
      for (const mentor of apart[mentee]!) into[mentor] = BARRED;
    },
  };

  function judge(mentee: number, mentor: number): number {
    const places = load[mentor]!;
    if (places === BARRED) return BARRED;
    if (forms.stated(mentee, mentor) && forms.common(mentee, mentor) === 0) return BARRED;
    const group = groups[mentor]!;
    if (group >= 0 && times.wanted[mentee]!.length > 0 && !times.wanted[mentee]!.includes(group)) return BARRED;
    let points = places;
    if (topics.stated(mentee, mentor)) {
      const given = topics.common(mentee, mentor);
      if (given === 0) return UNFIT;
      points += topicPoints(most.topics, topics.needed[mentee]!, given);
    } else {
      points += unknownPoints(most.topics);
    }
    points += commonPoints(most.subjects, subjects.stated(mentee, mentor), subjects.common(mentee, mentor));
    points += commonPoints(most.ages, ages.stated(mentee, mentor), ages.common(mentee, mentor));
    points += timePoints(most.times, times.stated(mentee, mentor), times.common(mentee, mentor));
    points += commonPoints(most.formats, formats.stated(mentee, mentor), formats.common(mentee, mentor));
    points += experiencePoints(most.experience, mentors[mentor]!.experience, mentees[mentee]!.experience);
    return points < terms.leastFit ? UNFIT : points;
  }
}

type Column = {
  numbers: ReadonlyMap<string, number>;
  wanted: Int32Array[];
  /** The sum of what each mentee wants. */
  needed: Int32Array;
  stated: (mentee: number, mentor: number) => boolean;
  /** The sum of what the mentor has of what the mentee wants. */
  common: (mentee: number, mentor: number) => number;
};

/** One attribute of everybody: the mentors' as a table of grades by text, the mentees' as lists. */
function column(
  mentors: readonly Mentor[],
  mentees: readonly Mentee[],
  of: (person: Person) => { text: string; grade: number }[],
): Column {
  const numbers = new Map<string, number>();
  const theirs = mentees.map((mentee) => of(mentee));
  for (const list of theirs) {
    for (const { text } of list) if (!numbers.has(plain(text))) numbers.set(plain(text), numbers.size);
  }
  const count = mentors.length;
  const there = new Uint8Array(numbers.size * count);
  const says = new Uint8Array(count);
  mentors.forEach((mentor, at) => {
    const own = of(mentor);
    says[at] = own.length > 0 ? 1 : 0;
    for (const { text, grade } of own) {
      const number = numbers.get(plain(text));
      if (number !== undefined) there[number * count + at] = grade;
    }
  });
  const wanted = theirs.map((list) => Int32Array.from(list, ({ text }) => numbers.get(plain(text)) ?? 0));
  const grades = theirs.map((list) => Uint8Array.from(list, ({ grade }) => grade));
  return {
    numbers,
    wanted,
    needed: Int32Array.from(theirs, (list) => list.reduce((sum, { grade }) => sum + grade, 0)),
    stated: (mentee, mentor) => wanted[mentee]!.length > 0 && says[mentor] === 1,
    common(mentee, mentor) {
      const list = wanted[mentee]!;
      let sum = 0;
      for (let at = 0; at < list.length; at++) {
        sum += Math.min(there[list[at]! * count + mentor]!, grades[mentee]![at]!);
      }
      return sum;
    },
  };
}

/** For each mentee the mentors who are barred by name: the same person, vetoes, bans, chiefs. */
function barredPairs(mentors: readonly Mentor[], mentees: readonly Mentee[], { chiefsMay }: Terms): Set<number>[] {
  const [ours, theirs] = [finder(mentors), finder(mentees)];
  const apart = mentees.map(() => new Set<number>());
  mentees.forEach((mentee, row) => {
    const named = [mentee.id, mentee.name, ...mentee.avoids, ...mentee.barred, ...(chiefsMay ? [] : [mentee.chief])];
    for (const mentor of named.flatMap(ours)) apart[row]!.add(mentor);
  });
  mentors.forEach((mentor, at) => {
    const named = [...mentor.avoids, ...(chiefsMay ? [] : [mentor.chief])];
    for (const row of named.flatMap(theirs)) apart[row]!.add(at);
  });
  return apart;
}
