import { ownDocuments, ownPairs } from '../domain/own-rows';
import { TABLES } from '../domain/tables';
import { readTable, show, upsert } from '../google/sheets';
import { readBases } from './bases';

/** Documents and pairs that people typed or pasted get their keys; people have theirs by then. Call it under the lock. */
export function adoptOwnRows(): void {
  upsert(TABLES.documents, ownDocuments(readTable(TABLES.documents, 'title')), 'title');
  const known = readTable(TABLES.pairs, 'menteeName');
  const bases = known.some(({ id }) => id === '') ? readBases() : { mentors: [], mentees: [] };
  const { mentors, mentees, pairs } = ownPairs(known, bases);
  if (mentors.length > 0) show(TABLES.mentors);
  if (mentees.length > 0) show(TABLES.mentees);
  // People first: a run that was cut finds them by their names.
  upsert(TABLES.mentors, mentors);
  upsert(TABLES.mentees, mentees);
  upsert(TABLES.pairs, pairs, 'menteeName');
}
