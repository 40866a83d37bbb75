import { describe, expect, it, test } from 'vitest';
import { comparable } from '../../local/emulator/compare';
import { QUOTAS, type Quota } from '../../local/emulator/limits';
import { COLLEAGUE, KEEPER } from './bare-run';
import { scriptSpace } from './script-space';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';
const OUT_OF_TIME = 'Exceeded maximum execution time';
const DAY = 86_400_000;

describe('A run', () => {
  it('that calls services for ever is ended after six minutes of the clock', () => {
    const { run, space, cell } = scriptSpace(
      `function main() { ${SHEET} for (let i = 1; ; i += 1) { sheet.getRange('A1').setValue(i); SpreadsheetApp.flush(); } }`,
      { latency: true, limits: true },
    );
    const { now } = space.state;
    const result = run();
    expect(result).toMatchObject({ ended: 'error', seconds: 360, error: { name: 'Exception', message: OUT_OF_TIME } });
    expect(space.state.now - now).toBe(360_000);
    expect(cell()).toBeGreaterThan(1000);
  });

  it('cannot catch its end: nothing that comes later has an effect, what was not flushed is lost', () => {
    const { run, space, cell } = scriptSpace(
      `function main() {
        ${SHEET}
        sheet.getRange('A1').setValue('kept');
        SpreadsheetApp.flush();
        sheet.getRange('A2').setValue('lost');
        try { for (;;) Utilities.sleep(60000); }
        catch (error) { sheet.getRange('A3').setValue('caught'); }
        finally { PropertiesService.getScriptProperties().setProperty('finally', 'ran'); console.log('finally'); }
      }`,
      { limits: true },
    );
    expect(run().error?.message).toBe(OUT_OF_TIME);
    expect([cell(1), cell(2), cell(3)]).toEqual(['kept', undefined, undefined]);
    expect([space.state.properties.script, space.state.log]).toEqual([{}, []]);
  });

  it('that tries again for ever, or computes for ever, is broken off', () => {
    const code = `
      function stubborn() { for (;;) { try { Utilities.sleep(100000); } catch (error) {} } }
      function busy() { for (;;) {} }`;
    const { run } = scriptSpace(code, { limits: true });
    for (const handler of ['stubborn', 'busy']) {
      expect(run(handler, { patience: 300 })).toMatchObject({ ended: 'error', error: { message: OUT_OF_TIME } });
    }
  });

  it('of a simple trigger has thirty seconds', () => {
    const code = 'function onOpen() { Utilities.sleep(29000); SpreadsheetApp.flush(); Utilities.sleep(5000); }';
    const { space } = scriptSpace(code, { limits: true });
    expect(space.open(KEEPER)).toMatchObject({ ended: 'error', seconds: 30, error: { message: OUT_OF_TIME } });
  });

  it('may last as long as it likes where there are no limits', () => {
    const { run } = scriptSpace('function main() { for (let i = 0; i < 5; i += 1) Utilities.sleep(200000); }');
    expect(run()).toMatchObject({ ended: 'done', seconds: 1000 });
  });

  it('is not started while thirty others of the same user are alive', () => {
    const { run, space } = scriptSpace('function main() { SpreadsheetApp.flush(); }', { limits: true });
    const messages: (string | undefined)[] = [];
    const nest = (depth: number, user: string): void => {
      const interrupt = { at: 1, run: () => nest(depth - 1, user) };
      messages.push(run('main', depth > 0 ? { user, interrupt } : { user }).error?.message);
      if (depth === 0) expect(run('main', { user: COLLEAGUE }).ended).toBe('done');
    };
    nest(30, KEEPER);
    expect(messages[0]).toBe('There are too many scripts running simultaneously for this Google user account.');
    expect(messages.slice(1).filter(Boolean)).toEqual([]);
    expect(space.command(KEEPER, 'main').ended).toBe('done');
  });
});

