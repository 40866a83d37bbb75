import { error, known } from '../case';

const live = known('live', 'gas-fakes test/testsheetssets.js, run on both');
const finder = known('live', 'gas-fakes test/testsheetstext.js, run on both');
const page = known('doc', 'reference/spreadsheet/text-finder');
const criteria = known('doc', 'reference/spreadsheet/filter-criteria-builder');

const filled =
  "const filter = sheet.getRange('A1:B5').setValues([['H', 'N'], ['A', 10], ['C', 30], ['B', 20], ['D', 10]]).createFilter();";
const hidden = '[2, 3, 4, 5].map((row) => sheet.isRowHiddenByFilter(row))';
const words = "sheet.getRange('A1:B2').setValues([['sample', 'sámplé'], ['SampleA', 'sámplé']]);";
const places = '.findAll().map((r) => r.getA1Notation())';

/** Filters and searching. */
export const FILTERS = [
  live('a sheet without a filter has none', "[sheet.getFilter(), sheet.getRange('A1').getFilter()]", [null, null]),
  live(
    'createFilter makes the filter of the sheet',
    `${filled} return [sheet.getFilter().getRange().getA1Notation(), sheet.getRange('F1').getFilter().getRange().getA1Notation()];`,
    ['A1:B5', 'A1:B5'],
  ),
  live(
    'a sheet has one filter',
    `${filled} sheet.getRange('A1').createFilter();`,
    error("You can't create a filter in a sheet that already has a filter."),
  ),
  live('remove takes the filter away', `${filled} filter.remove(); return sheet.getFilter();`, null),
  live(
    'a filter sorts below its header',
    `${filled} filter.sort(2, true); return sheet.getRange('A1:A5').getValues().flat();`,
    ['H', 'A', 'D', 'B', 'C'],
  ),
  live(
    'criteria of a column read back',
    `${filled} filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(25).build()); const c = filter.getColumnFilterCriteria(2); return [c.getCriteriaType(), c.getCriteriaValues()];`,
    ['NUMBER_GREATER_THAN', [25]],
  ),
  live(
    'criteria of a column can be removed',
    `${filled} filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(25).build()); filter.removeColumnFilterCriteria(2); return filter.getColumnFilterCriteria(2);`,
    null,
  ),
  criteria(
    'rows that do not meet a criterion are hidden',
    `${filled} filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(15).build()); return ${hidden};`,
    [true, false, false, true],
  ),
  criteria(
    'rows with hidden values are hidden',
    `${filled} filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['C', 'D']).build()); return ${hidden};`,
    [false, true, false, true],
  ),
  known('guess', 'how the browser does it')(
    'the header of a filter is never hidden',
    `${filled} filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['H']).build()); return sheet.isRowHiddenByFilter(1);`,
    false,
  ),
  live(
    'criteria without a condition',
    'const c = SpreadsheetApp.newFilterCriteria().build(); return [c.getCriteriaType(), c.getCriteriaValues(), c.getVisibleValues()];',
    [null, [], []],
  ),
  live(
    'a relative date makes a relative criterion',
    'const c = SpreadsheetApp.newFilterCriteria().whenDateAfter(SpreadsheetApp.RelativeDate.TODAY).build(); return [c.getCriteriaType(), c.getCriteriaValues()];',
    ['DATE_AFTER_RELATIVE', ['TODAY']],
  ),
  live(
    'a copy of a builder is independent',
    'const b = SpreadsheetApp.newFilterCriteria().whenNumberEqualTo(50); const c = b.copy(); b.whenNumberEqualTo(100); return c.build().getCriteriaValues();',
    [50],
  ),
  ...(
    [
      ['whenCellEmpty()', 'CELL_EMPTY', []],
      ['whenCellNotEmpty()', 'CELL_NOT_EMPTY', []],
      ["whenFormulaSatisfied('=A1>10')", 'CUSTOM_FORMULA', ['=A1>10']],
      ['whenNumberBetween(10, 20)', 'NUMBER_BETWEEN', [10, 20]],
      ['whenNumberNotEqualTo(0)', 'NUMBER_NOT_EQUAL_TO', [0]],
      ["whenTextDoesNotContain('bar')", 'TEXT_DOES_NOT_CONTAIN', ['bar']],
      ["whenTextStartsWith('start')", 'TEXT_STARTS_WITH', ['start']],
    ] as const
  ).map(([call, type, values]) =>
    live(
      `${call} is ${type}`,
      `const c = SpreadsheetApp.newFilterCriteria().${call}.build(); return [c.getCriteriaType(), c.getCriteriaValues()];`,
      [type, values],
    ),
  ),
  finder('a text is found in any case and any place', `${words} return sheet.createTextFinder('sample')${places};`, [
    'A1',
    'A2',
  ]),
  finder('a text is found in a spreadsheet', `${words} return book.createTextFinder('sample')${places};`, ['A1', 'A2']),
  finder(
    'accents, case and whole cells are told apart as asked',
    `${words} return sheet.createTextFinder('sample').ignoreDiacritics(true).matchCase(true).matchEntireCell(true)${places};`,
    ['A1', 'B1', 'B2'],
  ),
  finder(
    'formulas are searched by what they show',
    "sheet.getRange('A3').setValue('=SAMPLE()'); return sheet.createTextFinder('sample').findAll().length;",
    0,
  ),
  finder(
    'formulas are searched by their text if asked',
    "sheet.getRange('A3').setValue('=SAMPLE()'); return sheet.createTextFinder('sample').matchFormulaText(true).findAll().length;",
    1,
  ),
  finder(
    'replaceAllWith counts',
    `${words} return [sheet.createTextFinder('sample').replaceAllWith('test'), sheet.getRange('A2').getValue()];`,
    [2, 'testA'],
  ),
  page(
    'findNext goes on, then gives null',
    `${words} const f = sheet.createTextFinder('sample'); return [f.findNext().getA1Notation(), f.findNext().getA1Notation(), f.findNext()];`,
    ['A1', 'A2', null],
  ),
  page(
    'getCurrentMatch is what was found last',
    `${words} const f = sheet.createTextFinder('sample'); f.findNext(); return f.getCurrentMatch().getA1Notation();`,
    'A1',
  ),
  page(
    'replaceWith replaces in the current match',
    `${words} const f = sheet.createTextFinder('sample'); f.findNext(); return [f.replaceWith('x'), sheet.getRange('A1').getValue(), sheet.getRange('A2').getValue()];`,
    [1, 'x', 'SampleA'],
  ),
  page(
    'a regular expression is searched if asked',
    `${words} return sheet.createTextFinder('^s.m').useRegularExpression(true)${places};`,
    ['A1', 'B1', 'A2', 'B2'],
  ),
  page(
    'a search of a range stays in it',
    `${words} return sheet.getRange('A2:B2').createTextFinder('sample')${places};`,
    ['A2'],
  ),
];
