import type { Block, DocumentKind, Merge } from '../domain/documents/types';
import { docs } from './advanced';

/** Address of a document for people. */
export function documentLink(id: string): string {
  return `https://docs.google.com/document/d/${id}/edit`;
}

/** Everything a template says, its tables included. */
export function documentText(id: string): string {
  const document = DocumentApp.openById(id);
  const parts = [document.getHeader(), document.getBody(), document.getFooter()];
  return parts.map((part) => part?.getText() ?? '').join('\n');
}

/** Writes the default wording into an empty document: A4, margins of a school order, Times New Roman 12. */
export function buildTemplate(id: string, blocks: readonly Block[]): void {
  const document = DocumentApp.openById(id);
  const body = document.getBody();
  body.setAttributes(pageLook());
  for (const block of blocks) {
    if (block.kind === 'paragraph') addParagraph(body, block);
    else if (block.kind === 'table') addTable(body, block);
    else body.appendPageBreak();
  }
  body.editAsText().setFontFamily('Times New Roman').setFontSize(12);
  body.removeChild(body.getChild(0));
  document.saveAndClose();
}

/**
 * Fills a copy of a template. Rows of repeating tables are copied, every placeholder first becomes a token with
 * `nonce` in it and then its value, all literally and in one batch: what people wrote is never read as a placeholder.
 */
export function fillDocument(id: string, kind: DocumentKind, { fields, lists }: Merge, nonce: string): void {
  const document = DocumentApp.openById(id);
  const tokens: [string, string][] = [];
  for (const table of document.getBody().getTables()) {
    for (let index = table.getNumRows() - 1; index >= 0; index -= 1) {
      const row = table.getRow(index);
      const list = Object.entries(kind.lists).find(([, names]) =>
        names.some((name) => row.getText().includes(`{{${name}}}`)),
      );
      if (!list) continue;
      const [listName, names] = list;
      (lists[listName] ?? []).forEach((record, place) => {
        const copy = table.insertTableRow(index + 1 + place, row.copy());
        for (const name of names) {
          const token = `${nonce}-${tokens.length}-`;
          copy.replaceText(`\\{\\{${escaped(name)}\\}\\}`, token);
          tokens.push([token, record[name] ?? '']);
        }
      });
      table.removeRow(index);
    }
  }
  document.saveAndClose();
  const named = Object.entries(fields).map(([name, value], index) => ({ name, token: `${nonce}-f${index}-`, value }));
  const requests = [
    ...named.map(({ name, token }) => replaceAll(`{{${name}}}`, token)),
    ...named.map(({ token, value }) => replaceAll(token, value)),
    ...tokens.map(([token, value]) => replaceAll(token, value)),
  ];
  docs().Documents.batchUpdate({ requests }, id);
}

function replaceAll(text: string, replaceText: string): GoogleAppsScript.Docs.Schema.Request {
  return { replaceAllText: { containsText: { text, matchCase: true }, replaceText } };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function addParagraph(body: GoogleAppsScript.Document.Body, block: Extract<Block, { kind: 'paragraph' }>): void {
  const { Attribute } = DocumentApp;
  body.appendParagraph(block.text).setAttributes({
    [String(Attribute.HORIZONTAL_ALIGNMENT)]: alignment(block.align),
    [String(Attribute.SPACING_BEFORE)]: block.before ?? 0,
    [String(Attribute.SPACING_AFTER)]: 0,
    [String(Attribute.LINE_SPACING)]: 1.15,
    [String(Attribute.INDENT_START)]: block.left ?? 0,
    [String(Attribute.INDENT_FIRST_LINE)]: block.indent ? 35.4 : (block.left ?? 0),
    [String(Attribute.BOLD)]: block.bold ?? false,
  });
}

/** A4, and the margins of a school's order, in points. */
function pageLook(): Record<string, number> {
  const { Attribute } = DocumentApp;
  return {
    [String(Attribute.PAGE_WIDTH)]: 595.276,
    [String(Attribute.PAGE_HEIGHT)]: 841.89,
    [String(Attribute.MARGIN_LEFT)]: 85,
    [String(Attribute.MARGIN_RIGHT)]: 28,
    [String(Attribute.MARGIN_TOP)]: 57,
    [String(Attribute.MARGIN_BOTTOM)]: 57,
  };
}

function addTable(body: GoogleAppsScript.Document.Body, block: Extract<Block, { kind: 'table' }>): void {
  const table = body.appendTable(block.rows);
  table.setBorderWidth(block.borders ? 0.75 : 0);
  block.widths.forEach((width, column) => {
    table.setColumnWidth(column, width);
  });
  if (block.header) table.getRow(0).editAsText().setBold(true);
  if (block.right !== undefined) {
    table.getCell(0, block.right).getChild(0).asParagraph().setAlignment(DocumentApp.HorizontalAlignment.RIGHT);
  }
}

function alignment(align: 'center' | 'right' | 'justify' | undefined): GoogleAppsScript.Document.HorizontalAlignment {
  const { LEFT, CENTER, RIGHT, JUSTIFY } = DocumentApp.HorizontalAlignment;
  return align === 'center' ? CENTER : align === 'right' ? RIGHT : align === 'justify' ? JUSTIFY : LEFT;
}
