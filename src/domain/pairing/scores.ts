import { finder, finderAsWritten } from '../people/find-people';
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

/** So few points that no others make up for them. */
const NOTHING = -1000;

/**
 * The points of all pairs of people who take part, from columns of numbers instead of texts, so that thirty million pairs
 * take seconds; the same as `fit`, `ineligible` and `unfit` say. Only those who take part may be given.
 */
export function scoresOf(mentors: readonly Mentor[], mentees: readonly Mentee[], terms: Terms): Scores {
  const { most, anyTopic } = terms;
  const count = mentors.length;
  const topics = column(mentors, mentees, most.topics, (person) => graded(person.topics));
  const plainly = (part: 'subjects' | 'ages' | 'times' | 'formats' | 'forms') =>
    column(mentors, mentees, part === 'forms' ? 0 : most[part], (person) =>
      distinct(person[part]).map((text) => ({ text, grade: 1 })),
    );
  const [subjects, ages, times] = [plainly('subjects'), plainly('ages'), plainly('times')];
  const [formats, forms] = [plainly('formats'), plainly('forms')];
  const load = Int16Array.from(mentors, (mentor) => (placesOf(mentor) === 0 ? BARRED : loadPoints(mentor, terms)));
  const groups = mentors.map(({ id }) => {
    const group = terms.groups.get(id);
    return group === undefined ? -1 : (times.numbers.get(plain(group.time)) ?? times.numbers.size);
  });
  const groupLeaders = groups.flatMap((group, at) => (group >= 0 ? [at] : []));
  const experience = mentors.map((mentor) => mentor.experience);
  const apart = barredPairs(mentors, mentees, terms);
  const sums = new Uint16Array(count);
  const never = new Uint8Array(count);
  return { of: (mentee, mentor) => (apart[mentee]!.has(mentor) ? BARRED : judge(mentee, mentor)), fill };

  /** The same as `judge` for every mentor, part by part, so that each pass runs along one column. */
  function fill(mentee: number, into: Int16Array): void {
    into.set(load);
    for (let mentor = 0; mentor < count; mentor++) never[mentor] = load[mentor] === BARRED ? 1 : 0;
    if (forms.addUp(mentee, sums))
      for (let mentor = 0; mentor < count; mentor++)
        if (forms.says[mentor] === 1 && sums[mentor] === 0) never[mentor] = 1;
    const hours = times.wanted[mentee]!;
    if (hours.length > 0) for (const mentor of groupLeaders) if (!hours.includes(groups[mentor]!)) never[mentor] = 1;
    for (const mentor of apart[mentee]!) never[mentor] = 1;
    if (most.topics > 0)
      add(topics, mentee, into, (sum) =>
        sum === 0 && !anyTopic ? NOTHING : topicPoints(most.topics, topics.needed[mentee]!, sum),
      );
    add(subjects, mentee, into, (sum) => commonPoints(most.subjects, true, sum));
    add(ages, mentee, into, (sum) => commonPoints(most.ages, true, sum));
    add(times, mentee, into, (sum) => timePoints(most.times, true, sum));
    add(formats, mentee, into, (sum) => commonPoints(most.formats, true, sum));
    const years = mentees[mentee]!.experience;
    for (let mentor = 0; mentor < count; mentor++) {
      const points = into[mentor]! + experiencePoints(most.experience, experience[mentor]!, years);
      into[mentor] = never[mentor] === 1 ? BARRED : points < terms.leastFit || points < 0 ? UNFIT : points;
    }
  }

  function add(part: Column, mentee: number, into: Int16Array, pointsFor: (sum: number) => number): void {
    const unknown = unknownPoints(part.most);
    if (!part.addUp(mentee, sums)) {
      if (unknown > 0) for (let mentor = 0; mentor < count; mentor++) into[mentor]! += unknown;
      return;
    }
    const points = Int16Array.from({ length: part.needed[mentee]! + 1 }, (_, sum) => pointsFor(sum));
    const { says } = part;
    for (let mentor = 0; mentor < count; mentor++)
      into[mentor]! += says[mentor] === 1 ? points[sums[mentor]!]! : unknown;
  }

  function judge(mentee: number, mentor: number): number {
    const places = load[mentor]!;
    if (places === BARRED) return BARRED;
    if (forms.stated(mentee, mentor) && forms.common(mentee, mentor) === 0) return BARRED;
    const group = groups[mentor]!;
    if (group >= 0 && times.wanted[mentee]!.length > 0 && !times.wanted[mentee]!.includes(group)) return BARRED;
    let points = places;
    if (topics.stated(mentee, mentor)) {
      const given = topics.common(mentee, mentor);
      if (given === 0 && most.topics > 0 && !anyTopic) return UNFIT;
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
  /** The most points that it gives. */
  most: number;
  /** Whether each mentor has said anything. */
  says: Uint8Array;
  numbers: ReadonlyMap<string, number>;
  wanted: Int32Array[];
  /** The sum of what each mentee wants. */
  needed: Int32Array;
  stated: (mentee: number, mentor: number) => boolean;
  /** The sum of what the mentor has of what the mentee wants. */
  common: (mentee: number, mentor: number) => number;
  /** The same for every mentor; false where the mentee has said nothing. */
  addUp: (mentee: number, sums: Uint16Array) => boolean;
};

/** One attribute of everybody: the mentors' as a table of grades by text, the mentees' as lists. */
function column(
  mentors: readonly Mentor[],
  mentees: readonly Mentee[],
  most: number,
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
    most,
    says,
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
    addUp(mentee, sums) {
      const list = wanted[mentee]!;
      sums.fill(0);
      for (let at = 0; at < list.length; at++) {
        const from = list[at]! * count;
        const grade = grades[mentee]![at]!;
        for (let mentor = 0; mentor < count; mentor++) sums[mentor]! += Math.min(there[from + mentor]!, grade);
      }
      return list.length > 0;
    },
  };
}

/** For each mentee the mentors who are barred by name: the same person, vetoes, bans, chiefs. */
function barredPairs(mentors: readonly Mentor[], mentees: readonly Mentee[], { chiefsMay }: Terms): Set<number>[] {
  const [ours, theirs] = [finderAsWritten(mentors), finderAsWritten(mentees)];
  const same = finder(mentors);
  const apart = mentees.map(() => new Set<number>());
  mentees.forEach((mentee, row) => {
    const named = [...mentee.avoids, ...mentee.barred, ...(chiefsMay ? [] : [mentee.chief])];
    const own = [mentee.id, mentee.name].flatMap(same);
    for (const mentor of [...own, ...named.flatMap(ours)]) apart[row]!.add(mentor);
  });
  mentors.forEach((mentor, at) => {
    const named = [...mentor.avoids, ...(chiefsMay ? [] : [mentor.chief])];
    for (const row of named.flatMap(theirs)) apart[row]!.add(at);
  });
  return apart;
}
