import { nameRow } from '../../domain/grammar/corrections';
import { WORDS } from '../../domain/messages/words';
import { cleanName } from '../../domain/people/names';
import { isNamed } from '../../domain/settings';
import { TABLES } from '../../domain/tables';
import { underLock } from '../../google/lock';
import { readTable, show, upsert } from '../../google/sheets';
import { readBases } from '../bases';
import { currentSettings } from '../settings';

/** «Проверить склонение имён»: everybody whom a document may name, in every case, to be corrected before the first order. */
export function checkNames(): string {
  const settings = currentSettings();
  if (!isNamed(settings)) return WORDS.codes.declension;
  const { directorName, coordinatorName } = settings;
  return underLock(() => {
    const { mentors, mentees } = readBases();
    const people = [...readTable(TABLES.roles), ...mentors, ...mentees].map(({ name }) => name);
    const names = new Set([directorName, coordinatorName, ...people].map(cleanName).filter((name) => name !== ''));
    const rows = [...names].map(nameRow);
    show(TABLES.names);
    upsert(TABLES.names, rows);
    return WORDS.documents.names.done(rows.length, rows.filter(({ check }) => check !== '').length);
  });
}
