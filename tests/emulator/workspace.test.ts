import { describe, expect, it, test } from 'vitest';
import { typeInto } from '../../local/emulator/services/spreadsheet/edits';
import { Workspace } from '../../local/emulator/workspace';
import { COLLEAGUE, KEEPER } from './bare-run';
import { ALL_SCOPES, scriptSpace } from './script-space';

const HOUR = 3_600_000;
const SHEET = 'SpreadsheetApp.getActive().getSheets()[0]';

describe('The first click of a person', () => {
  const code = `
    function onOpen() { SpreadsheetApp.getUi().createMenu('Меню').addSubMenu(SpreadsheetApp.getUi().createMenu('Ещё').addItem('Пуск', 'main')).addToUi(); }
    function main() { ${SHEET}.getRange('A1').setValue('ran'); }`;

  it('meets the consent screen and does nothing; after it the same click does', () => {
    const { space, cell } = scriptSpace(code);
    space.addUser('new@school.example');
    expect(space.open('new@school.example').ended).toBe('done');
    const click = () => space.click('new@school.example', ['Меню', 'Ещё', 'Пуск']);
    expect(click()).toMatchObject({ ended: 'consent', calls: [], handler: 'main' });
    expect(cell()).toBeUndefined();
    space.grant('new@school.example');
    expect(click().ended).toBe('done');
    expect(cell()).toBe('ran');
  });

  it('needs an open file: each person has menus of their own', () => {
    const { space } = scriptSpace(code);
    space.open(KEEPER);
    expect([...space.menusOf(KEEPER).keys()]).toEqual(['Меню']);
    expect(() => space.click(COLLEAGUE, ['Меню', 'Ещё', 'Пуск'])).toThrow('Open the file first');
    expect(() => space.click(KEEPER, ['Меню', 'Ещё', 'Стоп'])).toThrow(
      `${KEEPER} sees no menu item «Меню → Ещё → Стоп»`,
    );
  });
});

describe('A menu that a script takes away', () => {
  // doc: reference/spreadsheet/spreadsheet#removemenuname, of menus made by addMenu; a guess: of those made by createMenu, too.
  it('is gone, and one that is not there is passed over', () => {
    const { space } = scriptSpace(`
      function onOpen() { for (const name of ['Меню', 'Menu']) SpreadsheetApp.getUi().createMenu(name).addItem('Пуск', 'main').addToUi(); }
      function main() { for (const name of ['Меню', 'Меню', 'Нет']) SpreadsheetApp.getActive().removeMenu(name); }`);
    space.open(KEEPER);
    space.click(KEEPER, ['Меню', 'Пуск']);
    expect([...space.menusOf(KEEPER).keys()]).toEqual(['Menu']);
  });
});

describe('Somebody who closes the file while a dialog is open', () => {
  // A guess: nobody answers any more, so the script is not woken.
  it('ends the run there; what it wrote before is written', () => {
    const { space, cell } = scriptSpace(`
      function main() {
        ${SHEET}.getRange('A1').setValue('before');
        try { SpreadsheetApp.getUi().alert('Готово'); } finally { ${SHEET}.getRange('A1').setValue('after'); }
      }`);
    const { ended } = space.command(KEEPER, 'main', [() => ({ button: 'OK', leaves: true })]);
    expect([ended, cell()]).toEqual(['left', 'before']);
  });
});

describe('A call that was not allowed is refused in the words of Google', () => {
  const GRANTED = ['spreadsheets.currentonly'];
  const required = (scopes: string) => {
    const all = scopes.split(' ').map((scope) => `https://www.googleapis.com/auth/${scope}`);
    return all.length > 1 ? `(${all.join(' || ')})` : all.join('');
  };
  const cases: [expression: string, name: string, scopes: string][] = [
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
    ["FormApp.create('x')", 'FormApp.create', 'forms'],
    ["MailApp.sendEmail('a@b.example', 's', 'b')", 'MailApp.sendEmail', 'script.send_mail'],
    ['Session.getActiveUser()', 'Session.getActiveUser', 'userinfo.email'],
    ["DriveApp.getFileById('x')", 'DriveApp.getFileById', 'drive.readonly drive'],
    [`SpreadsheetApp.openById('x')`, 'SpreadsheetApp.openById', 'spreadsheets'],
  ];

  test.each(cases)('%s without a grant', (expression, name, scopes) => {
    const { run, space } = scriptSpace(`function main() { return ${expression}; }`);
    space.grant(KEEPER, GRANTED);
    expect(run('main').error).toMatchObject({
      name: 'Exception',
      message: `Specified permissions are not sufficient to call ${name}. Required permissions: ${required(scopes)}`,
    });
  });

  test.each(cases)('%s without a line in the manifest, whatever was granted', (expression, name) => {
    const { run, space } = scriptSpace(`function main() { return ${expression}; }`, { scopes: GRANTED });
    space.grant(KEEPER, [...ALL_SCOPES, 'spreadsheets']);
    expect(run('main').error?.message).toContain(`Specified permissions are not sufficient to call ${name}.`);
  });

  test.each(cases.slice(0, 5))(
    '%s in a simple trigger, which has rights on its own file alone',
    (expression, name, scopes) => {
      const { space } = scriptSpace(`function onOpen() { ${SHEET}.getRange('A1').setValue('may'); ${expression}; }`);
      expect(space.open(KEEPER).error).toMatchObject({
        name: 'Exception',
        message: `You do not have permission to call ${name}. Required permissions: ${required(scopes)}`,
      });
    },
  );

  it('and can be caught, so that a script goes on without it', () => {
    const { run, space } = scriptSpace(
      `function main() { try { FormApp.create('x'); } catch (error) { return String(error); } }`,
    );
    space.grant(KEEPER, GRANTED);
    expect(run().value).toMatch(/^Exception: Specified permissions/);
  });
});

