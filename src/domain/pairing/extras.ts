import { daysBetween, formatCivil } from '../calendar/civil-date';
import { WORDS } from '../messages/words';
import { finderAsWritten, isWrittenOf } from '../people/find-people';
import type { Mentee, Mentor, Person } from '../people/person';
import { graded, plain } from './overlap';
import type { Pair, Round } from './round';
import type { Group } from './terms';

const { extras: words } = WORDS.fit;

/** Points beyond the fit: whole, with what they are for. Only the coordinator sees them. */
export type ExtraLine = { points: number; reason: string };

/** What speaks for a pair beyond the two people's fit. */
export type Grounds = Pick<Round, 'completed' | 'previous' | 'since' | 'today' | 'rules'> & {
  groups: ReadonlyMap<string, Group>;
};

const RANKS = [1, 2 / 3];
const FURTHER_RANK = 1 / 3;
const MOST_WEEKS = 50;

/** The extras of one pair, each with its reason. */
export function extraLines(mentor: Mentor, mentee: Mentee, grounds: Grounds): ExtraLine[] {
  const { points } = grounds.rules;
  const lines = [
    waitingLine(mentee, grounds),
    wishLine(mentee, mentor, words.menteeWants, points.wishes),
    wishLine(mentor, mentee, words.mentorWants, points.wishes),
  ];
  if (isAmong(grounds.completed, { mentor: mentor.id, mentee: mentee.id }))
    lines.push({ points: points.again, reason: words.again });
  const topic = grounds.groups.get(mentor.id)?.topic ?? '';
  if (topic !== '' && wants(mentee, topic)) lines.push({ points: points.group, reason: words.groupTopic(topic) });
  return lines.flatMap((line) => (line && line.points > 0 ? [line] : []));
}

/** All extras of a school: what a mentee has with every mentor, and with some of them besides (by place). */
export type Extras = { base: number[]; own: ReadonlyMap<number, number>[] };

/** The same for everybody at once. */
export function extrasOf(mentors: readonly Mentor[], mentees: readonly Mentee[], grounds: Grounds): Extras {
  const [ours, theirs] = [finderAsWritten(mentors), finderAsWritten(mentees)];
  const touched = mentees.map((mentee) => {
    const named = [...mentee.wants, grounds.previous.get(mentee.id) ?? ''];
    return new Set(named.flatMap((text) => ours(text)));
  });
  const touch = (row: number, mentor: number) => touched[row]?.add(mentor);
  mentors.forEach((mentor, at) => {
    for (const row of mentor.wants.flatMap((text) => theirs(text))) touch(row, at);
    const topic = grounds.groups.get(mentor.id)?.topic ?? '';
    if (topic !== '') mentees.forEach((mentee, row) => void (wants(mentee, topic) && touch(row, at)));
  });
  for (const { mentor, mentee } of grounds.completed)
    for (const row of theirs(mentee)) for (const at of ours(mentor)) touch(row, at);
  const base = mentees.map((mentee) => waitingLine(mentee, grounds)?.points ?? 0);
  const own = mentees.map((mentee, row) => {
    const points = new Map<number, number>();
    for (const at of touched[row] ?? []) {
      const mentor = mentors[at];
      if (!mentor) continue;
      // Having been proposed speaks for a pair without being shown: it would change the row at each click.
      const staying = grounds.previous.get(mentee.id) === mentor.id ? grounds.rules.points.staying : 0;
      points.set(at, sumOf(extraLines(mentor, mentee, grounds)) + staying - (base[row] ?? 0));
    }
    return points;
  });
  return { base, own };
}

/** The sum of points. */
export function sumOf(lines: readonly { points: number }[]): number {
  return lines.reduce((sum, { points }) => sum + points, 0);
}

/** The place of a person among somebody's wishes, from 0, or -1. */
export function rankOf(wishes: readonly string[], person: Person): number {
  return wishes.findIndex((text) => isWrittenOf(text, person));
}

/** Whether a pair is among the given ones. */
export function isAmong(pairs: readonly Pair[], { mentor, mentee }: Pair): boolean {
  return pairs.some((pair) => pair.mentor === mentor && pair.mentee === mentee);
}

function wishLine(whose: Person, person: Person, reason: (choice: number) => string, most: number): ExtraLine | null {
  const rank = rankOf(whose.wants, person);
  if (rank < 0) return null;
  return { points: Math.round(most * (RANKS[rank] ?? FURTHER_RANK)), reason: reason(rank + 1) };
}

/** Who was there in an earlier round goes first, the longer the more. */
function waitingLine(mentee: Mentee, { since, today, rules }: Grounds): ExtraLine | null {
  const from = since.get(mentee.id) ?? '';
  if (from === '' || today === '' || rules.points.waiting === 0) return null;
  const days = daysBetween(from, today);
  if (days <= 0) return null;
  return {
    points: rules.points.waiting + Math.min(MOST_WEEKS, Math.floor(days / 7)),
    reason: words.waiting(formatCivil(from)),
  };
}

function wants(mentee: Mentee, topic: string): boolean {
  return graded(mentee.topics).some(({ text }) => plain(text) === plain(topic));
}
