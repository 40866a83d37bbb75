import { WORDS } from '../messages/words';
import type { Mentee, Mentor } from '../people/person';
import { distinct, type Graded, graded, hasGrades, overlap, plain } from './overlap';
import { PARTS, type Part, type Terms } from './terms';

const { fit: words } = WORDS;

/** One shown part of the fit: whole points and the evidence for them. */
export type FitLine = { part: Part; points: number; reason: string };

/** How well the two fit, 0 to 100: always the sum of its lines. */
export type Fit = { points: number; lines: FitLine[] };

const ONE_COMMON_TIME = 0.8;
const MORE_LOAD = [0, 1, 0.6, 0.2];
const CLEARLY_MORE_YEARS = 5;
const MOST_NAMED = 5;

/** Совместимость: a line for each part that counts; what not both have stated is unknown and counts half. */
export function fit(mentor: Mentor, mentee: Mentee, terms: Terms): Fit {
  const lines = PARTS.filter((part) => terms.most[part] > 0).map((part) => ({
    part,
    ...LINES[part](mentor, mentee, terms),
  }));
  return { points: lines.reduce((sum, line) => sum + line.points, 0), lines };
}

/**
 * Whether the mentor can help with at least one topic, or need not; silence is no refusal, and topics that weigh nothing
 * are not looked at.
 */
export function sharesTopic(
  mentor: Mentor,
  mentee: Mentee,
  { most, anyTopic }: Pick<Terms, 'most' | 'anyTopic'>,
): boolean {
  if (anyTopic || most.topics === 0) return true;
  const [wanted, offered] = [graded(mentee.topics), graded(mentor.topics)];
  return wanted.length === 0 || offered.length === 0 || covered(wanted, offered).length > 0;
}

/** Points for topics: of what is needed, as much as the mentor offers; both as sums of grades. */
export function topicPoints(most: number, needed: number, given: number): number {
  return Math.round((most * given) / needed);
}

/** Points for something common, or for nothing stated by one of the two. */
export function commonPoints(most: number, stated: boolean, common: number): number {
  if (!stated) return unknownPoints(most);
  return common > 0 ? most : 0;
}

/** Points for common times: one is nearly as good as two. */
export function timePoints(most: number, stated: boolean, common: number): number {
  return stated && common === 1 ? Math.round(most * ONE_COMMON_TIME) : commonPoints(most, stated, common);
}

/** Points for experience: the mentor has more of it, best by years. */
export function experiencePoints(most: number, own: number | null, other: number | null): number {
  if (own === null || other === null) return unknownPoints(most);
  if (own - other >= CLEARLY_MORE_YEARS) return most;
  return own > other ? Math.round(most / 2) : 0;
}

/** Points for the mentor's load: whoever takes and has fewer has more time for each. */
export function loadPoints(mentor: Mentor, { most, held }: Terms): number {
  const places = placesOf(mentor);
  if (places === 0) return 0;
  const load = Math.min(places + (held.get(mentor.id) ?? 0), MORE_LOAD.length - 1);
  return Math.round(most.load * (MORE_LOAD[load] ?? 0));
}

/** Half of the points, for what nobody knows. */
export function unknownPoints(most: number): number {
  return Math.floor(most / 2);
}

/** How many mentees a mentor can have at all. */
export function placesOf({ capacity }: Mentor): number {
  return typeof capacity === 'number' ? Math.max(0, Math.floor(capacity) || 0) : 1;
}

type Line = { points: number; reason: string };