it('A file that the script made for one user is not there for another', () => {
  const { run, space } = scriptSpace(`
    function main() { return Drive.Files.create({ name: 'Папка', mimeType: 'application/vnd.google-apps.folder' }).id; }
    function find(id) { return Drive.Files.list({ q: "name = 'Папка'" }).files.length; }`);
  const id = String(run().value);
  space.share(id, COLLEAGUE);
  expect([run('find').value, run('find', { user: COLLEAGUE }).value]).toEqual([1, 0]);
});

describe('Triggers', () => {
  const code = `
    function install() {
      ScriptApp.newTrigger('answered').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
      ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
      const form = FormApp.create('Анкета', true);
      form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
      form.addTextItem().setTitle('Имя');
      return form.getId();
    }
    function answered(e) { console.log(e.values.slice(1).join(), e.namedValues['Имя'][0], e.range.getSheet().getRange(e.range.getRow(), 2).getValue(), Session.getEffectiveUser().getEmail()); }
    function edited() { console.log('edited'); }
    function onEdit() { console.log('simple'); }
    function write() { ${SHEET}.getRange('A1').setValue('x'); }
    function submit() { const form = FormApp.openById(PropertiesService.getScriptProperties().getProperty('form')); form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('script')).submit(); }`;

  function installed() {
    const desk = scriptSpace(code);
    const form = String(desk.run('install').value);
    desk.space.state.properties.script.form = form;
    desk.space.state.files[form]?.permissions.push({ id: 'all', type: 'anyone', role: 'reader', view: 'published' });
    return { ...desk, form, lines: () => desk.space.state.log.map(({ text }) => text) };
  }

  it('fire when a person answers a form, as the user who installed them', () => {
    const { space, form, lines } = installed();
    space.respond(form, { answers: { Имя: '=1+1' } });
    expect(lines()).toEqual([`=1+1 =1+1 =1+1 ${KEEPER}`]);
  });

  it('of a form fire with its response, whether it has a sheet or not', () => {
    const { space, run } = scriptSpace(`
      function main() {
        const form = FormApp.create('Анкета', true).addPublishedReader('${COLLEAGUE}');
        form.addTextItem().setTitle('Имя');
        ScriptApp.newTrigger('answered').forForm(form).onFormSubmit().create();
        return form.getId();
      }
      function answered(e) {
        const [answer] = e.response.getItemResponses();
        console.log(answer.getItem().getTitle(), answer.getResponse(), e.source.getId() === e.response.getEditResponseUrl().split('1FAIpQLS')[1].split('/')[0], String(e.authMode), Object.keys(e).sort().join());
      }`);
    space.respond(String(run().value), { answers: { Имя: 'Анна' }, signedIn: COLLEAGUE });
    expect(space.state.log.map(({ text }) => text)).toEqual(['Имя Анна true FULL authMode,response,source,triggerUid']);
  });

  it('do not fire when a script writes or submits', () => {
    const { run, form, space, lines } = installed();
    for (const handler of ['write', 'submit']) expect(run(handler).error).toBeUndefined();
    expect(space.state.forms[form]?.responses).toHaveLength(1);
    expect(lines()).toEqual([]);
  });

  it('may be lost, as Google loses some', () => {
    const { space, form, lines } = installed();
    space.firesFormTriggers = false;
    space.respond(form, { answers: { Имя: 'Анна' } });
    expect([space.state.forms[form]?.responses.length, lines()]).toEqual([1, []]);
  });

  it('of the clock fire in order while time is moved, and only then', () => {
    const { run, space } = scriptSpace(`
      function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); ScriptApp.newTrigger('once').timeBased().after(90 * 60000).create(); }
      function hourly(e) { console.log('hourly', e.hour, e.timezone); }
      function once() { console.log('once'); }`);
    run('install');
    expect(space.state.log).toEqual([]);
    const { now } = space.state;
    space.advance(3 * HOUR);
    const { log } = space.state;
    expect(log.map(({ text }) => text.split(' ')[0]).sort()).toEqual(['hourly', 'hourly', 'hourly', 'once']);
    expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).sort());
    expect(log.every(({ at }) => at > now && at <= now + 3 * HOUR)).toBe(true);
    expect(log.find(({ text }) => text.startsWith('hourly'))?.text).toMatch(/^hourly 6|^hourly 7/);
    expect(space.state.now).toBe(now + 3 * HOUR);
  });

  it('that fail leave a line in the log and go on next time', () => {
    const { run, space } = scriptSpace(`
      function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
      function hourly() { SpreadsheetApp.getUi(); }`);
    run('install');
    const seen: string[] = [];
    space.onRun = ({ ended }) => seen.push(ended);
    space.advance(2 * HOUR);
    expect(seen).toEqual(['error', 'error']);
    expect(space.state.log[0]).toMatchObject({
      level: 'error',
      user: KEEPER,
      text: 'hourly: Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    });
  });
});

