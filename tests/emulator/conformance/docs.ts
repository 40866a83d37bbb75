import { error, known, type Suite } from './case';
import { STYLES } from './docs/styles';

const request = known('doc', 'docs/api/reference/rest/v1/documents/request');
const rules = known('doc', 'docs/api/concepts/rules-behavior');
const structure = known('doc', 'docs/api/concepts/structure');
const sections = known(
  'doc',
  'docs/api/reference/rest/v1/documents, SectionStyle and ParagraphStyle; public scripts turn sections so',
);
const fakes = known('live', 'brucemcpherson/gas-fakes (test/testdocs*.js), run on Apps Script too');
const seen = known('live', 'messages in issues and comments of public projects');
const counted = known('live', 'indices of a 2 × 2 table in public scripts (cells at 5, 7, 10, 12)');
const memory = known('guess', 'from memory');

/** Facts about the advanced service of Google Docs. Indices count UTF-16 units. */
export const DOCS: Suite = {
  service: 'Docs',
  prelude: `const id = Docs.Documents.create({ title: 'Document' }).documentId;
const update = (...requests) => Docs.Documents.batchUpdate({ requests }, id).replies;
const write = (text, index = 1) => update({ insertText: { location: { index }, text } });
const get = () => Docs.Documents.get(id);
const text = () => DocumentApp.openById(id).getBody().getText();
const body = () => DocumentApp.openById(id).getBody();
const table = { insertTable: { rows: 2, columns: 2, location: { index: 1 } } };
const cell = (rowIndex, columnIndex) => ({ tableStartLocation: { index: 2 }, rowIndex, columnIndex });`,
  cases: [
    fakes('a new document has a section break and a paragraph', 'get().body.content.length', 2),
    structure(
      'the body begins at 1',
      'const [section, first] = get().body.content; return [section.endIndex, first.startIndex, first.endIndex, first.paragraph.elements[0].textRun.content]',
      [1, 1, 2, '\n'],
    ),
    fakes(
      'a document has id, title and revision',
      'const one = get(); return [one.documentId === id, one.title, typeof one.revisionId]',
      [true, 'Document', 'string'],
    ),
    fakes(
      'tabs are told if asked for',
      "const one = Docs.Documents.get(id, { includeTabsContent: true }); return [one.tabs.length, typeof one.tabs[0].documentTab.body, 'tabs' in get(), 'body' in one]",
      [1, 'object', false, false],
    ),
    request(
      'a section break comes behind a newline and takes an index',
      "write('ab'); update({ insertSectionBreak: { location: { index: 2 }, sectionType: 'NEXT_PAGE' } }); return get().body.content.map(({ startIndex = 0, endIndex, sectionBreak }) => [startIndex, endIndex, sectionBreak?.sectionStyle.sectionType ?? ''])",
      [
        [0, 1, 'CONTINUOUS'],
        [1, 3, ''],
        [3, 4, 'NEXT_PAGE'],
        [4, 6, ''],
      ],
    ),
    request(
      'a section break stands in the body only',
      "update({ createHeader: { type: 'DEFAULT' } }); const [segmentId] = Object.keys(get().headers); try { update({ insertSectionBreak: { location: { index: 0, segmentId }, sectionType: 'NEXT_PAGE' } }) } catch { return 'refused' }",
      'refused',
    ),
    sections(
      'pages of one section can be turned on their side',
      "write('ab'); update({ insertSectionBreak: { location: { index: 2 }, sectionType: 'NEXT_PAGE' } }, { updateSectionStyle: { range: { startIndex: 4, endIndex: 5 }, sectionStyle: { flipPageOrientation: true, marginLeft: { magnitude: 57, unit: 'PT' } }, fields: 'flipPageOrientation,marginLeft' } }); return get().body.content[2].sectionBreak.sectionStyle",
      { sectionType: 'NEXT_PAGE', flipPageOrientation: true, marginLeft: { magnitude: 57, unit: 'PT' } },
    ),
    sections(
      'a section is turned or not, never left open',
      "write('ab'); update({ insertSectionBreak: { location: { index: 2 }, sectionType: 'NEXT_PAGE' } }); try { update({ updateSectionStyle: { range: { startIndex: 4, endIndex: 5 }, sectionStyle: {}, fields: 'flipPageOrientation' } }) } catch { return 'refused' }",
      'refused',
    ),
    sections(
      'a paragraph of the body may always begin a page',
      "write('a\\nb'); update({ updateParagraphStyle: { range: { startIndex: 3, endIndex: 4 }, paragraphStyle: { pageBreakBefore: true }, fields: 'pageBreakBefore' } }); return get().body.content.slice(1).map(({ paragraph }) => paragraph.paragraphStyle.pageBreakBefore ?? false)",
      [false, true],
    ),
    memory(
      'DocumentApp shows no section break',
      "write('ab'); update({ insertSectionBreak: { location: { index: 2 }, sectionType: 'NEXT_PAGE' } }); return [body().getNumChildren(), text()]",
      [2, 'a\nb'],
    ),
    fakes('margins are an inch', 'get().documentStyle.marginTop', { magnitude: 72, unit: 'PT' }),
    fakes('text is inserted at 1', "write('Hello World.\\nSecond.'); return text()", 'Hello World.\nSecond.'),
    rules('a newline makes a paragraph', "write('a\\nb'); return body().getNumChildren()", 2),
    rules(
      'a new paragraph is like the one it was cut from',
      "write('ab'); update({ updateParagraphStyle: { range: { startIndex: 1, endIndex: 2 }, paragraphStyle: { alignment: 'CENTER' }, fields: 'alignment' } }); write('\\n', 2); return body().getParagraphs().map((one) => one.getAlignment())",
      ['CENTER', 'CENTER'],
    ),
    rules(
      'inserted text looks like what stands before',
      "write('ab'); update({ updateTextStyle: { range: { startIndex: 1, endIndex: 3 }, textStyle: { bold: true }, fields: 'bold' } }); write('c', 3); return body().editAsText().isBold()",
      true,
    ),
    rules('control characters are taken out', "write('a\\u0007\\r\\nb'); return text()", 'a\nb'),
    seen(
      'an index past the end is refused',
      "write('x', 99)",
      error('Invalid requests[0].insertText: Index 99 must be less than the end index of the referenced segment, 2.'),
    ),
    seen(
      'text is inserted into a paragraph only',
      "update(table); write('x', 2)",
      error('The insertion index must be inside the bounds of an existing paragraph.'),
    ),
    request(
      'text goes to the end of the segment',
      "write('a'); update({ insertText: { endOfSegmentLocation: {}, text: 'b' } }); return text()",
      'ab',
    ),
    request(
      'a range is deleted',
      "write('abcd'); update({ deleteContentRange: { range: { startIndex: 2, endIndex: 4 } } }); return text()",
      'ad',
    ),
    request(
      'paragraphs join where their end is deleted',
      "write('ab\\ncd'); update({ deleteContentRange: { range: { startIndex: 3, endIndex: 4 } } }); return text()",
      'abcd',
    ),
    structure(
      'a letter beyond the basic plane takes two',
      "write('😀x'); update({ deleteContentRange: { range: { startIndex: 1, endIndex: 3 } } }); return text()",
      'x',
    ),
    seen(
      'the last newline stays',
      "write('a'); update({ deleteContentRange: { range: { startIndex: 1, endIndex: 3 } } })",
      error(
        'Invalid requests[0].deleteContentRange: The range cannot include the newline character at the end of the segment.',
      ),
    ),
    seen(
      'an empty range is refused',
      'update({ deleteContentRange: { range: { startIndex: 1, endIndex: 1 } } })',
      error('The range should not be empty.'),
    ),
    seen(
      'a range past the end is refused',
      'update({ deleteContentRange: { range: { startIndex: 1, endIndex: 41 } } })',
      error('Index 41 must be less than the end index of the referenced segment, 2'),
    ),
    request(
      'requests see what those before them left',
      "update({ insertText: { location: { index: 1 }, text: 'abc' } }, { deleteContentRange: { range: { startIndex: 1, endIndex: 2 } } }, { insertText: { location: { index: 1 }, text: 'X' } }); return text()",
      'Xbc',
    ),
    seen(
      'a batch is done whole or not',
      "try { update({ insertText: { location: { index: 1 }, text: 'a' } }, { insertText: { location: { index: 99 }, text: 'b' } }); } catch (failure) { return [failure.name, failure.message.includes('requests[1]'), text()]; }",
      ['GoogleJsonResponseException', true, ''],
    ),
    seen('a batch without requests is refused', 'update()', error('Must specify at least one request.')),
    request(
      'all occurrences are counted',
      "write('x X x'); return update({ replaceAllText: { containsText: { text: 'x', matchCase: true }, replaceText: 'yy' } })",
      [{ replaceAllText: { occurrencesChanged: 2 } }],
    ),
    request(
      'case does not matter by itself',
      "write('x X'); update({ replaceAllText: { containsText: { text: 'x' }, replaceText: 'y' } }); return text()",
      'y y',
    ),
    memory(
      'no occurrence is not told',
      "update({ replaceAllText: { containsText: { text: 'x' }, replaceText: 'y' } })",
      [{ replaceAllText: {} }],
    ),

    counted(
      'cells of a new table',
      'update(table); const one = get().body.content.find((each) => each.table); return [one.startIndex, ...one.table.tableRows.flatMap((row) => row.tableCells.map((each) => each.content[0].startIndex))]',
      [2, 5, 7, 10, 12],
    ),
    request(
      'a newline is put before a table',
      'update(table); return get().body.content.map((one) => Boolean(one.table))',
      [false, false, true, false],
    ),
    request(
      'cells are filled from the last to the first',
      "update(table); for (const [index, words] of [[12, 'd'], [10, 'c'], [7, 'b'], [5, 'a']]) write(words, index); return body().getTables()[0].getText()",
      'a\nb\nc\nd',
    ),
    request(
      'a row is inserted below',
      'update(table, { insertTableRow: { tableCellLocation: cell(0, 0), insertBelow: true } }); return body().getTables()[0].getNumRows()',
      3,
    ),
    request(
      'a row is deleted',
      "update(table); write('c', 10); update({ deleteTableRow: { tableCellLocation: cell(0, 0) } }); return body().getTables()[0].getText()",
      'c\n',
    ),
    request(
      'a table without rows is gone',
      'update(table, { deleteTableRow: { tableCellLocation: cell(0, 0) } }, { deleteTableRow: { tableCellLocation: cell(0, 0) } }); return body().getTables()',
      [],
    ),
    request(
      'columns are inserted and deleted',
      'const right = { insertTableColumn: { tableCellLocation: cell(0, 0), insertRight: true } }; update(table, right, right, { deleteTableColumn: { tableCellLocation: cell(0, 0) } }); return body().getTables()[0].getRow(0).getNumCells()',
      3,
    ),
    seen(
      'a table is named by where it begins',
      'update({ insertTableRow: { tableCellLocation: { tableStartLocation: { index: 1 }, rowIndex: 0, columnIndex: 0 } } })',
      error(
        'Invalid requests[0].insertTableRow: Invalid table start location. Must specify the start index of the table.',
      ),
    ),
    request(
      'only the fields asked for are told',
      "update(table); return Docs.Documents.get(id, { fields: 'body(content(startIndex,table/rows))' })",
      { body: { content: [{}, { startIndex: 1 }, { startIndex: 2, table: { rows: 2 } }, { startIndex: 14 }] } },
    ),
    memory(
      'header rows are pinned',
      'return update(table, { pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount: 1 } })',
      [{}, {}],
    ),
    memory(
      'a part of a table is not deleted',
      'update(table); update({ deleteContentRange: { range: { startIndex: 5, endIndex: 8 } } })',
      error('Invalid deletion range. Cannot delete the requested range.'),
    ),

    ...STYLES,
  ],
};
