import { calledAsNow } from '../domain/pairing/pair-names';
import { isEnded } from '../domain/pairing/pair-states';
import { isTyped, waitingSince } from '../domain/pairing/proposal-rows';
import { menteeView, mentorView, type Seen } from '../domain/pairing/views';
import type { Bases } from '../domain/people/person';
import { TABLES } from '../domain/tables';
import { readTable, replaceRows, show } from '../google/sheets';

/** Writes «По наставникам» and «По наставляемым» as pairs and proposals stand; call it under the lock. */
export function writeViews(seen: Seen): void {
  for (const table of [TABLES.load, TABLES.standing]) show(table);
  replaceRows(TABLES.load, mentorView(seen));
  replaceRows(TABLES.standing, menteeView(seen));
}

/** The same from the sheets as they are now; the proposals of `done` mentees count no more. */
export function refreshViews(bases: Bases, done: ReadonlySet<string> = new Set()): void {
  const proposal = readTable(TABLES.proposal).filter((row) => !isTyped(row) && !done.has(row.id));
  const pairs = calledAsNow(readTable(TABLES.pairs), bases).filter((pair) => !isEnded(pair));
  writeViews({ ...bases, pairs, proposal, since: waitingSince([...proposal, ...readTable(TABLES.unpaired)]) });
}
