import { finder } from '../people/find-people';
import { nameKey } from '../people/names';
import type { Bases, Mentee } from '../people/person';
import type { ProposalRow } from '../tables';
import type { Pair, Round } from './round';

/** A row of «Подбор» as people left it: the pair it now means, and whether a person chose the mentor. */
export type MarkedRow = Pair & { row: ProposalRow; byHand: boolean };

/** What people's marks in «Подбор» mean for the next round. */
export type Marks = Pick<Round, 'wanted' | 'previous'> & { barred: Pair[] };

/**
 * The rows with the mentor whom each of them means. A person who types another code or name chooses that mentor; what
 * means nobody stays as it was typed. A row without a mentor means nothing.
 */
export function readMarked(rows: readonly ProposalRow[], { mentors }: Bases): MarkedRow[] {
  const find = finder(mentors);
  const byCode = new Map(mentors.map((mentor) => [mentor.id, mentor]));
  return rows.flatMap((row) => {
    const mentor = meantBy(row);
    return mentor === '' ? [] : [{ row, mentee: row.id, mentor, byHand: mentor !== row.proposed }];
  });

  function meantBy({ mentor, mentorName, proposed }: ProposalRow): string {
    const code = mentor.trim();
    const own = byCode.get(code);
    if (code !== proposed || !own) return found(code) ?? code;
    const isSame = nameKey(mentorName) === nameKey(own.name);
    return isSame ? code : (found(mentorName) ?? code);
  }

  function found(text: string): string | undefined {
    const [first, second] = find(text);
    return first === undefined || second !== undefined ? undefined : mentors[first]?.id;
  }
}

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