const LINES: Record<Part, (mentor: Mentor, mentee: Mentee, terms: Terms) => Line> = {
  topics: topicsLine,
  subjects: ({ subjects: own }, { subjects }, { most }) => commonLine(most.subjects, own, subjects, words.subjects),
  ages: ({ ages: own }, { ages }, { most }) => commonLine(most.ages, own, ages, words.ages),
  times({ times: own }, { times }, { most }) {
    const common = overlap(times, own);
    const stated = distinct(own).length > 0 && distinct(times).length > 0;
    const points = timePoints(most.times, stated, common.length);
    if (!stated) return { points, reason: words.times.unknown };
    if (common.length === 0) return { points, reason: words.times.different };
    return { points, reason: `${words.times.same}: ${common.join(', ')}` };
  },
  formats: ({ formats: own }, { formats }, { most }) => commonLine(most.formats, own, formats, words.formats),
  experience({ experience: own }, { experience: other }, { most }) {
    const points = experiencePoints(most.experience, own, other);
    if (own === null || other === null) return { points, reason: words.experience.unknown };
    return { points, reason: words.experience.known(own, other) };
  },
  load(mentor, _mentee, terms) {
    const held = terms.held.get(mentor.id) ?? 0;
    return { points: loadPoints(mentor, terms), reason: words.load(placesOf(mentor), held) };
  },
};

function topicsLine(mentor: Mentor, mentee: Mentee, { most }: Terms): Line {
  const [wanted, offered] = [graded(mentee.topics).sort((a, b) => b.grade - a.grade), graded(mentor.topics)];
  if (wanted.length === 0) return { points: unknownPoints(most.topics), reason: words.topics.noneWanted };
  if (offered.length === 0) return { points: unknownPoints(most.topics), reason: words.topics.noneOffered };
  const given = covered(wanted, offered);
  const points = topicPoints(most.topics, sumOf(wanted), sumOf(given));
  const isGraded = hasGrades(mentee.topics);
  const names = named(wanted.map(({ text, grade }) => (isGraded ? words.topics.graded(text, grade) : text)));
  const about = hasGrades(mentor.topics) ? coverageInGrades : coverage;
  return { points, reason: words.topics.needed(names, about(given, wanted)) };
}

/** A topic wanted, as far as the mentor offers it, and the mentor's own grade. */
type Covered = Graded & { own: number };

function covered(wanted: readonly Graded[], offered: readonly Graded[]): Covered[] {
  const grades = new Map(offered.map(({ text, grade }) => [plain(text), grade]));
  return wanted.flatMap(({ text, grade }) => {
    const own = grades.get(plain(text));
    return own === undefined ? [] : [{ text, grade: Math.min(grade, own), own }];
  });
}

function sumOf(topics: readonly Graded[]): number {
  return topics.reduce((sum, { grade }) => sum + grade, 0);
}

function coverage(given: readonly Graded[], wanted: readonly Graded[]): string {
  if (given.length === 0) return words.topics.others;
  if (given.length < wanted.length) {
    return words.topics.some(given.length, wanted.length, named(given.map(({ text }) => text)));
  }
  if (sumOf(given) < sumOf(wanted)) return words.topics.notFully;
  return words.topics.all(wanted.length);
}

/** The first few, who asks about fifteen topics would else make a page of each pair. */
function named(topics: readonly string[]): string {
  return words.topics.named(topics, MOST_NAMED);
}

/** The same by what the mentor marked: «наставник отметил обе темы на 3». */
function coverageInGrades(given: readonly Covered[], wanted: readonly Graded[]): string {
  if (given.length === 0) return words.topics.others;
  const marks = named(given.map(({ text, own }) => words.topics.mark(text, own)));
  if (given.length < wanted.length) return words.topics.some(given.length, wanted.length, marks);
  if (given.some(({ own }) => own !== given[0]?.own)) return words.topics.marked(marks);
  return words.topics.markedAlike(wanted.length, given[0]?.own ?? 0);
}

function commonLine(
  most: number,
  own: readonly string[],
  wanted: readonly string[],
  { same, different, unknown }: Record<'same' | 'different' | 'unknown', string>,
): Line {
  const stated = distinct(own).length > 0 && distinct(wanted).length > 0;
  const common = overlap(wanted, own);
  const points = commonPoints(most, stated, common.length);
  if (!stated) return { points, reason: unknown };
  return { points, reason: common.length > 0 ? `${same}: ${common.join(', ')}` : different };
}
