import { known } from '../case';

const live = known('live', 'gas-fakes test/testsheets.js and testsheetsformatting.js, run on both');
const page = known('doc', 'reference/spreadsheet/range');
const functions = known('doc', 'support.google.com/docs/table/25273');
const guess = known('guess', 'how the browser does it');

const computed = (formula: string, setUp = ''): string =>
  `sheet.getRange('A1:B4').setValues([[1, 'x'], [2, 'y'], [3, 'x'], ['', true]]); ${setUp} return sheet.getRange('D1').setFormula('${formula}').getValue();`;

/** Texts of formulas in both notations, and the results of those that are computed. */
export const FORMULAS = [
  page('getFormula is empty without a formula', "sheet.getRange('A1').setValue(1).getFormula()", ''),
  page('getFormulaR1C1 is null without a formula', "sheet.getRange('A1').setValue(1).getFormulaR1C1()", null),
  live('a relative R1C1 reference becomes A1', "sheet.getRange('A1').setFormulaR1C1('=R[1]C[1]').getFormula()", '=B2'),
  live('an absolute R1C1 reference becomes A1', "sheet.getRange('C3').setFormulaR1C1('=R1C1').getFormula()", '=$A$1'),
  live('a mixed R1C1 reference becomes A1', "sheet.getRange('D4').setFormulaR1C1('=R[1]C1').getFormula()", '=$A5'),
  live(
    'the other mixed R1C1 reference becomes A1',
    "sheet.getRange('D4').setFormulaR1C1('=R1C[1]').getFormula()",
    '=E$1',
  ),
  live('negative R1C1 references become A1', "sheet.getRange('E5').setFormulaR1C1('=R[-2]C[-1]').getFormula()", '=D3'),
  live('a relative A1 reference becomes R1C1', "sheet.getRange('F6').setFormula('=G10').getFormulaR1C1()", '=R[4]C[1]'),
  live('an absolute A1 reference becomes R1C1', "sheet.getRange('F6').setFormula('=$H$12').getFormulaR1C1()", '=R12C8'),
  live(
    'several references at once',
    "sheet.getRange('G7').setFormulaR1C1('=R[-1]C[-1]+R1C1*R[1]C[1]').getFormula()",
    '=F6+$A$1*H8',
  ),
  live('R1C1 is written out in full', "sheet.getRange('B10').setFormulaR1C1('=R[1]C').getFormulaR1C1()", '=R[1]C[0]'),
  live('what is no reference stays', "sheet.getRange('C11').setFormulaR1C1('Value').getFormula()", '=Value'),
  live(
    'texts in a formula stay',
    `sheet.getRange('H15').setFormulaR1C1('=R[-1]C & " some text R1C1 not a ref"').getFormula()`,
    '=H14 & " some text R1C1 not a ref"',
  ),
  live('a reference to itself', "sheet.getRange('J20').setFormulaR1C1('=R[0]C[0]').getFormula()", '=J20'),
  live(
    'a range in R1C1 becomes A1',
    "sheet.getRange('A2').setFormulaR1C1('=SUM(R[-1]C:R[-1]C[2])').getFormula()",
    '=SUM(A1:C1)',
  ),
  live(
    'a mixed range in A1 becomes R1C1',
    "sheet.getRange('B3').setFormula('=SUM($A$1:B$2)').getFormulaR1C1()",
    '=SUM(R1C1:R2C[0])',
  ),
  live('one formula for several cells moves along', "sheet.getRange('A51:B52').setFormula('=A1').getFormulas()", [
    ['=A1', '=B1'],
    ['=A2', '=B2'],
  ]),
  live(
    'setFormulas takes null for none',
    "sheet.getRange('A1:B1').setFormulas([[null, '=SUM($B$2:$B$4)']]).getFormulas()",
    [['', '=SUM($B$2:$B$4)']],
  ),
  page('setFormula needs no equals sign', "sheet.getRange('A1').setFormula('SUM(1,2)').getFormula()", '=SUM(1,2)'),
  live('a formula of constants is computed', "sheet.getRange('A1').setFormula('=SUM(1,2)').getValue()", 3),
  ...(
    [
      ['=SUM(A1:A4)', 6],
      ['=SUM(A:A)', 6],
      ['=COUNT(A1:B4)', 3],
      ['=COUNTA(A1:B4)', 7],
      ['=AVERAGE(A1:A4)', 2],
      ['=MIN(A1:A4)', 1],
      ['=MAX(A1:A4)', 3],
      ['=COUNTIF(B1:B4,"x")', 2],
      ['=COUNTIF(A1:A4,">1")', 2],
      ['=IF(A1>0,"yes","no")', 'yes'],
      ['=IFERROR(1/0,"none")', 'none'],
      ['=ROUND(2.345,2)', 2.35],
      ['=CONCATENATE(B1,A1)', 'x1'],
      ['=B1&"-"&A2', 'x-2'],
      ['=HYPERLINK("https://example.org","Link")', 'Link'],
      ['=1/0', '#DIV/0!'],
      ['=AND(A1=1,A2=2)', true],
      ['=OR(A1=2,A2=3)', false],
      ['=LEN("four")', 4],
    ] as const
  ).map(([formula, result]) => functions(`${formula} is ${result}`, computed(formula), result)),
  functions('an average of nothing divides by zero', computed('=AVERAGE(C1:C4)'), '#DIV/0!'),
  functions('a name that is no function is an error', computed('=NOSUCHFUNCTION(1)'), '#NAME?'),
  guess('a formula that refers to itself is an error', computed('=D1+1'), '#REF!'),
  guess('precedence: a minus binds tighter than a power', computed('=-2^2'), 4),
  guess(
    'a formula follows a row that is inserted',
    "sheet.getRange('B1').setFormula('=SUM(A2:A3)'); sheet.insertRowBefore(3); return sheet.getRange('B1').getFormula();",
    '=SUM(A2:A4)',
  ),
  guess(
    'a formula loses a row that is deleted',
    "sheet.getRange('B1').setFormula('=A3'); sheet.deleteRow(3); return sheet.getRange('B1').getFormula();",
    '=#REF!',
  ),
  guess(
    'a formula follows the name of a sheet',
    "book.insertSheet('Other'); sheet.getRange('A1').setFormula('=Other!B2'); book.getSheetByName('Other').setName('New one'); return sheet.getRange('A1').getFormula();",
    "='New one'!B2",
  ),
  guess('TODAY shows as a date', "sheet.getRange('A1').setFormula('=TODAY()').getDisplayValue()", '3/1/2026'),
  known('guess', 'formulas that are not computed here')(
    'a lookup is not computed',
    computed('=VLOOKUP(1,A1:B4,2)'),
    '#N/A',
  ),
];
