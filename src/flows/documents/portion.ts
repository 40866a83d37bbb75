import type { DocumentKind, Facts } from '../../domain/documents/types';
import type { DocumentRow, JobRow } from '../../domain/tables';
import { binFile } from '../../google/drive';
import { binStrays, filesOf, type Template } from './make';
import { type Planned, READY, readyTemplates } from './ready';

/** What a run finds of a job: its rows in the register, those that still wait, and all files of theirs by id. */
export interface JobRows {
  rows: DocumentRow[];
  waiting: Map<string, DocumentRow>;
  files: ReadonlyMap<string, string[]>;
}

/** The rows of a job, which wait in that state; what cut runs left beside finished papers goes to the bin. */
export function rowsOfJob(job: JobRow, { documents }: Facts, state: string): JobRows {
  const units = new Set(job.units.split(' '));
  const rows = documents.filter(({ id }) => units.has(id));
  const files = filesOf([...units, READY]);
  for (const file of files.get(READY) ?? []) binFile(file);
  const isWaiting = (row: DocumentRow) => row.state === state;
  binStrays(
    rows.filter((row) => !isWaiting(row)),
    files,
  );
  return { rows, waiting: new Map(rows.filter(isWaiting).map((row) => [row.id, row])), files };
}

/** Makes papers while each may begin, then lets `keep` put them on record together; returns how many. */
export function makePapers(
  planned: readonly Planned[],
  facts: Facts,
  mayBegin: (unit: string) => boolean,
  make: (kind: DocumentKind, template: Template, facts: Facts, row: DocumentRow) => DocumentRow,
  keep: (made: readonly DocumentRow[]) => void,
): number {
  const ready = readyTemplates(planned, facts);
  const made: DocumentRow[] = [];
  for (const each of planned) {
    if (!mayBegin(each.row.id)) break;
    made.push(make(each.kind, ready.templateFor(each), facts, each.row));
  }
  keep(made);
  ready.bin();
  return made.length;
}

/** Files that rows had before, among them those that cut runs left, go to the bin. */
export function binEarlier(rows: readonly DocumentRow[], files: ReadonlyMap<string, string[]>): void {
  for (const { id } of rows) for (const file of files.get(id) ?? []) binFile(file);
}
