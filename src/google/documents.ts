import type { Filling } from '../domain/documents/filling';
import { placeholdersIn } from '../domain/documents/placeholders';
import type { Block, DocumentKind } from '../domain/documents/types';
import type { DocumentResource } from '../domain/roadmap/document-blocks';
import { docs } from './advanced';

const FONT = 'Times New Roman';
const SIZE = 12;

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

/** Writes the default wording into an empty document: A4, margins of a school order, Times New Roman 12. */
export function buildTemplate(id: string, { blocks, landscape }: DocumentKind): void {
  const document = DocumentApp.openById(id);
  const body = document.getBody();
  body.setAttributes(pageLook(landscape ?? false));
  for (const block of blocks) {
    if (block.kind === 'paragraph') addParagraph(body, block);
    else if (block.kind === 'table') addTable(body, block);
    else body.appendPageBreak();
  }
  body.removeChild(body.getChild(0));
  document.saveAndClose();
  pinHeaders(id, blocks);
}

/**
 * Fills a copy of a template. Every placeholder first becomes a token with `nonce` in it and then its value, all
 * literally and in one batch: what people wrote is never read as a placeholder. A paragraph that holds nothing but an
 * empty field goes.
 */
export function fillDocument(id: string, filling: Filling, nonce: string): void {
  const document = DocumentApp.openById(id);
  const body = document.getBody();
  const inRows = repeatRows(body, filling, nonce);
  const parts = [document.getHeader(), body, document.getFooter()];
  const placeholders = placeholdersIn(parts.map((part) => part?.getText() ?? '').join('\n'));
  const fields = placeholders.flatMap((placeholder, index) => {
    const value = filling.value(placeholder);
    return value === null ? [] : [{ placeholder, value, token: `${nonce}-f${index}-` }];
  });
  for (const { placeholder, value } of fields) if (value === '') removeEmptied(body, placeholder);
  document.saveAndClose();
  const requests = [
    ...fields.map(({ placeholder, token }) => replaceAll(`{{${placeholder}}}`, token)),
    ...inRows.map(([written, value]) => replaceAll(written, value)),
    ...fields.map(({ token, value }) => replaceAll(token, value)),
  ];
  docs().Documents.batchUpdate({ requests }, id);
}

/**
 * Makes a table row for each record. In the copy of a row every placeholder gets the row's own mark before it, in one
 * call, so that the batch finds it; returns what stands there then, and its value.
 */
function repeatRows(body: GoogleAppsScript.Document.Body, filling: Filling, nonce: string): [string, string][] {
  const values: [string, string][] = [];
  for (const table of body.getTables()) {
    const rows = Array.from({ length: table.getNumRows() }, (_, index) => {
      const placeholders = placeholdersIn(table.getRow(index).getText());
      return { index, placeholders, list: filling.listOf(placeholders) };
    });
    // The lowest first, so that the places of those above stay right.
    for (const list of [...new Set(rows.map((row) => row.list))].reverse()) {
      if (list === null) continue;
      const patterns = rows.filter((row) => row.list === list);
      let next = Math.max(...patterns.map(({ index }) => index)) + 1;
      for (const record of filling.records(list)) {
        const pattern = patterns.find(({ placeholders }) => fills(filling, record, placeholders));
        if (!pattern) continue;
        const mark = `${nonce}-${values.length}-`;
        const copy = table.getRow(pattern.index).copy();
        copy.replaceText('\\{\\{', `${mark}{{`);
        table.insertTableRow(next, copy);
        next += 1;
        for (const placeholder of pattern.placeholders) {
          const value = filling.valueIn(record, placeholder) ?? filling.value(placeholder);
          values.push([`${mark}{{${placeholder}}}`, value ?? '']);
        }
      }
      for (const { index } of [...patterns].reverse()) table.removeRow(index);
    }
  }
  return values;
}

function fills(filling: Filling, record: Record<string, string>, placeholders: readonly string[]): boolean {
  return placeholders.every(
    (placeholder) => filling.valueIn(record, placeholder) !== null || filling.value(placeholder) !== null,
  );
}

