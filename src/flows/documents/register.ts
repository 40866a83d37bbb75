import { formatCivil } from '../../domain/calendar/civil-date';
import { documentKind, nameOf } from '../../domain/documents';
import { PAPER_WORDS } from '../../domain/documents/paper-words';
import type { DocumentKind, Facts } from '../../domain/documents/types';
import { FILE_KEYS } from '../../domain/file-keys';
import { approvalsOf, approvedPlan } from '../../domain/roadmap/approval';
import { actionOfRow } from '../../domain/roadmap/roadmap-row';
import { DOCUMENT_STATES } from '../../domain/sheet-values';
import { type DocumentRow, TABLES } from '../../domain/tables';
import { fileLink, makePdf } from '../../google/drive';
import { upsert } from '../../google/sheets';
import type { Work } from '../jobs';
import { journal } from '../journal';
import { proveRows } from '../roadmap';
import { readFacts } from './facts';
import { binOthers, fileName, fileOf, makeDocument, paperOf, type Template } from './make';
import { binEarlier, makePapers, rowsOfJob } from './portion';
import { readTemplate, templateOf } from './templates';

/** Many papers that are signed, number and date on record already: each is made for good, as a document and as a PDF. */
export const REGISTERING: Work = {
  begin(job, settings) {
    const facts = readFacts(settings);
    const { rows, waiting, files } = rowsOfJob(job, facts, DOCUMENT_STATES.signing);
    const templates = new Map<DocumentKind, Template>();
    const templateFor = (kind: DocumentKind) => {
      const template = templates.get(kind) ?? readTemplate(kind, settings);
      templates.set(kind, template);
      return template;
    };
    return {
      left: [...waiting.keys()],
      make(ids, mayBegin) {
        const planned = ids.flatMap((id) => {
          const row = waiting.get(id);
          const kind = row && documentKind(row.kind);
          return row && kind ? [{ row, kind, template: templateFor(kind) }] : [];
        });
        return makePapers(planned, facts, mayBegin, finished, (made) => freeze(made, () => binEarlier(made, files)));
      },
      finish() {
        const current = readFacts(settings);
        const ids = new Set(rows.map(({ id }) => id));
        for (const kind of new Set(rows.flatMap((row) => documentKind(row.kind) ?? []))) {
          const last = current.documents.find((row) => ids.has(row.id) && row.kind === kind.kind);
          if (!last) continue;
          prove(kind, current, last);
          if (kind.approvesPlan) markApproved(current, last);
        }
      },
    };
  },
};

/** Makes and freezes one paper whose number and date are on record, proves its rows; says how it is called now. */
export function register(kind: DocumentKind, facts: Facts, row: DocumentRow): string {
  const evidence = evidenceOf(kind, row);
  const made = finished(kind, { file: templateOf(kind, facts.settings), text: null }, facts, row);
  prove(kind, facts, made);
  if (kind.approvesPlan) markApproved(facts, row);
  freeze([made], () => binOthers(row.id, [made.file, fileOf(made.pdf)]));
  journal(facts.settings.keeper, evidence);
  return evidence;
}

/** The row with the paper as it was signed, and what else its signature changes. */
function finished(kind: DocumentKind, template: Template, facts: Facts, row: DocumentRow): DocumentRow {
  const link = makeDocument(kind, template, facts, row);
  const pdf = makePdf(FILE_KEYS.document(row.id), fileName(kind, row), facts.settings.folder, fileOf(link));
  // A paper that has its PDF has had its effects: where its number is put right, the same two may have a new pair by now.
  const effects = row.pdf === '' ? kind.effects?.(paperOf(row), evidenceOf(kind, row), facts) : undefined;
  const { pairs = [], changes = [] } = effects ?? {};
  // What a pair remembers of its changes says that their lines are there.
  upsert(TABLES.changes, changes);
  upsert(TABLES.pairs, pairs);
  return { ...row, link, file: fileOf(link), pdf: fileLink(pdf) };
}

/** What earlier drafts there were goes, then the state is written by itself and last: from here on it is frozen. */
function freeze(rows: readonly DocumentRow[], binDrafts: () => void): void {
  const replaced = rows.filter(({ corrects }) => corrects !== '');
  upsert(TABLES.documents, [...rows]);
  binDrafts();
  upsert(
    TABLES.documents,
    replaced.map(({ corrects }) => ({ id: corrects, state: DOCUMENT_STATES.replaced })),
  );
  upsert(
    TABLES.documents,
    rows.map(({ id }) => ({ id, state: DOCUMENT_STATES.signed })),
  );
}

/** Rows of the plan that ask for what this document does, once all that are needed are signed. */
function prove(kind: DocumentKind, facts: Facts, row: DocumentRow): void {
  if (!isLast(kind, facts, row)) return;
  const { roadmap, documents, settings } = facts;
  const replaced = row.corrects === '' ? undefined : documents.find(({ id }) => id === row.corrects);
  const proof = {
    evidence: evidenceOf(kind, row),
    instead: replaced ? evidenceOf(kind, replaced) : '',
    link: row.link,
    day: row.date,
  };
  proveRows(roadmap.filter(isAsked(kind)), proof, settings);
}

/** How rows and pairs name a signed paper. */
export function evidenceOf(kind: DocumentKind, { number, date }: DocumentRow): string {
  return PAPER_WORDS.evidence(kind.genre, nameOf(kind), number, formatCivil(date));
}

/** Each row says which order approved it, or that it has changed since the draft. */
function markApproved({ roadmap, documents, versions }: Facts, row: DocumentRow): void {
  const signed = [...documents.filter(({ id }) => id !== row.id), { ...row, state: DOCUMENT_STATES.signed }];
  const approvals = approvalsOf(roadmap, approvedPlan(signed, versions));
  upsert(
    TABLES.roadmap,
    roadmap.map(({ id }) => ({ id, approved: approvals.get(id) ?? '' })),
  );
}

/** Whether every pair or person that needs such a document has a signed one now; one for the school is the last. */
function isLast(kind: DocumentKind, facts: Facts, row: DocumentRow): boolean {
  const signed = facts.documents.filter(
    ({ kind: other, state }) => other === row.kind && state === DOCUMENT_STATES.signed,
  );
  const has = new Set([row, ...signed].flatMap((each) => paperOf(each).about));
  return (kind.each?.(facts) ?? []).every(({ id }) => has.has(id));
}

/** Rows of the plan that ask for what this document does; also the row that the plan lacked. */
function isAsked({ proves }: DocumentKind): (row: Facts['roadmap'][number]) => boolean {
  return (row) => {
    const action = actionOfRow(row);
    return action !== null && proves.includes(action);
  };
}
