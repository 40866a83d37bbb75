import { describe, expect, it, test } from 'vitest';
import type { Cut } from '../../local/emulator/run';
import { COLLEAGUE } from './bare-run';
import { scriptSpace } from './script-space';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';
const KINDS: Cut['kind'][] = ['before', 'after', 'unflushed'];

/** Counted calls: 1 getActive, 2 getSheets, 3 and 4 setValue, 5 flush, 6 setValue, 7 setProperty. */
const FLOW = `function main() {
  ${SHEET}
  sheet.getRange('A1').setValue('a');
  sheet.getRange('A2').setValue('b');
  SpreadsheetApp.flush();
  sheet.getRange('A3').setValue('c');
  PropertiesService.getScriptProperties().setProperty('done', 'yes');
}`;

describe('A run that is cut', () => {
  const cases: [at: number, kind: Cut['kind'], written: unknown[], done?: string][] = [
    [3, 'before', []],
    [3, 'after', ['a']],
    [3, 'unflushed', []],
    [4, 'before', ['a']],
    [4, 'after', ['a', 'b']],
    [4, 'unflushed', []],
    [5, 'before', ['a', 'b']],
    [5, 'unflushed', []],
    [6, 'unflushed', ['a', 'b']],
    [7, 'before', ['a', 'b', 'c']],
    [7, 'after', ['a', 'b', 'c'], 'yes'],
    [7, 'unflushed', ['a', 'b']],
    [8, 'before', ['a', 'b', 'c'], 'yes'],
  ];
  test.each(cases)('at call %i, %s: %j is written', (at, kind, written, done) => {
    const { run, cell, space } = scriptSpace(FLOW);
    const result = run('main', { cut: { at, kind } });
    expect([cell(1), cell(2), cell(3)].filter((value) => value !== undefined)).toEqual(written);
    expect(space.state.properties.script.done).toBe(done);
    expect(result.ended).toBe(at === 8 ? 'done' : 'cut');
    expect(result.error).toBeUndefined();
    expect(result.value).toBeUndefined();
  });

  test.each(KINDS)('%s cannot be caught: nothing that comes later has an effect', (kind) => {
    const { run, cell, space } = scriptSpace(`function main() {
      ${SHEET}
      let caught = 0;
      try {
        sheet.getRange('A1').setValue('a');
      } catch (error) {
        caught += 1;
        try { sheet.getRange('B1').setValue('caught'); } catch (again) { caught += 1; }
      } finally {
        try { PropertiesService.getScriptProperties().setProperty('finally', 'ran'); } catch (again) {}
        try { MailApp.sendEmail('a@b.example', 's', 'b'); } catch (again) {}
        try { DocumentApp.create('x'); } catch (again) {}
        console.log('finally');
        Logger.log(new Date());
      }
      return caught;
    }`);
    const files = Object.keys(space.state.files).length;
    const result = run('main', { cut: { at: 3, kind } });
    expect(result).toMatchObject({ ended: 'cut' });
    expect(result.value).toBeUndefined();
    expect(result.calls).toHaveLength(3);
    expect([cell(1, 1), cell(1, 2)]).toEqual([kind === 'after' ? 'a' : undefined, undefined]);
    expect(space.state.properties.script).toEqual({});
    expect([space.state.mails, space.state.log]).toEqual([[], []]);
    expect(Object.keys(space.state.files)).toHaveLength(files);
  });

  it('is broken off where it tries again for ever', () => {
    const { run } = scriptSpace(`function main() {
      for (;;) { try { return SpreadsheetApp.getActive().getName(); } catch (error) {} }
    }`);
    const result = run('main', { cut: { at: 2, kind: 'before' }, patience: 200 });
    expect([result.ended, result.calls.length, result.error]).toEqual(['cut', 2, undefined]);
  });

  test.each(KINDS)('%s drops its locks', (kind) => {
    const { run } = scriptSpace(`
      function main() { LockService.getScriptLock().waitLock(1000); SpreadsheetApp.flush(); }
      function next() { return LockService.getScriptLock().tryLock(1000); }`);
    expect(run('main', { cut: { at: 2, kind } }).ended).toBe('cut');
    expect(run('next').value).toBe(true);
  });

  it('leaves a document as it was last saved', () => {
    const { run, space } = scriptSpace(`function main() {
      const document = DocumentApp.create('Приказ');
      document.getBody().appendParagraph('saved');
      document.saveAndClose();
      DocumentApp.openById(document.getId()).getBody().appendParagraph('lost');
      SpreadsheetApp.flush();
    }`);
    const { calls } = run('main', { cut: { at: 99, kind: 'before' } });
    const cut = run('main', { cut: { at: calls.length, kind: 'before' } });
    const [whole, half] = Object.values(space.state.documents).map(({ body }) => JSON.stringify(body));
    expect(cut.ended).toBe('cut');
    expect([whole?.includes('saved'), whole?.includes('lost')]).toEqual([true, true]);
    expect([half?.includes('saved'), half?.includes('lost')]).toEqual([true, false]);
  });

  it('may be any of the whole space: calls are counted on', () => {
    const { run, space, cell } = scriptSpace(FLOW);
    run();
    expect(space.callCount).toBe(7);
    space.cutAt = { at: 10, kind: 'after' };
    space.state.spreadsheets[Object.keys(space.state.spreadsheets)[0] ?? '']?.sheets[0]?.cells.splice(0);
    expect(run()).toMatchObject({ ended: 'cut', calls: { length: 3 } });
    expect([cell(1), cell(2)]).toEqual(['a', undefined]);
    expect(run().ended).toBe('done');
  });
});

