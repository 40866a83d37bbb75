import { beforeEach, describe, expect, it, test } from 'vitest';
import { Execution } from '../../local/emulator/execution';
import type { Dialog, DialogAnswer, RunOptions } from '../../local/emulator/run';
import { HtmlServiceService } from '../../local/emulator/services/html-service';
import { LockServiceService } from '../../local/emulator/services/lock-service';
import { MailAppService } from '../../local/emulator/services/mail-app';
import { PropertiesServiceService } from '../../local/emulator/services/properties-service';
import { SessionService } from '../../local/emulator/services/session';
import { Ui } from '../../local/emulator/services/ui';
import { UtilitiesService } from '../../local/emulator/services/utilities';
import type { State } from '../../local/emulator/state';
import { DEFAULT_SWITCHES } from '../../local/emulator/switches';
import { bareRun, COLLEAGUE, KEEPER, spaceOfTwo } from './bare-run';

const DAY = 86_400_000;
const CYRILLIC_9_KB = 'я'.repeat(4608);

let state: State;
let locks: Set<string>;

beforeEach(() => {
  state = spaceOfTwo();
  locks = new Set();
});

function run(options: Partial<RunOptions> = {}): Execution {
  const sleep = (ms: number) => {
    state.now += ms;
  };
  const all: RunOptions = { handler: 'test', user: KEEPER, authMode: 'FULL', fromTrigger: false, ...options };
  return new Execution(state, all, DEFAULT_SWITCHES, locks, sleep, new Map());
}

describe('properties', () => {
  it('are kept apart for the script, the document and each user', () => {
    const mine = new PropertiesServiceService(run());
    mine.getScriptProperties().setProperty('key', 'script');
    mine.getDocumentProperties().setProperty('key', 'document');
    mine.getUserProperties().setProperties({ key: 'mine', other: '1' });
    const other = new PropertiesServiceService(run({ user: COLLEAGUE }));
    expect(other.getScriptProperties().getProperty('key')).toBe('script');
    expect(other.getDocumentProperties().getProperty('key')).toBe('document');
    expect(other.getUserProperties().getProperty('key')).toBeNull();
    expect(mine.getUserProperties().setProperties({ key: 'new' }, true).getProperties()).toEqual({ key: 'new' });
    expect(mine.getUserProperties().deleteProperty('key').getKeys()).toEqual([]);
  });

  it('hold 9 KB a value and 500 KB in all, counted in bytes', () => {
    const store = new PropertiesServiceService(run()).getScriptProperties();
    expect(() => store.setProperty('key', `${CYRILLIC_9_KB}я`)).toThrow('Argument too large: value');
    for (let number = 0; number < 55; number += 1) store.setProperty(`${number}`, CYRILLIC_9_KB);
    expect(() => store.setProperty('last', CYRILLIC_9_KB)).toThrow('You have exceeded the property storage quota.');
    expect(store.getKeys()).toHaveLength(55);
  });
});

describe('locks', () => {
  it('stop another run, which waits in vain', () => {
    const lock = new LockServiceService(run()).getScriptLock();
    const other = new LockServiceService(run()).getScriptLock();
    expect([lock.tryLock(10), lock.tryLock(10), lock.hasLock()]).toEqual([true, true, true]);
    const before = state.now;
    expect(other.tryLock(5000)).toBe(false);
    expect(state.now).toBe(before + 5000);
    expect(() => other.waitLock(10)).toThrow('Lock timeout: another process was holding the lock for too long.');
    lock.releaseLock();
    expect(other.tryLock(0)).toBe(true);
  });

  it('of the script, the document and each user do not meet', () => {
    const mine = new LockServiceService(run());
    const other = new LockServiceService(run({ user: COLLEAGUE }));
    for (const lock of [mine.getScriptLock(), mine.getDocumentLock(), mine.getUserLock()]) lock.waitLock(1);
    expect(
      [other.getScriptLock(), other.getDocumentLock(), other.getUserLock()].map((lock) => lock.tryLock(0)),
    ).toEqual([false, false, true]);
  });
});

