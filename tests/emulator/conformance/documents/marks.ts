import { type Case, error, known } from '../case';

const extra = known('live', 'brucemcpherson/gas-fakes (test/testdocsextra.js), run on Apps Script too');
const next = known('live', 'brucemcpherson/gas-fakes (test/testdocsnext.js), run on Apps Script too');
const people = known('live', 'brucemcpherson/gas-fakes (test/testdocs.js), run on Apps Script too');
const documents = known('doc', 'reference/document/document');
const position = known('doc', 'reference/document/position');
const named = known('doc', 'reference/document/named-range');
const sections = known('doc', 'reference/document/document-tab');
const seen = known('live', 'messages in issues of public projects');

/** Bookmarks, positions, ranges, tabs, sections, and people of a document. */
export const MARKS: Case[] = [
  extra(
    'a bookmark has a position',
    "const one = doc.addBookmark(doc.newPosition(line('Para'), 0)).getPosition(); return [one.getElement().asText().getText(), one.getOffset()]",
    ['Para', 0],
  ),
  extra(
    'a removed bookmark is gone',
    "const one = doc.addBookmark(doc.newPosition(line('Para'), 0)); const id = one.getId(); one.remove(); return doc.getBookmark(id)",
    null,
  ),
  documents(
    'bookmarks are listed',
    "doc.addBookmark(doc.newPosition(line('a'), 0)); doc.addBookmark(doc.newPosition(line('b').getChild(0), 1)); return doc.getBookmarks().map((one) => one.getPosition().getOffset())",
    [0, 1],
  ),
  documents(
    'a bookmark goes with its text',
    "const p = line('abc'); doc.addBookmark(doc.newPosition(p.getChild(0), 2)); p.editAsText().insertText(0, 'zz'); return doc.getBookmarks()[0].getPosition().getOffset()",
    4,
  ),
  documents(
    'a bookmark is saved',
    "const id = doc.addBookmark(doc.newPosition(line('a'), 0)).getId(); doc.saveAndClose(); return DocumentApp.openById(doc.getId()).getBookmark(id) !== null",
    true,
  ),
  position(
    'text is inserted at a position',
    "const p = line('abc'); const one = doc.newPosition(p.getChild(0), 1); one.insertText('X'); return [p.getText(), one.getSurroundingTextOffset(), one.getSurroundingText().getText()]",
    ['aXbc', 1, 'aXbc'],
  ),
  position(
    'a bookmark is made at a position',
    "doc.newPosition(line('abc').getChild(0), 1).insertBookmark().getPosition().getOffset()",
    1,
  ),
  next(
    'a range is built of elements',
    "const one = doc.newRange().addElement(line('a')).addElement(line('b')).build(); return [String(one), one.getRangeElements().map((each) => each.getElement().getText())]",
    ['Range', ['a', 'b']],
  ),
  next('an empty range has no elements', 'doc.newRange().build().getRangeElements()', []),
  next(
    'a range is added to another',
    "const b = doc.newRange().addElement(line('a')); b.addRange(doc.newRange().addElement(line('b')).build()); return b.build().getRangeElements().length",
    2,
  ),
  next('a builder prints as its class', 'String(doc.newRange())', 'RangeBuilder'),
  documents(
    'elements between two are added',
    "const one = line('a'); line('b'); const last = line('c'); line('d'); return doc.newRange().addElementsBetween(one, last).build().getRangeElements().map((each) => each.getElement().getText())",
    ['a', 'b', 'c'],
  ),
  named(
    'a named range is found by its name',
    "doc.addNamedRange('x', doc.newRange().addElement(line('a')).build()); const [one] = doc.getNamedRanges('x'); return [one.getName(), one.getRange().getRangeElements()[0].getElement().getText(), doc.getNamedRanges('y')]",
    ['x', 'a', []],
  ),
  named(
    'a named range of some characters',
    "const t = line('abcd').editAsText(); doc.addNamedRange('x', doc.newRange().addElement(t, 1, 2).build()); const one = doc.getNamedRanges()[0].getRange().getRangeElements()[0]; return [one.isPartial(), one.getStartOffset(), one.getEndOffsetInclusive()]",
    [true, 1, 2],
  ),
  named(
    'names need not be unique',
    "for (const words of ['a', 'b']) doc.addNamedRange('x', doc.newRange().addElement(line(words)).build()); return doc.getNamedRanges('x').length",
    2,
  ),
  named(
    'a removed named range is gone',
    "const one = doc.addNamedRange('x', doc.newRange().addElement(line('a')).build()); const id = one.getId(); one.remove(); return doc.getNamedRangeById(id)",
    null,
  ),
  sections(
    'a tab has bookmarks and named ranges',
    "const tab = doc.getActiveTab().asDocumentTab(); tab.addNamedRange('x', tab.newRange().addElement(line('a')).build()); return [tab.getNamedRanges().length, tab.getBookmarks().length, tab.getFootnotes().length]",
    [1, 0, 0],
  ),
  sections('a tab tells its type', 'doc.getTabs()[0].getType()', 'DOCUMENT_TAB'),
  sections(
    'header and footer are of the tab',
    "const tab = doc.getTabs()[0].asDocumentTab(); tab.addFooter().setText('f'); return [doc.getFooter().getText(), tab.getHeader()]",
    ['f', null],
  ),
  documents('a header is removed', 'doc.addHeader().removeFromParent(); return doc.getHeader()', null),
  seen('a footer is a section of its own', 'doc.addFooter().getType()', 'FOOTER_SECTION'),
  documents('a script of another file sees no cursor and no selection', '[doc.getCursor(), doc.getSelection()]', [
    null,
    null,
  ]),
  people(
    'editors can read',
    "doc.addEditor('e@school.example').addViewer('v@school.example'); return [doc.getEditors().length, doc.getViewers().length]",
    [2, 3],
  ),
  people(
    'the owner stays an editor',
    "doc.addEditors(['a@school.example', 'b@school.example']).removeEditor('a@school.example').removeEditor('b@school.example'); return doc.getEditors().map((one) => one.getEmail())",
    ['keeper@school.example'],
  ),
  seen('what is closed is not cleared', 'doc.saveAndClose(); doc.clear()', error('Document is closed')),
];
