import { WORDS } from '../domain/messages/words';
import { TABLES } from '../domain/tables';
import { bringForward } from '../google/selection';
import { currentSettings } from './settings';

/** A page leads to a sheet, and to a row of it unless the id is ''; what to tell where it cannot. */
export function goTo({ table, id }: { table: string; id: string }): { problem: string } | null {
  // First, because who reads the settings speaks their language.
  currentSettings();
  const known = Object.values(TABLES).find(({ key }) => key === table);
  if (!known) throw new Error(`There is no table ${table}.`);
  return bringForward(known, id) ? null : { problem: WORDS.lines.doRow.rowGone };
}
