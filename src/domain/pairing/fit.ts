import type { Mentee, Mentor } from '../people/person';
import { distinct, overlap } from './overlap';

/** One shown part of the fit: whole points and the evidence for them. */
export type FitLine = { name: string; points: number; reason: string };

/** How well the two fit, 0 to 100: always the sum of its lines. */
export type Fit = { points: number; lines: FitLine[] };

const TOPIC_POINTS = 70;
const TIME_POINTS = 25;
const ONE_COMMON_TIME_POINTS = 20;
const LOAD_POINTS = [0, 5, 3];
const HEAVY_LOAD_POINTS = 1;

/** Совместимость: topics (to 70), common time (to 25), the mentor's load (to 5); what nobody stated counts half. */
export function fit(mentor: Mentor, mentee: Mentee): Fit {
  const lines = [topicsLine(mentor, mentee), timesLine(mentor, mentee), loadLine(mentor)];
  return { points: lines.reduce((sum, line) => sum + line.points, 0), lines };
}

/** Whether the mentor can help with at least one topic; silence on either side is not a refusal. */
export function sharesTopic(mentor: Mentor, mentee: Mentee): boolean {
  return topicsLine(mentor, mentee).points > 0;
}

/** Points for the topics: full for all that are wanted, half where one side has stated none. */
export function topicPoints(wanted: number, offered: number, covered: number): number {
  if (wanted === 0 || offered === 0) return TOPIC_POINTS / 2;
  return Math.round((TOPIC_POINTS * covered) / wanted);
}

/** Points for common times, half where not both have stated any. */
export function timePoints(stated: boolean, common: number): number {
  if (!stated) return Math.floor(TIME_POINTS / 2);
  if (common === 0) return 0;
  return common === 1 ? ONE_COMMON_TIME_POINTS : TIME_POINTS;
}

/** Points for the mentor's load: whoever takes fewer has more time for each. */
export function loadPoints({ capacity }: Mentor): number {
  return LOAD_POINTS[placesOf(capacity)] ?? HEAVY_LOAD_POINTS;
}

function topicsLine(mentor: Mentor, mentee: Mentee): FitLine {
  const name = 'Темы';
  const wanted = distinct(mentee.topics);
  const offered = distinct(mentor.topics);
  const covered = overlap(wanted, offered);
  const points = topicPoints(wanted.length, offered.length, covered.length);
  if (wanted.length === 0) return { name, points, reason: 'темы наставляемого не указаны' };
  if (offered.length === 0) return { name, points, reason: 'темы наставника не указаны' };
  return { name, points, reason: `нужна помощь: ${wanted.join(', ')} — ${coverage(covered, wanted.length)}` };
}

function coverage(covered: readonly string[], wanted: number): string {
  if (covered.length === 0) return 'у наставника другие темы';
  if (covered.length < wanted) return `наставник готов по ${covered.length} из ${wanted}: ${covered.join(', ')}`;
  if (wanted === 1) return 'наставник готов';
  return wanted === 2 ? 'наставник готов по обеим' : 'наставник готов по всем';
}

function timesLine(mentor: Mentor, mentee: Mentee): FitLine {
  const name = 'Время';
  const stated = distinct(mentor.times).length > 0 && distinct(mentee.times).length > 0;
  const common = overlap(mentee.times, mentor.times);
  const points = timePoints(stated, common.length);
  if (!stated) return { name, points, reason: 'удобное время указано не у обоих' };
  if (common.length === 0) return { name, points, reason: 'общего удобного времени нет' };
  return { name, points, reason: `обоих устраивает: ${common.join(', ')}` };
}

function loadLine(mentor: Mentor): FitLine {
  const reason = `наставник готов взять: ${placesOf(mentor.capacity)}`;
  return { name: 'Нагрузка', points: loadPoints(mentor), reason };
}

function placesOf(capacity: number): number {
  return Math.max(0, Math.floor(capacity) || 0);
}
