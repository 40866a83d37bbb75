import { type Case, error, known } from '../case';

const request = known('doc', 'docs/api/reference/rest/v1/documents/request');
const structure = known('doc', 'docs/api/concepts/structure');
const resource = known('doc', 'docs/api/reference/rest/v1/documents');
const fakes = known('live', 'brucemcpherson/gas-fakes (test/testdocs*.js), run on Apps Script too');
const seen = known('live', 'messages in issues and comments of public projects');

/** Styles, headers, footnotes, named ranges, images and revisions in the Docs API. */
export const STYLES: Case[] = [
  fakes(
    'text is styled by the fields that are named',
    "write('Bold'); update({ updateTextStyle: { range: { startIndex: 1, endIndex: 5 }, textStyle: { bold: true, italic: true, foregroundColor: { color: { rgbColor: { red: 1 } } } }, fields: 'bold,foregroundColor' } }); const one = body().editAsText(); return [one.isBold(), one.isItalic(), one.getForegroundColor()]",
    [true, null, '#ff0000'],
  ),
  fakes(
    'a paragraph is styled',
    "write('Bold'); update({ updateParagraphStyle: { range: { startIndex: 1, endIndex: 5 }, paragraphStyle: { alignment: 'CENTER', namedStyleType: 'HEADING_1' }, fields: '*' } }); const one = body().getChild(0); return [one.getAlignment(), one.getHeading()]",
    ['CENTER', 'HEADING1'],
  ),
  resource(
    'styles are read back',
    "write('ab'); update({ updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: { bold: true, fontSize: { magnitude: 14, unit: 'PT' } }, fields: 'bold,fontSize' } }); return get().body.content[1].paragraph.elements.map((one) => [one.startIndex, one.endIndex, one.textRun.content, one.textRun.textStyle])",
    [
      [1, 2, 'a', { bold: true, fontSize: { magnitude: 14, unit: 'PT' } }],
      [2, 4, 'b\n', {}],
    ],
  ),
  seen(
    'fields must be named',
    "write('a'); update({ updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: { bold: true } } })",
    error('At least one field must be listed'),
  ),
  seen(
    'tabs before a bullet tell its level',
    "write('a\\n\\tb'); update({ createParagraphBullets: { range: { startIndex: 1, endIndex: 5 }, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } }); return body().getListItems().map((one) => [one.getText(), one.getNestingLevel(), one.getGlyphType()])",
    [
      ['a', 0, 'BULLET'],
      ['b', 1, 'BULLET'],
    ],
  ),
  request(
    'bullets are taken away',
    "write('a'); const range = { startIndex: 1, endIndex: 2 }; update({ createParagraphBullets: { range, bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN' } }, { deleteParagraphBullets: { range } }); return body().getListItems()",
    [],
  ),
  fakes(
    'the page is changed',
    "update({ updateDocumentStyle: { documentStyle: { pageSize: { height: { magnitude: 800, unit: 'PT' }, width: { magnitude: 400, unit: 'PT' } } }, fields: 'pageSize' } }); return [body().getPageWidth(), body().getPageHeight()]",
    [400, 800],
  ),

  request(
    'a header is made and filled',
    "const [{ createHeader }] = update({ createHeader: { type: 'DEFAULT' } }); update({ insertText: { location: { segmentId: createHeader.headerId, index: 0 }, text: 'h' } }); return DocumentApp.openById(id).getHeader().getText()",
    'h',
  ),
  seen(
    'a second header is refused',
    "update({ createHeader: { type: 'DEFAULT' } }, { createHeader: { type: 'DEFAULT' } })",
    error('Default header already exists'),
  ),
  request(
    'a footnote has a segment of its own',
    "write('ab'); const [{ createFootnote }] = update({ createFootnote: { location: { index: 2 } } }); update({ insertText: { location: { segmentId: createFootnote.footnoteId, index: 1 }, text: 'note' } }); const [one] = DocumentApp.openById(id).getFootnotes(); return [one.getFootnoteContents().getText(), one.getParent().getText(), one.getFootnoteContents().getType()]",
    [' note', 'ab', 'FOOTNOTE_SECTION'],
  ),
  structure(
    'objects take one',
    "write('ab'); update({ insertPageBreak: { location: { index: 2 } } }); return get().body.content[1].paragraph.elements.map((one) => [one.startIndex, one.endIndex, 'pageBreak' in one])",
    [
      [1, 2, false],
      [2, 3, true],
      [3, 4, false],
    ],
  ),
  request(
    'a named range is filled',
    "write('Dear NAME!'); const [{ createNamedRange }] = update({ createNamedRange: { name: 'who', range: { startIndex: 6, endIndex: 10 } } }); update({ replaceNamedRangeContent: { namedRangeName: 'who', text: 'Anna' } }); return [text(), createNamedRange.namedRangeId in { [DocumentApp.openById(id).getNamedRanges('who')[0].getId()]: 1 }]",
    ['Dear Anna!', true],
  ),
  request(
    'a named range is filled again',
    "write('Dear NAME!'); update({ createNamedRange: { name: 'who', range: { startIndex: 6, endIndex: 10 } } }, { replaceNamedRangeContent: { namedRangeName: 'who', text: 'Antonina' } }, { replaceNamedRangeContent: { namedRangeName: 'who', text: 'Bo' } }); return text()",
    'Dear Bo!',
  ),
  resource(
    'named ranges are told by name',
    "write('abcd'); update({ createNamedRange: { name: 'n', range: { startIndex: 2, endIndex: 4 } } }); return get().namedRanges.n.namedRanges[0].ranges",
    [{ startIndex: 2, endIndex: 4 }],
  ),
  request(
    'a deleted named range is gone',
    "write('abcd'); update({ createNamedRange: { name: 'n', range: { startIndex: 2, endIndex: 4 } } }, { deleteNamedRange: { name: 'n' } }); return 'namedRanges' in get()",
    false,
  ),
  seen(
    'an image that cannot be fetched',
    "update({ insertInlineImage: { location: { index: 1 }, uri: 'https://school.example/a.png' } })",
    error('There was a problem retrieving the image. The provided image should be publicly accessible'),
  ),
  request(
    'an old revision is refused',
    "const { revisionId } = get(); write('a'); Docs.Documents.batchUpdate({ requests: [{ insertText: { location: { index: 1 }, text: 'b' } }], writeControl: { requiredRevisionId: revisionId } }, id)",
    error('does not match the latest revision'),
  ),
  seen('what is not there is not found', "Docs.Documents.get('none')", error('Requested entity was not found.')),
  fakes(
    'a draft that is open is not seen',
    "const doc = DocumentApp.openById(id); doc.getBody().appendParagraph('x'); const before = get().body.content.length; doc.saveAndClose(); return [before, get().body.content.length]",
    [2, 3],
  ),
];
