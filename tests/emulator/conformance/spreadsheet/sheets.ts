import { error, known } from '../case';

const live = known('live', 'gas-fakes test/testsheetsbasic.js, testsheetsvalues.js and testsheetstext.js, run on both');
const page = known('doc', 'reference/spreadsheet/sheet');
const book = known('doc', 'reference/spreadsheet/spreadsheet');
const guess = known('guess', 'from memory');

/** Sheets and what stands in them: names, order, rows and columns, named ranges, filters, searching. */
export const SHEETS = [
  guess('a new sheet has 1000 rows and 26 columns', '[sheet.getMaxRows(), sheet.getMaxColumns()]', [1000, 26]),
  live(
    'insertSheet puts a sheet behind the active one',
    "book.insertSheet('s1'); book.insertSheet('s2'); return book.getSheets().map((s) => s.getName());",
    ['Sheet1', 's1', 's2'],
  ),
  live(
    'insertSheet takes a place counted from 0',
    "book.insertSheet('s1'); book.insertSheet('s3', 1); book.insertSheet('s4', 0); return book.getSheets().map((s) => [s.getName(), s.getIndex()]);",
    [
      ['s4', 1],
      ['Sheet1', 2],
      ['s3', 3],
      ['s1', 4],
    ],
  ),
  known('guess', 'the message of the REST service without its first words')(
    'a name can be taken only once',
    "book.insertSheet('Sheet1')",
    error('A sheet with the name "Sheet1" already exists. Please enter another name.'),
  ),
  live(
    'create makes a sheet of that size',
    "const s = SpreadsheetApp.create('New', 25, 10).getSheets()[0]; return [s.getName(), s.getMaxRows(), s.getMaxColumns()];",
    ['Sheet1', 25, 10],
  ),
  live('renameActiveSheet renames', "book.renameActiveSheet('Renamed'); return sheet.getName();", 'Renamed'),
  live('rename renames the file', "book.rename('Other'); return book.getName();", 'Other'),
  live(
    'duplicateActiveSheet names its copy',
    "sheet.setName('Renamed'); return book.duplicateActiveSheet().getName();",
    'Copy of Renamed',
  ),
  live(
    'deleteActiveSheet leaves one fewer',
    "book.insertSheet('s1'); book.deleteActiveSheet(); return book.getNumSheets();",
    1,
  ),
  book(
    'insertSheet copies a template',
    "sheet.getRange('A1').setValue('t'); return book.insertSheet('s1', { template: sheet }).getRange('A1').getValue();",
    't',
  ),
  page(
    'copyTo another spreadsheet names its copy',
    "sheet.copyTo(SpreadsheetApp.create('New')).getName()",
    'Copy of Sheet1',
  ),
  book(
    'copy has the sheets and what they hold',
    "sheet.getRange('A1').setValue('c'); const c = book.copy('Copy'); return [c.getName(), c.getId() !== book.getId(), c.getSheets()[0].getRange('A1').getValue()];",
    ['Copy', true, 'c'],
  ),
  book(
    'moveActiveSheet counts from 1',
    "book.insertSheet('s1'); book.moveActiveSheet(1); return book.getSheets().map((s) => s.getName());",
    ['s1', 'Sheet1'],
  ),
  book('getSheetByName is null for none', "book.getSheetByName('none')", null),
  live('getType of a sheet is GRID', 'sheet.getType()', 'GRID'),
  live('getSheetName is the name', '[sheet.getSheetName(), book.getSheetName()]', ['Sheet1', 'Sheet1']),
  live('a key is an id', 'book.getKey() === book.getId()', true),
  live('openByUrl opens what getUrl gives', 'SpreadsheetApp.openByUrl(book.getUrl()).getId() === book.getId()', true),
  page('tabs have no colour at first', "[sheet.getTabColor(), sheet.setTabColor('#ff0000').getTabColor()]", [
    null,
    '#ff0000',
  ]),
  page('nothing is frozen at first', '[sheet.getFrozenRows(), sheet.getFrozenColumns()]', [0, 0]),
  known('guess', 'seen in the browser')(
    'columns are 100 pixels wide and rows 21 high',
    '[sheet.getColumnWidth(1), sheet.getRowHeight(1)]',
    [100, 21],
  ),
  live(
    'widths and heights read back',
    '[sheet.setColumnWidths(2, 3, 200).getColumnWidth(4), sheet.setRowHeightsForced(3, 2, 31).getRowHeight(4)]',
    [200, 31],
  ),
  live(
    'insertColumns puts columns in before',
    "sheet.getRange('A1:C1').setValues([[1, 2, 3]]); sheet.insertColumns(2, 2); return sheet.getRange('A1:E1').getValues();",
    [[1, '', '', 2, 3]],
  ),
  live(
    'insertRowAfter below the content adds none to it',
    'sheet.appendRow([1]); sheet.insertRowAfter(2); return sheet.getLastRow();',
    1,
  ),
  live(
    'hideRow takes a range',
    "sheet.hideRow(sheet.getRange('B2')); return [sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3)];",
    [true, false],
  ),
  live(
    'unhideColumn takes a range',
    "sheet.hideColumns(2, 2); sheet.unhideColumn(sheet.getRange('B2')); return [sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3)];",
    [false, true],
  ),
  live(
    'hideSheet and showSheet',
    "const s = book.insertSheet('s1'); s.hideSheet(); const hidden = s.isSheetHidden(); s.showSheet(); return [hidden, s.isSheetHidden()];",
    [true, false],
  ),
  page(
    'moveRows counts the place before the move',
    "sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]); sheet.moveRows(sheet.getRange('A1:A2'), 4); return sheet.getRange('A1:A4').getValues();",
    [[3], [1], [2], [4]],
  ),

  book('getRangeByName is null for none', "book.getRangeByName('none')", null),
  book(
    'setNamedRange names a range',
    "book.setNamedRange('Data', sheet.getRange('B2:C3')); return book.getRangeByName('Data').getA1Notation();",
    'B2:C3',
  ),
  book(
    'a named range lists itself',
    "book.setNamedRange('Data', sheet.getRange('B2:C3')); return book.getNamedRanges().map((r) => [r.getName(), r.getRange().getA1Notation()]);",
    [['Data', 'B2:C3']],
  ),
  known('doc', 'reference/spreadsheet/named-range')(
    'setName and setRange change a named range',
    "book.setNamedRange('Data', sheet.getRange('B2')); const r = book.getNamedRanges()[0].setName('Other').setRange(sheet.getRange('D4')); return [r.getName(), book.getRangeByName('Other').getA1Notation(), book.getRangeByName('Data')];",
    ['Other', 'D4', null],
  ),
  known('doc', 'reference/spreadsheet/named-range')(
    'remove takes a named range away',
    "book.setNamedRange('Data', sheet.getRange('B2')); book.getNamedRanges()[0].remove(); return book.getNamedRanges().length;",
    0,
  ),
  page(
    'a sheet lists its own named ranges',
    "book.setNamedRange('Data', sheet.getRange('B2')); return [sheet.getNamedRanges().length, book.insertSheet().getNamedRanges().length];",
    [1, 0],
  ),
  page(
    'getRange takes a named range',
    "book.setNamedRange('Data', sheet.getRange('B2')); return sheet.getRange('Data').getA1Notation();",
    'B2',
  ),
  guess(
    'a named range follows inserted rows',
    "book.setNamedRange('Data', sheet.getRange('B2')); sheet.insertRowBefore(1); return book.getRangeByName('Data').getA1Notation();",
    'B3',
  ),
];
