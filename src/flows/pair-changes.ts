import { WORDS } from '../domain/messages/ru';
import { noteChanges } from '../domain/pairing/pair-changes';
import { type Bases, mayUse } from '../domain/people/person';
import { type PairRow, TABLES } from '../domain/tables';
import { underLock } from '../google/lock';
import { readTable, removeRows, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { settle } from './consents';
import { refreshViews } from './pair-views';
import { currentSettings } from './settings';

/** «Записать изменения пар»: states that people changed on the sheet «Пары» become history, the views follow. */
export function refreshPairs(): string {
  currentSettings();
  return underLock(() => {
    const before = readTable(TABLES.changes).length;
    const bases = settle();
    notePairChanges();
    dropWithdrawn(bases);
    refreshViews(bases);
    return WORDS.pairing.noted(readTable(TABLES.changes).length - before);
  });
}

/** Whoever took the consent back is proposed to nobody; call it under the lock. */
export function dropWithdrawn({ mentors, mentees }: Bases): void {
  const proposal = readTable(TABLES.proposal);
  if (proposal.length === 0) return;
  const refused = new Set([...mentors, ...mentees].filter((person) => !mayUse(person, 'part')).map(({ id }) => id));
  removeRows(
    TABLES.proposal,
    proposal.filter(({ mentor, mentee }) => refused.has(mentor) || refused.has(mentee)).map(({ id }) => id),
  );
}

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
