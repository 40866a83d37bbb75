import type { DocumentKind, Facts } from '../../domain/documents/types';
import { versionOf } from '../../domain/roadmap/approval';
import { DOCUMENT_STATES } from '../../domain/sheet-values';
import { type DocumentRow, type RoadmapRow, TABLES } from '../../domain/tables';
import { readTable, removeRows, upsert } from '../../google/sheets';
import { binOthers, fileOf, makeDocument } from './make';
import { templateOf } from './templates';

/** What the register says of a draft before its file is there. */
export type Drafted = Pick<DocumentRow, 'id' | 'title' | 'kind' | 'about' | 'corrects'>;

/** Makes the draft of a row, anew as often as wanted; returns its link. Call it under the lock. */
export function makeDraft(kind: DocumentKind, facts: Facts, drafted: Drafted): string {
  const { id } = drafted;
  const template = templateOf(kind, facts.settings);
  upsert(TABLES.documents, [{ ...drafted, state: DOCUMENT_STATES.making }]);
  const row: DocumentRow = { ...EMPTY, ...drafted };
  const versions = kind.approvesPlan ? keepPlan(id, facts.roadmap) : facts.versions;
  const known = { ...facts, versions, documents: [...facts.documents.filter((other) => other.id !== id), row] };
  const link = makeDocument(kind, { file: template, text: null }, known, row);
  upsert(TABLES.documents, [{ id, link, file: fileOf(link) }]);
  binOthers(id, [fileOf(link)]);
  upsert(TABLES.documents, [{ id, state: kind.printed ? DOCUMENT_STATES.ready : DOCUMENT_STATES.draft }]);
  return link;
}

const EMPTY = { state: '', number: '', date: '', link: '', file: '', pdf: '', scan: '', acquainted: '' };

/** A key that no document of this kind has had, so many after the last. */
export function freshId({ kind }: DocumentKind, documents: readonly DocumentRow[], after = 1): string {
  const numbers = documents.filter((row) => row.kind === kind).map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  return `${kind}-${Math.max(0, ...numbers) + after}`;
}

/** Whether a paper is registered: it is never written again. */
export function isFrozen({ state }: DocumentRow): boolean {
  return state === DOCUMENT_STATES.signed || state === DOCUMENT_STATES.replaced;
}

/** The plan as it stands in this draft, so that what is signed is what was approved. Returns all kept rows. */
function keepPlan(document: string, roadmap: readonly RoadmapRow[]) {
  const rows = versionOf(document, roadmap);
  const kept = readTable(TABLES.versions);
  const now = new Set(rows.map(({ id }) => id));
  removeRows(
    TABLES.versions,
    kept.filter((row) => row.document === document && !now.has(row.id)).map(({ id }) => id),
  );
  upsert(TABLES.versions, rows);
  return [...kept.filter((row) => row.document !== document), ...rows];
}
