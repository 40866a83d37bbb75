import { formatCivil, parseCivil } from '../domain/calendar/civil-date';
import { DOCUMENTS } from '../domain/documents';
import { mergePairsOrder } from '../domain/documents/merge-pairs-order';
import { checkTemplate } from '../domain/documents/placeholders';
import { SetupError } from '../domain/messages/errors';
import { WORDS } from '../domain/messages/ru';
import { isEnded } from '../domain/pairing/pair-states';
import { mayUse } from '../domain/people/person';
import { actionOfRow } from '../domain/roadmap/roadmap-row';
import { type Settings, schoolYearOf } from '../domain/settings';
import { type DocumentRow, type PairRow, TABLES } from '../domain/tables';
import { documentLink, documentText, fillDocument } from '../google/documents';
import { binFile, copyFile, findFiles, isThere } from '../google/drive';
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

/** Number and date (dd.mm.yyyy) as in the secretary's journal; both empty for a draft. */
type Registered = { number: string; date: string };

/** «Издать документ»: a draft of the order on pairs, made anew as often as wanted until it is signed. */
export function issueDocument(): string | null {
  const settings = keeperSettings();
  const pairs = waitingPairs(readTable(TABLES.pairs));
  if (pairs.length === 0) return words.none;
  checkBefore(settings);
  if (!confirm(words.title, words.preview(ORDER.title, pairs.length))) return null;

  return underLock(() => {
    const documents = readTable(TABLES.documents);
    const current = waitingPairs(readTable(TABLES.pairs));
    const open = documents.find((row) => row.kind === ORDER.kind && row.state !== words.states.signed);
    const id = open?.id ?? `${ORDER.kind}-${documents.filter(({ kind }) => kind === ORDER.kind).length + 1}`;
    const named = current.map((pair) => pair.id).join(' ');
    upsert(TABLES.documents, [{ id, title: ORDER.title, kind: ORDER.kind, state: words.states.making, pairs: named }]);
    const link = make(id, current, settings, { number: '', date: '' });
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
  checkBefore(settings);
  if (draft.state === words.states.draft && lacksConsent(draft)) return words.consentGone;
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
    if (row.state === words.states.draft && lacksConsent(row)) return words.consentGone;
    const pairs = pairsOf(row);
    upsert(TABLES.documents, [{ id: row.id, state: words.states.signing, number, date }]);
    const link = make(row.id, pairs, settings, { number, date: formatCivil(date) });
    const evidence = words.evidence(number, formatCivil(date));
    upsert(
      TABLES.pairs,
      pairs.map(({ id }) => ({ id, state: WORDS.pairing.state.ordered, order: evidence })),
    );
    proveRows(readTable(TABLES.roadmap).filter(isProvedByOrder), evidence, link, date, settings);
    binOthers(row.id, fileOf(link));
    upsert(TABLES.documents, [{ id: row.id, link, file: fileOf(link) }]);
    // By itself and last: from here on the order is frozen.
    upsert(TABLES.documents, [{ id: row.id, state: words.states.signed }]);
    journal(settings.keeper, evidence);
    return words.signed(evidence);
  });
}

/**
 * Always a new file from the template as it is now: what a run that was cut left behind is not continued, since people
 * may have changed template or pairs since. Returns its link.
 */
function make(id: string, pairs: PairRow[], settings: Settings, registered: Registered): string {
  const name = `Приказ ${registered.number ? `№ ${registered.number}` : '(проект)'} «${ORDER.title}»`;
  const spreadsheetId = activeSpreadsheet().getId();
  const file = copyFile(spreadsheetId, `document:${id}`, name, settings.folder, settings['template:pairs-order']);
  fillDocument(file, ORDER, mergePairsOrder(pairs, settings, registered), Utilities.getUuid());
  return documentLink(file);
}

/** Earlier drafts of the same document, and what cut runs left of it, go to the bin. */
function binOthers(id: string, kept: string): void {
  for (const file of findFiles(activeSpreadsheet().getId(), `document:${id}`)) {
    if (file.id !== kept) binFile(file.id);
  }
}

/** What would spoil the order is found before anything is made. */
function checkBefore(settings: Settings): void {
  schoolYearOf(settings);
  const template = settings['template:pairs-order'];
  if (!isThere(template)) throw new SetupError('no-template', ORDER.title);
  checkTemplate(ORDER, documentText(template));
}

/** Agreed pairs that no signed order names, both sides with consent still given. */
function waitingPairs(pairs: PairRow[]): PairRow[] {
  return withConsent(pairs.filter((pair) => pair.order === '' && !isEnded(pair)));
}

function withConsent(pairs: PairRow[]): PairRow[] {
  const { mentors, mentees } = readBases();
  const usable = new Set([...mentors, ...mentees].filter(mayUse).map(({ id }) => id));
  return pairs.filter((pair) => usable.has(pair.mentor) && usable.has(pair.mentee));
}

/** Whether somebody whom a draft names has taken the consent back since. */
function lacksConsent(draft: DocumentRow): boolean {
  const pairs = pairsOf(draft);
  return withConsent(pairs).length < pairs.length;
}

function pairsOf(row: DocumentRow): PairRow[] {
  return readTable(TABLES.pairs).filter(({ id }) => row.pairs.split(' ').includes(id));
}

function isSignable(row: DocumentRow): boolean {
  return row.state === words.states.draft || row.state === words.states.signing;
}

/** The order on pairs proves that pairs were made and that people were told; also the row that the plan lacked. */
function isProvedByOrder(row: Parameters<typeof actionOfRow>[0]): boolean {
  const kind = actionOfRow(row);
  return kind === 'pairing' || kind === 'inform-pairs' || kind === 'pairs-order';
}

function fileOf(link: string): string {
  return link.split('/')[5] ?? '';
}