describe('Dialogs', () => {
  const code = `function main() {
    const ui = SpreadsheetApp.getUi();
    const lock = LockService.getScriptLock();
    lock.waitLock(1);
    if (ui.alert('Начать?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return 'no';
    const answer = ui.prompt('Имя');
    return [answer.getResponseText(), answer.getSelectedButton() === ui.Button.OK, lock.hasLock()];
  }`;

  it('are answered in order by whoever drives the run, and let go of locks', () => {
    const { space } = scriptSpace(code);
    const result = space.command(KEEPER, 'main', ['YES', { text: 'Анна' }]);
    expect(result.value).toEqual(['Анна', true, false]);
    expect(result.dialogs.map(({ kind, text, answer }) => [kind, text, answer.button])).toEqual([
      ['alert', 'Начать?', 'YES'],
      ['prompt', 'Имя', 'OK'],
    ]);
    expect(space.command(KEEPER, 'main', [({ buttons }) => ({ button: buttons[1] ?? '' })]).value).toBe('no');
  });

  it('that nobody foresaw end the run with their text', () => {
    const { space } = scriptSpace(code);
    expect(space.command(KEEPER, 'main').error?.message).toContain('Nobody answers the dialog «»: Начать?');
  });
});

describe('A saved space', () => {
  const code = `
    function main() { ${SHEET}.getRange('A1').setValue(new Date()); PropertiesService.getUserProperties().setProperty('k', 'v'); SpreadsheetApp.flush(); DocumentApp.create('Д').getBody().appendParagraph('п'); FormApp.create('Ф').addListItem().setChoiceValues(['а']); ScriptApp.newTrigger('main').timeBased().everyDays(1).create(); MailApp.sendEmail('a@b.example', 's', 'b'); }
    function read() { return ${SHEET}.getRange('A1').getValue().getTime(); }`;

  test.each([undefined, { at: 5, kind: 'before' }, { at: 9, kind: 'after' }] as const)(
    'is the same after it is loaded, also after a cut: %j',
    (cut) => {
      const { run, space } = scriptSpace(code);
      run('main', { cut });
      const saved = space.save();
      const loaded = Workspace.load(saved, { code });
      expect(loaded.state).toEqual(space.state);
      expect(loaded.save()).toBe(saved);
      expect(JSON.parse(saved)).toEqual(space.state);
    },
  );

  it('goes on where it was', () => {
    const { run, space } = scriptSpace(code);
    run();
    const loaded = Workspace.load(space.save(), { code });
    const again = () => loaded.run({ handler: 'read', user: KEEPER, authMode: 'FULL', fromTrigger: false });
    expect(again().value).toBe(space.state.now);
    for (const each of [space, loaded]) each.advance(48 * HOUR);
    expect(loaded.save()).toBe(space.save());
  });

  it('shares nothing with the one it was saved from', () => {
    const { space, book, cell } = scriptSpace(code);
    const loaded = Workspace.load(space.save(), { code });
    typeInto(loaded.state, book, loaded.state.spreadsheets[book]?.sheets[0]?.name ?? '', 'A1', 'x');
    expect(cell()).toBeUndefined();
  });
});