function removeEmptied(body: GoogleAppsScript.Document.Body, placeholder: string): void {
  const written = `{{${placeholder}}}`;
  const parent = body.findText(escaped(written))?.getElement().getParent();
  if (parent?.getType() !== DocumentApp.ElementType.PARAGRAPH) return;
  const paragraph = parent.asParagraph();
  const isAlone = paragraph.getText().trim() === written;
  if (isAlone && paragraph.getParent().getType() === DocumentApp.ElementType.BODY_SECTION) paragraph.removeFromParent();
}

/** The first row of a long table stands on each of its pages; only the Docs API can say so. */
function pinHeaders(id: string, blocks: readonly Block[]): void {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  if (!tables.some(({ header }) => header)) return;
  const { body } = docs().Documents.get(id, { fields: 'body(content(startIndex,table(rows)))' });
  const places = (body?.content ?? []).flatMap(({ startIndex, table }) => (table ? [startIndex ?? 0] : []));
  const requests = places.flatMap((index, place) =>
    tables[place]?.header ? [{ pinTableHeaderRows: { tableStartLocation: { index }, pinnedHeaderRowsCount: 1 } }] : [],
  );
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
    ...looks(block.size),
    [String(Attribute.HORIZONTAL_ALIGNMENT)]: alignment(block.align),
    [String(Attribute.SPACING_BEFORE)]: block.before ?? 0,
    [String(Attribute.SPACING_AFTER)]: block.after ?? 0,
    [String(Attribute.LINE_SPACING)]: 1.15,
    [String(Attribute.INDENT_START)]: block.left ?? 0,
    [String(Attribute.INDENT_FIRST_LINE)]: block.indent ? 35.4 : (block.left ?? 0),
    [String(Attribute.BOLD)]: block.bold ?? false,
  });
}

function looks(size = SIZE): Record<string, string | number> {
  const { Attribute } = DocumentApp;
  return { [String(Attribute.FONT_FAMILY)]: FONT, [String(Attribute.FONT_SIZE)]: size };
}

/** A4, and the margins of a school's papers, in points; the wide one begins at the edge that is bound. */
function pageLook(landscape: boolean): Record<string, number> {
  const { Attribute } = DocumentApp;
  return {
    [String(Attribute.PAGE_WIDTH)]: landscape ? 841.89 : 595.276,
    [String(Attribute.PAGE_HEIGHT)]: landscape ? 595.276 : 841.89,
    [String(Attribute.MARGIN_LEFT)]: landscape ? 57 : 85,
    [String(Attribute.MARGIN_RIGHT)]: landscape ? 55 : 28,
    [String(Attribute.MARGIN_TOP)]: landscape ? 71 : 57,
    [String(Attribute.MARGIN_BOTTOM)]: landscape ? 42 : 57,
  };
}

function addTable(body: GoogleAppsScript.Document.Body, block: Extract<Block, { kind: 'table' }>): void {
  const table = body.appendTable(block.rows);
  table.setBorderWidth(block.borders ? 0.75 : 0);
  table.editAsText().setAttributes(looks(block.size));
  block.widths.forEach((width, column) => {
    table.setColumnWidth(column, width);
  });
  if (block.header) table.getRow(0).editAsText().setBold(true);
  for (const marked of block.marked ?? []) {
    const row = table.getRow(marked);
    row.editAsText().setBold(true);
    block.widths.forEach((_, column) => {
      row.getCell(column).setBackgroundColor('#eeeeee');
    });
  }
  if (block.right !== undefined) {
    table.getCell(0, block.right).getChild(0).asParagraph().setAlignment(DocumentApp.HorizontalAlignment.RIGHT);
  }
}

function alignment(align: 'center' | 'right' | 'justify' | undefined): GoogleAppsScript.Document.HorizontalAlignment {
  const { LEFT, CENTER, RIGHT, JUSTIFY } = DocumentApp.HorizontalAlignment;
  return align === 'center' ? CENTER : align === 'right' ? RIGHT : align === 'justify' ? JUSTIFY : LEFT;
}
