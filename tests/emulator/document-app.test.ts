import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../local/emulator/services/document/blocks';
import { DocumentAppService } from '../../local/emulator/services/document/document-app';
import { textOf } from '../../local/emulator/services/document/runs';
import type { Body } from '../../local/emulator/services/document/section';
import { bareRun, COLLEAGUE, KEEPER, spaceOfTwo } from './bare-run';

function openNew(locale: 'ru' | 'en' = 'ru') {
  const state = spaceOfTwo({ locale });
  const app = new DocumentAppService(bareRun(state));
  const document = app.create('Приказ');
  return { state, app, document, body: document.getBody() };
}

function bodyWith(text: string): Body {
  const { body } = openNew();
  body.editAsText().setText(text);
  return body;
}

function savedText(state: ReturnType<typeof spaceOfTwo>, id: string): string {
  return paragraphsOf(state.documents[id]?.body ?? [])
    .map(textOf)
    .join('\n');
}

describe('A new document', () => {
  it.each([
    ['ru', 595.276, 841.89],
    ['en', 612, 792],
  ] as const)(
    'for a user with locale %s has paper %d × %d, an inch of margins and one empty paragraph',
    (locale, width, height) => {
      const { body } = openNew(locale);
      expect([body.getPageWidth(), body.getPageHeight()]).toEqual([width, height]);
      expect([body.getMarginTop(), body.getMarginBottom(), body.getMarginLeft(), body.getMarginRight()]).toEqual([
        72, 72, 72, 72,
      ]);
      expect(body.getNumChildren()).toBe(1);
      expect(body.getText()).toBe('');
    },
  );

  it('is a file that the script made for its user', () => {
    const { state, document } = openNew();
    expect(state.files[document.getId()]).toMatchObject({ name: 'Приказ', owner: KEEPER, app: [KEEPER] });
    expect(document.getUrl()).toBe(`https://docs.google.com/document/d/${document.getId()}/edit`);
  });
});

describe('Opening', () => {
  it('an unknown id says that the document is missing', () => {
    expect(() => openNew().app.openById('1abc')).toThrow(
      "Document is missing (perhaps it was deleted, or you don't have read access?)",
    );
  });

  it.each([
    [undefined, false],
    ['reader', false],
    ['writer', true],
  ] as const)('somebody else’s document with the role %s: %s', (role, opens) => {
    const { state, document } = openNew();
    if (role) {
      state.files[document.getId()]?.permissions.push({ id: '1', type: 'user', role, emailAddress: COLLEAGUE });
    }
    const open = () => new DocumentAppService(bareRun(state, COLLEAGUE)).openById(document.getId()).getName();
    if (opens) expect(open()).toBe('Приказ');
    else expect(open).toThrow('You do not have permission to access the requested document.');
  });

  it('by address finds the document behind it', () => {
    const { app, document } = openNew();
    expect(app.openByUrl(document.getUrl()).getId()).toBe(document.getId());
    expect(() => app.openByUrl('https://example.org')).toThrow('Invalid argument: url');
  });
});

