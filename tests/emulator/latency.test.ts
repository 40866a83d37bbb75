import { describe, expect, it, test } from 'vitest';
import { CALL_TIMES, sample, timeOf } from '../../local/emulator/latency';
import { School } from '../school';
import { scriptSpace } from './script-space';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';

/** Seconds of a script whose `main` has this body. */
function secondsOf(body: string, seed = 1): number {
  const { seconds, error } = scriptSpace(`function main() { ${SHEET} ${body} }`, { latency: { seed } }).run();
  if (error) throw new Error(error.message);
  return seconds;
}

describe('Time that service calls take', () => {
  it('is none unless asked for', () => {
    const { run, space } = scriptSpace(`function main() { ${SHEET} sheet.getRange('A1').setValue(1).getValue(); }`);
    const { now } = space.state;
    expect(run().seconds).toBe(0);
    expect(space.state.now).toBe(now);
  });

  it('moves the clock that the script and the space see, in whole milliseconds', () => {
    const code = 'function main() { const start = Date.now(); SpreadsheetApp.flush(); return Date.now() - start; }';
    const { run, space } = scriptSpace(code, { latency: true });
    const { now } = space.state;
    const { value, seconds } = run();
    expect(value).toBeGreaterThan(100);
    expect(seconds * 1000).toBe(value);
    expect(space.state.now - now).toBe(value);
    expect(Number.isInteger(space.state.now)).toBe(true);
  });

  it('is the same for the same seed, and another for another', () => {
    const body = `for (let i = 0; i < 20; i += 1) sheet.getRange(1, 1).setValue(i); SpreadsheetApp.flush();`;
    expect(secondsOf(body, 7)).toBe(secondsOf(body, 7));
    expect(secondsOf(body, 7)).not.toBe(secondsOf(body, 8));
  });

  const dearer: [string, string, string][] = [
    [
      'a cell at a time',
      "sheet.getRange('A1').getValue();",
      "for (let i = 0; i < 300; i += 1) sheet.getRange('A1').getValue();",
    ],
    [
      'many cells',
      "sheet.getRange('A1:B2').getValues();",
      'sheet.getRange(1, 1, 1000, 26).getValues(); sheet.getRange(1, 1, 1000, 26).getValues();',
    ],
    [
      'reading between writes',
      `for (let i = 1; i < 40; i += 1) sheet.getRange(i, 1).setValue(i); sheet.getRange('A1').getValue();`,
      `for (let i = 1; i < 40; i += 1) { sheet.getRange(i, 1).setValue(i); sheet.getRange(i, 1).getValue(); }`,
    ],
    [
      'flushing every row',
      'for (let i = 1; i < 40; i += 1) sheet.getRange(i, 1).setValue(i); SpreadsheetApp.flush();',
      'for (let i = 1; i < 40; i += 1) { sheet.getRange(i, 1).setValue(i); SpreadsheetApp.flush(); }',
    ],
  ];
  test.each(dearer)('is longer with %s', (_, cheap, dear) => {
    for (const seed of [1, 2, 3]) expect(secondsOf(dear, seed)).toBeGreaterThan(1.2 * secondsOf(cheap, seed));
  });
});

describe('The table of times', () => {
  test.each(CALL_TIMES.map((time) => [String(time.calls), time] as const))(
    '%s has a source and a long tail',
    (_, time) => {
      expect(time.source).not.toBe('');
      expect(time.p95).toBeGreaterThan(time.median);
    },
  );

  const rows: [string, number][] = [
    ['SpreadsheetApp.flush', 0.1],
    ['Range.getValue', 0.003],
    ['Range.getValues', 0.1],
    ['Range.setValues', 0.005],
    ['Sheet.getLastRow', 0.15],
    ['Spreadsheet.insertSheet', 0.2],
    ['Properties.getProperty', 0.03],
    ['Properties.setProperty', 0.062],
    ['Cache.get', 0.003],
    ['Cache.put', 0.093],
    ['MailApp.sendEmail', 0.6],
    ['FormApp.create', 2],
    ['Form.addTextItem', 0.4],
    ['DriveFiles.copy', 1.5],
    ['DriveFiles.export', 2],
    ['DocsDocuments.get', 0.4],
    ['DocsDocuments.batchUpdate', 0.8],
    ['DocumentApp.openById', 0.4],
    ['Document.saveAndClose', 0.8],
    ['Unheard.of', 0.05],
  ];
  test.each(rows)('gives %s a median of %d s', (name, median) => expect(timeOf(name).median).toBe(median));

  it('has a row of its own for every call of the main job', () => {
    const school = School.before('issued');
    const { calls } = school.run('issued');
    const rest = CALL_TIMES.at(-1);
    expect([...new Set(calls.map(({ name }) => name))].filter((name) => timeOf(name) === rest)).toEqual([]);
  });

  it('is drawn log-normally: half below the median, one in twenty above p95', () => {
    const time = { median: 2, p95: 5 };
    const draws = Array.from({ length: 10_000 }, (_, index) =>
      sample(time, 0, ((index % 100) + 0.5) / 100, (Math.floor(index / 100) + 0.5) / 100),
    );
    const above = (limit: number) => draws.filter((seconds) => seconds > limit).length / draws.length;
    expect(above(2)).toBeCloseTo(0.5, 1);
    expect(above(5)).toBeCloseTo(0.05, 2);
  });
});

it('A filter takes its time like anything else', () => {
  const filter = "sheet.getRange('A1:B3').createFilter()";
  const criteria = 'SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(4).build()';
  expect(secondsOf(`${filter}.setColumnFilterCriteria(2, ${criteria});`)).toBeGreaterThan(0);
});

describe('The main job at Google’s pace', () => {
  const flows = ['setUp', 'imported', 'forms', 'proposed', 'issued', 'signed'] as const;
  test.each(flows)('«%s» ends well within six minutes', (stage) => {
    const school = School.before(stage);
    Object.assign(school.workspace.conditions, { latency: true, limits: true });
    const { ended, seconds } = school.run(stage);
    expect(ended).toBe('done');
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThan(180);
  });
});
