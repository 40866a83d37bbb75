import { noteChanges } from '../domain/pairing/pair-changes';
import { type PairRow, TABLES } from '../domain/tables';
import { readTable, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';

/** States that people changed become history, for whoever is about to read the pairs; call it under the lock. */
export function notePairChanges(): PairRow[] {
  const pairs = readTable(TABLES.pairs);
  const noted = noteChanges(pairs, readTable(TABLES.changes), today());
  if (noted.history.length > 0) show(TABLES.changes);
  upsert(TABLES.changes, noted.history);
  // Last: what a pair remembers says that its line of history is there.
  upsert(TABLES.pairs, noted.pairs);
  return pairs;
}