describe('Changes', () => {
  it('stay pending until saveAndClose', () => {
    const { state, document, body } = openNew();
    body.appendParagraph('Назначить');
    expect(savedText(state, document.getId())).toBe('');
    document.saveAndClose();
    expect(savedText(state, document.getId())).toBe('\nНазначить');
  });

  it('are saved at the end of a run', () => {
    const { state, app, document, body } = openNew();
    body.appendParagraph('Назначить');
    app._commitAll();
    expect(savedText(state, document.getId())).toBe('\nНазначить');
  });

  it('are seen by a second handle of the same run', () => {
    const { app, document, body } = openNew();
    body.appendParagraph('Назначить');
    expect(app.openById(document.getId()).getBody().getText()).toBe('\nНазначить');
  });

  it.each<[string, (opened: ReturnType<typeof openNew>) => void]>([
    ['a paragraph', ({ body }) => body.appendParagraph('x')],
    ['a replacement', ({ body }) => body.replaceText('a', 'b')],
    ['a margin', ({ body }) => body.setMarginTop(1)],
    ['a style', ({ body }) => body.editAsText().setBold(true)],
    ['a name', ({ document }) => document.setName('x')],
    ['a header', ({ document }) => document.addHeader()],
    ['a second closing', ({ document }) => document.saveAndClose()],
  ])('to a closed document are refused: %s', (_name, change) => {
    const opened = openNew();
    opened.document.saveAndClose();
    expect(() => change(opened)).toThrow('Document is closed, its contents cannot be updated.');
  });

  it('can go on after opening again', () => {
    const { state, app, document, body } = openNew();
    body.appendParagraph('1');
    document.saveAndClose();
    const again = app.openById(document.getId());
    again.getBody().appendParagraph('2');
    again.saveAndClose();
    expect(savedText(state, document.getId())).toBe('\n1\n2');
  });

  it('that clash with a change from elsewhere are refused loudly', () => {
    const { state, document, body } = openNew();
    body.appendParagraph('1');
    const id = document.getId();
    state.documents[id] = structuredClone(state.documents[id] ?? expect.fail());
    expect(() => document.saveAndClose()).toThrow('is not emulated');
  });
});

describe('replaceText', () => {
  it.each([
    ['\\{\\{fio\\}\\}', 'Иванов', 'Назначить {{fio}}, {{fio}}', 'Назначить Иванов, Иванов'],
    ['\\{\\{fio\\}\\}', '$1 \\ $&', '{{fio}}', '$1 \\ $&'],
    ['\\{\\{\\w+\\}\\}', '—', '{{a}} и {{b}}', '— и —'],
    ['(?i)приказ', 'Акт', 'ПРИКАЗ', 'Акт'],
    ['\\pL+', 'x', 'слово 1', 'x 1'],
    ['x*', '-', 'axb', 'a-b'],
    ['a', 'aa', 'aba', 'aabaa'],
    ['нет', 'есть', 'текст', 'текст'],
  ])('of %s by %s turns %s into %s', (pattern, replacement, before, after) => {
    const body = bodyWith(before);
    body.replaceText(pattern, replacement);
    expect(body.getText()).toBe(after);
  });

  it.each(['(?=x)', '(?<!x)y', '(a)\\1', '{{', '('])('refuses or takes %s as RE2 does', (pattern) => {
    const replace = () => bodyWith('{{x').replaceText(pattern, '').getText();
    if (pattern === '{{') expect(replace()).toBe('x');
    else expect(replace).toThrow(`Invalid regular expression pattern ${pattern}`);
  });

  it.each([null, undefined, 5])('refuses the replacement %s', (replacement) => {
    expect(() => bodyWith('x').replaceText('x', replacement as unknown as string)).toThrow(
      'Invalid argument: replacement',
    );
  });

  it('finds text across runs of different style and gives the style of the first', () => {
    const body = bodyWith('До ');
    const paragraph = body.getParagraphs()[0] ?? expect.fail();
    paragraph.appendText('{{fi').setBold(true);
    paragraph.appendText('o}} после').setBold(false);
    body.replaceText('\\{\\{fio\\}\\}', 'Иванов');
    const text = paragraph.editAsText();
    expect(text.getText()).toBe('До Иванов после');
    expect([2, 3, 8, 9].map((offset) => text.isBold(offset))).toEqual([null, true, true, false]);
  });

  it('does not see matches that span paragraphs', () => {
    const body = bodyWith('один');
    body.appendParagraph('два');
    expect(body.replaceText('один\\s*два', 'x').getText()).toBe('один\nдва');
  });

  it('reaches cells but neither the header nor the footer', () => {
    const { document, body } = openNew();
    const header = document.addHeader();
    header.appendParagraph('{{x}}');
    body.appendTable([['{{x}}']]);
    body.replaceText('\\{\\{x\\}\\}', '1');
    expect([body.getTables()[0]?.getText(), header.getText()]).toEqual(['1', '\n{{x}}']);
  });
});

