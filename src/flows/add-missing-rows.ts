import { WORDS } from '../domain/messages/words';
import { asRow } from '../domain/roadmap/missing';
import { schoolYearOf } from '../domain/settings';
import { TABLES } from '../domain/tables';
import { underLock } from '../google/lock';
import { readTable, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { currentSettings } from './settings';
import { undoable } from './undo';
import { PLAN_TABLES, writeRoles, writeRows } from './write-plan';

const { roadmap: words } = WORDS;

/** «Добавить отмеченное»: a tick in «Чего нет в плане» becomes a row of the plan. */
export function addMissingRows(): string {
  const settings = currentSettings();
  const year = schoolYearOf(settings);
  return underLock(() => {
    const ticked = readTable(TABLES.missing).filter(({ add, added }) => add && added === '');
    if (ticked.length === 0) return words.noneTicked;
    const rows = ticked.map((missing) => asRow(missing, year));
    undoable(words.addTitle, PLAN_TABLES, () => {
      writeRows(rows, readTable(TABLES.roadmap), settings);
      writeRoles(rows);
      upsert(
        TABLES.missing,
        ticked.map(({ id }) => ({ id, added: today() })),
      );
    });
    return words.added(ticked.length);
  });
}
