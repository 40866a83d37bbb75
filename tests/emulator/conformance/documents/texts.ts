import { type Case, error, known } from '../case';

const text = known('doc', 'reference/document/text');
const body = known('doc', 'reference/document/body');
const element = known('doc', 'reference/document/element');
const container = known('doc', 'reference/document/container-element');
const fakes = known('live', 'brucemcpherson/gas-fakes (test/testdocs*.js), run on Apps Script too');
const seen = known('live', 'messages in comments of public scripts');
const memory = known('guess', 'from memory');

/** Texts as such, and the way from one element to another. */
export const TEXTS: Case[] = [
  seen('an empty text is not appended', "line('x').appendText('')", error('Cannot insert an empty text element.')),
  seen(
    'a list item is not emptied by setText',
    "body.appendListItem('x').setText('')",
    error('Cannot insert an empty text element.'),
  ),
  seen(
    'a cell is not emptied by setText',
    "body.appendTable([['a']]).getCell(0, 0).setText('')",
    error('Cannot insert an empty text element.'),
  ),
  fakes(
    'clear empties a list item',
    "const one = body.appendListItem('x').clear(); const before = one.getText(); one.setText('y'); return [before, one.getText()]",
    ['', 'y'],
  ),
  fakes('a paragraph may be appended empty', "line('').getText()", ''),
  seen('a number does not replace', "line('x').replaceText('x', 5)", error('Invalid argument: replacement')),
  seen(
    'the last paragraph stays, though others are there',
    "line('x').removeFromParent()",
    error("Can't remove the last paragraph in a document section."),
  ),
  body(
    'a paragraph before the last is removed',
    "const one = line('x'); line('y'); one.removeFromParent(); return body.getText()",
    '\ny',
  ),

  text(
    'the text of a body is edited over its paragraphs',
    "line('a'); line('b'); body.editAsText().insertText(0, 'X').appendText('Z'); return body.getText()",
    'X\na\nbZ',
  ),
  memory(
    'paragraphs join where their end is deleted',
    "line('ab'); line('cd'); body.editAsText().deleteText(2, 4); return body.getText()",
    '\nad',
  ),
  text('setText replaces the text', "line('ab').editAsText().setText('xyz').getText()", 'xyz'),
  text('appendText adds to the text', "line('ab').editAsText().appendText('c').getText()", 'abc'),
  text(
    'attributes from one offset to another',
    "line('abc').editAsText().setAttributes(0, 1, { BOLD: true }).getAttributes(0).BOLD",
    true,
  ),
  text('the style at an offset', "line('abc').editAsText().setBold(0, 0, true).isBold(1)", null),
  text('indices of a plain text', "line('abc').editAsText().getTextAttributeIndices()", [0]),
  memory(
    'an offset past the end is refused',
    "line('abc').editAsText().deleteText(0, 9)",
    error('Index (9) must be less than the content length (3).'),
  ),
  text(
    'findText tells what was found as a part',
    "line('xxabc'); const found = body.findText('ab'); return [found.isPartial(), found.getElement().getType(), found.getElement().getParent().getType()]",
    [true, 'TEXT', 'PARAGRAPH'],
  ),
  memory(
    'classes of RE2 in a pattern',
    "line('д1 ж2'); body.replaceText('\\\\p{Cyrillic}', 'x'); return body.getText()",
    '\nx1 x2',
  ),
  body(
    'an alternative in a pattern',
    "line('cat dog'); body.replaceText('cat|dog', 'x'); return body.getText()",
    '\nx x',
  ),
  body(
    'a search of a table stays in it',
    "line('a'); const t = body.appendTable([['a']]); t.replaceText('a', 'b'); return body.getText()",
    '\na\nb\n',
  ),
  memory('an open bracket is no pattern', "body.findText('(')", error('Invalid regular expression pattern (')),

  element('asParagraph of a paragraph is itself', 'body.getChild(0).asParagraph().getText()', ''),
  element('asTable of a table is itself', "body.appendTable([['a']]).asTable().getNumRows()", 1),
  memory('a paragraph is no table', "line('x').asTable()", error("can't be cast to Table")),
  element('asText of any element with text', "body.appendTable([['a', 'b']]).asText().getText()", 'a\nb'),
  fakes(
    'the end of the document is told',
    "const one = line('1'); const two = line('2'); return [two.isAtDocumentEnd(), one.isAtDocumentEnd()]",
    [true, false],
  ),
  fakes(
    'the first and the last have no sibling',
    "const one = line('1'); return [one.getNextSibling(), body.getChild(0).getPreviousSibling()]",
    [null, null],
  ),
  fakes(
    'findElement finds by type',
    "line('a'); body.appendTable([['c']]); return body.findElement(ElementType.TABLE).getElement().getType()",
    'TABLE',
  ),
  container(
    'findElement goes on from a result',
    "line('a'); const one = body.findElement(ElementType.PARAGRAPH); return body.findElement(ElementType.PARAGRAPH, one).getElement().getText()",
    'a',
  ),
  container(
    'findElement goes into tables',
    "body.appendTable([['c']]); return body.findElement(ElementType.TABLE_CELL).getElement().getText()",
    'c',
  ),
  known('doc', 'reference/document/range-element')(
    'a whole element has no offsets',
    'const one = body.findElement(ElementType.PARAGRAPH); return [one.isPartial(), one.getStartOffset(), one.getEndOffsetInclusive()]',
    [false, -1, -1],
  ),
  container('what is not there is found nowhere', 'body.findElement(ElementType.TABLE)', null),
  element(
    'merge joins a paragraph to the one before',
    "line('a'); const one = line('b').merge(); return [one.getText(), body.getText()]",
    ['ab', '\nab'],
  ),
  fakes('a body prints under another name', 'String(body)', 'DocumentBodySection'),
  fakes('a document prints as its class', 'String(doc)', 'Document'),
  fakes(
    'a document appends as its body does',
    "doc.appendParagraph('p'); doc.appendListItem('l'); doc.appendTable([['t']]); return types(body)",
    ['PARAGRAPH', 'PARAGRAPH', 'LIST_ITEM', 'TABLE', 'PARAGRAPH'],
  ),
  fakes('a document is cleared', "line('a'); doc.clear(); return doc.getBody().getText()", ''),
  fakes(
    'a second opening sees what is pending',
    "line('a'); return DocumentApp.openById(doc.getId()).getBody().getText()",
    '\na',
  ),
  fakes('a document is opened by its address', 'DocumentApp.openByUrl(doc.getUrl()).getId() === doc.getId()', true),
  fakes('a new name is read at once', "doc.setName('New'); return doc.getName()", 'New'),
  memory('what is no address is refused', "DocumentApp.openByUrl('nope')", error('Invalid argument: url')),
  known('live', 'messages in issues of public projects')(
    'there is no user interface of another file',
    'DocumentApp.getUi()',
    error('Cannot call DocumentApp.getUi() from this context.'),
  ),
];