describe('findText', () => {
  it('goes from match to match through paragraphs and cells', () => {
    const body = bodyWith('a b a');
    body.appendTable([['x', 'a']]);
    const found: [string, number, number][] = [];
    for (let place = body.findText('a'); place; place = body.findText('a', place)) {
      found.push([place.getElement().getText(), place.getStartOffset(), place.getEndOffsetInclusive()]);
    }
    expect(found).toEqual([
      ['a b a', 0, 0],
      ['a b a', 4, 4],
      ['a', 0, 0],
    ]);
  });

  it('gives the place to delete and insert a text with dollars', () => {
    const body = bodyWith('до {{x}} после');
    const place = body.findText('\\{\\{x\\}\\}') ?? expect.fail();
    place.getElement().deleteText(place.getStartOffset(), place.getEndOffsetInclusive()).insertText(3, '$1');
    expect(body.getText()).toBe('до $1 после');
  });

  it('is null where there is nothing', () => {
    expect(bodyWith('a').findText('b')).toBeNull();
  });
});

describe('Text', () => {
  it.each<[string, (text: ReturnType<Body['editAsText']>) => void, unknown[]]>([
    ['all of it', (text) => text.setBold(true), [true, true, true, true]],
    ['a range', (text) => text.setBold(1, 2, true), [null, true, true, null]],
    ['a range taken back', (text) => text.setBold(true).setBold(3, 3, null), [true, true, true, null]],
    ['by attributes', (text) => text.setAttributes({ BOLD: true }), [true, true, true, true]],
  ])('is made bold: %s', (_name, act, bold) => {
    const text = bodyWith('abcd').editAsText();
    act(text);
    expect([0, 1, 2, 3].map((offset) => text.isBold(offset))).toEqual(bold);
  });

  it('says null where characters differ', () => {
    const text = bodyWith('abcd').editAsText().setFontSize(12).setFontSize(0, 1, 14);
    expect([text.getFontSize(), text.getFontSize(0), text.getFontSize(3)]).toEqual([null, 14, 12]);
    expect(text.getTextAttributeIndices()).toEqual([0, 2]);
  });

  it('appended to a paragraph is styled by itself', () => {
    const body = bodyWith('');
    const paragraph = body.appendParagraph('');
    const first = paragraph.appendText('Имя: ').setBold(true);
    paragraph.appendText('Иванов').setBold(false).setLinkUrl('https://example.org');
    expect(paragraph.getText()).toBe('Имя: Иванов');
    expect([paragraph.editAsText().isBold(0), paragraph.editAsText().isBold(6)]).toEqual([true, false]);
    expect([first.getText(), first.getLinkUrl()]).toEqual(['Имя: ', null]);
  });

  it.each([
    [4, 4, 4],
    [-1, 0, -1],
    [0, 9, 9],
  ])('refuses the range %d to %d', (start, end, wrong) => {
    const text = bodyWith('abcd').editAsText();
    expect(() => text.deleteText(start, end)).toThrow(`Index (${wrong}) must be less than the content length (4).`);
  });

  it('over several paragraphs counts the newlines between them', () => {
    const body = bodyWith('ab');
    body.appendParagraph('cd');
    body.editAsText().setItalic(1, 3, true);
    expect(
      body.getParagraphs().map((paragraph) => [0, 1].map((offset) => paragraph.editAsText().isItalic(offset))),
    ).toEqual([
      [null, true],
      [true, null],
    ]);
    body.editAsText().insertText(0, 'x').appendText('!');
    expect(body.getText()).toBe('xab\ncd!');
  });
});