describe('A run that is interrupted by another', () => {
  const PAIR = `
    function main() { ${SHEET} sheet.getRange('A1').setValue('first'); SpreadsheetApp.flush(); return sheet.getRange('A1').getValue(); }
    function seen() { ${SHEET} return sheet.getRange('A1').getValue(); }
    function over() { ${SHEET} sheet.getRange('A1').setValue('second'); }`;

  it('keeps to itself what it has not flushed yet', () => {
    const { run } = scriptSpace(PAIR);
    const seen: unknown[] = [];
    for (const at of [4, 5]) {
      const other = scriptSpace(PAIR);
      other.run('main', { interrupt: { at, run: () => seen.push(other.run('seen', { user: COLLEAGUE }).value) } });
    }
    expect(seen).toEqual(['', 'first']);
    expect(run().value).toBe('first');
  });

  test.each([
    [4, 'first'],
    [5, 'second'],
  ])('at call %i reads «%s» in the end: the last flush wins', (at, value) => {
    const { run } = scriptSpace(PAIR);
    const result = run('main', { interrupt: { at, run: () => run('over', { user: COLLEAGUE }) } });
    expect(result).toMatchObject({ ended: 'done', value });
  });

  it('shares nothing with it but the state', () => {
    const { run } = scriptSpace(`var mark = 'clean';
      function main() { mark = 'mine'; SpreadsheetApp.flush(); return mark; }
      function other() { const found = mark; mark = 'other'; return found; }`);
    let found: unknown;
    const result = run('main', {
      interrupt: {
        at: 1,
        run: () => {
          found = run('other').value;
        },
      },
    });
    expect([found, result.value]).toEqual(['clean', 'mine']);
  });

  it('holds its lock meanwhile: the other one waits in vain, and time goes by', () => {
    const { run, space } = scriptSpace(`
      function main() { const lock = LockService.getScriptLock(); lock.waitLock(1000); SpreadsheetApp.flush(); return lock.hasLock(); }
      function wait() { LockService.getScriptLock().waitLock(30000); }
      function attempt() { return LockService.getScriptLock().tryLock(500); }`);
    const { now } = space.state;
    const others: unknown[] = [];
    const result = run('main', {
      interrupt: {
        at: 2,
        run: () => others.push(run('wait', { user: COLLEAGUE }).error?.message, run('attempt').value),
      },
    });
    expect(others).toEqual(['Lock timeout: another process was holding the lock for too long.', false]);
    expect(space.state.now - now).toBe(30_500);
    expect([result.value, run('attempt').value]).toEqual([true, true]);
  });

  it('may be cut after it', () => {
    const { run, cell } = scriptSpace(PAIR);
    const interrupt = { at: 4, run: () => run('over') };
    expect(run('main', { interrupt, cut: { at: 4, kind: 'unflushed' } }).ended).toBe('cut');
    expect(cell()).toBe('second');
  });
});
