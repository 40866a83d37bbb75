import { documentKind } from '../../domain/documents';
import { nextNumber, twinOf } from '../../domain/documents/numbers';
import { shownTitle } from '../../domain/documents/shown-title';
import type { Facts } from '../../domain/documents/types';
import { WORDS } from '../../domain/messages/words';
import { schoolYearOf } from '../../domain/settings';
import { DOCUMENT_STATES } from '../../domain/sheet-values';
import { type DocumentRow, TABLES } from '../../domain/tables';
import { isTrial } from '../../domain/trial';
import { underLock } from '../../google/lock';
import { upsert } from '../../google/sheets';
import { showJobs } from '../job-window';
import { beginJob, enoughTime, goOnWith } from '../jobs';
import { keeperSettings } from '../settings';
import { askEntry, chooseDrafts, type Entry } from './ask-entry';
import { readFacts } from './facts';
import { inMode } from './in-mode';
import { paperOf } from './make';
import { REGISTERING, register } from './register';
import { checkBefore } from './templates';

const { documents: words } = WORDS;

/** «Документ подписан»: number and date as in the secretary's journal; then it is frozen and proves its rows. */
export function registerSigned(): string | null {
  const settings = keeperSettings();
  schoolYearOf(settings);
  const facts = readFacts(settings);
  // Numbers that are on record already stay with their papers.
  const isBegunAny = facts.documents.some(({ state }) => state === DOCUMENT_STATES.signing);
  if (isTrial(settings) && !isBegunAny) return WORDS.trial.notSigned;
  const drafts = chooseDrafts(facts.documents.filter(isSignable));
  if (drafts === null || typeof drafts === 'string') return drafts;
  const [first] = drafts;
  if (!first) return words.noDraft;
  for (const kind of new Set(drafts.flatMap(({ kind }) => documentKind(kind) ?? []))) checkBefore(kind);
  const spoiled = spoiledOf(facts, drafts);
  if (spoiled !== null) return spoiled;
  const isBegun = first.state === DOCUMENT_STATES.signing;
  const entry = isBegun ? null : askEntry(facts, drafts);
  if (!isBegun && (entry === null || typeof entry === 'string')) return entry;

  return underLock(() => {
    const current = readFacts(settings);
    const chosen = new Set(drafts.map(({ id }) => id));
    const rows = current.documents.filter((row) => chosen.has(row.id) && isSignable(row));
    if (rows.length < drafts.length) return words.noDraft;
    const gone = spoiledOf(current, rows);
    if (gone !== null) return gone;
    const taken = typeof entry === 'object' && entry ? numbered(current, rows, entry) : rows;
    if (typeof taken === 'string') return taken;
    // The numbers are on record before anything is made: whatever breaks off, each stays with its paper.
    if (!isBegun) upsert(TABLES.documents, taken);
    return registerAll(current, taken);
  });
}

function registerAll(facts: Facts, rows: readonly DocumentRow[]): string | null {
  const [row, another] = rows;
  const kind = row && documentKind(row.kind);
  if (!row || !kind) return words.noDraft;
  if (!another) return inMode(facts.settings, words.signed(register(kind, facts, row)));
  const title = words.registering(rows.length);
  const job = beginJob(
    { id: 'sign', title, kind: 'sign' },
    rows.map(({ id }) => id),
  );
  const isShown = showJobs([job]);
  const { done, all } = goOnWith(job, REGISTERING, facts.settings, enoughTime());
  if (done === all) return inMode(facts.settings, words.signedMany(done));
  return isShown ? null : WORDS.jobs.left(done, all);
}

/** The rows with their numbers; a sentence where one is another document's. Call it under the lock. */
function numbered(facts: Facts, rows: readonly DocumentRow[], entry: Entry): DocumentRow[] | string {
  let { documents } = facts;
  const taken: DocumentRow[] = [];
  for (const row of rows) {
    const { date } = entry;
    const isNumbered = documentKind(row.kind)?.numbered ?? false;
    const number = entry.number ?? (isNumbered ? nextNumber(facts.settings.series, date, documents) : '');
    const twin = entry.insists ? null : twinOf(number, date, documents, row.id);
    if (twin) return words.numberTaken(number, shownTitle(twin));
    const next = { ...row, state: DOCUMENT_STATES.signing, number, date };
    taken.push(next);
    documents = [...documents.filter(({ id }) => id !== row.id), next];
  }
  return taken;
}

/** Why one of these may not be registered any more; what was being registered already goes on. */
function spoiledOf(facts: Facts, rows: readonly DocumentRow[]): string | null {
  for (const row of rows) {
    if (row.state !== DOCUMENT_STATES.draft) continue;
    const spoiled = documentKind(row.kind)?.spoiled?.(facts, paperOf(row).about) ?? null;
    if (spoiled !== null) return `${row.title}\n\n${spoiled}`;
  }
  return null;
}

function isSignable({ state, kind }: DocumentRow): boolean {
  const { draft, signing } = DOCUMENT_STATES;
  return (state === draft || state === signing) && documentKind(kind) !== undefined;
}