describe('A daily quota', () => {
  const calls: [string, string, Quota, string][] = [
    ['documents', "DocumentApp.create('x')", 'documents', 'docs create'],
    [
      'documents by Drive',
      "Drive.Files.create({ mimeType: 'application/vnd.google-apps.document' })",
      'documents',
      'docs create',
    ],
    ['spreadsheets', "SpreadsheetApp.create('x')", 'spreadsheets', 'spreadsheets create'],
    [
      'properties read',
      "PropertiesService.getScriptProperties().getProperty('x')",
      'properties',
      'graphite property reads',
    ],
    [
      'properties written',
      "PropertiesService.getUserProperties().setProperty('x', '1')",
      'properties',
      'graphite property writes',
    ],
    ['recipients of mail', "MailApp.sendEmail('a@b.example', 's', 'b')", 'mailRecipients', 'email'],
  ];
  const scopes = ['spreadsheets', 'documents', 'drive.file', 'script.send_mail'];

  test.each(calls)(
    'of %s ends in Google’s words and begins anew a day after the first request',
    (_, call, quota, word) => {
      const code = `function main() { try { ${call}; return 'ok'; } catch (error) { return error.message; } }`;
      const { run, space } = scriptSpace(code, { limits: true, scopes });
      expect(run().value).toBe('ok');
      expect(space.quota(KEEPER)[quota]).toEqual({ used: 1, limit: QUOTAS[quota].consumer });
      const user = space.state.users[KEEPER];
      if (quota === 'mailRecipients') Object.assign(user ?? {}, { mailUsed: QUOTAS[quota].consumer });
      else Object.assign(user?.usage?.[quota] ?? {}, { used: QUOTAS[quota].consumer });
      space.advance(DAY - 1);
      expect(run().value).toBe(`Service invoked too many times for one day: ${word}.`);
      expect(run('main', { user: COLLEAGUE }).value).toBe('ok');
      space.advance(1);
      expect(run().value).toBe('ok');
      expect(space.quota(KEEPER)[quota].used).toBe(1);
    },
  );

  test.each([
    [true, 'consumer', 250, 100],
    [true, 'workspace', 1500, 1500],
    ['workspace', 'consumer', 1500, 1500],
    ['consumer', 'workspace', 250, 100],
  ] as const)('under %s a user of %s may make %i documents and write to %i', (limits, kind, documents, recipients) => {
    const { run, space } = scriptSpace('function main() { return MailApp.getRemainingDailyQuota(); }', { limits });
    Object.assign(space.state.users[KEEPER] ?? {}, { kind });
    expect(space.quota(KEEPER)).toMatchObject({ documents: { used: 0, limit: documents } });
    expect(run().value).toBe(recipients);
  });

  it('is not counted where there are no limits; those of mail and triggers are', () => {
    const code = `function main() {
      PropertiesService.getScriptProperties().setProperty('x', '1');
      MailApp.sendEmail('a@b.example,c@b.example', 's', 'b');
      ScriptApp.newTrigger('main').timeBased().everyHours(1).create();
    }`;
    const { run, space } = scriptSpace(code, { limits: 'none' });
    run();
    expect(space.quota(KEEPER)).toMatchObject({
      properties: { used: 0 },
      mailRecipients: { used: 2, limit: 100 },
      triggers: { used: 1, limit: 20 },
    });
  });

  it('is no part of what is compared', () => {
    const ends = [true, false].map((limits) => {
      const { run, space } = scriptSpace("function main() { DocumentApp.create('x'); }", { limits });
      run();
      return comparable(space.state);
    });
    expect(ends[0]).toEqual(ends[1]);
  });
});

describe('The time of triggers', () => {
  const CODE = `
    function main() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function tick() { Utilities.sleep(250000); }
    function slow() { for (;;) Utilities.sleep(250000); }`;

  it('is counted, and used up after 90 minutes a day; a failure is only logged', () => {
    const { run, space } = scriptSpace(CODE, { limits: true });
    run();
    space.advance(21 * 3_600_000);
    expect(space.quota(KEEPER).triggerSeconds).toEqual({ used: 21 * 250, limit: 5400 });
    expect(space.state.log).toEqual([]);
    space.advance(2 * 3_600_000);
    expect(space.state.log.map(({ text }) => text)).toEqual([
      'tick: Exception: Service using too much computer time for one day.',
    ]);
    space.advance(2 * 3_600_000);
    expect(space.quota(KEEPER).triggerSeconds.used).toBeLessThanOrEqual(500);
  });

  it('of one run ends after six minutes, which is logged', () => {
    const { space } = scriptSpace(CODE.replace("'tick'", "'slow'"), { limits: true });
    space.command(KEEPER, 'main');
    space.advance(3_600_000);
    expect(space.state.log.map(({ text }) => text)).toEqual([`slow: Exception: ${OUT_OF_TIME}`]);
  });
});
