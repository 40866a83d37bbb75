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

function topicsLine(mentor: Mentor, mentee: Mentee): FitLine {
  const name = 'Темы';
  const wanted = distinct(mentee.topics);
  if (wanted.length === 0) return { name, points: TOPIC_POINTS / 2, reason: 'темы наставляемого не указаны' };
  if (distinct(mentor.topics).length === 0)
    return { name, points: TOPIC_POINTS / 2, reason: 'темы наставника не указаны' };
  const covered = overlap(wanted, mentor.topics);
  const points = Math.round((TOPIC_POINTS * covered.length) / wanted.length);
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
  if (distinct(mentor.times).length === 0 || distinct(mentee.times).length === 0) {
    return { name, points: Math.floor(TIME_POINTS / 2), reason: 'удобное время указано не у обоих' };
  }
  const common = overlap(mentee.times, mentor.times);
  if (common.length === 0) return { name, points: 0, reason: 'общего удобного времени нет' };
  const points = common.length === 1 ? ONE_COMMON_TIME_POINTS : TIME_POINTS;
  return { name, points, reason: `обоих устраивает: ${common.join(', ')}` };
}

function loadLine({ capacity }: Mentor): FitLine {
  const places = Math.max(0, Math.floor(capacity) || 0);
  const points = LOAD_POINTS[places] ?? HEAVY_LOAD_POINTS;
  return { name: 'Нагрузка', points, reason: `наставник готов взять: ${places}` };
}
