import type { Block, DocumentKind } from '../domain/documents/types';
import { typeset } from '../domain/documents/typeset';
import { docs } from './advanced';
import { bodyElements } from './documents';

const FONT = 'Times New Roman';
const SIZE = 12;

/** Writes the default wording into an empty document: A4, margins of a school order, Times New Roman 12. */
export function buildTemplate(
  id: string,
  { blocks: wording, landscape }: Pick<DocumentKind, 'blocks' | 'landscape'>,
): void {
  const blocks = wording();
  const document = DocumentApp.openById(id);
  const body = document.getBody();
  body.setAttributes(pageLook(landscape ?? false));
  let turned: number | null = null;
  for (const block of blocks) {
    if (block.kind === 'paragraph') addParagraph(body, block);
    else if (block.kind === 'table') addTable(body, block);
    else if (block.landscape) turned = body.getNumChildren();
    else body.appendPageBreak();
  }
  body.removeChild(body.getChild(0));
  document.saveAndClose();
  // The paragraph that went was the first.
  sayTheRest(id, blocks, turned === null ? null : turned - 1);
}

/**
 * What only the Docs API can say: that the first row of a long table stands on each of its pages, and that all from the
 * paragraph at place `turned` on is a section whose pages lie on their side.
 */
function sayTheRest(id: string, blocks: readonly Block[], turned: number | null): void {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  if (turned === null && !tables.some(({ header }) => header)) return;
  const all = bodyElements(id);
  const places = all.flatMap(({ startIndex, table }) => (table ? [startIndex ?? 0] : []));
  const pins = places.flatMap((index, place) =>
    tables[place]?.header ? [{ pinTableHeaderRows: { tableStartLocation: { index }, pinnedHeaderRowsCount: 1 } }] : [],
  );
  const begins = turned === null ? undefined : all[turned]?.startIndex;
  // The section last, for it moves what follows.
  docs().Documents.batchUpdate({ requests: [...pins, ...(begins === undefined ? [] : onTheirSide(begins))] }, id);
}

/** Google puts a newline and the break before the paragraph at that index. */
function onTheirSide(index: number): GoogleAppsScript.Docs.Schema.Request[] {
  const { MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, MARGIN_BOTTOM } = DocumentApp.Attribute;
  const look = pageLook(true);
  const points = (side: GoogleAppsScript.Document.Attribute) => ({ magnitude: look[String(side)] ?? 0, unit: 'PT' });
  return [
    { insertSectionBreak: { location: { index }, sectionType: 'NEXT_PAGE' } },
    {
      updateSectionStyle: {
        range: { startIndex: index + 2, endIndex: index + 3 },
        sectionStyle: {
          flipPageOrientation: true,
          marginLeft: points(MARGIN_LEFT),
          marginRight: points(MARGIN_RIGHT),
          marginTop: points(MARGIN_TOP),
          marginBottom: points(MARGIN_BOTTOM),
        },
        fields: 'flipPageOrientation,marginLeft,marginRight,marginTop,marginBottom',
      },
    },
  ];
}

function addParagraph(body: GoogleAppsScript.Document.Body, block: Extract<Block, { kind: 'paragraph' }>): void {
  const { Attribute } = DocumentApp;
  body.appendParagraph(typeset(block.text)).setAttributes({
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
  const table = body.appendTable(block.rows.map((row) => row.map(typeset)));
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
