import { describe, expect, it } from 'vitest';
import { DEFAULT_SWITCHES } from '../../local/emulator/switches';
import { Workspace } from '../../local/emulator/workspace';
import { CURATOR } from '../school';
import { cutEverywhere, type Flow } from './harness';
import { interruptEverywhere } from './interrupting';

const MANIFEST = JSON.stringify({
  timeZone: 'Europe/Moscow',
  oauthScopes: ['spreadsheets.currentonly', 'script.send_mail'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  ),
});

/** Three ways in which home-made scripts go wrong, and one that is right: the harness must tell them apart. */
const SCRIPTS = {
  'sends before it notes that it has sent': `
    function main() {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      if (cell.getValue() === 'sent') return;
      MailApp.sendEmail('head@school.example', 'Order', 'Text');
      cell.setValue('sent');
    }`,
  'notes that it is done before it does it': `
    function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      if (sheet.getRange('A1').getValue() === 'done') return;
      sheet.getRange('A1').setValue('done');
      SpreadsheetApp.flush();
      sheet.getRange('B1').setValue('the work');
    }`,
  'adds to a counter': `
    function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      if (sheet.getRange('A1').getValue() === 'done') return;
      sheet.getRange('B1').setValue(Number(sheet.getRange('B1').getValue()) + 1);
      SpreadsheetApp.flush();
      sheet.getRange('A1').setValue('done');
    }`,
  'appends a row each time it is taken up': `
    function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      if (sheet.getRange('A1').getValue() === 'done') return;
      sheet.appendRow(['', 'a person']);
      sheet.getRange('A1').setValue('done');
    }`,
  'loses a row that somebody else writes meanwhile': `
    function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      const rows = sheet.getDataRange().getValues().filter((row) => row[0] !== '');
      sheet.clear();
      sheet.getRange(1, 1, rows.length + 1, 1).setValues(rows.map((row) => [row[0]]).concat([['mine']]));
    }`,
} as const;

const RIGHT = `
  function main() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('B1').setValue('the work');
    SpreadsheetApp.flush();
    sheet.getRange('A1').setValue('done');
  }`;

function flowOf(code: string): { flow: Flow; bench: { code: string; switches: typeof DEFAULT_SWITCHES } } {
  const workspace = Workspace.create({ code, manifest: MANIFEST });
  workspace.addUser(CURATOR);
  workspace.bindSpreadsheet('Table', CURATOR);
  workspace.grant(CURATOR);
  return {
    flow: {
      title: 'main',
      from: workspace.save(),
      start: (running, plan) => running.command(CURATOR, 'main', [], plan),
      goOn: (running) => void running.command(CURATOR, 'main'),
    },
    bench: { code, switches: DEFAULT_SWITCHES },
  };
}

/** Somebody adds a row of their own below. */
function addRow(workspace: Workspace): void {
  const sheet = workspace.state.spreadsheets[workspace.state.project.container]?.sheets[0];
  sheet?.cells.push([{ v: `row ${sheet.cells.length}` }]);
}

describe('the harness', () => {
  const cases = Object.entries(SCRIPTS);

  it.each(cases.slice(0, 4))('catches a flow that %s', (_, code) => {
    const { flow, bench } = flowOf(code);
    expect(cutEverywhere(flow, bench)).not.toEqual([]);
  });

  it.each(cases.slice(4))('catches a flow that %s', (_, code) => {
    const { flow, bench } = flowOf(code);
    expect(interruptEverywhere({ ...flow, goOn: () => {} }, addRow, bench)).not.toEqual([]);
  });

  it('finds nothing wrong with a flow that may be run twice', () => {
    const { flow, bench } = flowOf(RIGHT);
    expect(cutEverywhere(flow, bench)).toEqual([]);
  });
});