describe('A paragraph', () => {
  it('keeps its settings', () => {
    const { app, body } = openNew();
    const paragraph = body
      .appendParagraph('ПРИКАЗ')
      .setHeading(app.ParagraphHeading.HEADING1)
      .setAlignment(app.HorizontalAlignment.CENTER)
      .setIndentFirstLine(36)
      .setIndentStart(18)
      .setSpacingBefore(6)
      .setSpacingAfter(12)
      .setLineSpacing(1.5);
    expect(paragraph.getHeading()).toBe(app.ParagraphHeading.HEADING1);
    expect(paragraph.getAlignment()).toBe(app.HorizontalAlignment.CENTER);
    expect(paragraph.getAttributes()).toMatchObject({ INDENT_FIRST_LINE: 36, INDENT_START: 18, SPACING_AFTER: 12 });
    expect([paragraph.getSpacingBefore(), paragraph.getLineSpacing()]).toEqual([6, 1.5]);
  });

  it('takes attributes of text and of paragraphs together', () => {
    const { app, body } = openNew();
    const style = { [String(app.Attribute.HORIZONTAL_ALIGNMENT)]: app.HorizontalAlignment.RIGHT, BOLD: true };
    const paragraph = body.appendParagraph('Директор').setAttributes(style);
    expect(paragraph.getAttributes()).toMatchObject({
      HORIZONTAL_ALIGNMENT: app.HorizontalAlignment.RIGHT,
      BOLD: true,
    });
    expect(() => paragraph.setAttributes({ CODE: 'x' })).toThrow('Attribute CODE of Paragraph is not emulated');
  });

  it('as a list item has a glyph and a level', () => {
    const { app, body } = openNew();
    const item = body.appendListItem('Пункт').setGlyphType(app.GlyphType.BULLET).setNestingLevel(1);
    expect([item.getType(), item.getGlyphType(), item.getNestingLevel()]).toEqual([
      app.ElementType.LIST_ITEM,
      app.GlyphType.BULLET,
      1,
    ]);
    expect(body.getListItems()).toHaveLength(1);
  });

  it('holds page breaks beside its text', () => {
    const { app, body } = openNew();
    const paragraph = body.appendParagraph('Конец');
    paragraph.appendPageBreak();
    expect([0, 1].map((index) => paragraph.getChild(index).getType())).toEqual([
      app.ElementType.TEXT,
      app.ElementType.PAGE_BREAK,
    ]);
    expect(body.appendPageBreak().getParent()?.getType()).toBe(app.ElementType.PARAGRAPH);
    expect(body.getText()).toBe('\nКонец\n');
  });
});

describe('A section', () => {
  it('must go on ending with a paragraph', () => {
    const { body } = openNew();
    const last = body.getChild(0);
    expect(() => last.removeFromParent()).toThrow("Can't remove the last paragraph in a document section.");
    body.appendParagraph('x');
    expect(body.removeChild(last).getText()).toBe('x');
    expect(last.getParent()).toBeNull();
  });

  it('puts blocks where it is told', () => {
    const { body } = openNew();
    body.insertParagraph(0, 'b');
    body.insertListItem(0, 'a');
    const c = body.insertParagraph(2, 'c');
    expect(body.getText()).toBe('a\nb\nc\n');
    expect([body.getChildIndex(c), (c.getPreviousSibling() as typeof c).getText()]).toEqual([2, 'b']);
    expect(() => body.insertParagraph(9, 'x')).toThrow(
      'Child index (9) must be less than or equal to the number of child elements (4).',
    );
    expect(() => body.getChild(4)).toThrow('Child index (4) must be less than the number of child elements (4).');
  });

  it('takes a copy, also into another document, but not what is attached', () => {
    const { app, body } = openNew();
    const original = body.appendParagraph('образец');
    expect(() => body.appendParagraph(original)).toThrow('Element must be detached.');
    const other = app.create('Другой').getBody();
    other.appendParagraph(original.copy() as typeof original).setText('изменено');
    expect([body.getText(), other.getText()]).toEqual(['\nобразец', '\nизменено']);
  });

  it('at the foot of pages is made once', () => {
    const { document } = openNew();
    expect(document.getFooter()).toBeNull();
    document.addFooter().appendParagraph('стр.');
    expect(document.getFooter()?.getText()).toBe('\nстр.');
    expect(() => document.addFooter()).toThrow('already contains a footer');
  });

  it('that is cleared keeps one empty paragraph', () => {
    const { body } = openNew();
    body.appendTable([['a']]);
    expect([body.clear().getNumChildren(), body.getText()]).toEqual([1, '']);
  });
});

