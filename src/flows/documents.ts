import { formatCivil, parseCivil } from '../domain/calendar/civil-date';
import { DOCUMENTS } from '../domain/documents';
import { mergePairsOrder } from '../domain/documents/merge-pairs-order';
import { checkTemplate } from '../domain/documents/placeholders';
import { SetupError } from '../domain/messages/errors';
import { WORDS } from '../domain/messages/ru';
import { mayUse } from '../domain/people/person';
import { actionOfRow } from '../domain/roadmap/roadmap-row';
import type { Settings } from '../domain/settings';
import { type DocumentRow, type PairRow, TABLES } from '../domain/tables';
import { documentLink, documentText, fillDocument } from '../google/documents';
import { binFile, copyFile, ensureFile, findFiles, isThere } from '../google/drive';
import { underLock } from '../google/lock';
import { readTable, show, upsert } from '../google/sheets';
import { activeSpreadsheet } from '../google/spreadsheet';
import { askText, confirm } from '../google/ui';
import { readBases } from './collect';
import { journal } from './journal';
import { proveRows } from './roadmap';
import { keeperSettings } from './settings';

const { documents: words } = WORDS;
const ORDER = DOCUMENTS['pairs-order'];

/** «Издать документ»: a draft of the order on pairs, made anew as often as wanted until it is signed. */
export function issueDocument(): string | null {
  const settings = keeperSettings();
  const pairs = waitingPairs(readTable(TABLES.pairs));
  if (pairs.length === 0) return words.none;
  checkedTemplate(settings);
  if (!confirm(words.title, words.preview(ORDER.title, pairs.length))) return null;

  return underLock(() => {
    const documents = readTable(TABLES.documents);
    const current = waitingPairs(readTable(TABLES.pairs));
    const open = documents.find((row) => row.kind === ORDER.kind && row.state !== words.states.signed);
    // A draft that a cut run began is finished under its own version; a finished one gives way to the next.
    const version = open?.state === words.states.making ? Number(open.version) : Number(open?.version ?? 0) + 1;
    const id = open?.id ?? `${ORDER.kind}-${documents.filter(({ kind }) => kind === ORDER.kind).length + 1}`;
    upsert(TABLES.documents, [
      {
        id,
        title: ORDER.title,
        kind: ORDER.kind,
        state: words.states.making,
        version: String(version),
        pairs: current.map((pair) => pair.id).join(' '),
      },
    ]);
    const link = make({ id, version }, current, settings, { number: '', date: '' });
    upsert(TABLES.documents, [{ id, state: words.states.draft, link, file: fileOf(link) }]);
    binOthers(id, fileOf(link));
    show(TABLES.documents);
    return words.done(link);
  });
}

/** «Приказ подписан»: number and date as in the secretary's journal; then the order is frozen and proves its rows. */
export function registerSigned(): string | null {
  const settings = keeperSettings();
  const draft = readTable(TABLES.documents).find(isSignable);
  if (!draft) return words.noDraft;
  checkedTemplate(settings);
  const number = draft.state === words.states.signing ? draft.number : askText(words.signTitle, words.askNumber);
  if (number === null) return null;
  if (number === '') return words.badNumber;
  const typed =
    draft.state === words.states.signing ? formatCivil(draft.date) : askText(words.signTitle, words.askDate);
  if (typed === null) return null;
  const date = parseCivil(typed);
  if (!date) return words.badDate(typed);

  return underLock(() => {
    const row = readTable(TABLES.documents).find(isSignable);
    if (!row) return words.noDraft;
    const pairs = readTable(TABLES.pairs).filter(({ id }) => row.pairs.split(' ').includes(id));
    const version = row.state === words.states.signing ? Number(row.version) : Number(row.version) + 1;
    upsert(TABLES.documents, [{ id: row.id, state: words.states.signing, number, date, version: String(version) }]);
    const link = make({ id: row.id, version }, pairs, settings, { number, date: formatCivil(date) });
    const evidence = words.evidence(number, formatCivil(date));
    upsert(
      TABLES.pairs,
      pairs.map(({ id }) => ({ id, state: WORDS.pairing.state.ordered, order: evidence })),
    );
    proveRows(readTable(TABLES.roadmap).filter(isProvedByOrder), evidence, link, date);
    binOthers(row.id, fileOf(link));
    upsert(TABLES.documents, [{ id: row.id, state: words.states.signed, link, file: fileOf(link) }]);
    journal(settings.keeper, evidence);
    return words.signed(evidence);
  });
}

/** One file for one version of a document: adopted where it is finished, else copied from the template and filled. */
function make(
  { id, version }: { id: string; version: number },
  pairs: PairRow[],
  settings: Settings,
  registered: { number: string; date: string },
): string {
  const spreadsheetId = activeSpreadsheet().getId();
  const key = `document:${id}:${version}`;
  const name = `Приказ ${registered.number ? `№ ${registered.number} ` : '(проект) '}${ORDER.title}`;
  const template = settings['template:pairs-order'];
  const file = ensureFile(
    spreadsheetId,
    key,
    () => copyFile(spreadsheetId, key, name, settings.folder, template),
    (copy) => fillDocument(copy, ORDER, mergePairsOrder(pairs, settings, registered), Utilities.getUuid()),
  );
  return documentLink(file);
}

/** Earlier drafts of the same document go to the bin. */
function binOthers(id: string, kept: string): void {
  for (const file of findFiles(activeSpreadsheet().getId())) {
    if (file.key.startsWith(`document:${id}:`) && file.id !== kept) binFile(file.id);
  }
}

function checkedTemplate(settings: Settings): void {
  const template = settings['template:pairs-order'];
  if (!isThere(template)) throw new SetupError('no-template', ORDER.title);
  checkTemplate(ORDER, documentText(template));
}

/** Agreed pairs that no signed order names, both sides with consent still given. */
function waitingPairs(pairs: PairRow[]): PairRow[] {
  const { mentors, mentees } = readBases();
  const usable = new Set([...mentors, ...mentees].filter(mayUse).map(({ id }) => id));
  return pairs.filter((pair) => pair.order === '' && usable.has(pair.mentor) && usable.has(pair.mentee));
}

function isSignable(row: DocumentRow): boolean {
  return row.state === words.states.draft || row.state === words.states.signing;
}

/** The order on pairs proves that pairs were made and that people were told; also the row that the plan lacked. */
function isProvedByOrder(row: Parameters<typeof actionOfRow>[0] & { activity: string }): boolean {
  const kind = actionOfRow(row);
  return (
    kind === 'pairing' || kind === 'inform-pairs' || /приказа об утверждении наставнических пар/i.test(row.activity)
  );
}

function fileOf(link: string): string {
  return link.split('/')[5] ?? '';
}
