import { error, known } from '../case';

const page = known('doc', 'reference/spreadsheet/range');
const live = known('live', 'gas-fakes test/testsheetsvalues.js, testsheetsbasic.js and testsheets.js, run on both');

const grid = "sheet.getRange('A1:B2').setValues([['V1', 'V2'], ['V3', 'V4']]).setBackground('#ff0000');";

/** Copies, moves, fills, sorting and tidying. */
export const MOVES = [
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
