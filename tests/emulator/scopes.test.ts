import { describe, expect, it, test } from 'vitest';
import { scriptSpace } from './script-space';

const BOOK = 'SpreadsheetApp.getActive()';

describe('A run tells of which scopes each call needed one', () => {
  const cases: [script: string, call: string, scopes: string[]][] = [
    [
      `${BOOK}.getSheets()[0].getRange('A1').setValue(1)`,
      'Range.setValue',
      ['spreadsheets.currentonly', 'spreadsheets'],
    ],
    ["SpreadsheetApp.create('x')", 'SpreadsheetApp.create', ['spreadsheets']],
    ['SpreadsheetApp.flush()', 'SpreadsheetApp.flush', []],
    ["FormApp.create('x').addTextItem()", 'Form.addTextItem', ['forms.currentonly', 'forms']],
    ["DocumentApp.create('x').getBody()", 'DocumentApp.create', ['documents']],
    ["Drive.Files.create({ name: 'x' })", 'DriveFiles.create', ['drive.file', 'drive']],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', ['script.scriptapp']],
    ["MailApp.sendEmail('a@b.example', 's', 'b')", 'MailApp.sendEmail', ['script.send_mail']],
    ['Session.getEffectiveUser()', 'Session.getEffectiveUser', ['userinfo.email']],
    ["PropertiesService.getScriptProperties().setProperty('k', 'v')", 'Properties.setProperty', []],
    ["SpreadsheetApp.getUi().alert('x')", 'Ui.alert', ['script.container.ui']],
  ];
  test.each(cases)('%s: %s needs %j', (script, name, scopes) => {
    const { space } = scriptSpace(`function main() { ${script}; }`, {
      scopes: [...new Set(cases.flatMap(([, , all]) => all))],
    });
    const { calls } = space.command('keeper@school.example', 'main', ['OK']);
    expect(calls.find((call) => call.name === name)?.scopes).toEqual(scopes);
  });
});

it('What is free is no call at all', () => {
  const { run } = scriptSpace(
    `function main() { ${BOOK}.getSheets()[0].getRange('A1').offset(1, 1).getA1Notation(); }`,
  );
  expect(run().calls.map(({ name }) => name)).toEqual(['SpreadsheetApp.getActive', 'Spreadsheet.getSheets']);
});
