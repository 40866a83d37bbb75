import { describe, expect, it, test } from 'vitest';
import { type Fault, failureOf } from '../../local/emulator/faults';
import type { TriggerFaults } from '../../local/emulator/trigger-faults';
import { Workspace } from '../../local/emulator/workspace';
import { ending } from '../contract/harness';
import { School } from '../school';
import { scriptSpace } from './script-space';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';
const HOUR = 3_600_000;

/** Writes three cells, one flush each, and says what failed. */
const WRITER = `function main() {
  ${SHEET}
  const failures = [];
  for (const row of [1, 2, 3]) {
    try { sheet.getRange(row, 1).setValue(row); SpreadsheetApp.flush(); } catch (error) { failures.push(error.name + ': ' + error.message); }
  }
  return failures;
}`;

describe('A fault', () => {
  const cases: [string, Fault, number, unknown[]][] = [
    ['without a number or a rate meets every call', { call: 'Range.setValue', kind: 'transient' }, 3, []],
    ['of the second call has no effect', { call: 'Range.setValue', nth: 2, kind: 'transient' }, 1, [1, 3]],
    ['that loses the answer has its effect', { call: 'Range.setValue', nth: 2, kind: 'lost-answer' }, 1, [1, 2, 3]],
    ['fits any of several names', { call: 'Range\\..*|Sheet\\..*', nth: 3, kind: 'quota' }, 1, [1, 2]],
    ['fits whole names only', { call: 'Range.set', kind: 'transient' }, 0, [1, 2, 3]],
  ];
  test.each(cases)('%s', (_, fault, failures, written) => {
    const { run, cell } = scriptSpace(WRITER, { faults: [fault] });
    expect(run().value).toHaveLength(failures);
    expect([cell(1), cell(2), cell(3)].filter((value) => value !== undefined)).toEqual(written);
  });

  it('is counted over all runs of a space, and may be of one run only', () => {
    const fault: Fault = { call: 'SpreadsheetApp.flush', nth: 5, kind: 'transient' };
    const { run } = scriptSpace(WRITER, { faults: [fault] });
    expect([run(), run(), run()].map(({ value }) => (value as string[]).length)).toEqual([0, 1, 0]);
    expect(run('main', { faults: [{ ...fault, nth: 1 }] }).value).toHaveLength(1);
    expect(run().value).toEqual([]);
  });

  it('of a rate meets the same calls for the same seed', () => {
    const failures = (seed: number) => {
      const faults: Fault[] = [{ call: '.*', probability: 0.3, seed, kind: 'transient' }];
      const { run } = scriptSpace(WRITER, { faults });
      return Array.from({ length: 20 }, () => run().value ?? 'failed');
    };
    expect(failures(1)).toEqual(failures(1));
    expect(failures(1)).not.toEqual(failures(2));
    const all = failures(1).flat().length;
    expect(all).toBeGreaterThan(5);
    expect(all).toBeLessThan(60);
  });

  const texts: [string, Fault['kind'], string][] = [
    ['Range.setValues', 'transient', 'Service Spreadsheets timed out while accessing document with id book.'],
    ['SpreadsheetApp.flush', 'lost-answer', 'Service Spreadsheets timed out while accessing document with id book.'],
    ['Range.setValues', 'permission', 'You do not have permission to access the requested document.'],
    [
      'ClockTriggerBuilder.create',
      'transient',
      "We're sorry, a server error occurred. Please wait a bit and try again.",
    ],
    ['MailApp.sendEmail', 'quota', 'Service invoked too many times for one day: email.'],
    [
      'Properties.getProperty',
      'quota',
      'Service invoked too many times in a short time: Properties. Try Utilities.sleep(1000) between calls.',
    ],
    ['DriveFiles.copy', 'transient', 'API call to drive.files.copy failed with error: Internal Error'],
    [
      'DocsDocuments.batchUpdate',
      'quota',
      'API call to docs.documents.batchUpdate failed with error: User Rate Limit Exceeded',
    ],
  ];
  test.each(texts)('of %s that is %s says: %s', (name, kind, text) => {
    expect(failureOf({ call: name, kind }, { name, target: null }, 'book').message).toBe(text);
  });

  it('may say something else', () => {
    const fault: Fault = { call: 'Range.setValue', nth: 1, kind: 'transient', text: 'Service error: Spreadsheets' };
    expect(scriptSpace(WRITER, { faults: [fault] }).run().value).toEqual(['Exception: Service error: Spreadsheets']);
  });
});

describe('A slow answer sheet', () => {
  const CODE = `
    function main() {
      const book = SpreadsheetApp.getActive();
      const form = FormApp.create('Анкета');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
      form.addTextItem().setTitle('Имя');
      const counts = [book.getNumSheets()];
      SpreadsheetApp.flush();
      counts.push(book.getNumSheets());
      Utilities.sleep(10000);
      counts.push(book.getNumSheets());
      return { counts, destination: form.getDestinationId() === book.getId() };
    }
    function short() {
      const form = FormApp.create('Анкета');
      form.addTextItem().setTitle('Имя');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
      form.setPublished(true);
      Drive.Permissions.create({ type: 'anyone', view: 'published', role: 'reader' }, form.getId());
      return form.getId();
    }`;
  const scopes = ['spreadsheets', 'forms', 'drive.file'];

  test.each([
    [undefined, [2, 2, 2]],
    ['flush', [1, 2, 2]],
    [5, [1, 1, 2]],
    [20, [1, 1, 1]],
  ] as const)('that takes %s shows itself so: %j', (slowSheets, counts) => {
    const { run, space, book } = scriptSpace(CODE, { slowSheets, scopes });
    expect(run().value).toEqual({ counts, destination: true });
    space.advance(60_000);
    const [sheet] = space.state.spreadsheets[book]?.sheets ?? [];
    expect(sheet?.cells[0]?.map((cell) => cell?.v)).toEqual(['Отметка времени', 'Имя']);
    expect([sheet?.formId, space.state.held]).toEqual([Object.keys(space.state.forms)[0], undefined]);
  });

  it('has the answers that came before it, also in a space saved meanwhile', () => {
    const { run, space, book } = scriptSpace(CODE, { slowSheets: 30, scopes });
    const form = String(run('short').value);
    space.respond(form, { answers: { Имя: 'Анна' } });
    const later = Workspace.load(space.save(), { code: CODE });
    later.advance(30_000);
    const [sheet] = later.state.spreadsheets[book]?.sheets ?? [];
    expect(sheet?.cells[1]?.[1]?.v).toBe('Анна');
  });
});

