import { inCodes } from '../../domain/documents/tokens';
import type { Facts } from '../../domain/documents/types';
import { correctionsOf } from '../../domain/grammar/corrections';
import { calledAsNow } from '../../domain/pairing/pair-names';
import { isNamed, type Settings } from '../../domain/settings';
import { TABLES } from '../../domain/tables';
import { readTable } from '../../google/sheets';
import { today } from '../../google/spreadsheet';
import { readPeople } from '../bases';

/** What the sheets say at this moment, one look at each; in mode «Коды» with tokens for names. */
export function readFacts(settings: Settings): Facts {
  const people = readPeople();
  const facts: Facts = {
    settings,
    today: today(),
    ...people,
    pairs: calledAsNow(readTable(TABLES.pairs), people),
    changes: readTable(TABLES.changes),
    roadmap: readTable(TABLES.roadmap),
    roles: readTable(TABLES.roles),
    documents: readTable(TABLES.documents),
    erasures: readTable(TABLES.erasures),
    versions: readTable(TABLES.versions),
    results: readTable(TABLES.results),
    bases: readTable(TABLES.bases, 'words'),
    corrections: correctionsOf(readTable(TABLES.names)),
  };
  return isNamed(settings) ? facts : inCodes(facts);
}
