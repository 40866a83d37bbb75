import { noteChanges } from '../domain/pairing/pair-changes';
import { type PairRow, TABLES } from '../domain/tables';
import { readTable, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';

/**
 * States that people changed become history, for whoever is about to read the pairs; call it under the lock. What has to
 * `follow` a change is done while the pair does not remember it yet: a run that was cut does it again.
 */
export function notePairChanges(follow: () => void = () => {}): PairRow[] {
  const pairs = readTable(TABLES.pairs);
  const noted = noteChanges(pairs, readTable(TABLES.changes), today());
  if (noted.history.length > 0) show(TABLES.changes);
  upsert(TABLES.changes, noted.history);
  if (noted.history.length > 0) follow();
  // Last: what a pair remembers says that its line of history is there.
  upsert(TABLES.pairs, noted.pairs);
  return pairs;
}
