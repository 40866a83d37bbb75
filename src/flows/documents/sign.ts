import { formatCivil, parseCivil } from '../../domain/calendar/civil-date';
import { documentKind, nameOf } from '../../domain/documents';
import { chosenFrom } from '../../domain/documents/chosen';
import type { DocumentKind, Facts } from '../../domain/documents/types';
import { WORDS } from '../../domain/messages/ru';
import { approvalsOf, approvedPlan } from '../../domain/roadmap/approval';
import { actionOfRow } from '../../domain/roadmap/roadmap-row';
import { schoolYearOf } from '../../domain/settings';
import { type DocumentRow, TABLES } from '../../domain/tables';
import { underLock } from '../../google/lock';
import { upsert } from '../../google/sheets';
import { askText } from '../../google/ui';
import { journal } from '../journal';
import { proveRows } from '../roadmap';
import { keeperSettings } from '../settings';
import { readFacts } from './facts';
import { binOthers, fileOf, makeDocument, paperOf } from './make';
import { checkBefore, templateOf } from './templates';

const { documents: words } = WORDS;

/** «Документ подписан»: number and date as in the secretary's journal; then it is frozen and proves its rows. */
export function registerSigned(): string | null {
  const settings = keeperSettings();
  schoolYearOf(settings);
  const facts = readFacts(settings);
  const draft = chooseDraft(facts.documents.filter(isSignable));
  if (draft === null || typeof draft === 'string') return draft;
  const kind = documentKind(draft.kind);
  if (!kind) return words.noDraft;
  checkBefore(kind);
  if (draft.state === words.states.draft) {
    const spoiled = kind.spoiled?.(facts, paperOf(draft).about) ?? null;
    if (spoiled !== null) return spoiled;
  }
  const typed = draft.state === words.states.signing ? draft : askRegistered(kind, draft);
  if (typed === null || typeof typed === 'string') return typed;

  return underLock(() => {
    const current = readFacts(settings);
    const row = current.documents.find(({ id }) => id === draft.id);
    if (!row || !isSignable(row)) return words.noDraft;
    const { about } = paperOf(row);
    const spoiled = row.state === words.states.draft ? (kind.spoiled?.(current, about) ?? null) : null;
    if (spoiled !== null) return spoiled;
    return register(kind, current, { ...row, number: typed.number, date: typed.date });
  });
}

function register(kind: DocumentKind, facts: Facts, row: DocumentRow): string {
  const { id, number, date } = row;
  const paper = paperOf(row);
  upsert(TABLES.documents, [{ id, state: words.states.signing, number, date }]);
  const link = makeDocument(kind, templateOf(kind, facts.settings), facts, paper, subjectOf(kind, row));
  const evidence = words.evidence(kind.genre, nameOf(kind), number, formatCivil(date));
  const { pairs = [], changes = [] } = kind.effects?.(paper.about, evidence) ?? {};
  upsert(TABLES.pairs, pairs);
  upsert(TABLES.changes, changes);
  if (isLast(kind, facts, row)) {
    proveRows(facts.roadmap.filter(isAsked(kind)), evidence, link, date, facts.settings);
  }
  if (kind.approvesPlan) markApproved(facts, row);
  binOthers(id, fileOf(link));
  upsert(TABLES.documents, [{ id, link, file: fileOf(link) }]);
  // By itself and last: from here on the document is frozen.
  upsert(TABLES.documents, [{ id, state: words.states.signed }]);
  journal(facts.settings.keeper, evidence);
  return words.signed(evidence);
}

/** Each row says which order approved it, or that it has changed since the draft. */
function markApproved({ roadmap, documents, versions }: Facts, row: DocumentRow): void {
  const signed = [...documents.filter(({ id }) => id !== row.id), { ...row, state: words.states.signed }];
  const approvals = approvalsOf(roadmap, approvedPlan(signed, versions));
  upsert(
    TABLES.roadmap,
    roadmap.map(({ id }) => ({ id, approved: approvals.get(id) ?? '' })),
  );
}

/** The draft that is meant: one whose registering was cut comes first, and among several the person is asked. */
function chooseDraft(drafts: DocumentRow[]): DocumentRow | string | null {
  const [first] = drafts;
  if (!first) return words.noDraft;
  const begun = drafts.find(({ state }) => state === words.states.signing);
  if (begun ?? drafts.length === 1) return begun ?? first;
  const answer = askText(
    words.signTitle,
    words.chooseDraft(drafts.map(({ title }, index) => words.offer(index + 1, title))),
  );
  if (answer === null) return null;
  const [chosen, another] = chosenFrom(drafts, answer);
  return chosen && !another ? chosen : words.badChoice(answer);
}

/** Number and ISO date; a sentence where they cannot be taken, null where the person cancelled. */
function askRegistered(kind: DocumentKind, draft: DocumentRow): { number: string; date: string } | string | null {
  const name = draft.title;
  const number = askText(words.signTitle, kind.numbered ? words.askNumber(name) : words.askNumberIfAny(name));
  if (number === null) return null;
  if (number === '' && kind.numbered) return words.badNumber;
  const typed = askText(words.signTitle, words.askDate(name));
  if (typed === null) return null;
  const date = parseCivil(typed);
  return date ? { number, date } : words.badDate(typed);
}

/** Whether every pair or person that needs such a document has a signed one now; one for the school is the last. */
function isLast(kind: DocumentKind, facts: Facts, row: DocumentRow): boolean {
  const signed = facts.documents.filter(
    ({ kind: other, state }) => other === row.kind && state === words.states.signed,
  );
  const has = new Set([row, ...signed].map(({ about }) => about.trim()));
  return (kind.each?.(facts) ?? []).every(({ id }) => has.has(id));
}

/** Rows of the plan that ask for what this document does; also the row that the plan lacked. */
function isAsked({ proves }: DocumentKind): (row: Facts['roadmap'][number]) => boolean {
  return (row) => {
    const action = actionOfRow(row);
    return action !== null && proves.includes(action);
  };
}

function isSignable({ state }: DocumentRow): boolean {
  return state === words.states.draft || state === words.states.signing;
}

function subjectOf(kind: DocumentKind, { title }: DocumentRow): string {
  const common = nameOf(kind);
  return title.startsWith(`${common}: `) ? title.slice(common.length + 2) : '';
}
