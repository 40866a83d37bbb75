import { type Case, error, known } from '../case';

const images = known('live', 'brucemcpherson/gas-fakes (test/testdocsimages.js), run on Apps Script too');
const next = known('live', 'brucemcpherson/gas-fakes (test/testdocsnext.js), run on Apps Script too');
const paragraph = known('doc', 'reference/document/paragraph');
const body = known('doc', 'reference/document/body');
const image = known('doc', 'reference/document/inline-image');
const memory = known('guess', 'from memory');

/** What stands between the texts of a paragraph: images, breaks, rules, footnotes. */
export const OBJECTS: Case[] = [
  images(
    'an image stands after the text',
    "const p = line('x '); const one = p.appendInlineImage(dot()); return [types(p), p.getText(), one.getType(), p.getChildIndex(one)]",
    [['TEXT', 'INLINE_IMAGE'], 'x ', 'INLINE_IMAGE', 1],
  ),
  images(
    'a copied image is put before the text',
    "const p = line('x'); const one = p.appendInlineImage(dot()); p.insertInlineImage(0, one.copy()); return types(p)",
    ['INLINE_IMAGE', 'TEXT', 'INLINE_IMAGE'],
  ),
  images(
    'an image that has a place is refused',
    "const p = line('x'); p.appendInlineImage(p.appendInlineImage(dot()))",
    error('Element must be detached.'),
  ),
  images(
    'an image of the body is in a paragraph',
    'const one = body.appendImage(dot()); return [one.getParent().getType(), one.getParent().getParent().getType(), body.getNumChildren()]',
    ['PARAGRAPH', 'BODY_SECTION', 2],
  ),
  images('a copy of an image has no parent', 'body.appendImage(dot()).copy().getParent()', null),
  images('images have a size', 'const one = body.appendImage(dot()); return [one.getWidth(), one.getHeight()]', [1, 1]),
  images(
    'what is no image is refused',
    "body.appendImage(Utilities.newBlob('no image', 'text/plain', 'a.txt'))",
    error('Invalid image data.'),
  ),
  images('an image prints as its class', 'String(body.appendImage(dot()))', 'InlineImage'),
  body('images of the body are listed', "line('x').appendInlineImage(dot()); return body.getImages().length", 1),
  image('the picture is read back', 'body.appendImage(dot()).getBlob().getContentType()', 'image/png'),
  image(
    'an image keeps its words and its link',
    "const one = body.appendImage(dot()).setAltTitle('t').setAltDescription('d').setLinkUrl('https://school.example'); return [one.getAltTitle(), one.getAltDescription(), one.getLinkUrl()]",
    ['t', 'd', 'https://school.example'],
  ),
  image('a size can be changed', 'body.appendImage(dot()).setWidth(40).setHeight(30).getAttributes().WIDTH', 40),
  images(
    'an image beside the text has an id',
    "const p = line('x'); const one = p.addPositionedImage(dot()); return [String(one), p.getPositionedImages().length, p.getPositionedImage(one.getId()).getId() === one.getId()]",
    ['PositionedImage', 1, true],
  ),
  known('doc', 'reference/document/positioned-image')(
    'an image beside the text is moved',
    "const one = line('x').addPositionedImage(dot()).setTopOffset(60).setLeftOffset(40).setLayout(DocumentApp.PositionedLayout.BREAK_BOTH); return [one.getTopOffset(), one.getLeftOffset(), one.getLayout(), one.getParagraph().getText()]",
    [60, 40, 'BREAK_BOTH', 'x'],
  ),
  paragraph(
    'an image beside the text is removed',
    "const p = line('x'); const id = p.addPositionedImage(dot()).getId(); return [p.removePositionedImage(id), p.removePositionedImage(id), p.getPositionedImages()]",
    [true, false, []],
  ),

  next(
    'a copied page break is inserted',
    "line('p1'); body.appendPageBreak(); line('p2'); body.insertPageBreak(1, body.appendPageBreak().copy()); return [body.getText(), body.getNumChildren()]",
    ['\n\np1\n\np2\n', 6],
  ),
  next(
    'a page break that has a place is refused',
    'body.insertPageBreak(1, body.appendPageBreak())',
    error('Element must be detached.'),
  ),
  body(
    'a horizontal rule lies in a paragraph',
    'const one = body.appendHorizontalRule(); return [one.getType(), one.getParent().getType(), body.getNumChildren()]',
    ['HORIZONTAL_RULE', 'PARAGRAPH', 2],
  ),
  paragraph(
    'an object parts the text',
    "const p = line('ab'); p.appendPageBreak(); p.appendText('cd'); return [types(p), p.getText(), p.getChild(0).getText(), p.getChild(2).getText()]",
    [['TEXT', 'PAGE_BREAK', 'TEXT'], 'abcd', 'ab', 'cd'],
  ),
  paragraph(
    'siblings inside a paragraph',
    "const p = line('ab'); p.appendHorizontalRule(); const one = p.getChild(0); return [one.getNextSibling().getType(), one.getNextSibling().getPreviousSibling().getText(), one.getPreviousSibling()]",
    ['HORIZONTAL_RULE', 'ab', null],
  ),
  paragraph('an object is removed', "const p = line('ab'); p.removeChild(p.appendHorizontalRule()); return types(p)", [
    'TEXT',
  ]),
  paragraph(
    'text is inserted before an object',
    "const p = line('ab'); p.appendHorizontalRule(); p.insertText(1, 'X'); return [types(p), p.getText()]",
    [['TEXT', 'HORIZONTAL_RULE'], 'abX'],
  ),
  memory(
    'offsets do not count objects',
    "const p = line('ab'); p.appendPageBreak(); p.appendText('cd').setBold(true); return [p.editAsText().isBold(2), p.editAsText().getText()]",
    [true, 'abcd'],
  ),
  known('doc', 'reference/document/document')('a new document has no footnotes', 'doc.getFootnotes()', []),
];
