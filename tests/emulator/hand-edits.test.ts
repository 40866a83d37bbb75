import { describe, expect, it, test } from 'vitest';
import { Workspace } from '../../local/emulator/workspace';
import { COLLEAGUE, KEEPER } from './bare-run';
import { ALL_SCOPES, scriptSpace } from './script-space';

// Where nothing else is said, the source is guides/triggers/events and guides/triggers: *doc*.

const SHEET = 'Sheet1';
const TELL = `
  function tell(name, e) {
    console.log(JSON.stringify({
      name, value: e.value, oldValue: e.oldValue, range: e.range && e.range.getA1Notation(), sheet: e.range && e.range.getSheet().getName(),
      user: e.user && e.user.getEmail(), source: e.source.getId() === SpreadsheetApp.getActive().getId(), authMode: String(e.authMode),
      changeType: e.changeType, triggerUid: e.triggerUid === undefined ? 'none' : typeof e.triggerUid, me: asked(),
    }));
  }
  function asked() { try { return Session.getEffectiveUser().getEmail(); } catch (error) { return 'refused'; } }`;
const SIMPLE = `${TELL}\nfunction onEdit(e) { tell('simple', e); }`;
const INSTALLED = `${TELL}
  function install() {
    const on = (handler) => ScriptApp.newTrigger(handler).forSpreadsheet(SpreadsheetApp.getActive());
    on('edited').onEdit().create(); on('opened').onOpen().create(); on('changed').onChange().create();
  }
  function onOpen(e) { tell('onOpen', e); }
  function edited(e) { tell('edited', e); }
  function opened(e) { tell('opened', e); }
  function changed(e) { tell('changed', e); }`;

function desk(code: string) {
  const { space, run, book } = scriptSpace(code);
  const sheet = space.state.spreadsheets[book]?.sheets[0];
  if (sheet) sheet.name = SHEET;
  const lines = () => space.state.log.map(({ text }) => JSON.parse(text) as Record<string, unknown>);
  return { space, run, lines, sheetId: sheet?.id ?? 0 };
}

describe('The simple trigger onEdit', () => {
  it('learns what a person typed, where, and what stood there before', () => {
    const { space, lines } = desk(SIMPLE);
    space.edit(COLLEAGUE, SHEET, 'B3', 'Анна');
    space.edit(COLLEAGUE, SHEET, 'B3', 'Вера');
    const place = { range: 'B3', sheet: SHEET, user: COLLEAGUE, source: true, authMode: 'LIMITED', triggerUid: 'none' };
    expect(lines()).toEqual([
      { name: 'simple', value: 'Анна', ...place, me: 'refused' },
      { name: 'simple', value: 'Вера', oldValue: 'Анна', ...place, me: 'refused' },
    ]);
  });

  test.each<[what: string, typed: string[], value: unknown, oldValue: unknown]>([
    ['a number is text (live, tanaikech.github.io/page/80 shows texts)', ['5'], '5', undefined],
    // live: public scripts compare a check box with 'TRUE'
    ['a truth value is the English word in capitals', ['ложь', 'истина'], 'TRUE', 'FALSE'],
    // guess: people report serial numbers
    ['a date is its serial number', ['01.09.2022'], '44805', undefined],
    // guess
    ['a formula is its text', ['=1+1', '7'], '7', '=1+1'],
    // guess, from memory
    ['a cell that was emptied has no value', ['было', ''], undefined, 'было'],
  ])('%s', (_, typed, value, oldValue) => {
    const { space, lines } = desk(SIMPLE);
    for (const text of typed) space.edit(KEEPER, SHEET, 'A1', text);
    expect([lines().at(-1)?.value, lines().at(-1)?.oldValue]).toEqual([value, oldValue]);
  });

  it('learns only the range where several cells change', () => {
    const { space, lines } = desk(SIMPLE);
    space.edit(KEEPER, SHEET, 'A2', [
      ['а', 'б'],
      ['в', 'г'],
    ]);
    expect(lines()).toMatchObject([{ range: 'A2:B3' }]);
    expect(lines()[0]).not.toHaveProperty('value');
  });

  it('may write to the file, and what it writes fires nothing', () => {
    const { space } = desk(
      `function onEdit(e) { e.range.offset(0, 1).setValue('seen ' + e.value); console.log('once'); }`,
    );
    space.edit(KEEPER, SHEET, 'A1', 'x');
    expect(space.state.log).toHaveLength(1);
    const [row] = Object.values(space.state.spreadsheets)[0]?.sheets[0]?.cells ?? [];
    expect(row?.map((cell) => cell?.v)).toEqual(['x', 'seen x']);
  });

  it('may not do what needs permission', () => {
    const { space } = desk("function onEdit() { MailApp.sendEmail('a@b.example', 's', 'b'); }");
    const ends: unknown[] = [];
    space.onRun = ({ handler, error }) => ends.push([handler, error?.message]);
    space.edit(KEEPER, SHEET, 'A1', 'x');
    expect(ends).toEqual([['onEdit', expect.stringContaining('You do not have permission to call MailApp.sendEmail')]]);
  });

  it('has thirty seconds', () => {
    const { space } = scriptSpace('function onEdit() { for (;;) Utilities.sleep(1000); }', { limits: true });
    const ends: unknown[] = [];
    space.onRun = ({ seconds, error }) => ends.push([seconds, error?.message]);
    space.edit(KEEPER, space.state.spreadsheets[space.state.project.container]?.sheets[0]?.name ?? '', 'A1', 'x');
    expect(ends).toEqual([[30, 'Exceeded maximum execution time']]);
  });

  it.each([
    ['has none', 'function onOpen() {}'],
    ['only speaks of one', 'function onOpen() { return "onEdit"; }'],
  ])('leaves no trace in a script that %s', (_, code) => {
    const { space } = desk(code);
    const runs: unknown[] = [];
    space.onRun = (run) => runs.push(run);
    const before = structuredClone(space.state);
    space.edit(KEEPER, SHEET, 'A1', 'x');
    expect(runs).toEqual([]);
    expect({ ...space.state, spreadsheets: before.spreadsheets }).toEqual(before);
  });

  it('reads the corners of the range and the address of the user off the event (live, tanaikech.github.io/page/80)', () => {
    const { space } = desk('function onEdit(e) { console.log(JSON.stringify([e.range, e.user, e.source])); }');
    space.edit(KEEPER, SHEET, 'B2:C4', 'x');
    expect(JSON.parse(space.state.log[0]?.text ?? '')).toEqual([
      { columnEnd: 3, columnStart: 2, rowEnd: 4, rowStart: 2 },
      { email: KEEPER, nickname: KEEPER.split('@')[0] },
      {},
    ]);
  });

  it('does not fire where the change was refused', () => {
    const { space, lines, sheetId } = desk(SIMPLE);
    const box = { row: 1, column: 1, rows: 1, columns: 1 };
    space.byHand(KEEPER, { sheetId, box, change: 'EDIT' }, () => false);
    expect(lines()).toEqual([]);
  });
});

