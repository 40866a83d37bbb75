import { TABLES } from '../domain/tables';
import { upsert } from '../google/sheets';

/** Writes a line into the hidden sheet «Журнал»: who did what, without names of participants. */
export function journal(who: string, what: string): void {
  const when = new Date().toISOString();
  upsert(TABLES.log, [{ id: `${when} ${what}`, when, who, what }]);
}
