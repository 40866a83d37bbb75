import { error, known } from '../case';

const page = known('doc', 'reference/spreadsheet/range');
const sheets = known('doc', 'reference/spreadsheet/sheet');
const live = known('live', 'gas-fakes test/testsheetsdeveloper.js and testsheets.js, run on both');
const said = known('live', 'notes of the research, 5.2');
const guess = known('guess', 'inferred from notations that were seen');

/** Where ranges are: A1 and R1C1 notation, sides that are open, neighbours. */
export const RANGES = [
  sheets('getRange takes a row and a column', 'sheet.getRange(2, 3).getA1Notation()', 'C2'),
  sheets('getRange takes a number of rows', 'sheet.getRange(2, 3, 4).getA1Notation()', 'C2:C5'),
  sheets('getRange takes a number of columns', 'sheet.getRange(2, 3, 4, 2).getA1Notation()', 'C2:D5'),
  live('two corners give a range', "sheet.getRange('B2:D5').getA1Notation()", 'B2:D5'),
  live('dollar signs are left out', "sheet.getRange('$C$3').getA1Notation()", 'C3'),
  live('whole rows stay whole rows', "sheet.getRange('5:7').getA1Notation()", '5:7'),
  live('whole rows are as wide as the sheet', "sheet.getRange('5:7').getNumColumns()", 26),
  live('whole columns stay whole columns', "sheet.getRange('D:F').getA1Notation()", 'D:F'),
  live('whole columns are as high as the sheet', "sheet.getRange('D:F').getNumRows()", 1000),
  live('a name of a sheet is left out of the notation', "sheet.getRange('Sheet1!E10:F12').getA1Notation()", 'E10:F12'),
  live('an exclamation mark without a name is the same sheet', "sheet.getRange('!C2:E5').getA1Notation()", 'C2:E5'),
  live('corners the wrong way round are turned', "sheet.getRange('C5:B2').getA1Notation()", 'B2:C5'),
  live('rows the wrong way round are turned', "sheet.getRange('5:2').getA1Notation()", '2:5'),
  live('columns the wrong way round are turned', "sheet.getRange('D:B').getA1Notation()", 'B:D'),
  live('small letters are columns', "sheet.getRange('b2:e5').getA1Notation()", 'B2:E5'),
  live('R1C1 notation names a cell', "sheet.getRange('R5C3').getA1Notation()", 'C5'),
  live('R1C1 notation names a range', "sheet.getRange('R2C2:R4C5').getA1Notation()", 'B2:E4'),
  live('R1C1 notation is turned as well', "sheet.getRange('R10C5:R1C2').getA1Notation()", 'B1:E10'),
  live('R1C1 notation may be in small letters', "sheet.getRange('r1c1:r2c2').getA1Notation()", 'A1:B2'),
  live('RC1 is a cell of column RC', "sheet.getRange('RC1').getA1Notation()", 'RC1'),
  live(
    'a range of four sides is bounded',
    "const r = sheet.getRange('A5:C10'); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()];",
    [true, true, true, true],
  ),
  live(
    'whole rows have no bounds of columns',
    "const r = sheet.getRange('3:5'); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()];",
    [true, true, false, false],
  ),
  live(
    'whole columns have no bounds of rows',
    "const r = sheet.getRange('B:D'); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()];",
    [false, false, true, true],
  ),
  guess('a column from a row on has no last row', "sheet.getRange('A2:C').getA1Notation()", 'A2:C'),
  guess('a whole sheet by numbers has all corners', 'sheet.getRange(1, 1, 1000, 26).getA1Notation()', 'A1:Z1000'),
  page('offset moves a range and keeps its size', "sheet.getRange('A1:B2').offset(1, 2).getA1Notation()", 'C2:D3'),
  page('offset takes another size', "sheet.getRange('A1:B2').offset(1, 1, 3, 1).getA1Notation()", 'B2:B4'),
  page('getCell counts within the range', "sheet.getRange('B2:D4').getCell(2, 3).getA1Notation()", 'D3'),
  known('live', 'jamietr1/google-docs-writing-tracker issue 17')(
    'getCell outside of the range is refused',
    "sheet.getRange('B2:D4').getCell(4, 1)",
    error('Cell reference out of range'),
  ),
  live(
    'a range tells its sides and its size',
    "const r = sheet.getRange('C11:E20'); return [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns(), r.getHeight(), r.getWidth(), r.getRowIndex(), r.getColumnIndex()];",
    [11, 3, 20, 5, 10, 3, 10, 3, 11, 3],
  ),
  page('getGridId is the id of the sheet', "sheet.getRange('A1').getGridId() === sheet.getSheetId()", true),
  said(
    'numbers outside of the sheet are refused',
    'sheet.getRange(1001, 1)',
    error('The coordinates of the range are outside the dimensions of the sheet.'),
  ),
  known('live', 'the code of gas-fakes, after the live service')(
    'a range has at least one row',
    "sheet.getRange('A1').offset(0, 0, 0)",
    error('The number of rows in the range must be at least 1.'),
  ),
  known('live', 'the code of gas-fakes, after the live service')(
    'a range has at least one column',
    "sheet.getRange('A1').offset(0, 0, 1, 0)",
    error('The number of columns in the range must be at least 1.'),
  ),
  said('what is no range is not found', "sheet.getRange('Nonsense')", error('Range not found')),
  sheets('getDataRange of an empty sheet is A1', 'sheet.getDataRange().getA1Notation()', 'A1'),
  sheets(
    'getDataRange reaches from A1 to the last content',
    "sheet.getRange('B3').setValue(1); sheet.getRange('D2').setValue(1); return sheet.getDataRange().getA1Notation();",
    'A1:D3',
  ),
  guess('getLastRow and getLastColumn of an empty sheet are 0', '[sheet.getLastRow(), sheet.getLastColumn()]', [0, 0]),
  ...(
    [
      ['C3', 'B2:D4'],
      ['B2:D4', 'B2:D4'],
      ['A1', 'A1'],
      ['B1', 'B1:D4'],
      ['E3', 'B2:E4'],
      ['F6', 'F6:G7'],
    ] as const
  ).map(([from, region]) =>
    live(
      `getDataRegion of ${from} is ${region}`,
      `${blocks()} return sheet.getRange('${from}').getDataRegion().getA1Notation();`,
      region,
    ),
  ),
  live(
    'getDataRegion along rows keeps its columns',
    `${blocks()} return sheet.getRange('C3').getDataRegion(SpreadsheetApp.Dimension.ROWS).getA1Notation();`,
    'C2:C4',
  ),
  live(
    'getDataRegion along columns keeps its rows',
    `${blocks()} return sheet.getRange('C3').getDataRegion(SpreadsheetApp.Dimension.COLUMNS).getA1Notation();`,
    'B3:D3',
  ),
  ...(
    [
      ['B1', 'DOWN', 'B2'],
      ['B2', 'DOWN', 'B5'],
      ['D2', 'DOWN', 'D4'],
      ['B5', 'DOWN', 'B1000'],
      ['A1', 'DOWN', 'A1000'],
      ['B4', 'UP', 'B2'],
      ['B5', 'UP', 'B2'],
      ['D4', 'UP', 'D2'],
      ['B2', 'UP', 'B1'],
      ['A1', 'UP', 'A1'],
      ['A2', 'NEXT', 'B2'],
      ['B2', 'NEXT', 'D2'],
      ['D2', 'NEXT', 'Z2'],
      ['D2', 'PREVIOUS', 'B2'],
      ['B2', 'PREVIOUS', 'A2'],
    ] as const
  ).map(([from, direction, to]) =>
    live(
      `getNextDataCell of ${from} ${direction} is ${to}`,
      `['B2', 'B5', 'D2', 'D3', 'D4'].forEach((a1) => sheet.getRange(a1).setValue('x'));
return sheet.getRange('${from}').getNextDataCell(SpreadsheetApp.Direction.${direction}).getA1Notation();`,
      to,
    ),
  ),
  page(
    'getRangeList holds its ranges in order',
    "sheet.getRangeList(['A1:B2', 'D4']).getRanges().map((r) => r.getA1Notation())",
    ['A1:B2', 'D4'],
  ),
  page(
    'getActiveRange is what was activated',
    "sheet.getRange('A1:D4').activate(); return [sheet.getActiveRange().getA1Notation(), sheet.getCurrentCell().getA1Notation()];",
    ['A1:D4', 'A1'],
  ),
  page(
    'activateAsCurrentCell keeps the active range where the cell is in it',
    "sheet.getRange('A1:D4').activate(); sheet.getRange('C3').activateAsCurrentCell(); return [sheet.getActiveRange().getA1Notation(), sheet.getCurrentCell().getA1Notation()];",
    ['A1:D4', 'C3'],
  ),
  page(
    'activateAsCurrentCell elsewhere makes its cell the active range',
    "sheet.getRange('A1:D4').activate(); sheet.getRange('F6').activateAsCurrentCell(); return sheet.getActiveRange().getA1Notation();",
    'F6',
  ),
];

function blocks(): string {
  return "sheet.getRange('B2:D4').setValues(Array(3).fill(Array(3).fill('x'))); sheet.getRange('F6:G7').setValues(Array(2).fill(Array(2).fill('x')));";
}