describe('mail', () => {
  const many = (count: number) => Array.from({ length: count }, (_, number) => `p${number}@school.example`).join(',');
  const app = () => new MailAppService(run());

  const calls: [string, unknown[], object][] = [
    ['recipient, subject and body', ['a@b.ru', 'S', 'B'], { to: 'a@b.ru', subject: 'S', body: 'B', from: KEEPER }],
    [
      'options after these',
      ['a@b.ru', 'S', 'B', { cc: 'c@d.ru', name: 'N', htmlBody: '<p>' }],
      { cc: 'c@d.ru', name: 'N', htmlBody: '<p>' },
    ],
    ['an address to reply to', ['a@b.ru', 'r@d.ru', 'S', 'B'], { replyTo: 'r@d.ru', body: 'B' }],
    ['one message', [{ to: 'Анна <a@b.ru>', subject: 'S', body: 'B' }], { to: 'Анна <a@b.ru>', subject: 'S' }],
  ];
  test.each(calls)('takes %s', (_, args, expected) => {
    app().sendEmail(...args);
    expect(state.mails).toHaveLength(1);
    expect(state.mails[0]).toMatchObject(expected);
  });

  it('carries attachments', () => {
    const attachments = [new UtilitiesService(run()).newBlob('Приказ', 'text/plain', 'приказ.txt')];
    app().sendEmail('a@b.ru', 'S', 'B', { attachments });
    const content = Buffer.from('Приказ').toString('base64');
    expect(state.mails[0]?.attachments).toEqual([{ name: 'приказ.txt', mimeType: 'text/plain', content }]);
  });

  it('counts every recipient against the day of the sender', () => {
    app().sendEmail({ to: 'a@b.ru, c@b.ru', cc: 'd@b.ru', bcc: 'e@b.ru', subject: 'S', body: 'B' });
    expect(app().getRemainingDailyQuota()).toBe(96);
    app().sendEmail(many(50), 'S', 'B');
    expect(() => app().sendEmail(many(47), 'S', 'B')).toThrow('Service invoked too many times for one day: email.');
    expect(state.mails).toHaveLength(2);
    expect(new MailAppService(run({ user: COLLEAGUE })).getRemainingDailyQuota()).toBe(100);
    state.now += DAY;
    expect(app().getRemainingDailyQuota()).toBe(100);
  });

  it('has 1500 recipients a day in Workspace', () => {
    Object.assign(state.users[KEEPER] ?? {}, { kind: 'workspace' });
    expect(app().getRemainingDailyQuota()).toBe(1500);
  });

  const refusals: [string, unknown[], string][] = [
    ['an address that is none', ['завуч', 'S', 'B'], 'Invalid email: завуч'],
    ['nobody to send to', [{ subject: 'S', body: 'B' }], 'no recipient'],
    ['more than 50 in one mail', [many(51), 'S', 'B'], 'Limit exceeded: Email Recipients Per Message.'],
    ['a body over 200 KB', ['a@b.ru', 'S', 'я'.repeat(103_000)], 'Limit exceeded: Email Body Size.'],
    [
      'a subject that is no text',
      ['a@b.ru', 5, 'B'],
      "The parameters (String,number,String) don't match the method signature for MailApp.sendEmail.",
    ],
    ['an option that the emulator lacks', ['a@b.ru', 'S', 'B', { charset: {} }], 'not emulated'],
  ];
  test.each(refusals)('refuses %s and sends nothing', (_, args, message) => {
    expect(() => app().sendEmail(...args)).toThrow(message);
    expect(state.mails).toEqual([]);
  });
});

test('the session knows the user, the language and the zone', () => {
  const session = new SessionService(run({ user: COLLEAGUE }));
  expect(session.getActiveUser().getEmail()).toBe(COLLEAGUE);
  expect(session.getEffectiveUser().getEmail()).toBe(COLLEAGUE);
  expect([session.getActiveUserLocale(), session.getScriptTimeZone()]).toEqual(['ru', 'Europe/Moscow']);
  expect(session.getTemporaryActiveUserKey()).toBe(session.getTemporaryActiveUserKey());
});