describe('A table', () => {
  function orderTable() {
    const opened = openNew();
    const table = opened.body.appendTable([
      ['№', 'ФИО'],
      ['{{n}}', '{{fio}}'],
    ]);
    return { ...opened, table };
  }

  it('is followed by an empty paragraph', () => {
    const { app, body } = orderTable();
    const types = [0, 1, 2].map((index) => body.getChild(index).getType());
    expect(types).toEqual([app.ElementType.PARAGRAPH, app.ElementType.TABLE, app.ElementType.PARAGRAPH]);
  });

  it('grows by copies of its sample row', () => {
    const { table } = orderTable();
    const sample = table.getRow(1);
    for (const name of ['Иванов', 'Петрова']) {
      const row = table.insertTableRow(table.getNumRows() - 1, sample.copy());
      row.replaceText('\\{\\{fio\\}\\}', name);
    }
    sample.removeFromParent();
    expect(table.getNumRows()).toBe(3);
    expect([1, 2].map((row) => table.getCell(row, 1).getText())).toEqual(['Иванов', 'Петрова']);
    expect(table.getCell(1, 0).getText()).toBe('{{n}}');
  });

  it('loses the style of a cell whose text is set', () => {
    const { table } = orderTable();
    const cell = table.getCell(0, 0);
    cell.editAsText().setBold(true);
    expect(cell.setText('x').editAsText().isBold()).toBeNull();
  });

  it('keeps widths, heights, borders and colours', () => {
    const { app, table } = orderTable();
    table.setBorderWidth(0.5).setBorderColor('#000000').setColumnWidth(1, 200);
    const cell = table.getCell(0, 1).setBackgroundColor('#eeeeee').setVerticalAlignment(app.VerticalAlignment.CENTER);
    table.getCell(0, 0).setWidth(40);
    table.getRow(0).setMinimumHeight(20);
    expect(table.getAttributes()).toMatchObject({ BORDER_WIDTH: 0.5, BORDER_COLOR: '#000000' });
    expect([table.getColumnWidth(0), cell.getWidth(), table.getRow(0).getMinimumHeight()]).toEqual([40, 200, 20]);
    expect([cell.getBackgroundColor(), cell.getVerticalAlignment()]).toEqual(['#eeeeee', app.VerticalAlignment.CENTER]);
  });

  it('is known to its rows and cells', () => {
    const { table, body } = orderTable();
    const cell = table.getCell(1, 1);
    expect(cell.getParentRow()?.getText()).toBe('{{n}}\n{{fio}}');
    expect(body.getChildIndex(cell.getParentTable() ?? expect.fail())).toBe(1);
    cell.appendParagraph('второй');
    expect([cell.getNumChildren(), cell.getText()]).toEqual([2, '{{fio}}\nвторой']);
  });

  it('copied leaves the original alone', () => {
    const { body, table } = orderTable();
    const copy = table.copy();
    copy.removeRow(1);
    body.appendTable(copy);
    expect(body.getTables().map((each) => each.getNumRows())).toEqual([2, 1]);
  });

  it('takes rows and cells one by one', () => {
    const { table } = orderTable();
    const row = table.appendTableRow();
    row.appendTableCell('1');
    row.appendTableCell('Сидоров');
    expect([row.getNumCells(), table.getCell(2, 1).getText()]).toEqual([2, 'Сидоров']);
    expect(row.removeCell(0).getText()).toBe('1');
  });
});
