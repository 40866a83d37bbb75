import type { Facts } from '../../domain/documents/types';
import { correctionsOf } from '../../domain/grammar/corrections';
import type { Settings } from '../../domain/settings';
import { TABLES } from '../../domain/tables';
import { readTable } from '../../google/sheets';
import { today } from '../../google/spreadsheet';
import { readBases } from '../collect';

/** What the sheets say at this moment: one look at each. */
export function readFacts(settings: Settings): Facts {
  return {
    settings,
    today: today(),
    ...readBases(),
    pairs: readTable(TABLES.pairs),
    changes: readTable(TABLES.changes),
    roadmap: readTable(TABLES.roadmap),
    roles: readTable(TABLES.roles),
    documents: readTable(TABLES.documents),
    versions: readTable(TABLES.versions),
    corrections: correctionsOf(readTable(TABLES.names)),
  };
}
