import type { DocumentResource } from '../domain/roadmap/document-blocks';
import { docs } from './advanced';

/** Address of a document for people. */
export function documentLink(id: string): string {
  return `https://docs.google.com/document/d/${id}/edit`;
}

/** Everything a template says, its tables included. */
export function documentText(id: string): string {
  return textIn(DocumentApp.openById(id));
}

/** The same of one that is open. */
export function textIn(document: GoogleAppsScript.Document.Document): string {
  return partsOf(document)
    .map((part) => part?.getText() ?? '')
    .join('\n');
}

/** Header, body and footer; null for what a document has not. */
export function partsOf(document: GoogleAppsScript.Document.Document) {
  return [document.getHeader(), document.getBody(), document.getFooter()];
}

/** The contents of a document as plain data, in one call, however long it is. */
export function documentResource(id: string): DocumentResource {
  const { body, lists } = docs().Documents.get(id);
  return { content: body?.content ?? [], lists: lists ?? {} } as DocumentResource;
}

/** Writes a line into an empty document. */
export function writeText(id: string, text: string): void {
  const document = DocumentApp.openById(id);
  document.getBody().setText(text);
  document.saveAndClose();
}
