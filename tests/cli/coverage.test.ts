import { afterEach, expect, it, vi } from 'vitest';
import { run } from '../../local/cli/coverage';
import { SERVICE_CLASSES } from '../../local/emulator/services';
import { coverage } from '../../local/emulator/signatures/coverage';

afterEach(() => {
  vi.restoreAllMocks();
});

function printed(...args: string[]): { code: number; text: string } {
  let text = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((part) => {
      text += String(part);
      return true;
    });
  }
  return { code: run(args), text };
}

it('Coverage counts every service, those not begun as well', () => {
  const { code, text } = printed();
  expect(code).toBe(0);
  expect(text).toMatch(/^SpreadsheetApp +\d+ +\d+ +\d+$/m);
  expect(text).toMatch(/Not begun: .*SlidesApp \d+/);
});

it('Coverage of one service names its classes and what they lack', () => {
  expect(printed('DocumentApp').text).toMatch(/^DocumentApp\.Body +\d/m);
  expect(printed('SpreadsheetApp', '--missing').text).toMatch(/^SpreadsheetApp\.Spreadsheet: .*getDataSourceTables/m);
  expect(printed('NothingApp')).toEqual({ code: 2, text: 'There is no service NothingApp.\n' });
});

it('A method is covered, recorded or missing, and what is recorded is there', () => {
  const range = coverage().find(({ name }) => name === 'SpreadsheetApp.Range');
  expect(range?.covered).toContain('getValues');
  expect(range?.recorded).toContain('setBackground');
  expect(range?.missing).toContain('getDataSourceUrl');
  for (const service of SERVICE_CLASSES.keys()) {
    for (const method of service.recorded ?? []) expect(service.prototype).toHaveProperty(method);
  }
});
