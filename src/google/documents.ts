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

/** What placeholders may stand in. */
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

/** Paragraphs and tables of a document's body in order, as the Docs API has them: where each begins, and little else. */
export function bodyElements(id: string): GoogleAppsScript.Docs.Schema.StructuralElement[] {
  const { body } = docs().Documents.get(id, {
    fields: 'body(content(startIndex,paragraph(elements(startIndex)),table(rows)))',
  });
  return (body?.content ?? []).filter(({ paragraph, table }) => paragraph || table);
}

/** Writes a line into an empty document. */
export function writeText(id: string, text: string): void {
  const document = DocumentApp.openById(id);
  document.getBody().setText(text);
  document.saveAndClose();
}
