import { error, known } from '../case';

const live = known('live', 'gas-fakes test/testsheetsdatavalidations.js and testsheetsexotics.js, run on both');
const page = known('doc', 'reference/spreadsheet/data-validation-builder');
const range = known('doc', 'reference/spreadsheet/range');
const said = known('live', 'notes of the research, 5.2');

const rule = 'SpreadsheetApp.newDataValidation()';
const told = '[r.getCriteriaType(), r.getCriteriaValues()]';

/** Validation and check boxes. */
export const VALIDATION = [
  live(
    'a builder without a criterion',
    `const r = ${rule}; return [r.getCriteriaType(), r.getCriteriaValues(), r.getHelpText(), r.getAllowInvalid()];`,
    [null, [], null, true],
  ),
  live(
    'setAllowInvalid and setHelpText read back',
    `const r = ${rule}.setAllowInvalid(false).setHelpText('foo'); return [r.getAllowInvalid(), r.getHelpText()];`,
    [false, 'foo'],
  ),
  ...(
    [
      ['requireCheckbox()', 'CHECKBOX', []],
      ["requireCheckbox('A')", 'CHECKBOX', ['A']],
      ["requireCheckbox('A', 'B')", 'CHECKBOX', ['A', 'B']],
      ['requireDate()', 'DATE_IS_VALID_DATE', []],
      ["requireFormulaSatisfied('=ISNUMBER(A1)')", 'CUSTOM_FORMULA', ['=ISNUMBER(A1)']],
      ['requireNumberBetween(1, 2)', 'NUMBER_BETWEEN', [1, 2]],
      ['requireNumberNotBetween(1, 2)', 'NUMBER_NOT_BETWEEN', [1, 2]],
      ['requireNumberEqualTo(1)', 'NUMBER_EQUAL_TO', [1]],
      ['requireNumberNotEqualTo(1)', 'NUMBER_NOT_EQUAL_TO', [1]],
      ['requireNumberLessThanOrEqualTo(1)', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [1]],
      ["requireTextContains('a')", 'TEXT_CONTAINS', ['a']],
      ['requireTextIsEmail()', 'TEXT_IS_VALID_EMAIL', []],
      ['requireTextIsUrl()', 'TEXT_IS_VALID_URL', []],
      ["requireValueInList([9, false, 'z'])", 'VALUE_IN_LIST', [['9', 'false', 'z'], true]],
      ["requireValueInList(['a'], false)", 'VALUE_IN_LIST', [['a'], false]],
    ] as const
  ).map(([call, type, values]) =>
    live(`${call} is ${type} of ${JSON.stringify(values)}`, `const r = ${rule}.${call}.build(); return ${told};`, [
      type,
      values,
    ]),
  ),
  live(
    'dates of a rule are dates',
    `const d = new Date('2026-01-01T00:00:00Z'); return ${rule}.requireDateNotBetween(d, d).build().getCriteriaValues()[1].toISOString();`,
    '2026-01-01T00:00:00.000Z',
  ),
  live(
    'a rule over a range tells it',
    `const r = ${rule}.requireValueInRange(sheet.getRange('A2:C4')).build().getCriteriaValues(); return [r[0].getA1Notation(), r[1]];`,
    ['A2:C4', true],
  ),
  live(
    'a rule reads back from its cells',
    `sheet.getRange('A1:B1').setDataValidation(${rule}.requireNumberEqualTo(5).build()); return sheet.getRange('A1:C1').getDataValidations()[0].map((r) => r && r.getCriteriaType());`,
    ['NUMBER_EQUAL_TO', 'NUMBER_EQUAL_TO', null],
  ),
  live(
    'clearDataValidations takes rules away',
    `sheet.getRange('A1').setDataValidation(${rule}.requireNumberEqualTo(5).build()).clearDataValidations(); return sheet.getRange('A1').getDataValidation();`,
    null,
  ),
  live(
    'requireDate takes nothing',
    `${rule}.requireDate('=i1')`,
    error(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
    ),
  ),
  live(
    'withCriteria takes a formula where a method does not',
    `const r = ${rule}.withCriteria(SpreadsheetApp.DataValidationCriteria.DATE_AFTER, ['=i1']).build(); return ${told};`,
    ['DATE_AFTER', ['=i1']],
  ),
  page(
    'a rule only warns at first',
    `sheet.getRange('A1').setDataValidation(${rule}.requireNumberEqualTo(5).build()).setValue(6); return sheet.getRange('A1').getValue();`,
    6,
  ),
  said(
    'a strict rule refuses',
    `sheet.getRange('F1').setDataValidation(${rule}.requireNumberEqualTo(5).setAllowInvalid(false).build()).setValue(6);`,
    error('The data you entered in cell F1 violates the data validation rules set on this cell.'),
  ),
  page(
    'a copy of a rule can be changed',
    `const r = ${rule}.requireNumberEqualTo(5).build().copy().setAllowInvalid(false).build(); return [r.getAllowInvalid(), r.getCriteriaValues()];`,
    [false, [5]],
  ),
  range(
    'insertCheckboxes writes false',
    "sheet.getRange('A1:A2').insertCheckboxes(); return sheet.getRange('A1:A2').getValues();",
    [[false], [false]],
  ),
  range(
    'insertCheckboxes writes the value of an unticked box',
    "sheet.getRange('A1').insertCheckboxes('YES', 'NO'); return sheet.getRange('A1').getValue();",
    'NO',
  ),
  live(
    'insertCheckboxes replaces another rule',
    `sheet.getRange('D1').setDataValidation(${rule}.requireNumberEqualTo(5).build()); const r = sheet.getRange('D1').insertCheckboxes().getDataValidation(); return ${told};`,
    ['CHECKBOX', []],
  ),
  live(
    'insertCheckboxes with a value of ticked boxes',
    "const r = sheet.getRange('B1').insertCheckboxes('DONE').getDataValidation(); return [r.getCriteriaType(), r.getCriteriaValues()];",
    ['CHECKBOX', ['DONE']],
  ),
  live(
    'check ticks boxes only',
    `sheet.getRange('A1').insertCheckboxes(); sheet.getRange('B1').insertCheckboxes('YES', 'NO'); sheet.getRange('C1').setValue('text'); return sheet.getRange('A1:D1').check().getValues();`,
    [[true, 'YES', 'text', '']],
  ),
  live(
    'uncheck unticks boxes only',
    `sheet.getRange('A1').insertCheckboxes().setValue(true); sheet.getRange('B1').insertCheckboxes('YES', 'NO').setValue('YES'); sheet.getRange('C1').setValue('text'); return sheet.getRange('A1:D1').uncheck().getValues();`,
    [[false, 'NO', 'text', '']],
  ),
  live(
    'isChecked of mixed boxes is null',
    "const r = sheet.getRange('A1:A2').insertCheckboxes(); sheet.getRange('A1').check(); return [r.isChecked(), sheet.getRange('A1').isChecked(), sheet.getRange('A2').isChecked(), sheet.getRange('B1').isChecked()];",
    [null, true, false, null],
  ),
  live(
    'removeCheckboxes takes values too',
    "const r = sheet.getRange('A1').insertCheckboxes().check().removeCheckboxes(); return [r.getValue(), r.getDataValidation()];",
    ['', null],
  ),
];
