import { describe, expect, it } from 'vitest';
import { COLLEAGUE } from './bare-run';
import { scriptSpace } from './script-space';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The keeper protects, then the colleague acts. */
function colleagueAfter(protects: string, acts: string): string | undefined {
  const sheet = 'const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];';
  const space = scriptSpace(`function main() { ${sheet} ${protects} } function act() { ${sheet} ${acts} }`);
  expect(space.run().error).toBeUndefined();
  return space.run('act', { user: COLLEAGUE }).error?.message;
}

const RANGE = "const p = sheet.getRange('B2:C3').protect(); p.removeEditors(p.getEditors());";
const SHEET = 'const p = sheet.protect(); p.removeEditors(p.getEditors());';

describe('a protection keeps out whoever is no editor of it', () => {
  it.each([
    [RANGE, "sheet.getRange('B2').setValue(1)"],
    [RANGE, "sheet.getRange('A1:D4').setBackground('red')"],
    [RANGE, "sheet.getRange('A1').copyTo(sheet.getRange('C3'))"],
    [RANGE, "sheet.getRange('A1:D4').sort(1)"],
    [RANGE, 'sheet.deleteRow(2)'],
    [RANGE, 'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove()'],
    [SHEET, 'sheet.appendRow([1])'],
    [SHEET, "sheet.getRange('A1').setFormula('=1')"],
    [`${SHEET} p.setUnprotectedRanges([sheet.getRange('A1:B1')]);`, "sheet.getRange('B1:C1').setValue(1)"],
  ])('%s then %s', (protects, acts) => {
    expect(colleagueAfter(protects, acts)).toBe(REFUSED);
  });
});

describe('a protection lets through', () => {
  it.each([
    ['everyone until its editors change', 'sheet.protect();', "sheet.getRange('A1').setValue(1)"],
    ['what lies outside', RANGE, "sheet.getRange('A1').setValue(1)"],
    ['whoever is its editor', `${SHEET} p.addEditor('${COLLEAGUE}');`, "sheet.getRange('A1').setValue(1)"],
    ['everyone where it only warns', `${SHEET} p.setWarningOnly(true);`, "sheet.getRange('A1').setValue(1)"],
    [
      'cells that were left open',
      `${SHEET} p.setUnprotectedRanges([sheet.getRange('A1:B1')]);`,
      "sheet.getRange('B1').setValue(1)",
    ],
  ])('%s', (_, protects, acts) => {
    expect(colleagueAfter(protects, acts)).toBeUndefined();
  });
});
