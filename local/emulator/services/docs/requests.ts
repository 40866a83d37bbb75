import type { DocumentState, State } from '../../state';
import * as ranges from './named-ranges';
import * as sections from './sections';
import { allBlocks, refusal } from './segment';
import * as styles from './styles';
import * as tables from './table-edits';
import * as texts from './text-edits';

type Request = (document: DocumentState, request: Record<string, unknown>, state: State) => unknown;

/** What each kind of request does to a document; it returns what is told of it in the reply. */
export const REQUESTS: Record<string, Request> = {
  createFooter: (document) => sections.createFooter(document),
  createFootnote: (document, request, state) => texts.createFootnote(state, document, request),
  createHeader: (document) => sections.createHeader(document),
  createNamedRange: (document, request, state) => ranges.createNamedRange(state, document, request),
  createParagraphBullets: (document, request, state) => styles.createParagraphBullets(state, document, request),
  deleteContentRange: (document, request) => texts.deleteContentRange(document, request),
  deleteFooter: (document, request) => sections.deleteFooter(document, request),
  deleteHeader: (document, request) => sections.deleteHeader(document, request),
  deleteNamedRange: (document, request) => ranges.deleteNamedRange(document, request),
  deleteParagraphBullets: (document, request) => styles.deleteParagraphBullets(document, request),
  deleteTableColumn: (document, request) => tables.deleteTableColumn(document, request),
  deleteTableRow: (document, request) => tables.deleteTableRow(document, request),
  insertInlineImage: () => {
    // Nothing outside can be fetched from here, which is what Google says of an address that it cannot fetch.
    throw refusal(
      'There was a problem retrieving the image. The provided image should be publicly accessible, within size limit, and in supported formats.',
    );
  },
  insertPageBreak: (document, request) => texts.insertPageBreak(document, request),
  insertSectionBreak: (document, request) => sections.insertSectionBreak(document, request),
  insertTable: (document, request) => tables.insertTable(document, request),
  insertTableColumn: (document, request) => tables.insertTableColumn(document, request),
  insertTableRow: (document, request) => tables.insertTableRow(document, request),
  insertText: (document, request) => texts.insertText(document, request),
  pinTableHeaderRows: (document, request) => tables.pinTableHeaderRows(document, request),
  replaceAllText: (document, request) => {
    const occurrencesChanged = texts.replaceAllText(allBlocks(document), request);
    return occurrencesChanged > 0 ? { occurrencesChanged } : {};
  },
  replaceNamedRangeContent: (document, request) => ranges.replaceNamedRangeContent(document, request),
  updateDocumentStyle: (document, request) => styles.updateDocumentStyle(document, request),
  updateParagraphStyle: (document, request) => styles.updateParagraphStyle(document, request),
  updateSectionStyle: (document, request) => sections.updateSectionStyle(document, request),
  updateTextStyle: (document, request) => styles.updateTextStyle(document, request),
};
