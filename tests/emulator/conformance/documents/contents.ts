import { type Case, error, known } from '../case';

const body = known('doc', 'reference/document/body');
const text = known('doc', 'reference/document/text');
const table = known('doc', 'reference/document/table');
const tabs = known('doc', 'guides/docs/tabs');
const fakes = known('live', 'brucemcpherson/gas-fakes (test/testdocs*.js), run on Apps Script too');
const seen = known('live', 'messages in issues of public projects');
const memory = known('guess', 'from memory');

/** Bodies, paragraphs, tables and searches. */
export const CONTENTS: Case[] = [
  fakes('a new document holds one empty paragraph', '[body.getNumChildren(), body.getText()]', [1, '']),
  fakes('what is appended comes after it', "line('a'); return body.getText()", '\na'),
  fakes('texts of cells are parted by line ends', "body.appendTable([['a', 'b'], ['c', 'd']]).getText()", 'a\nb\nc\nd'),
  fakes('a row has the texts of its cells', "body.appendTable([['a', 'b']]).getRow(0).getText()", 'a\nb'),
  fakes('an empty table has no rows', 'body.appendTable().getNumRows()', 0),
  fakes('an empty table has no text', 'body.appendTable().getText()', ''),
  fakes(
    'the body of paragraphs, a table and a list',
    "line('First.'); body.appendTable([['a', 'b'], ['c', 'd']]); body.appendListItem('Item.'); line('Last.'); return body.getText()",
    '\nFirst.\na\nb\nc\nd\n\nItem.\nLast.',
  ),
  fakes('the parent of a table is the body', "String(body.appendTable([['a']]).getParent().getType())", 'BODY_SECTION'),
  fakes(
    'what has a parent is not inserted',
    "body.insertTable(1, body.appendTable([['a']]))",
    error('Element must be detached.'),
  ),
  fakes(
    'a page break lies in a paragraph',
    'const one = body.appendPageBreak(); return [String(one.getType()), String(one.getParent().getType()), one.getParent().getText()]',
    ['PAGE_BREAK', 'PARAGRAPH', ''],
  ),
  fakes('a copy has no parent', "line('a').copy().getParent()", null),
  fakes('a copy keeps the text', "line('a').copy().getText()", 'a'),
  fakes(
    'a copy is inserted in the middle',
    "line('a'); line('c'); const b = line('b').copy(); body.insertParagraph(2, b); return body.getText()",
    '\na\nb\nc\nb',
  ),
  fakes(
    'a place past the end is refused',
    "body.insertParagraph(99, 'a')",
    error('must be less than or equal to the number of child elements'),
  ),
  fakes('a body is no paragraph', 'body.insertParagraph(0, body)', error("don't match the method signature")),
  fakes(
    'a list item is numbered on level 0',
    "const one = body.appendListItem('a'); return [String(one.getGlyphType()), one.getNestingLevel(), String(one.getType())]",
    ['NUMBER', 0, 'LIST_ITEM'],
  ),
  fakes('an element prints as its class', "String(line('a'))", 'Paragraph'),

  body('a heading is set', "String(line('a').setHeading(Heading.HEADING1).getHeading())", 'HEADING1'),
  body('a paragraph begins as normal text', "String(line('a').getHeading())", 'NORMAL'),
  body(
    'paragraphs are listed, those in tables too',
    "line('a'); body.appendTable([['b']]); return body.getParagraphs().map((one) => one.getText())",
    ['', 'a', 'b', ''],
  ),
  body(
    'children are told by type',
    "line('a'); body.appendListItem('b'); body.appendTable([['c']]); return types(body)",
    ['PARAGRAPH', 'PARAGRAPH', 'LIST_ITEM', 'TABLE', 'PARAGRAPH'],
  ),
  body('getChildIndex is the place of a child', "line('a'); return body.getChildIndex(line('b'))", 2),
  body(
    'a removed child is gone',
    "const one = line('a'); line('b'); body.removeChild(one); return body.getText()",
    '\nb',
  ),
  body('clear leaves an empty paragraph', "line('a'); body.clear(); return [body.getText(), body.getNumChildren()]", [
    '',
    1,
  ]),
  body(
    'siblings follow one another',
    "const one = line('a'); line('b'); return [one.getNextSibling().getText(), one.getPreviousSibling().getText()]",
    ['b', ''],
  ),
  body('nesting of a list item', "body.appendListItem('a').setNestingLevel(2).getNestingLevel()", 2),

  body('replaceText replaces all', "line('a-a'); body.replaceText('a', 'b'); return body.getText()", '\nb-b'),
  body(
    'a pattern is a regular expression',
    "line('n1 n22'); body.replaceText('n\\\\d+', '#'); return body.getText()",
    '\n# #',
  ),
  body(
    'braces of a placeholder are escaped',
    "line('Dear {{name}}'); body.replaceText('\\\\{\\\\{name\\\\}\\\\}', 'Anna'); return body.getText()",
    '\nDear Anna',
  ),
  body(
    'every paragraph is matched by itself',
    "line('a'); line('b'); body.replaceText('a\\\\nb', 'x'); return body.getText()",
    '\na\nb',
  ),
  body(
    'cells are searched',
    "body.appendTable([['{x}']]); body.replaceText('\\\\{x\\\\}', 'y'); return body.getTables()[0].getCell(0, 0).getText()",
    'y',
  ),
  body(
    'headers are not of the body',
    "doc.addHeader().setText('a'); body.replaceText('a', 'b'); return doc.getHeader().getText()",
    'a',
  ),
  body(
    'findText gives element and offsets',
    "line('xxabc'); const found = body.findText('ab'); return [found.getElement().asText().getText(), found.getStartOffset(), found.getEndOffsetInclusive()]",
    ['xxabc', 2, 3],
  ),
  body(
    'findText goes on from a result',
    "line('a a'); return body.findText('a', body.findText('a')).getStartOffset()",
    2,
  ),
  body('what is not there is null', "body.findText('none')", null),
  memory(
    'flags at the beginning are of RE2',
    "line('ABC'); body.replaceText('(?i)abc', 'x'); return body.getText()",
    '\nx',
  ),
  memory('looking ahead is refused', "body.findText('a(?=b)')", error('Invalid regular expression pattern')),
  memory('dollars of a replacement stay', "line('a'); body.replaceText('a', '$1'); return body.getText()", '\n$1'),
  memory(
    'a replacement looks like what it replaces',
    "line('ab').editAsText().setBold(0, 0, true); body.replaceText('a', 'xy'); const one = body.getChild(1).editAsText(); return [one.isBold(1), one.isBold(2)]",
    [true, null],
  ),

  text('offsets are inclusive', "line('abcd').editAsText().deleteText(1, 2).getText()", 'ad'),
  text('text is inserted', "line('ad').editAsText().insertText(1, 'bc').getText()", 'abcd'),
  text(
    'bold from one offset to another',
    "const one = line('abcd').editAsText().setBold(1, 2, true); return one.getTextAttributeIndices()",
    [0, 1, 3],
  ),
  text('a style that differs is null', "line('ab').editAsText().setItalic(0, 0, true).isItalic()", null),
  text('a colour reads back', "line('ab').editAsText().setForegroundColor('#ff0000').getForegroundColor(1)", '#ff0000'),
  text(
    'a link reads back',
    "line('ab').editAsText().setLinkUrl('https://school.example').getLinkUrl()",
    'https://school.example',
  ),
  text(
    'size and font read back',
    "const one = line('ab').editAsText().setFontSize(14).setFontFamily('Arial'); return [one.getFontSize(), one.getFontFamily()]",
    [14, 'Arial'],
  ),
  text('appended text is returned', "line('a').appendText('b').getText()", 'b'),

  table(
    'rows are appended',
    "const one = body.appendTable([['a']]); one.appendTableRow().appendTableCell('b'); return [one.getNumRows(), one.getCell(1, 0).getText()]",
    [2, 'b'],
  ),
  table(
    'a copied row is inserted',
    "const one = body.appendTable([['a'], ['b']]); one.insertTableRow(0, one.getRow(1).copy()); return one.getText()",
    'b\na\nb',
  ),
  table(
    'a removed row is gone',
    "const one = body.appendTable([['a'], ['b']]); one.removeRow(0); return one.getText()",
    'b',
  ),
  table(
    'cells are counted by row',
    "const one = body.appendTable([['a', 'b'], ['c', 'd']]); return [one.getNumRows(), one.getRow(0).getNumCells()]",
    [2, 2],
  ),
  table(
    'a cell is filled',
    "const one = body.appendTable([['a']]); one.getCell(0, 0).setText('x'); return one.getText()",
    'x',
  ),
  table('a cell that is not there', "body.appendTable([['a']]).getCell(5, 0)", error('Child index (5)')),

  tabs('a document has one tab', 'doc.getTabs().length', 1),
  tabs(
    'the body of the first tab is the body',
    "line('a'); return doc.getTabs()[0].asDocumentTab().getBody().getText()",
    '\na',
  ),
  tabs('a tab may have none inside', 'doc.getTabs()[0].getChildTabs()', []),
  tabs('a tab is found by its id', 'doc.getTab(doc.getTabs()[0].getId()).getIndex()', 0),
  memory('the first tab is t.0', 'doc.getTabs()[0].getId()', 't.0'),

  seen(
    'a closed document is not changed',
    "doc.saveAndClose(); line('a')",
    error('Document is closed, its contents cannot be updated.'),
  ),
  body(
    'what was saved is read again',
    "line('a'); doc.saveAndClose(); return DocumentApp.openById(doc.getId()).getBody().getText()",
    '\na',
  ),
  body('a document without header has none', 'doc.getHeader()', null),
  memory('a second header is refused', 'doc.addHeader(); doc.addHeader()', error('already contains a header')),
  memory(
    'the last paragraph stays',
    'body.removeChild(body.getChild(0))',
    error("Can't remove the last paragraph in a document section."),
  ),
  memory('an id behind which nothing is', "DocumentApp.openById('none')", error('missing')),
];
