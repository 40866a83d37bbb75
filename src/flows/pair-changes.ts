import { noteChanges, partedIn } from '../domain/pairing/pair-changes';
import { calledAsNow } from '../domain/pairing/pair-names';
import { withBarred } from '../domain/pairing/proposal-rows';
import type { Pair } from '../domain/pairing/round';
import type { Bases } from '../domain/people/person';
import { type PairRow, TABLES } from '../domain/tables';
import { readTable, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { baseRows } from './bases';

const NOBODY: Bases = { mentors: [], mentees: [] };
const NAMES = ['mentorName', 'mentorPost', 'menteeName', 'menteePost'] as const;

/**
 * States that people changed become history, and pairs are called as the `bases` call their people, for whoever is about
 * to read the pairs; call it under the lock. What has to `follow` is done while the pair does not remember the change yet:
 * a run that was cut does it again.
 */
export function notePairChanges(bases: Bases = NOBODY, follow: () => void = () => {}): PairRow[] {
  const before = readTable(TABLES.pairs);
  const pairs = calledAsNow(before, bases);
  const renamed = pairs.filter((pair, at) => pair.id !== '' && NAMES.some((key) => pair[key] !== before[at]?.[key]));
  const noted = noteChanges(pairs, readTable(TABLES.changes), today());
  if (noted.history.length > 0) show(TABLES.changes);
  upsert(TABLES.changes, noted.history);
  bar(partedIn(noted.history));
  if (noted.history.length + renamed.length > 0) follow();
  upsert(
    TABLES.pairs,
    renamed.map(({ id, mentorName, mentorPost, menteeName, menteePost }) => {
      return { id, mentorName, mentorPost, menteeName, menteePost };
    }),
  );
  // Last: what a pair remembers says that its line of history is there.
  upsert(TABLES.pairs, noted.pairs);
  return pairs;
}

/** The coordinator sees in the base which pairs are not proposed, and may think better of it. */
function bar(pairs: readonly Pair[]): void {
  if (pairs.length === 0) return;
  const mentees = withBarred(baseRows().mentees, pairs);
  upsert(
    TABLES.mentees,
    mentees.map(({ id, barred }) => ({ id, barred: barred.join('; ') })),
  );
}
