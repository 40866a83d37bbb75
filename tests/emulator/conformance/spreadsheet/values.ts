import { error, known } from '../case';

const page = known('doc', 'reference/spreadsheet/range');
const migration = known('doc', 'guides/v8-runtime/migration');
const live = known('live', 'gas-fakes test/testsheetsvalues.js, testsheetsbasic.js and testsheets.js, run on both');
const said = known('live', 'notes of the research, 5.2');
const guess = known('guess', 'from memory');

const grid = "sheet.getRange('A1:B2').setValues([['V1', 'V2'], ['V3', 'V4']]).setBackground('#ff0000');";

/** What cells hold, how it is written, cleared, copied, moved, sorted. */
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

  live(
    'copyTo brings values and formats',
    `${grid} sheet.getRange('A1:B2').copyTo(sheet.getRange('D1:E2')); return [sheet.getRange('D1:E2').getValues(), sheet.getRange('E2').getBackground()];`,
    [
      [
        ['V1', 'V2'],
        ['V3', 'V4'],
      ],
      '#ff0000',
    ],
  ),
  live(
    'copyTo a smaller range brings all',
    `${grid} sheet.getRange('A1:B2').copyTo(sheet.getRange('G1')); return sheet.getRange('G1:H2').getValues();`,
    [
      ['V1', 'V2'],
      ['V3', 'V4'],
    ],
  ),
  live(
    'copyTo a larger range repeats what fits whole',
    `${grid} sheet.getRange('A1:B2').copyTo(sheet.getRange('J1:L4')); return [sheet.getRange('J3').getValue(), sheet.getRange('L1').getValue()];`,
    ['V1', ''],
  ),
  live(
    'copyTo with contentsOnly keeps formats',
    `${grid} sheet.getRange('D5').setBackground('#cccccc'); sheet.getRange('A1').copyTo(sheet.getRange('D5'), { contentsOnly: true }); return [sheet.getRange('D5').getValue(), sheet.getRange('D5').getBackground()];`,
    ['V1', '#cccccc'],
  ),
  live(
    'copyTo with formatOnly keeps values',
    `${grid} sheet.getRange('D5').setValue('X'); sheet.getRange('A1').copyTo(sheet.getRange('D5'), { formatOnly: true }); return [sheet.getRange('D5').getValue(), sheet.getRange('D5').getBackground()];`,
    ['X', '#ff0000'],
  ),
  live(
    'copyTo transposed changes rows for columns',
    `${grid} sheet.getRange('A1:B2').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true); return sheet.getRange('D1:E2').getValues();`,
    [
      ['V1', 'V3'],
      ['V2', 'V4'],
    ],
  ),
  live(
    'copyTo of empty cells empties',
    `${grid} sheet.getRange('A100').copyTo(sheet.getRange('A1')); return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground()];`,
    ['', '#ffffff'],
  ),
  live(
    'copyTo without a destination is refused',
    "sheet.getRange('A1').copyTo()",
    error("don't match the method signature"),
  ),
  live(
    'copyTo ignores a type that is none',
    `${grid} sheet.getRange('A1').copyTo(sheet.getRange('D1'), 'FOO'); return sheet.getRange('D1').getValue();`,
    'V1',
  ),
  live(
    'copyValuesToRange takes columns before rows',
    `${grid} sheet.getRange('A1:B2').copyValuesToRange(sheet, 4, 5, 7, 8); return sheet.getRange('D7:E8').getValues();`,
    [
      ['V1', 'V2'],
      ['V3', 'V4'],
    ],
  ),
  live(
    'copyFormatToRange brings no values',
    `${grid} sheet.getRange('A1').copyFormatToRange(sheet, 4, 4, 7, 7); return [sheet.getRange('D7').getValue(), sheet.getRange('D7').getBackground()];`,
    ['', '#ff0000'],
  ),
  known('guess', 'how copies of formulas behave in the browser')(
    'copyTo moves relative references',
    "sheet.getRange('A1').setFormula('=B1+$C$1').copyTo(sheet.getRange('A2')); return sheet.getRange('A2').getFormula();",
    '=B2+$C$1',
  ),
  live(
    'moveTo leaves nothing behind',
    `${grid} sheet.getRange('A1:B2').moveTo(sheet.getRange('D1')); return [sheet.getRange('D1:E2').getValues(), sheet.getRange('E2').getBackground(), sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground()];`,
    [
      [
        ['V1', 'V2'],
        ['V3', 'V4'],
      ],
      '#ff0000',
      '',
      '#ffffff',
    ],
  ),
  live(
    'moveTo may overlap',
    `${grid} sheet.getRange('A1:B2').moveTo(sheet.getRange('B1')); return sheet.getRange('A1:C2').getValues();`,
    [
      ['', 'V1', 'V2'],
      ['', 'V3', 'V4'],
    ],
  ),
  live(
    'autoFill goes on with numbers',
    "sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]); sheet.getRange('A1:A4').autoFill(sheet.getRange('A1:A7'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES); return sheet.getRange('A5:A7').getValues();",
    [[5], [6], [7]],
  ),
  live(
    'autoFill goes back to the left',
    "sheet.getRange('E1:H1').setValues([[10, 8, 6, 4]]); sheet.getRange('E1:H1').autoFill(sheet.getRange('B1:H1'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES); return sheet.getRange('B1:D1').getValues();",
    [[16, 14, 12]],
  ),
  live(
    'autoFill must contain its source',
    "sheet.getRange('A1:A4').autoFill(sheet.getRange('C1:C5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)",
    error('destination range must contain the source range'),
  ),
  live(
    'autoFill goes in one direction',
    "sheet.getRange('A1:A4').autoFill(sheet.getRange('A1:B10'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)",
    error('AutoFill destination range must extend the source range in only one direction.'),
  ),
  live(
    'autoFillToNeighbor goes on with months',
    "sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]); sheet.getRange('B1:B2').setValues([['Jan'], ['Feb']]).autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES); return sheet.getRange('B3:B6').getValues();",
    [['Mar'], ['Apr'], ['May'], ['']],
  ),
  ...(
    [
      [
        "sheet.getRange('B2:C3').deleteCells(SpreadsheetApp.Dimension.COLUMNS)",
        'deleteCells takes cells from the right',
        'A2,D2,,|A3,D3,,',
      ],
      [
        "sheet.getRange('B2:C3').deleteCells(SpreadsheetApp.Dimension.ROWS)",
        'deleteCells takes cells from below',
        'A2,B4,C4,D2|A3,,,D3',
      ],
      [
        "sheet.getRange('B2:C2').insertCells(SpreadsheetApp.Dimension.COLUMNS)",
        'insertCells moves cells to the right',
        'A2,,,B2|A3,B3,C3,D3',
      ],
      [
        "sheet.getRange('B2:B3').insertCells(SpreadsheetApp.Dimension.ROWS)",
        'insertCells moves cells down',
        'A2,,C2,D2|A3,,C3,D3',
      ],
    ] as const
  ).map(([act, fact, rows]) =>
    live(
      fact,
      `sheet.getRange('A1:D4').setValues([1, 2, 3, 4].map((row) => ['A', 'B', 'C', 'D'].map((c) => c + row))); ${act}; return sheet.getRange('A2:D3').getValues().map((row) => row.join()).join('|');`,
      rows,
    ),
  ),

  live(
    'sort takes the header along',
    "sheet.getRange('A1:B3').setValues([['Head', 'Two'], ['C', 30], ['A', 10]]); sheet.sort(2); return sheet.getRange('A1:A3').getValues();",
    [['A'], ['C'], ['Head']],
  ),
  live(
    'sort may go down',
    "sheet.getRange('A1:A3').setValues([['C'], ['A'], ['B']]); sheet.sort(1, false); return sheet.getRange('A1:A3').getValues();",
    [['C'], ['B'], ['A']],
  ),
  live('sort of an empty sheet does nothing', 'sheet.sort(1); return sheet.getDataRange().getValues();', [['']]),
  live(
    'booleans come after numbers, so first when sorting down',
    "const r = sheet.getRange('B2:C4').setValues([[1, false], [6, 10], [11, 15]]); r.sort({ column: 3, ascending: false }); return r.getValues();",
    [
      [1, false],
      [11, 15],
      [6, 10],
    ],
  ),
  live(
    'texts come after numbers',
    "sheet.getRange('A1:A3').setValues([['a'], [5], [true]]).sort(1); return sheet.getRange('A1:A3').getValues();",
    [[5], ['a'], [true]],
  ),
  page(
    'sort takes several columns',
    "const r = sheet.getRange('A1:B3').setValues([['b', 1], ['a', 2], ['a', 1]]); r.sort([{ column: 1, ascending: true }, 2]); return r.getValues();",
    [
      ['a', 1],
      ['a', 2],
      ['b', 1],
    ],
  ),
  known('doc', 'reference/spreadsheet/sheet')(
    'frozen rows are not sorted',
    "sheet.getRange('A1:A3').setValues([['Head'], ['B'], ['A']]); sheet.setFrozenRows(1); sheet.sort(1); return sheet.getRange('A1:A3').getValues();",
    [['Head'], ['A'], ['B']],
  ),
  live(
    'removeDuplicates keeps the first rows',
    "const r = sheet.getRange('A1:B4').setValues([['foo', 'bar'], ['bar', 'foo'], ['foo', 'foo'], ['bar', 'foo']]).removeDuplicates(); return [r.getA1Notation(), r.getValues()];",
    [
      'A1:B3',
      [
        ['foo', 'bar'],
        ['bar', 'foo'],
        ['foo', 'foo'],
      ],
    ],
  ),
  live(
    'removeDuplicates compares the columns it is told',
    "const r = sheet.getRange('D1:E4').setValues([['foo', 'bar'], ['bar', 'foo'], ['foo', 'foo'], ['bar', 'foo']]).removeDuplicates([5]); return r.getValues();",
    [
      ['foo', 'bar'],
      ['bar', 'foo'],
    ],
  ),
  page(
    'removeDuplicates does not tell cases apart',
    "sheet.getRange('A1:A2').setValues([['Foo'], ['foo']]).removeDuplicates().getA1Notation()",
    'A1',
  ),
  live(
    'trimWhitespace leaves one space between words',
    "sheet.getRange('A1').setValue(' two  middle   spaces ').trimWhitespace().getValue()",
    'two middle spaces',
  ),
  live(
    'splitTextToColumns finds commas by itself',
    "sheet.getRange('A1').setValue('a1,b1,c1'); sheet.getRange('A1').splitTextToColumns(); return sheet.getRange('A1:D1').getValues();",
    [['a1', 'b1', 'c1', '']],
  ),
  live(
    'splitTextToColumns takes a delimiter',
    "sheet.getRange('A1').setValue('a1:b1'); sheet.getRange('A1').splitTextToColumns(':'); return sheet.getRange('A1:B1').getValues();",
    [['a1', 'b1']],
  ),
  live(
    'splitTextToColumns takes a kind of delimiter',
    "sheet.getRange('A1').setValue('a4  c4'); sheet.getRange('A1').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SPACE); return sheet.getRange('A1:C1').getValues();",
    [['a4', '', 'c4']],
  ),
  page(
    'randomize keeps every row',
    "const r = sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]).randomize(); return r.getValues().flat().sort();",
    [1, 2, 3, 4],
  ),
];
