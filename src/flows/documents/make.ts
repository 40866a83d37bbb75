import { formatCivil } from '../../domain/calendar/civil-date';
import { nameOf } from '../../domain/documents';
import { type Filling, fillingOf } from '../../domain/documents/filling';
import { PAPER_WORDS } from '../../domain/documents/paper-words';
import type { DocumentKind, Facts, Paper } from '../../domain/documents/types';
import { FILE_KEYS } from '../../domain/file-keys';
import type { DocumentRow } from '../../domain/tables';
import { documentLink } from '../../google/documents';
import { binFile, copyFile, findFiles } from '../../google/drive';
import { fillBundle, fillDocument } from '../../google/fill';

/** A template, and all that it says where somebody has looked; one made ready for a paper loses nothing any more. */
export interface Template {
  file: string;
  text: string | null;
  isReady?: true;
}

/**
 * Always a new file from the template as it is now: what a run that was cut left behind is not continued, since people
 * may have changed template or sheets since. One about several of those who get one each is all of theirs in one file.
 * Returns its link.
 */
export function makeDocument(kind: DocumentKind, template: Template, facts: Facts, row: DocumentRow): string {
  const paper = paperOf(row);
  const file = copyFile(FILE_KEYS.document(row.id), fileName(kind, row), facts.settings.folder, template.file);
  const nonce = Utilities.getUuid();
  if (isBundle(kind, paper)) {
    const each = paper.about.map((id) => fillingFor(kind, facts, { ...paper, about: [id] }));
    fillBundle(file, each, nonce);
  } else fillDocument(file, fillingFor(kind, facts, paper), nonce, template);
  return documentLink(file);
}

/** Whether a paper is those of several people in one file. */
export function isBundle({ each }: DocumentKind, { about }: Paper): boolean {
  return each !== undefined && about.length > 1;
}

/** What fills one paper. */
export function fillingFor(kind: DocumentKind, facts: Facts, paper: Paper): Filling {
  return fillingOf(kind, kind.merge(facts, paper), facts);
}

/** What the file of a document is called. */
export function fileName(kind: DocumentKind, row: DocumentRow): string {
  const subject = subjectOf(kind, row);
  const name = PAPER_WORDS.fileName(kind.genre, nameOf(kind), row.number, row.date === '' && !kind.printed);
  return subject === '' ? name : `${name}: ${subject}`;
}

/** Earlier drafts of the same document, and what cut runs left of it, go to the bin. */
export function binOthers(id: string, kept: readonly string[]): void {
  for (const file of findFiles(FILE_KEYS.document(id))) {
    if (!kept.includes(file.id)) binFile(file.id);
  }
}

/** Every file of these documents, those that cut runs left among them, in one look. */
export function filesOf(ids: readonly string[]): Map<string, string[]> {
  const files = new Map(ids.map((id): [string, string[]] => [FILE_KEYS.document(id), []]));
  for (const { id, key } of findFiles()) files.get(key)?.push(id);
  return new Map(ids.map((id) => [id, files.get(FILE_KEYS.document(id)) ?? []]));
}

/** What a cut run left beside the files that the register names goes to the bin. */
export function binStrays(rows: readonly DocumentRow[], files: ReadonlyMap<string, string[]>): void {
  for (const { id, file, pdf } of rows) {
    for (const each of files.get(id) ?? []) if (each !== file && each !== fileOf(pdf)) binFile(each);
  }
}

/** A row of the register as its paper; a draft has neither number nor date. */
export function paperOf({ id, about, number, date }: DocumentRow): Paper {
  return { id, about: about.split(' ').filter((part) => part !== ''), number, date: date && formatCivil(date) };
}

/** Whom a document is for, after its name in the register; '' for the school's own. */
function subjectOf(kind: DocumentKind, { title }: DocumentRow): string {
  const common = `${nameOf(kind)}: `;
  return title.startsWith(common) ? title.slice(common.length) : '';
}

/** The file that a link of ours leads to. */
export function fileOf(link: string): string {
  return link.split('/')[5] ?? '';
}