describe('Triggers', () => {
  const CODE = `
    function main() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function tick() { console.log(new Date().getTime()); }`;
  const ticks = (triggerFaults: TriggerFaults, hours = 40) => {
    const { run, space } = scriptSpace(CODE, { triggerFaults });
    run();
    space.advance(hours * HOUR);
    return space.state.log.map(({ text }) => Number(text));
  };

  test.each([
    ['come as they should', {}, 40, 40],
    ['may be lost', { lost: 0.3 }, 20, 35],
    ['may all be lost', { lost: 1 }, 0, 0],
    ['may come twice', { doubled: 0.3 }, 45, 60],
    ['may all come twice', { doubled: 1 }, 80, 80],
    ['may come late', { late: 60 }, 39, 40],
  ])('%s', (_, faults, least, most) => {
    const found = ticks(faults);
    expect(found.length).toBeGreaterThanOrEqual(least);
    expect(found.length).toBeLessThanOrEqual(most);
    expect(ticks(faults)).toEqual(found);
  });

  it('that are late come within the time told, in order, also in a space saved meanwhile', () => {
    const [clean, late] = [ticks({}), ticks({ late: 600 })];
    const delays = late.map((moment, index) => moment - (clean[index] ?? 0));
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...delays)).toBeLessThanOrEqual(600_000);
    expect(new Set(delays).size).toBeGreaterThan(20);

    const { run, space } = scriptSpace(CODE, { triggerFaults: { late: 600 } });
    run();
    space.advanceTo(space.state.triggers[0]?.next ?? 0);
    expect([space.state.log.length, space.state.late?.length]).toEqual([0, 1]);
    const later = Workspace.load(space.save(), { code: CODE });
    later.advance(600_000);
    expect([later.state.log.length, later.state.late]).toEqual([1, undefined]);
  });

  it('of an answer that come twice have nothing in the second event', () => {
    const { run, space } = scriptSpace(
      `function main() {
        const form = FormApp.create('Анкета');
        form.addTextItem().setTitle('Имя');
        form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
        form.setPublished(true);
        Drive.Permissions.create({ type: 'anyone', view: 'published', role: 'reader' }, form.getId());
        ScriptApp.newTrigger('onAnswer').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
        return form.getId();
      }
      function onAnswer(event) { console.log(JSON.stringify([event.values[1], event.namedValues['Имя'], event.range.getRow()])); }`,
      { triggerFaults: { doubled: 1 } },
    );
    space.respond(String(run().value), { answers: { Имя: 'Анна' } });
    expect(space.state.log.map(({ text }) => JSON.parse(text))).toEqual([
      ['Анна', ['Анна'], 2],
      ['', [''], 2],
    ]);
  });
});

describe('The product', () => {
  const BASES = ['Наставники', 'Наставляемые'];
  /** Codes follow the order of arrival, which is the trigger's. */
  const basesOf = (school: School) => BASES.map((name) => school.sheet(name).map((row) => ({ ...row, Код: '' })));
  const answered = (conditions: Workspace['conditions']) => {
    const school = School.at('forms');
    Object.assign(school.workspace.conditions, conditions);
    for (const person of school.people) school.answer(person);
    return school;
  };
  const clean = () => basesOf(answered({}));

  const unsteady: [string, TriggerFaults][] = [
    ['twice', { doubled: 1 }],
    ['late', { late: 900 }],
    ['twice and late', { doubled: 1, late: 900 }],
    ['sometimes never', { lost: 0.5 }],
    ['never', { lost: 1 }],
  ];
  test.each(unsteady)('has the right bases within the hour where triggers come %s', (_, triggerFaults) => {
    const school = answered({ triggerFaults });
    school.workspace.conditions.triggerFaults = triggerFaults.lost ? {} : triggerFaults;
    school.workspace.advance(2 * HOUR);
    expect(basesOf(school)).toEqual(clean());
  });

  it.each(['flush', 30] as const)('opens its forms where their sheets take their time: %s', (slowSheets) => {
    const school = School.before('forms');
    Object.assign(school.workspace.conditions, { slowSheets, latency: true });
    expect(school.run('forms').ended).toBe('done');
    school.workspace.conditions.latency = false;
    for (const person of school.people) school.answer(person);
    school.workspace.advance(2 * HOUR);
    expect(basesOf(school).map((rows) => rows.length)).toEqual(clean().map((rows) => rows.length));
  });

  it.each(['transient', 'lost-answer'] as const)(
    'ends as ever when it is started again after a failure: %s',
    (kind) => {
      const start = () => School.before('issued');
      const clean = start();
      const { calls } = clean.run('issued');
      for (let nth = 5; nth < calls.length; nth += 25) {
        const school = start();
        const { dialogs } = school.run('issued', { faults: [{ call: '.*', nth, kind }] });
        expect(dialogs.at(-1)?.text).not.toBe('');
        school.run('issued');
        expect(ending(school.state)).toBe(ending(clean.state));
      }
    },
  );
});
