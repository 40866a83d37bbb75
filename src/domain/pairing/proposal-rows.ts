import { finderAsWritten } from '../people/find-people';
import { nameKey } from '../people/names';
import type { Bases, Mentee } from '../people/person';
import type { Patch, ProposalRow, TABLES } from '../tables';
import { notAMentee } from './ineligible';
import type { Pair, Round } from './round';

/** Where people write whom a row means. */
export const WHO = ['mentee', 'menteeName', 'mentor', 'mentorName'] as const;

type Who = (typeof WHO)[number];

/** What the key of a row begins with that people typed: the code that other rows have for a key may still change. */
const TYPED = '?';

/** Keys for the rows that people typed, each with the column that it can be found by until it has one. */
export function keysForTyped(rows: readonly ProposalRow[]): { column: Who; row: Patch<typeof TABLES.proposal> }[] {
  let last = Math.max(0, ...rows.filter(isTyped).map(({ id }) => Number(id.slice(TYPED.length))));
  return rows.flatMap((row) => {
    const column = WHO.find((each) => row[each] !== '');
    if (row.id !== '' || column === undefined) return [];
    last += 1;
    return [{ column, row: { id: `${TYPED}${last}`, [column]: row[column] } }];
  });
}

/** A row of «Подбор» as people left it: the pair it now means, and whether a person chose the mentor. */
export type MarkedRow = Pair & { row: ProposalRow; byHand: boolean };

/** What the rows mean, one for each mentee, and those that mean nobody, with the reason. */
export type ReadRows = { marked: MarkedRow[]; unclear: { row: ProposalRow; why: string }[] };

/**
 * The rows with the pair that each of them means. A person who types another code or name chooses that mentor; what means
 * nobody stays as it was typed. A row without a mentor means nothing; one that a person added says more than an older one.
 */
export function readMarked(rows: readonly ProposalRow[], { mentors, mentees }: Bases): ReadRows {
  const [ours, theirs] = [finderAsWritten(mentors), finderAsWritten(mentees)];
  const byCode = new Map(mentors.map((mentor) => [mentor.id, mentor]));
  const marked = new Map<string, MarkedRow>();
  const unclear: ReadRows['unclear'] = [];
  for (const row of [...rows.filter((row) => !isTyped(row)), ...rows.filter(isTyped)]) {
    const mentee = isTyped(row) ? menteeOf(row) : row.id;
    if (mentee === undefined) continue;
    const mentor = mentorOf(row);
    if (mentor === '') continue;
    // A ban stays whatever else people add.
    marked.set(row.forbid ? `${mentee}|${mentor}` : mentee, { row, mentee, mentor, byHand: mentor !== row.proposed });
  }
  return { marked: [...marked.values()], unclear };

  function menteeOf(row: ProposalRow): string | undefined {
    const text = row.mentee.trim() || row.menteeName.trim();
    const [first, second] = theirs(text);
    const code = first === undefined || second !== undefined ? undefined : mentees[first]?.id;
    if (code === undefined) unclear.push({ row, why: notAMentee(text, second !== undefined) });
    return code;
  }

  function mentorOf({ mentor, mentorName, proposed }: ProposalRow): string {
    const [code, name] = [mentor.trim(), mentorName.trim()];
    const isNew = ![code, proposed].some((known) => nameKey(byCode.get(known)?.name ?? '') === nameKey(name));
    if (code === '') return isNew ? (found(name) ?? name) : '';
    if (!byCode.has(code)) return found(code) ?? code;
    // A name that nobody has may be the mentor's own of before.
    return isNew ? (found(name) ?? (ours(name).length > 1 ? name : code)) : code;
  }

  function found(text: string): string | undefined {
    const [first, second] = ours(text);
    return first === undefined || second !== undefined ? undefined : mentors[first]?.id;
  }
}

/** What people's marks in «Подбор» mean for the next round. */
export type Marks = Pick<Round, 'wanted' | 'previous'> & { barred: Pair[] };

/** What the marks ask for: forbidden pairs are never proposed again, locked and chosen ones are kept. */
export function marksOf(marked: readonly MarkedRow[]): Marks {
  const marks = { wanted: [] as Pair[], barred: [] as Pair[], previous: new Map<string, string>() };
  for (const { row, mentee, mentor, byHand } of marked) {
    if (row.forbid) marks.barred.push({ mentee, mentor });
    else if (row.lock || byHand) marks.wanted.push({ mentee, mentor });
    else marks.previous.set(mentee, mentor);
  }
  return marks;
}

/** Whether people typed the row, so that nobody knows yet whom it means. */
export function isTyped({ id }: { id: string }): boolean {
  return id.startsWith(TYPED);
}

/** The mentees with the mentors that are now barred, in their columns; only those who have more of them than before. */
export function withBarred(mentees: readonly Mentee[], barred: readonly Pair[]): Mentee[] {
  return mentees.flatMap((mentee) => {
    const more = barred.filter((pair) => pair.mentee === mentee.id && !mentee.barred.includes(pair.mentor));
    return more.length === 0 ? [] : [{ ...mentee, barred: [...mentee.barred, ...more.map(({ mentor }) => mentor)] }];
  });
}

/** Since when each person waits, by code: the earliest day that either sheet knows. */
export function waitingSince(rows: readonly { id: string; since: string }[]): Map<string, string> {
  const since = new Map<string, string>();
  for (const { id, since: day } of rows) {
    const known = since.get(id);
    if (day !== '' && (known === undefined || day < known)) since.set(id, day);
  }
  return since;
}
