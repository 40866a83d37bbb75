import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_SWITCHES, OTHER_SWITCHES, SWITCHES, type Switches } from '../../local/emulator/switches';
import { scriptSpace } from './script-space';

const CELL = 'SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1)';
const TEXT = `const cell = ${CELL}.setNumberFormat('@'); const written = (text) => { cell.setValue(text); return [cell.getValue(), cell.getFormula()]; };`;

/** By switch: a script, and what it returns where the switch is on and where it is off. */
const CASES: { [name in keyof Switches]: [script: string, on: unknown, off: unknown][] } = {
  textFormatKeepsFormula: [
    [`${TEXT} return written('=1+1');`, ['=1+1', ''], [2, '=1+1']],
    [`${TEXT} return written("'=1");`, ["'=1", ''], ['=1', '']],
    [`${TEXT} return written("'");`, ["'", ''], ['', '']],
    [`${TEXT} return written('1.5');`, ['1.5', ''], ['1.5', '']],
    [`${TEXT} return written('+7');`, ['+7', ''], ['+7', '']],
  ],
  createdFormIsPublished: [
    ["return FormApp.create('Ф').isPublished();", true, false],
    [
      "return FormApp.openById(Drive.Files.create({ name: 'Ф', mimeType: 'application/vnd.google-apps.form' }).id).isPublished();",
      true,
      false,
    ],
    ["return FormApp.create('Ф', true).isPublished();", true, true],
  ],
  driveCreatesForms: [
    [
      "try { return Drive.Files.create({ name: 'Ф', mimeType: 'application/vnd.google-apps.form' }).name; } catch (error) { return error.message; }",
      'Ф',
      'API call to drive.files.create failed with error: Invalid value',
    ],
  ],
  responsesSinceInclusive: [
    [
      `const form = FormApp.create('Ф', true);
       const item = form.addTextItem();
       form.createResponse().withItemResponse(item.createResponse('а')).submit();
       return form.getResponses(new Date()).length;`,
      1,
      0,
    ],
  ],
  checkboxFalseCounts: [[`${CELL}.offset(4, 0).insertCheckboxes(); return ${CELL}.getSheet().getLastRow();`, 5, 0]],
  formUrlIsEdit: [
    [
      `const form = FormApp.create('Ф', true);
       form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
       const sheet = SpreadsheetApp.getActive().getSheets().find((one) => one.getFormUrl());
       return /(edit|viewform)$/.exec(sheet.getFormUrl())[0];`,
      'edit',
      'viewform',
    ],
  ],
};

describe('A doubt about Google has two positions, and each is followed', () => {
  const cases = Object.entries(CASES).flatMap(([name, scripts]) =>
    scripts.flatMap(([script, on, off]) => [[name, true, script, on] as const, [name, false, script, off] as const]),
  );
  test.each(cases)('%s %s: %s', (name, position, script, expected) => {
    const result = scriptSpace(`function main() { ${script} }`, { switches: { [name]: position } }).run();
    expect(result.error).toBeUndefined();
    expect(result.value).toEqual(expected);
  });

  it('differs for some script', () => {
    for (const [name, scripts] of Object.entries(CASES)) {
      expect(
        scripts.some(([, on, off]) => JSON.stringify(on) !== JSON.stringify(off)),
        name,
      ).toBe(true);
    }
  });

  it('stands in the README of the emulator', () => {
    const readme = readFileSync(new URL('../../local/emulator/README.md', import.meta.url), 'utf8');
    for (const [name, { doubt }] of Object.entries(SWITCHES)) expect(readme).toContain(`| \`${name}\` | ${doubt} |`);
  });

  it('has a default, and another', () => {
    for (const name of Object.keys(SWITCHES) as (keyof Switches)[]) {
      expect(OTHER_SWITCHES[name]).toBe(!DEFAULT_SWITCHES[name]);
    }
  });
});
