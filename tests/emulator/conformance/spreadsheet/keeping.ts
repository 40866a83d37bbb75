import { error, known } from '../case';

const live = known('live', 'gas-fakes test/testsheetsbasic.js and testsheetsdeveloper.js, run on both');
const page = known('doc', 'reference/spreadsheet/protection');
const issue = known('live', 'issue 442636162');
const rules = known('doc', 'reference/spreadsheet/conditional-format-rule-builder');
const metadata = known('doc', 'reference/spreadsheet/developer-metadata-finder');
const guess = known('guess', 'no text was seen, or nobody told');

const arbitrary = error(
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
);
const entry = '(m) => [m.getKey(), m.getValue(), m.getVisibility(), m.getLocation().getLocationType()]';

/** Protection, developer metadata, conditional formats. */
export const KEEPING = [
  live(
    'a protected sheet tells what it was told',
    "const p = sheet.protect().setDescription('sample').setWarningOnly(true); return [p.getDescription(), p.canEdit(), p.getProtectionType(), p.isWarningOnly()];",
    ['sample', true, 'SHEET', true],
  ),
  live(
    'unprotected ranges read back',
    "sheet.protect().setUnprotectedRanges([sheet.getRange('A1:B1')]).getUnprotectedRanges()[0].getA1Notation()",
    'A1:B1',
  ),
  known('live', 'gas-fakes test/testsheetspermissions.js')(
    'the range of a protected sheet has no notation',
    'sheet.protect().getRange().getA1Notation()',
    '',
  ),
  live(
    'a spreadsheet lists its protections',
    "sheet.protect().setDescription('sample'); return book.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((p) => p.getDescription());",
    ['sample'],
  ),
  live(
    'a protected range can be another one',
    "const p = sheet.getRange('A1:D5').protect(); p.setRange(sheet.getRange('B2:E6')); return [p.getRange().getA1Notation(), p.getProtectionType()];",
    ['B2:E6', 'RANGE'],
  ),
  live(
    'a protection can follow a named range',
    "book.setNamedRange('Data', sheet.getRange('C3:F7')); const p = sheet.getRange('A1').protect(); p.setRangeName('Data'); return [p.getRangeName(), p.getRange().getA1Notation()];",
    ['Data', 'C3:F7'],
  ),
  live(
    'a protection takes a named range',
    "book.setNamedRange('Data', sheet.getRange('C3:F7')); return sheet.getRange('A1').protect().setNamedRange(book.getNamedRanges()[0]).getRangeName();",
    'Data',
  ),
  page(
    'protect finds the protection of a sheet again',
    "sheet.protect().setDescription('first'); return [sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];",
    ['first', 1],
  ),
  page(
    'remove takes a protection away',
    'sheet.protect().remove(); return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;',
    0,
  ),
  page('a new protection has the editors of the file', 'sheet.protect().getEditors().map((u) => u.getEmail())', [
    'colleague@school.example',
  ]),
  issue(
    'the owner is in no list of editors',
    "SpreadsheetApp.create('Own').getSheets()[0].protect().getEditors().length",
    0,
  ),
  page(
    'removeEditors leaves none but those who stay anyway',
    'const p = sheet.protect(); p.removeEditors(p.getEditors()); return [p.getEditors().length, p.canEdit()];',
    [0, true],
  ),
  page(
    'addEditor takes an address',
    "const p = sheet.protect(); p.removeEditors(p.getEditors()); p.addEditor('colleague@school.example'); return p.getEditors().map((u) => u.getEmail());",
    ['colleague@school.example'],
  ),
  page('a file of no domain has no domain to edit', 'sheet.protect().canDomainEdit()', false),
  page(
    'the owner writes past every protection',
    "const p = sheet.protect(); p.removeEditors(p.getEditors()); return sheet.getRange('A1').setValue('mine').getValue();",
    'mine',
  ),
  page('only a protected sheet has unprotected ranges', "sheet.getRange('A1').protect().getUnprotectedRanges()", []),

  live(
    'metadata of several rows and columns is refused',
    "sheet.getRange('B2:D4').addDeveloperMetadata('k', 'v')",
    arbitrary,
  ),
  live('metadata of a part of a row is refused', "sheet.getRange('B6:D6').addDeveloperMetadata('k', 'v')", arbitrary),
  live('metadata of a cell is refused', "sheet.getRange('A1').addDeveloperMetadata('k', 'v')", arbitrary),
  live(
    'metadata of a column',
    `sheet.getRange('G:G').addDeveloperMetadata('k', 'v', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT).getDeveloperMetadata().map(${entry})`,
    [['k', 'v', 'PROJECT', 'COLUMN']],
  ),
  live(
    'metadata of a row',
    `sheet.getRange('8:8').addDeveloperMetadata('k', 'v').getDeveloperMetadata().map(${entry})`,
    [['k', 'v', 'DOCUMENT', 'ROW']],
  ),
  live('metadata of a sheet', `sheet.addDeveloperMetadata('k', 'v').getDeveloperMetadata().map(${entry})`, [
    ['k', 'v', 'DOCUMENT', 'SHEET'],
  ]),
  metadata('metadata without a value', `book.addDeveloperMetadata('k').getDeveloperMetadata().map(${entry})`, [
    ['k', null, 'DOCUMENT', 'SPREADSHEET'],
  ]),
  live(
    'a cell does not find the metadata of its column',
    "sheet.getRange('G:G').addDeveloperMetadata('k', 'v'); return sheet.getRange('G3').getDeveloperMetadata().length;",
    0,
  ),
  live(
    'a finder finds by key and value',
    "sheet.addDeveloperMetadata('k', 'v'); sheet.getRange('8:8').addDeveloperMetadata('other', 'v'); return book.createDeveloperMetadataFinder().withKey('k').withValue('v').find().length;",
    1,
  ),
  live(
    'metadata can be changed',
    "const m = sheet.addDeveloperMetadata('k', 'v').getDeveloperMetadata()[0]; m.setValue('new').setKey('other'); const [n] = sheet.getDeveloperMetadata(); return [n.getKey(), n.getValue()];",
    ['other', 'new'],
  ),
  live(
    'metadata can be moved to a column',
    "const m = sheet.getRange('8:8').addDeveloperMetadata('k', 'v').getDeveloperMetadata()[0]; m.moveToColumn(sheet.getRange('J:J')); return [m.getLocation().getLocationType(), m.getLocation().getColumn().getA1Notation()];",
    ['COLUMN', 'J:J'],
  ),
  live(
    'metadata can be moved to a row',
    "const m = sheet.addDeveloperMetadata('k', 'v').getDeveloperMetadata()[0]; m.moveToRow(sheet.getRange('9:9')); return [m.getLocation().getLocationType(), m.getLocation().getRow().getA1Notation()];",
    ['ROW', '9:9'],
  ),
  live(
    'metadata can be moved to the spreadsheet',
    "const m = sheet.addDeveloperMetadata('k', 'v').getDeveloperMetadata()[0]; m.moveToSpreadsheet(); return [m.getLocation().getLocationType(), m.getLocation().getSpreadsheet().getId() === book.getId()];",
    ['SPREADSHEET', true],
  ),
  live(
    'metadata can be removed',
    "const r = sheet.getRange('G:G').addDeveloperMetadata('k', 'v'); r.getDeveloperMetadata()[0].remove(); return r.getDeveloperMetadata().length;",
    0,
  ),
  known('doc', 'sheets/api/guides/metadata')(
    'metadata follows its row',
    "sheet.getRange('8:8').addDeveloperMetadata('k', 'v'); sheet.insertRowBefore(1); return book.createDeveloperMetadataFinder().withKey('k').find()[0].getLocation().getRow().getA1Notation();",
    '9:9',
  ),
  known('doc', 'sheets/api/guides/metadata')(
    'metadata goes with its row',
    "sheet.getRange('8:8').addDeveloperMetadata('k', 'v'); sheet.deleteRow(8); return book.createDeveloperMetadataFinder().withKey('k').find().length;",
    0,
  ),

  rules(
    'rules of a sheet read back',
    "const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(1, 10).setBackground('#FF0000').setRanges([sheet.getRange('A1:B3')]).build(); sheet.setConditionalFormatRules([rule]); const [r] = sheet.getConditionalFormatRules(); const c = r.getBooleanCondition(); return [r.getRanges()[0].getA1Notation(), c.getCriteriaType(), c.getCriteriaValues()];",
    ['A1:B3', 'NUMBER_BETWEEN', [1, 10]],
  ),
  rules(
    'setConditionalFormatRules replaces all rules',
    "const make = () => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('red').setRanges([sheet.getRange('A1')]).build(); sheet.setConditionalFormatRules([make(), make()]); sheet.setConditionalFormatRules([make()]); return sheet.getConditionalFormatRules().length;",
    1,
  ),
  guess(
    'a rule of conditional formats tells its letters',
    "const rule = SpreadsheetApp.newConditionalFormatRule().whenTextContains('x').setBold(true).setItalic(true).setRanges([sheet.getRange('A1')]).build().getBooleanCondition(); return [rule.getBold(), rule.getItalic(), rule.getUnderline()];",
    [true, true, null],
  ),
];
