import { type Case, known } from '../case';

const fakes = known('live', 'brucemcpherson/gas-fakes (test/testdocsstyles.js), run on Apps Script too');
const paragraph = known('doc', 'reference/document/paragraph');
const item = known('doc', 'reference/document/list-item');
const cell = known('doc', 'reference/document/table-cell');
const body = known('doc', 'reference/document/body');
const memory = known('guess', 'from memory');

/** Looks of texts, paragraphs, cells and pages. */
export const LOOKS: Case[] = [
  fakes(
    'an appended paragraph tells its looks in full',
    "const a = line('x').getAttributes(); return [a.HORIZONTAL_ALIGNMENT, a.LEFT_TO_RIGHT, a.LINE_SPACING, a.HEADING, a.BOLD, a.FONT_FAMILY]",
    ['LEFT', true, 1.15, 'NORMAL', null, null],
  ),
  fakes(
    'the first paragraph tells none',
    "body.setText('x'); const a = body.getChild(0).getAttributes(); return [a.HORIZONTAL_ALIGNMENT, a.ITALIC]",
    [null, null],
  ),
  fakes(
    'a heading takes back what was told of the paragraph',
    "const a = line('x').setHeading(Heading.HEADING1).getAttributes(); return [a.HORIZONTAL_ALIGNMENT, a.SPACING_BEFORE, a.ITALIC]",
    [null, null, null],
  ),
  fakes(
    'attributes of a body reach its texts, not its paragraphs',
    "body.setText('x'); body.setAttributes({ HORIZONTAL_ALIGNMENT: DocumentApp.HorizontalAlignment.CENTER, ITALIC: true, FONT_FAMILY: 'Georgia' }); const a = body.getChild(0).getAttributes(); return [a.HORIZONTAL_ALIGNMENT, a.ITALIC, a.FONT_FAMILY]",
    [null, true, 'Georgia'],
  ),
  fakes(
    'an appended paragraph has the text style of the one before',
    "body.setText('x'); body.setAttributes({ ITALIC: true, FONT_FAMILY: 'Georgia' }); const a = line('y').getAttributes(); return [a.ITALIC, a.FONT_FAMILY, a.HORIZONTAL_ALIGNMENT]",
    [true, 'Georgia', 'LEFT'],
  ),
  fakes(
    'alignment, indents and spacing read back',
    "const p = line('x').setAlignment(DocumentApp.HorizontalAlignment.CENTER).setIndentEnd(50).setIndentFirstLine(25).setIndentStart(75).setLineSpacing(1.5).setSpacingAfter(10).setSpacingBefore(20); return [p.getAlignment(), p.getIndentEnd(), p.getIndentFirstLine(), p.getIndentStart(), p.getLineSpacing(), p.getSpacingAfter(), p.getSpacingBefore()]",
    ['CENTER', 50, 25, 75, 1.5, 10, 20],
  ),
  fakes(
    'the direction of a paragraph reads back',
    "const p = line('x').setLeftToRight(false); return [p.isLeftToRight(), p.setLeftToRight(true).isLeftToRight()]",
    [false, true],
  ),
  fakes(
    'all looks of a text read back',
    "const t = line('x').editAsText().setBold(true).setBold(false).setUnderline(true).setStrikethrough(true).setForegroundColor('#ff0000').setBackgroundColor('#ffff00'); return [t.isBold(), t.isUnderline(), t.isStrikethrough(), t.getForegroundColor(), t.getBackgroundColor()]",
    [false, true, true, '#ff0000', '#ffff00'],
  ),
  fakes(
    'attributes of a text are set together',
    "const t = line('x').editAsText().setAttributes({ BOLD: true, ITALIC: false, FONT_SIZE: 18 }); return [t.isBold(), t.isItalic(), t.getFontSize()]",
    [true, false, 18],
  ),
  fakes('clear keeps the margins', 'body.setMarginTop(144); doc.clear(); return doc.getBody().getMarginTop()', 144),
  fakes(
    'a copy keeps the heading',
    "const p = line('x').setHeading(Heading.HEADING1).copy(); line('y'); return body.appendParagraph(p).getHeading()",
    'HEADING1',
  ),
  fakes(
    'a list item is aligned and spaced like a paragraph',
    "const p = body.appendListItem('x').setAlignment(DocumentApp.HorizontalAlignment.RIGHT).setLineSpacing(2).setSpacingAfter(12); return [p.getAlignment(), p.getLineSpacing(), p.getSpacingAfter()]",
    ['RIGHT', 2, 12],
  ),
  fakes(
    'list items that follow one another are one list',
    "const a = body.appendListItem('1'); return a.getListId() === body.appendListItem('2').getListId()",
    true,
  ),
  item(
    'the sign of a list item',
    "body.appendListItem('x').setGlyphType(DocumentApp.GlyphType.SQUARE_BULLET).getGlyphType()",
    'SQUARE_BULLET',
  ),
  item(
    'setListId puts an item into another list',
    "const a = body.appendListItem('1'); line('-'); const b = body.appendListItem('2'); const apart = a.getListId() === b.getListId(); b.setListId(a); return [apart, a.getListId() === b.getListId()]",
    [false, true],
  ),
  memory(
    'a list item stands in by its level',
    "const p = body.appendListItem('x'); const first = [p.getIndentStart(), p.getIndentFirstLine()]; p.setNestingLevel(1); return [first, p.getIndentStart()]",
    [[36, 18], 72],
  ),
  paragraph(
    'text goes up and down',
    "line('x2').editAsText().setTextAlignment(1, 1, DocumentApp.TextAlignment.SUPERSCRIPT).getTextAlignment(1)",
    'SUPERSCRIPT',
  ),
  paragraph(
    'a link of a paragraph',
    "line('x').setLinkUrl('https://school.example').getLinkUrl()",
    'https://school.example',
  ),
  memory(
    'a link is blue and underlined',
    "const t = line('x').editAsText().setLinkUrl('https://school.example'); return [t.isUnderline(), t.getForegroundColor()]",
    [true, '#1155cc'],
  ),
  cell(
    'a cell keeps paddings, colour and alignment',
    "const c = body.appendTable([['a']]).getCell(0, 0).setPaddingTop(5).setBackgroundColor('#eeeeee').setVerticalAlignment(DocumentApp.VerticalAlignment.CENTER); return [c.getPaddingTop(), c.getBackgroundColor(), c.getVerticalAlignment(), c.getColSpan(), c.getRowSpan()]",
    [5, '#eeeeee', 'CENTER', 1, 1],
  ),
  cell(
    'attributes of a cell are set together',
    "const c = body.appendTable([['a']]).getCell(0, 0).setAttributes({ BACKGROUND_COLOR: '#eeeeee', PADDING_LEFT: 3, BOLD: true }); return [c.getBackgroundColor(), c.getPaddingLeft(), c.editAsText().isBold()]",
    ['#eeeeee', 3, true],
  ),
  body(
    'a width of a cell is that of its column',
    "const t = body.appendTable([['a'], ['b']]); t.getCell(0, 0).setWidth(80); return t.getColumnWidth(0)",
    80,
  ),
  body(
    'borders of a table read back',
    "const t = body.appendTable([['a']]).setBorderWidth(2).setBorderColor('#0000ff'); return [t.getBorderWidth(), t.getBorderColor()]",
    [2, '#0000ff'],
  ),
  body(
    'the height of a row reads back',
    "body.appendTable([['a']]).getRow(0).setMinimumHeight(40).getMinimumHeight()",
    40,
  ),
  fakes(
    'margins begin at an inch',
    '[body.getMarginTop(), body.getMarginBottom(), body.getMarginLeft(), body.getMarginRight()]',
    [72, 72, 72, 72],
  ),
  body(
    'page and margins are attributes of the body',
    'body.setAttributes({ PAGE_WIDTH: 600, MARGIN_LEFT: 50 }); return [body.getPageWidth(), body.getMarginLeft()]',
    [600, 50],
  ),
  body(
    'a heading’s attributes read back',
    'body.setHeadingAttributes(Heading.HEADING2, { FONT_SIZE: 20 }).getHeadingAttributes(Heading.HEADING2).FONT_SIZE',
    20,
  ),
];
