import { formatCivil } from '../../domain/calendar/civil-date';
import { nameOf } from '../../domain/documents';
import { fillingOf } from '../../domain/documents/filling';
import type { DocumentKind, Facts, Paper } from '../../domain/documents/types';
import { WORDS } from '../../domain/messages/ru';
import type { DocumentRow } from '../../domain/tables';
import { documentLink, fillDocument } from '../../google/documents';
import { binFile, copyFile, findFiles } from '../../google/drive';
import { activeSpreadsheet } from '../../google/spreadsheet';

/**
 * Always a new file from the template as it is now: what a run that was cut left behind is not continued, since people
 * may have changed template or sheets since. Returns its link.
 */
export function makeDocument(kind: DocumentKind, template: string, facts: Facts, paper: Paper, subject = ''): string {
  const words = WORDS.documents.fileName(kind.genre, nameOf(kind), paper.number, paper.date === '' && !kind.printed);
  const name = subject === '' ? words : `${words}: ${subject}`;
  const file = copyFile(activeSpreadsheet().getId(), keyOf(paper.id), name, facts.settings.folder, template);
  fillDocument(file, fillingOf(kind, kind.merge(facts, paper), facts), Utilities.getUuid());
  return documentLink(file);
}

/** Earlier drafts of the same document, and what cut runs left of it, go to the bin. */
export function binOthers(id: string, kept: string): void {
  for (const file of findFiles(activeSpreadsheet().getId(), keyOf(id))) {
    if (file.id !== kept) binFile(file.id);
  }
}

/** A row of the register as its paper; a draft has neither number nor date. */
export function paperOf({ id, about, number, date }: DocumentRow): Paper {
  return { id, about: about.split(' ').filter((part) => part !== ''), number, date: date && formatCivil(date) };
}

/** The file that a link of ours leads to. */
export function fileOf(link: string): string {
  return link.split('/')[5] ?? '';
}

function keyOf(id: string): string {
  return `document:${id}`;
}
