import { documentKind } from '../../domain/documents';
import type { DocumentKind, Facts } from '../../domain/documents/types';
import { DOCUMENT_STATES } from '../../domain/sheet-values';
import type { DocumentRow } from '../../domain/tables';
import { TABLES } from '../../domain/tables';
import { binFile } from '../../google/drive';
import { removeRows, upsert } from '../../google/sheets';
import type { Work } from '../jobs';
import { readFacts } from './facts';
import { binStrays, fileOf, filesOf, makeDocument, paperOf, subjectOf, type Template } from './make';
import { READY, readyTemplates } from './ready';
import { readTemplate } from './templates';

/**
 * Drafts of one kind, each for somebody else. Their rows wait in the register as «в очереди»; a document costs two calls
 * (a copy of the template and one batch that fills it), what is common to all is read once a run, and the rows of
 * thirty are written together. A file that a cut run made and did not write down goes to the bin, and is made anew.
 */
export const ISSUING: Work = {
  begin(job, settings) {
    const facts = readFacts(settings);
    const units = new Set(job.units.split(' '));
    const rows = facts.documents.filter(({ id }) => units.has(id));
    const earlier = filesOf([...units, READY]);
    for (const file of earlier.get(READY) ?? []) binFile(file);
    const isQueued = ({ state }: DocumentRow) => state === DOCUMENT_STATES.queued;
    binStrays(
      rows.filter((row) => !isQueued(row)),
      earlier,
    );
    const queued = new Map(rows.filter(isQueued).map((row) => [row.id, row]));
    const [first] = queued.values();
    const kind = first && documentKind(first.kind);
    if (!kind) return { left: [], make: () => 0 };
    const template = readTemplate(kind, settings);
    const lost = [...queued.values()].filter((row) => !isWanted(kind, facts, row));
    drop(kind, lost, earlier);
    for (const { id } of lost) queued.delete(id);
    return {
      left: [...queued.keys()],
      make(units, mayBegin) {
        const planned = units.flatMap((id) => {
          const row = queued.get(id);
          return row ? [{ row, kind, template, paper: paperOf(row) }] : [];
        });
        const ready = readyTemplates(planned, facts);
        const made: DocumentRow[] = [];
        for (const each of planned) {
          if (!mayBegin(each.row.id)) break;
          made.push(drafted(kind, ready.templateFor(each), facts, each.row));
        }
        upsert(TABLES.documents, made);
        for (const file of made.flatMap(({ id }) => earlier.get(id) ?? [])) binFile(file);
        ready.bin();
        return made.length;
      },
      drop(units) {
        const rows = units.flatMap((id) => queued.get(id) ?? []);
        drop(kind, rows, earlier);
      },
    };
  },
};

function drafted(kind: DocumentKind, template: Template, facts: Facts, row: DocumentRow): DocumentRow {
  const link = makeDocument(kind, template, facts, paperOf(row), subjectOf(kind, row));
  // All columns of the script, which stand side by side: one run of cells to write, not three.
  return { ...row, state: madeState(kind), link, file: fileOf(link) };
}

function madeState({ printed }: DocumentKind): string {
  return printed ? DOCUMENT_STATES.ready : DOCUMENT_STATES.draft;
}

/** Pairs end and consents are taken back while a job waits for its next run. */
function isWanted(kind: DocumentKind, facts: Facts, row: DocumentRow): boolean {
  const subjects = new Set(kind.each?.(facts).map(({ id }) => id));
  return paperOf(row).about.every((id) => subjects.has(id));
}

/** Rows that wait no more: one that has an earlier draft keeps it, one that has none goes. */
function drop(kind: DocumentKind, rows: readonly DocumentRow[], files: ReadonlyMap<string, string[]>): void {
  binStrays(rows, files);
  upsert(
    TABLES.documents,
    rows.filter(({ link }) => link !== '').map(({ id }) => ({ id, state: madeState(kind) })),
  );
  removeRows(
    TABLES.documents,
    rows.filter(({ link }) => link === '').map(({ id }) => id),
  );
}
