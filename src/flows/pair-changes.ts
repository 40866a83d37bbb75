import { WORDS } from '../domain/messages/ru';
import { noteChanges } from '../domain/pairing/pair-changes';
import { type PairRow, TABLES } from '../domain/tables';
import { underLock } from '../google/lock';
import { readTable, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { currentSettings } from './settings';

/** «Записать изменения пар»: states that people changed on the sheet «Пары» become history. */
export function refreshPairs(): string {
  currentSettings();
  return underLock(() => {
    const before = readTable(TABLES.changes).length;
    notePairChanges();
    return WORDS.pairing.noted(readTable(TABLES.changes).length - before);
  });
}

/** The same for whoever is about to read the pairs; call it under the lock. Returns the pairs as they are now. */
export function notePairChanges(): PairRow[] {
  const pairs = readTable(TABLES.pairs);
  const noted = noteChanges(pairs, readTable(TABLES.changes), today());
  if (noted.history.length > 0) show(TABLES.changes);
  upsert(TABLES.changes, noted.history);
  // Last: what a pair remembers says that its line of history is there.
  upsert(TABLES.pairs, noted.pairs);
  return pairs;
}
