import { WORDS } from '../domain/messages/words';
import type { Settled } from '../domain/people/settle-consents';
import { endsPairs, withdrawalOf } from '../domain/people/withdrawal';
import type { Settings } from '../domain/settings';
import { TABLES } from '../domain/tables';
import { readTable, removeRows, upsert } from '../google/sheets';
import { binOthers } from './documents/make';
import { journal } from './journal';
import { notePairChanges } from './pair-changes';
import { refreshViews } from './pair-views';

const { consents: words } = WORDS;

/** Takes those without consent out of all that is not issued yet; call it under the lock, by the keeper's account. */
export function withdraw(settled: Settled, { keeper }: Settings): void {
  if (settled.refused.size === 0) return;
  const [proposal, pairs] = [readTable(TABLES.proposal), readTable(TABLES.pairs)];
  const ends = endsPairs(settled, pairs);
  const [changes, documents] = ends ? [readTable(TABLES.changes), readTable(TABLES.documents)] : [[], []];
  const gone = withdrawalOf(settled, { proposal, pairs, changes, documents });
  for (const id of gone.documents) binOthers(id, []);
  removeRows(TABLES.documents, gone.documents);
  // Names first: the history of a pair is written with those that it has.
  upsert(TABLES.changes, gone.changes);
  upsert(TABLES.pairs, gone.pairs);
  const isNew = settled.lost.length + gone.pairs.length > 0;
  if (isNew) notePairChanges();
  removeRows(TABLES.proposal, gone.proposal);
  if (isNew || gone.proposal.length > 0) refreshViews(settled);
  if (settled.lost.length > 0) journal(keeper, words.lost(settled.lost));
}