describe('Utilities.formatDate', () => {
  const moment = new Date('2026-11-02T21:05:09.007Z');
  test.each([
    ['dd.MM.yyyy', 'Europe/Moscow', '03.11.2026'],
    ['yyyy-MM-dd HH:mm:ss', 'UTC', '2026-11-02 21:05:09'],
    ["d MMMM yy 'г.' H:m", 'Asia/Almaty', '3 November 26 г. 2:5'],
    ['EEE, EEEE u', 'UTC', 'Mon, Monday 1'],
    ['h:mm a k K S SSS', 'UTC', '9:05 PM 21 9 7 007'],
    ['h a k', 'Europe/Moscow', '12 AM 24'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'Asia/Almaty', '2026-11-03T02:05:09.007+05:00'],
    ['X XX XXX Z', 'Europe/Moscow', '+03 +0300 +03:00 +0300'],
    ['X Z z', 'UTC', 'Z +0000 UTC'],
    ["D w F W G ''", 'UTC', "306 45 1 1 AD '"],
    ['YYYY', 'UTC', '2026'],
  ])('%s in %s is %s', (pattern, zone, expected) => {
    expect(new UtilitiesService(run()).formatDate(moment, zone, pattern)).toBe(expected);
  });

  test.each([
    ['an unknown zone', moment, 'Mars/Base', 'yyyy', 'timeZone'],
    ['an unknown letter', moment, 'UTC', 'n', "Illegal pattern character 'n'"],
    ['an open quote', moment, 'UTC', "yyyy 'г", 'Unterminated quote'],
  ])('refuses %s', (_, date, zone, pattern, message) => {
    expect(() => new UtilitiesService(run()).formatDate(date, zone, pattern)).toThrow(message);
  });
});

