import { error, known } from '../case';

const page = known('doc', 'reference/spreadsheet/range');
const migration = known('doc', 'guides/v8-runtime/migration');
const live = known('live', 'gas-fakes test/testsheetsvalues.js, testsheetsbasic.js and testsheets.js, run on both');
const said = known('live', 'notes of the research, 5.2');
const guess = known('guess', 'from memory');

/** What cells hold, how it is written and cleared. */
export const VALUES = [
  page('an empty cell reads as an empty string', "sheet.getRange('A1').getValue()", ''),
  page(
    'numbers, texts and booleans read back as they are',
    "sheet.getRange('A1:C1').setValues([[1.5, 'a', true]]).getValues()",
    [[1.5, 'a', true]],
  ),
  page(
    'a date reads back as a date',
    "sheet.getRange('A1').setValue(new Date('2026-03-01T10:00:00Z')).getValue().toISOString()",
    '2026-03-01T10:00:00.000Z',
  ),
  page('getDisplayValues are texts', "sheet.getRange('A1:C1').setValues([[1.5, '', true]]).getDisplayValues()", [
    ['1.5', '', 'TRUE'],
  ]),
  page(
    'texts are read as if typed',
    "sheet.getRange('A1:C1').setValues([['2.000', '1,000,000', '$2.99']]).getValues()",
    [[2, 1000000, 2.99]],
  ),
  page('a percentage is a fraction', "sheet.getRange('A1').setValue('10%').getValue()", 0.1),
  page('a text that begins with = is a formula', "sheet.getRange('A1').setValue('=1+1').getFormula()", '=1+1'),
  migration(
    'null and undefined empty a cell',
    "sheet.getRange('A1:B1').setValues([[1, 2]]).setValues([[null, undefined]]).getValues()",
    [['', '']],
  ),
  page(
    'isBlank is true for empty cells only',
    "sheet.getRange('B1').setValue(1); return [sheet.getRange('A1').isBlank(), sheet.getRange('A1:B1').isBlank()];",
    [true, false],
  ),
  guess('an apostrophe makes a text and is not read', "sheet.getRange('A1').setValue(\"'007\").getValue()", '007'),
  guess(
    'the text format keeps what is written',
    "sheet.getRange('A1').setNumberFormat('@').setValue('007').getValue()",
    '007',
  ),
  said(
    'setValues with other columns is refused',
    "sheet.getRange('A1:B1').setValues([[1]])",
    error(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ),
  ),
  known('guess', 'same pattern as the message of columns')(
    'setValues with other rows is refused',
    "sheet.getRange('A1:A2').setValues([[1]])",
    error(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ),
  ),
  said(
    'a text of more than 50000 characters is refused',
    "sheet.getRange('A1').setValue('x'.repeat(50001))",
    error('Your input contains more than the maximum of 50000 characters in a single cell.'),
  ),
  live(
    'appendRow writes below the last content',
    "sheet.appendRow(['a', 'b']); sheet.appendRow(['c']); return sheet.getDataRange().getValues();",
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ),
  live(
    'appendRow of a spreadsheet writes to the active sheet',
    "book.appendRow(['A', 'B']); return sheet.getRange('A1:B1').getValues();",
    [['A', 'B']],
  ),
  known('doc', 'reference/spreadsheet/sheet')(
    'getSheetValues reads by numbers',
    "sheet.getRange('B2').setValue(5); return sheet.getSheetValues(1, 1, 2, 2);",
    [
      ['', ''],
      ['', 5],
    ],
  ),

  live(
    'clear keeps notes',
    "sheet.getRange('A1').setValue(1).setNote('n'); sheet.clear(); return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getNote()];",
    ['', 'n'],
  ),
  live(
    'clear resets formats',
    "sheet.getRange('A1').setBackground('red'); sheet.clear(); return sheet.getRange('A1').getBackground();",
    '#ffffff',
  ),
  live(
    'clear keeps validations',
    "sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build()); sheet.clear(); return sheet.getRange('A1').getDataValidation() !== null;",
    true,
  ),
  live(
    'clearContents keeps formats and notes',
    "sheet.getRange('A1').setValue(1).setBackground('red').setNote('n'); sheet.clearContents(); const a = sheet.getRange('A1'); return [a.getValue(), a.getBackground(), a.getNote()];",
    ['', '#ff0000', 'n'],
  ),
  live(
    'clearFormats keeps values and notes',
    "sheet.getRange('A1').setValue(1).setBackground('red').setNote('n'); sheet.clearFormats(); const a = sheet.getRange('A1'); return [a.getValue(), a.getBackground(), a.getNote()];",
    [1, '#ffffff', 'n'],
  ),
  live(
    'clearNotes keeps values and formats',
    "sheet.getRange('A1').setValue(1).setBackground('red').setNote('n'); sheet.clearNotes(); const a = sheet.getRange('A1'); return [a.getValue(), a.getBackground(), a.getNote()];",
    [1, '#ff0000', ''],
  ),
  page(
    'clearFormat keeps number formats',
    "sheet.getRange('A1').setNumberFormat('0.00').setBackground('red').clearFormat().getNumberFormat()",
    '0.00',
  ),
  page(
    'clear with contentsOnly keeps formats',
    "sheet.getRange('A1').setValue(1).setBackground('red').clear({ contentsOnly: true }); const a = sheet.getRange('A1'); return [a.getValue(), a.getBackground()];",
    ['', '#ff0000'],
  ),
  page(
    'clear with formatOnly keeps contents',
    "sheet.getRange('A1').setValue(1).setBackground('red').clear({ formatOnly: true }); const a = sheet.getRange('A1'); return [a.getValue(), a.getBackground()];",
    [1, '#ffffff'],
  ),
  page(
    'clear with commentsOnly takes only notes',
    "sheet.getRange('A1').setValue(1).setNote('n').clear({ commentsOnly: true }); const a = sheet.getRange('A1'); return [a.getValue(), a.getNote()];",
    [1, ''],
  ),
  page(
    'clear with validationsOnly takes only validations',
    "const a = sheet.getRange('A1').setValue(1).setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build()); a.clear({ validationsOnly: true }); return [a.getValue(), a.getDataValidation()];",
    [1, null],
  ),
];
