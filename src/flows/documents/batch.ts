import { documentKind } from '../../domain/documents';
import type { DocumentKind, Facts } from '../../domain/documents/types';
import { DOCUMENT_STATES } from '../../domain/sheet-values';
import type { DocumentRow } from '../../domain/tables';
import { TABLES } from '../../domain/tables';
import { removeRows, upsert } from '../../google/sheets';
import type { Work } from '../jobs';
import { readFacts } from './facts';
import { binStrays, fileOf, makeDocument, paperOf, type Template } from './make';
import { binEarlier, makePapers, rowsOfJob } from './portion';
import { readTemplate } from './templates';

/**
 * Drafts of one kind, each for somebody else. Their rows wait in the register as «в очереди»; a document costs two calls
 * (a copy of the template and one batch that fills it), what is common to all is read once a run, and the rows of
 * thirty are written together. A file that a cut run made and did not write down goes to the bin, and is made anew.
 */
export const ISSUING: Work = {
  begin(job, settings) {
    const facts = readFacts(settings);
    const { waiting: queued, files } = rowsOfJob(job, facts, DOCUMENT_STATES.queued);
    const [first] = queued.values();
    const kind = first && documentKind(first.kind);
    if (!kind) return { left: [], make: () => 0 };
    const template = readTemplate(kind, settings);
    const lost = [...queued.values()].filter((row) => !isWanted(kind, facts, row));
    drop(kind, lost, files);
    for (const { id } of lost) queued.delete(id);
    return {
      left: [...queued.keys()],
      make(units, mayBegin) {
        const planned = units.flatMap((id) => {
          const row = queued.get(id);
          return row ? [{ row, kind, template }] : [];
        });
        return makePapers(planned, facts, mayBegin, drafted, (made) => {
          upsert(TABLES.documents, [...made]);
          binEarlier(made, files);
        });
      },
      drop(units) {
        const rows = units.flatMap((id) => queued.get(id) ?? []);
        drop(kind, rows, files);
      },
    };
  },
};

function drafted(kind: DocumentKind, template: Template, facts: Facts, row: DocumentRow): DocumentRow {
  const link = makeDocument(kind, template, facts, row);
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
