import { WORDS } from '../domain/messages/words';
import { approve } from '../domain/pairing/approve';
import { isEnded } from '../domain/pairing/pair-states';
import { readMarked } from '../domain/pairing/proposal-rows';
import { rulesOf } from '../domain/pairing/rules';
import { TABLES } from '../domain/tables';
import { underLock } from '../google/lock';
import { readTable, removeRows, show, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { confirm } from '../google/ui';
import { adoptTyped, proposalAsTyped } from './adopt-typed';
import { readBases } from './bases';
import { notePairChanges } from './pair-changes';
import { refreshViews } from './pair-views';
import { currentSettings } from './settings';
import { undoable } from './undo';

const { pairing: words } = WORDS;
const TOUCHED = [TABLES.proposal, TABLES.pairs, TABLES.changes, TABLES.load, TABLES.standing];

/** «Утвердить»: the ticked pairs go into «Пары». What is not possible any more is refused by name, and its row says why. */
export function approvePairs(): string | null {
  const settings = currentSettings();
  const count = proposalAsTyped().filter((row) => row.approve).length;
  if (count === 0) return words.noneTicked;
  if (!confirm(words.approveTitle, words.ask(count))) return null;

  return underLock(() => {
    const bases = readBases();
    adoptTyped();
    const { accepted, remarks } = undoable(words.approveTitle, TOUCHED, () => {
      const held = notePairChanges().filter((pair) => !isEnded(pair));
      const rows = readTable(TABLES.proposal).filter((row) => row.approve);
      const { marked, unclear } = readMarked(rows, bases);
      const decided = approve(marked, bases, held, rulesOf(settings), today());
      show(TABLES.pairs);
      const known = new Set(held.map(({ id }) => id));
      upsert(
        TABLES.pairs,
        decided.accepted.filter(({ id }) => !known.has(id)),
      );
      notePairChanges();
      upsert(
        TABLES.proposal,
        [...decided.refused, ...unclear].map(({ row, why }) => ({ id: row.id, note: words.cannot(why) })),
      );
      const done = new Set(decided.accepted.map(({ mentee }) => mentee));
      refreshViews(bases, done);
      const over = marked.filter(({ mentee }) => done.has(mentee)).map(({ row }) => row.id);
      // Last: a row that is gone has its pair.
      removeRows(TABLES.proposal, [...done, ...over]);
      const unread = new Set(rows);
      for (const { row } of [...marked, ...unclear]) unread.delete(row);
      const unnamed = [...unread].map((row) => words.noMentor(row.menteeName || row.mentee || row.id));
      return { ...decided, remarks: [...decided.remarks, ...unclear.map(({ why }) => why), ...unnamed] };
    });
    return [words.approved(accepted.length), ...remarks].join('\n');
  });
}
