import type { DocumentResource } from '../domain/roadmap/document-blocks';
import { docs } from './advanced';

/** Address of a document for people. */
export function documentLink(id: string): string {
  return `https://docs.google.com/document/d/${id}/edit`;
}

/** Everything a template says, its tables included. */
export function documentText(id: string): string {
  return textIn(partsOf(DocumentApp.openById(id)));
}

export type Part =
  | GoogleAppsScript.Document.Body
  | GoogleAppsScript.Document.HeaderSection
  | GoogleAppsScript.Document.FooterSection;

/** Header, body and footer, as far as a document has them. */
export function partsOf(document: GoogleAppsScript.Document.Document): Part[] {
  return [document.getHeader(), document.getBody(), document.getFooter()].filter((part) => part !== null);
}

/** All that they say. */
export function textIn(parts: readonly Part[]): string {
  return parts.map((part) => part.getText()).join('\n');
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