describe('Installed triggers on the spreadsheet', () => {
  function installed() {
    const all = desk(INSTALLED);
    expect(all.run('install').error).toBeUndefined();
    return all;
  }

  it('on edits and changes fire with full rights, as the user who installed them', () => {
    const { space, lines } = installed();
    space.edit(COLLEAGUE, SHEET, 'A1', 'x');
    const about = { user: COLLEAGUE, source: true, authMode: 'FULL', triggerUid: 'string', me: KEEPER };
    expect(lines()).toEqual([
      { name: 'edited', value: 'x', range: 'A1', sheet: SHEET, ...about },
      { name: 'changed', changeType: 'EDIT', ...about },
    ]);
  });

  it('on opening fire after onOpen', () => {
    const { space, lines } = installed();
    space.open(COLLEAGUE);
    expect(lines().map(({ name, authMode, user, me }) => [name, authMode, user, me])).toEqual([
      ['onOpen', 'LIMITED', COLLEAGUE, 'refused'],
      ['opened', 'FULL', COLLEAGUE, KEEPER],
    ]);
  });

  it('on changes alone hear of rows that come and go', () => {
    const { space, lines, sheetId } = installed();
    space.byHand(KEEPER, { sheetId, change: 'INSERT_ROW' }, () => true);
    expect(lines().map(({ name, changeType }) => [name, changeType])).toEqual([['changed', 'INSERT_ROW']]);
  });

  it('come late, twice or never like any others, also after the space was saved', () => {
    const { space, lines } = installed();
    space.conditions = { triggerFaults: { late: 600, doubled: 1 } };
    space.edit(COLLEAGUE, SHEET, 'A1', 'x');
    expect(lines()).toEqual([]);
    const loaded = Workspace.load(space.save(), { code: INSTALLED });
    for (const each of [space, loaded]) each.advance(1_200_000);
    expect(lines().filter(({ name }) => name === 'edited')).toHaveLength(2);
    expect(loaded.state.log).toEqual(space.state.log);
  });

  // guess: people show alerts from installed triggers on edits
  it('may speak to the person at the keyboard', () => {
    const { space, run } = desk(`
      function install() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
      function edited() { const ui = SpreadsheetApp.getUi(); console.log(ui.alert('Точно?', ui.ButtonSet.YES_NO) === ui.Button.YES); }`);
    run('install');
    space.edit(KEEPER, SHEET, 'A1', 'x', { answer: () => ({ button: 'YES' }) });
    expect(space.state.log.map(({ text }) => text)).toEqual(['true']);
  });

  it('of a user who is out of trigger time are not started', () => {
    const manifest = JSON.stringify({
      timeZone: 'UTC',
      oauthScopes: ALL_SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`),
    });
    const space = Workspace.create({ code: INSTALLED, manifest, limits: true });
    space.addUser(KEEPER);
    space.grant(KEEPER);
    space.bindSpreadsheet('Книга', KEEPER);
    space.command(KEEPER, 'install');
    const user = space.userOf(KEEPER);
    user.usage = { triggerSeconds: { since: space.state.now, used: 90 * 60 } };
    const sheet = space.state.spreadsheets[space.state.project.container]?.sheets[0]?.name ?? '';
    space.edit(KEEPER, sheet, 'A1', 'x');
    expect(space.state.log.map(({ text }) => text)).toEqual(
      ['edited', 'changed'].map((name) => `${name}: Exception: Service using too much computer time for one day.`),
    );
  });
});
