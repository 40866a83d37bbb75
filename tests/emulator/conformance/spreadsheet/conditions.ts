import { type Case, error, known } from '../case';

const rule = known('doc', 'reference/spreadsheet/conditional-format-rule-builder');
const gradient = known('doc', 'reference/spreadsheet/gradient-condition');
const condition = known('doc', 'reference/spreadsheet/boolean-condition');
const sheet = known('doc', 'reference/spreadsheet/sheet');
const validation = known('doc', 'reference/spreadsheet/data-validation-builder');
const spreadsheet = known('doc', 'reference/spreadsheet/spreadsheet');
const seen = known('live', 'messages in issues of public projects');
const guess = known('guess', 'from memory');

const BUILDER = 'const b = SpreadsheetApp.newConditionalFormatRule()';
const STRICT =
  "const c = sheet.getRange('A1'); const rule = (b) => c.setDataValidation(b.setAllowInvalid(false).build()); const b = SpreadsheetApp.newDataValidation();";

const REFUSED = error('The data you entered in cell A1 violates the data validation rules set on this cell.');

/** Conditional formats, and rules that refuse what a script writes. */
export const CONDITIONS: Case[] = [
  gradient(
    'two colours',
    `${BUILDER}.setGradientMaxpoint('#ff0000').setGradientMinpoint('#00ff00').setRanges([sheet.getRange('A1:A5')]); sheet.setConditionalFormatRules([b.build()]); const g = sheet.getConditionalFormatRules()[0].getGradientCondition(); return [g.getMaxColor(), g.getMaxType(), g.getMaxValue(), g.getMinColor(), g.getMinType()]`,
    ['#ff0000', 'MAX', '', '#00ff00', 'MIN'],
  ),
  gradient(
    'three colours with values',
    `const { NUMBER, PERCENT } = SpreadsheetApp.InterpolationType; ${BUILDER}.setGradientMaxpointWithValue('#ff0000', NUMBER, '10').setGradientMidpointWithValue('#ffffff', PERCENT, '50').setGradientMinpointWithValue('#00ff00', NUMBER, '0').setRanges([sheet.getRange('A1:A5')]); const g = b.build().getGradientCondition(); return [g.getMaxValue(), g.getMidType(), g.getMidValue(), g.getMinValue(), g.getMidColor()]`,
    ['10', 'PERCENT', '50', '0', '#ffffff'],
  ),
  rule(
    'a rule of colours has no other condition',
    `${BUILDER}.setGradientMaxpoint('#ff0000').setGradientMinpoint('#00ff00').setRanges([sheet.getRange('A1')]).build(); return b.getBooleanCondition()`,
    null,
  ),
  rule(
    'another rule has no colours to go between',
    `${BUILDER}.whenCellEmpty().setBackground('#ff0000').setRanges([sheet.getRange('A1')]).build(); return b.getGradientCondition()`,
    null,
  ),
  rule(
    'withCriteria takes any condition',
    `${BUILDER}.withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_CONTAINS, ['a']).setBackground('#ff0000').setRanges([sheet.getRange('A1')]).build().getBooleanCondition(); return [b.getCriteriaType(), b.getCriteriaValues()]`,
    ['TEXT_CONTAINS', ['a']],
  ),
  condition(
    'a condition tells what was set, and null for the rest',
    `${BUILDER}.whenNumberBetween(1, 5).setBackground('#ff0000').setBold(true).setRanges([sheet.getRange('A1')]).build().getBooleanCondition(); return [b.getCriteriaValues(), b.getBackground(), b.getBold(), b.getItalic(), b.getFontColor()]`,
    [[1, 5], '#ff0000', true, null, null],
  ),
  rule(
    'a rule covers several ranges',
    `${BUILDER}.whenFormulaSatisfied('=A1>5').setBackground('#ff0000').setRanges([sheet.getRange('A1:A3'), sheet.getRange('C1')]).build(); return b.getRanges().map((range) => range.getA1Notation())`,
    ['A1:A3', 'C1'],
  ),
  rule(
    'a copy of a rule is changed apart',
    `${BUILDER}.whenTextContains('a').setBackground('#ff0000').setRanges([sheet.getRange('A1')]).build(); b.copy().setBackground('#00ff00').build(); return b.getBooleanCondition().getBackground()`,
    '#ff0000',
  ),
  sheet(
    'clearConditionalFormatRules leaves none',
    `${BUILDER}.whenCellEmpty().setBold(true).setRanges([sheet.getRange('A1')]).build(); sheet.setConditionalFormatRules([b]); sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules()`,
    [],
  ),
  seen(
    'ranges are a list',
    `${BUILDER}; b.setRanges(sheet.getRange('A1'))`,
    error("don't match the method signature for SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges."),
  ),

  seen(
    'a list refuses what is not in it',
    `${STRICT} rule(b.requireValueInList(['a', 'b'])); c.setValue('z'); SpreadsheetApp.flush()`,
    REFUSED,
  ),
  seen(
    'a list takes what is in it',
    `${STRICT} rule(b.requireValueInList(['a', 'b'])); c.setValue('a'); return c.getValue()`,
    'a',
  ),
  seen(
    'a rule that only warns lets all in',
    `${STRICT} c.setDataValidation(b.requireValueInList(['a']).build()); c.setValue('z'); return c.getValue()`,
    'z',
  ),
  validation(
    'a number out of bounds is refused',
    `${STRICT} rule(b.requireNumberBetween(1, 5)); c.setValue(9); SpreadsheetApp.flush()`,
    REFUSED,
  ),
  validation(
    'a text is no date',
    `${STRICT} rule(b.requireDate()); c.setValue('hello'); SpreadsheetApp.flush()`,
    REFUSED,
  ),
  validation(
    'a date before another is refused',
    `${STRICT} rule(b.requireDateAfter(new Date(2026, 0, 1))); c.setValue(new Date(2025, 0, 1)); SpreadsheetApp.flush()`,
    REFUSED,
  ),
  validation(
    'what is no address of mail is refused',
    `${STRICT} rule(b.requireTextIsEmail()); c.setValue('hello'); SpreadsheetApp.flush()`,
    REFUSED,
  ),
  validation(
    'a formula that does not hold refuses',
    `${STRICT} rule(b.requireFormulaSatisfied('=A1>5')); c.setValue(3); SpreadsheetApp.flush()`,
    REFUSED,
  ),
  validation(
    'a formula that holds lets in',
    `${STRICT} rule(b.requireFormulaSatisfied('=A1>5')); c.setValue(7); return c.getValue()`,
    7,
  ),
  guess(
    'a formula goes along with the cells of its range',
    "sheet.getRange('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>5').setAllowInvalid(false).build()).setValues([[6], [7], [1]]); SpreadsheetApp.flush()",
    error('The data you entered in cell A3 violates'),
  ),
  seen(
    'values of a range are refused as a whole',
    "sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(5).setAllowInvalid(false).build()); try { sheet.getRange('A1:A2').setValues([[6], [1]]); SpreadsheetApp.flush(); } catch (failure) { return [failure.message.includes('cell A2'), sheet.getRange('A1').getValue()]; }",
    [true, ''],
  ),
  seen(
    'an appended row is checked as well',
    `${STRICT} rule(b.requireValueInList(['a'])); sheet.appendRow(['z']); SpreadsheetApp.flush()`,
    REFUSED,
  ),
  validation(
    'an empty cell always passes',
    `${STRICT} rule(b.requireNumberGreaterThan(5)); c.setValue(''); return c.getValue()`,
    '',
  ),
  validation(
    'a check box refuses a text',
    `${STRICT} rule(b.requireCheckbox()); c.setValue('z'); SpreadsheetApp.flush()`,
    REFUSED,
  ),

  spreadsheet('a named range that is not there cannot be removed', "book.removeNamedRange('none')", error('none')),
  sheet(
    'a new sheet has no tables, slicers, drawings and images',
    '[sheet.getPivotTables(), sheet.getSlicers(), sheet.getDrawings(), sheet.getImages()]',
    [[], [], [], []],
  ),
  seen(
    'the first sheet of a file is number 0',
    "[sheet.getSheetId(), SpreadsheetApp.create('Other').getSheets()[0].getSheetId()]",
    [0, 0],
  ),
  guess('a short month stays short', "sheet.getRange('A1').setValue('Mar 5, 2024').getDisplayValue()", 'Mar 5, 2024'),
  seen(
    'sixteen digits are shown as a power',
    "sheet.getRange('A1').setValue(1234567890123456).getDisplayValue()",
    '1.23457E+15',
  ),
  seen(
    'twelve digits are shown in full',
    "sheet.getRange('A1').setValue(123456789012).getDisplayValue()",
    '123456789012',
  ),
];
