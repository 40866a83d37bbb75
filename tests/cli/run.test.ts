import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../local/cli/run';

let folder = '';
let printed = '';
let complained = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-'));
  [printed, complained] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function script(code: string): string {
  const path = join(folder, 'Code.gs');
  writeFileSync(path, code);
  return path;
}

describe('the command «run»', () => {
  it('runs main on a new spreadsheet and prints what it logs', () => {
    const file = script(
      "console.log('top'); function main() { Logger.log('%s', SpreadsheetApp.getActive().getName()); }",
    );
    expect(run([file])).toBe(0);
    expect([printed, complained]).toEqual(['top\nUntitled spreadsheet\n', '']);
  });

  it('runs all top-level code where there is no main', () => {
    expect(run([script('const sheet = SpreadsheetApp.getActiveSheet(); console.log(sheet.getName());')])).toBe(0);
    expect(printed).toBe('Sheet1\n');
  });

  it.each([
    ['function main() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }'],
    ['SpreadsheetApp.getActiveSheet().getRange(0, 1);'],
  ])('ends with 1 and the words of Google where %s', (code) => {
    expect(run([script(code)])).toBe(1);
    expect(complained).toBe('Exception: The starting row of the range is too small.\n');
  });

  it('finds the pages that lie beside the file', () => {
    writeFileSync(join(folder, 'Page.html'), '<b><?= name ?></b>');
    const page =
      "const t = HtmlService.createTemplateFromFile('Page'); t.name = 'Anna'; console.log(t.evaluate().getContent());";
    expect(run([script(page)])).toBe(0);
    expect(printed).toBe('<b>Anna</b>\n');
  });

  it('goes on from a saved space, as the user it is told', () => {
    const state = join(folder, 'state.json');
    const add = script(
      'function main() { SpreadsheetApp.getActiveSheet().appendRow([Session.getActiveUser().getEmail()]); console.log(SpreadsheetApp.getActiveSheet().getLastRow()); }',
    );
    for (const user of ['a@school.example', 'b@school.example'])
      expect(run([add, '--as', user, '--state', state])).toBe(0);
    expect(run([add, '--state', state])).toBe(0);
    expect(printed).toBe('1\n2\n3\n');
    expect(Object.keys(JSON.parse(readFileSync(state, 'utf8')).users)).toEqual([
      'a@school.example',
      'b@school.example',
    ]);
  });

  it.each([[[]], [['none.gs']], [['a.gs', 'b.gs']], [['--fly']]])('explains itself and ends with 2 for %j', (args) => {
    expect(run(args)).toBe(2);
    expect(complained).not.toBe('');
  });
});