describe('Utilities', () => {
  const utilities = () => new UtilitiesService(run());

  test.each([
    ['%s из %d', ['два', 5], 'два из 5'],
    ['%05.1f|%-4s|%4s', [Math.PI, 'а', 'б'], '003.1|а   |   б'],
    ['%+d %03d %-5d|', [7, -7, 12], '+7 -07 12   |'],
    ['%x %X %o %e 100%%', [255, 255, 8, 1], 'ff FF 10 1.000000e+00 100%'],
  ])('formatString(%j, …)', (template, values, expected) => {
    expect(utilities().formatString(template, ...values)).toBe(expected);
  });

  test.each([
    [
      'a,b\nc,d',
      undefined,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '"а, б";"ска""зал"\r\n;',
      ';',
      [
        ['а, б', 'ска"зал'],
        ['', ''],
      ],
    ],
    ['a,\n', undefined, [['a', '']]],
    ['', undefined, []],
    ['"one\ntwo",x', undefined, [['one\ntwo', 'x']]],
  ])('parseCsv(%j)', (csv, delimiter, expected) => {
    expect(delimiter === undefined ? utilities().parseCsv(csv) : utilities().parseCsv(csv, delimiter)).toEqual(
      expected,
    );
  });

  it('digests into signed bytes, in UTF-8 where it is told so', () => {
    const { DigestAlgorithm, Charset } = utilities();
    const hex = (bytes: number[]) => bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
    const digest = utilities().computeDigest(DigestAlgorithm.MD5, 'abc');
    expect(Math.min(...digest)).toBeLessThan(0);
    expect(hex(digest)).toBe('900150983cd24fb0d6963f7d28e17f72');
    expect(hex(utilities().computeDigest(DigestAlgorithm.SHA_1, 'abc'))).toBe(
      'a9993e364706816aba3e25717850c26c9cd0d89d',
    );
    const cyrillic = utilities().computeDigest(DigestAlgorithm.SHA_256, 'я', Charset.UTF_8);
    expect(cyrillic).not.toEqual(utilities().computeDigest(DigestAlgorithm.SHA_256, 'я'));
    expect(cyrillic).toEqual(utilities().computeDigest(DigestAlgorithm.SHA_256, utilities().newBlob('я').getBytes()));
  });

  it('encodes to base 64 and back', () => {
    const { Charset } = utilities();
    expect(utilities().base64Encode('я', Charset.UTF_8)).toBe('0Y8=');
    expect(utilities().base64EncodeWebSafe([-5, -1, -65])).toBe('-_-_');
    expect(utilities().base64Decode('0Y8=')).toEqual([-47, -113]);
    expect(() => utilities().base64Decode('!')).toThrow('Could not decode string.');
  });

  it('makes blobs that can be copied and renamed', () => {
    const blob = utilities().newBlob('Привет', 'text/html').setName('a.html');
    const copy = blob.copyBlob().setName('b.html').setContentType(null);
    expect([blob.getName(), blob.getContentType(), blob.getDataAsString()]).toEqual(['a.html', 'text/html', 'Привет']);
    expect([copy.getName(), copy.getContentType(), copy.getDataAsString()]).toEqual(['b.html', null, 'Привет']);
  });

  it('gives the same unique ids on every run', () => {
    const ids = [utilities().getUuid(), utilities().getUuid()];
    state = spaceOfTwo();
    expect([utilities().getUuid(), utilities().getUuid()]).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('sleeps on the clock of the space, not longer than five minutes', () => {
    const before = state.now;
    utilities().sleep(1500);
    expect(state.now).toBe(before + 1500);
    expect(() => utilities().sleep(300_001)).toThrow('Invalid argument');
  });
});

describe('the Ui', () => {
  const shown: Dialog[] = [];
  const ui = (answer: DialogAnswer, options: Partial<RunOptions> = {}) => {
    shown.length = 0;
    const noted = (dialog: Dialog) => {
      shown.push(dialog);
      return answer;
    };
    return new Ui(run({ answer: noted, ...options }));
  };
  const { ButtonSet } = new Ui(bareRun(spaceOfTwo()));

  const alerts: [Parameters<Ui['alert']>, Omit<Dialog, 'kind'>][] = [
    [['Готово'], { title: '', text: 'Готово', buttons: ['OK'] }],
    [['Удалить?', ButtonSet.YES_NO], { title: '', text: 'Удалить?', buttons: ['YES', 'NO'] }],
    [
      ['План', 'Удалить?', ButtonSet.YES_NO_CANCEL],
      { title: 'План', text: 'Удалить?', buttons: ['YES', 'NO', 'CANCEL'] },
    ],
  ];
  test.each(alerts)('alert and prompt take %j', (args, expected) => {
    const answering = ui({ button: 'CLOSE', text: 'слово' });
    expect(answering.alert(...args)).toBe(answering.Button.CLOSE);
    const response = answering.prompt(...args);
    expect([response.getSelectedButton(), response.getResponseText()]).toEqual([answering.Button.CLOSE, 'слово']);
    expect(shown).toEqual([
      { kind: 'alert', ...expected },
      { kind: 'prompt', ...expected },
    ]);
  });

  it('refuses everything in a trigger', () => {
    expect(() => ui({ button: 'OK' }, { fromTrigger: true }).alert('a')).toThrow('from this context');
    const page = new HtmlServiceService(bareRun(spaceOfTwo())).createHtmlOutput('<p>');
    expect(() => ui({ button: 'OK' }, { fromTrigger: true }).showSidebar(page)).toThrow('from this context');
  });

  it('drops locks while an alert is open, and keeps them under a page', () => {
    const execution = run({ answer: () => ({ button: 'OK' }) });
    const lock = new LockServiceService(execution).getScriptLock();
    lock.waitLock(0);
    new Ui(execution).showModalDialog(
      new HtmlServiceService(bareRun(spaceOfTwo())).createHtmlOutput('<p>'),
      'Страница',
    );
    expect(lock.hasLock()).toBe(true);
    new Ui(execution).alert('Стоп');
    expect(lock.hasLock()).toBe(false);
  });

  it('shows pages as they were put together, with the title of the dialog or of the page', () => {
    const page = new HtmlServiceService(bareRun(spaceOfTwo()))
      .createHtmlOutput('<p>')
      .append('Текст')
      .setTitle('Панель')
      .setWidth(300);
    const answering = ui({ button: 'CLOSE' });
    answering.showModalDialog(page, 'Диалог');
    answering.showModelessDialog(page, 'Окно');
    answering.showSidebar(page);
    expect(shown).toEqual([
      { kind: 'modal', title: 'Диалог', text: '<p>Текст', buttons: [], width: 300 },
      { kind: 'modeless', title: 'Окно', text: '<p>Текст', buttons: [], width: 300 },
      { kind: 'sidebar', title: 'Панель', text: '<p>Текст', buttons: [] },
    ]);
    expect([page.getWidth(), page.getHeight()]).toEqual([300, null]);
  });

  // guides/menus: a new menu takes the place of one of the same name.
  it('builds menus; one of the same name gives way', () => {
    const execution = run({ authMode: 'LIMITED' });
    const build = new Ui(execution);
    build.createMenu('Наставничество').addItem('Старое', 'old').addToUi();
    const inner = build.createMenu('План').addItem('Импорт', 'importPlan');
    build.createMenu('Наставничество').addItem('Настроить', 'setUp').addSeparator().addSubMenu(inner).addToUi();
    expect([...execution.menus]).toEqual([
      [
        'Наставничество',
        [
          { kind: 'item', caption: 'Настроить', handler: 'setUp' },
          { kind: 'separator', caption: '' },
          { kind: 'menu', caption: 'План', items: [{ kind: 'item', caption: 'Импорт', handler: 'importPlan' }] },
        ],
      ],
    ]);
  });
});
