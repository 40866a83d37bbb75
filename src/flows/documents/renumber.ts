import { formatCivil } from '../../domain/calendar/civil-date';
import type { DocumentKind, Facts } from '../../domain/documents/types';
import { WORDS } from '../../domain/messages/words';
import { DOCUMENT_STATES } from '../../domain/sheet-values';
import { type DocumentRow, TABLES } from '../../domain/tables';
import { isTrial } from '../../domain/trial';
import { underLock } from '../../google/lock';
import { upsert } from '../../google/sheets';
import { confirm } from '../../google/ui';
import { askEntry } from './ask-entry';
import { readFacts } from './facts';
import { inMode } from './in-mode';
import { evidenceOf, register } from './register';
import { checkBefore } from './templates';

const { documents: words } = WORDS;

/**
 * Number and date of a signed paper as they stand on it, where they were typed wrong here: its row, its files and whatever
 * names it follow.
 */
export function renumber(kind: DocumentKind, facts: Facts, old: DocumentRow): string | null {
  const { settings } = facts;
  if (isTrial(settings)) return WORDS.trial.notSigned;
  checkBefore(kind);
  // The next number of a series is that of another paper.
  const entry = askEntry({ ...facts, settings: { ...settings, series: '' } }, [old], words.correctTitle);
  if (entry === null || typeof entry === 'string') return entry;
  const right = { ...old, number: entry.number ?? '', date: entry.date };
  if (right.number === old.number && right.date === old.date) return words.sameEntry;
  const [before, after] = [old, right].map(({ number, date }) => words.registered(number, formatCivil(date)));
  if (!confirm(words.correctTitle, words.previewEntry(before ?? '', after ?? ''))) return null;

  return underLock(() => {
    const current = readFacts(settings);
    const row = current.documents.find(({ id }) => id === old.id);
    if (!row || row.state !== old.state || row.number !== old.number || row.date !== old.date)
      return words.nothingSigned;
    callAnew(current, evidenceOf(kind, old), evidenceOf(kind, right));
    // From here on it is registered like any other, also by whoever goes on after a cut.
    const taken = { ...row, number: right.number, date: right.date, state: DOCUMENT_STATES.signing };
    upsert(TABLES.documents, [taken]);
    return inMode(settings, words.entered(register(kind, readFacts(settings), taken)));
  });
}

/** Rows of the plan, pairs and their history that name the paper; while its own row still says the old number. */
function callAnew({ roadmap, pairs, changes }: Facts, before: string, after: string): void {
  const named = <K extends string, R extends { id: string } & Record<K, string>>(rows: readonly R[], key: K) =>
    rows
      .filter((row) => row[key] === before)
      .map(({ id }) => ({ id, [key]: after }) as { id: string } & Record<K, string>);
  upsert(TABLES.roadmap, named(roadmap, 'evidence'));
  upsert(TABLES.pairs, named(pairs, 'order'));
  upsert(TABLES.changes, named(changes, 'order'));
  upsert(TABLES.changes, named(changes, 'recorded'));
}
