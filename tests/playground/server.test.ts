import { type IncomingHttpHeaders, request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Overview, Reply, Request } from '../../local/playground/protocol';
import { CURATOR } from '../../local/playground/sample-settings';
import type { Playground } from '../../local/playground/server';
import { Space } from '../../local/playground/space';
import { Threads } from '../../local/playground/threads';
import { openPlayground } from './browser';

const user = CURATOR.email;
let playground: Playground;
let token = '';

beforeAll(async () => {
  playground = await openPlayground();
  token = /playground-token" content="([^"]+)"/.exec((await send('/')).body)?.[1] ?? '';
});
afterAll(() => playground.close());
beforeEach(async () => {
  await ask({ kind: 'start', choice: 'empty' });
});

describe('Only pages of the playground may drive it', () => {
  const port = () => new URL(playground.address).port;

  it.each<[what: string, headers: () => Record<string, string>, status: number]>([
    ['its own page', () => ({ 'x-playground': token }), 200],
    [
      'a page under the other name of this machine',
      () => ({ 'x-playground': token, host: `localhost:${port()}` }),
      200,
    ],
    ['a page without the token', () => ({}), 403],
    ['a page with a wrong token', () => ({ 'x-playground': 'x'.repeat(token.length) }), 403],
    ['a page of another site', () => ({ 'x-playground': token, origin: 'https://example.org' }), 403],
    ['a page of another port', () => ({ 'x-playground': token, origin: 'http://127.0.0.1:1' }), 403],
    [
      'a foreign name that points to this machine',
      () => ({ 'x-playground': token, host: `example.org:${port()}` }),
      403,
    ],
  ])('%s', async (_, headers, status) => {
    const body = JSON.stringify({ kind: 'stop', run: 0 });
    expect((await send('/api/do', { method: 'POST', headers: headers(), body })).status).toBe(status);
  });

  it('A foreign name cannot read it either', async () => {
    expect((await send('/save', { headers: { host: 'example.org' } })).status).toBe(403);
  });

  it('A form posted from elsewhere is turned away', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await send('/form/x', { method: 'POST', headers, body: 'q1=a' })).status).toBe(403);
  });

  it('Every page forbids requests to the network', async () => {
    const { headers } = await send('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
  });

  it('It listens on the loopback address', () => {
    expect(playground.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });
});

describe('What a person does', () => {
  it('A typed date becomes a date and can be undone', async () => {
    await type(40, 2, '1.09.2022');
    expect(cell(40, 2)).toMatchObject({ t: '01.09.2022', r: 1 });
    const { moments } = await overview();
    await ask({ kind: 'goTo', moment: moments.at(-2)?.id ?? 0 });
    expect(cell(40, 2)).toEqual({});
    await ask({ kind: 'goTo', moment: moments.at(-1)?.id ?? 0 });
    expect(cell(40, 2)).toMatchObject({ t: '01.09.2022' });
  });

  it('Something new after going back makes later moments disappear', async () => {
    await type(40, 2, 'раз');
    await type(40, 2, 'два');
    const { moments } = await overview();
    await ask({ kind: 'goTo', moment: moments.at(-2)?.id ?? 0 });
    await type(40, 2, 'три');
    expect((await overview()).moments.map(({ label }) => label.replace(/.* = /, ''))).toEqual(
      expect.arrayContaining(['раз', 'три']),
    );
    expect((await overview()).moments.some(({ label }) => label.endsWith('два'))).toBe(false);
  });

  it('Text that looks like something else keeps its apostrophe while it is edited', async () => {
    await type(40, 2, "'007");
    expect(cell(40, 2)).toMatchObject({ t: '007', i: "'007" });
  });

  it('Everything can be saved and opened again', async () => {
    await type(40, 2, 'память');
    const saved = (await send('/save')).body;
    await ask({ kind: 'start', choice: 'empty' });
    expect(cell(40, 2)).toEqual({});
    expect(await ask({ kind: 'load', saved })).toEqual({});
    expect(cell(40, 2)).toMatchObject({ t: 'память' });
  });

  it.each(['', '{}', '[1]', '{"now":1,"users":{}}', '<html>'])('The file «%s» is not opened', async (saved) => {
    expect(await ask({ kind: 'load', saved })).toEqual({ problem: 'Это не сохранённая песочница.' });
  });

  it('Another person is added once and gets the spreadsheet', async () => {
    const edit = { kind: 'addUser', email: 'deputy@school.example', name: 'Заместитель' } as const;
    expect(await ask({ kind: 'edit', user, edit })).toEqual({});
    expect(await ask({ kind: 'edit', user, edit })).toEqual({ problem: 'Этот человек уже есть.' });
    await ask({ kind: 'job', job: { kind: 'open', user: edit.email } });
    expect((await overview(edit.email)).menus.map(({ caption }) => caption)).toEqual(['Наставничество']);
  });
});

describe('What the script does', () => {
  it('Google asks for consent before the first command', async () => {
    expect(await command('setUp')).toMatchObject({ ended: 'consent' });
    expect((await overview()).runs.every(({ handler }) => handler !== 'setUp')).toBe(true);
  });

  it('A dialog holds the script and all that people do meanwhile until it is answered', async () => {
    await grant();
    const done = command('doNextStep');
    const { id, dialog } = await dialogOpen();
    const typed = type(40, 2, 'после');
    await expect.poll(async () => (await overview()).running?.waiting).toBe(1);
    expect(cell(40, 2)).toEqual({});
    expect(await ask({ kind: 'answer', run: id, dialog: 0, button: 'OK' })).toMatchObject({
      problem: expect.any(String),
    });
    await ask({ kind: 'answer', run: id, dialog, button: 'CLOSE' });
    expect(await done).toMatchObject({ ended: 'done' });
    await typed;
    expect(cell(40, 2)).toMatchObject({ t: 'после' });
  });

  it('A run that is stopped leaves nothing', async () => {
    await grant();
    const before = (await send('/save')).body;
    const done = command('doNextStep');
    const { id } = await dialogOpen();
    await ask({ kind: 'stop', run: id });
    expect(await done).toEqual({ ended: 'stopped' });
    expect((await send('/save')).body).toBe(before);
  });

  it('The clock moves to the moment asked for', async () => {
    const { now } = await overview();
    await ask({ kind: 'job', job: { kind: 'advance', until: now + 3_600_000 } });
    expect((await overview()).now).toBe(now + 3_600_000);
  });
});

it('Each run tells its calls, its time at Google’s pace and what its account has left', async () => {
  await grant();
  const done = command('doNextStep');
  const { id, dialog } = await dialogOpen();
  await ask({ kind: 'answer', run: id, dialog, button: 'CLOSE' });
  await done;
  const last = (await overview()).runs.at(-1);
  expect(last).toMatchObject({ ended: 'done', calls: expect.any(Number), seconds: expect.any(Number) });
  expect(last?.calls).toBe(last?.byName.reduce((sum, [, count]) => sum + count, 0));
  expect(last?.seconds).toBeGreaterThan(0.1);
  const mails = { name: 'mailRecipients', left: 100, limit: 100 };
  expect(last?.quotas).toContainEqual(mails);
  expect((await overview()).quotas).toContainEqual(mails);
});

describe('A script that listens to edits', () => {
  const LISTENER = `
    function onEdit(e) { e.range.offset(0, 1).setValue(e.oldValue + ' → ' + e.value); SpreadsheetApp.getActive().toast('Видел ' + e.user.getEmail()); }
    function install() { ScriptApp.newTrigger('ask').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
    function ask(e) { if (e.changeType === 'INSERT_ROW') SpreadsheetApp.getUi().alert('Новая строка?'); }`;
  const scopes = ['spreadsheets', 'script.scriptapp', 'script.container.ui'];
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  let space: Space;
  let threads: Threads;
  let id: number;

  beforeAll(async () => {
    threads = await Threads.prepare();
    space = new Space({ code: LISTENER, manifest: JSON.stringify({ timeZone: 'UTC', oauthScopes }) }, threads);
    id = space.state.spreadsheets[space.state.project.container]?.sheets[0]?.id ?? 0;
  });
  afterAll(() => threads.close());

  const put = (text: string) =>
    space.edit(user, { kind: 'cells', sheetId: id, row: 1, column: 1, values: [[text]] }, text);
  const beside = () => space.sheet(id)?.cells[0]?.[1]?.t;

  it('runs when a person types, and its toast is shown', async () => {
    expect(await put('раз')).toMatchObject({ toasts: [`Видел ${user}`] });
    await put('два');
    expect(beside()).toBe('раз → два');
    expect(space.overview(user).runs).toMatchObject([{ handler: 'onEdit', ended: 'done', times: 2 }]);
    expect(space.overview(user).moments.map(({ label }) => label)).toEqual(['раз', 'два']);
  });

  it('hears of rows through a trigger, whose alert waits for the person', async () => {
    await space.edit(user, { kind: 'grant', user, scopes }, 'grant');
    await space.job({ kind: 'command', user, handler: 'install', label: 'install', sheetId: id }, 'install');
    const done = space.edit(user, { kind: 'insertRow', sheetId: id, row: 1 }, 'row');
    while (!space.overview(user).running?.dialog) await new Promise((resolve) => setTimeout(resolve, 5));
    const { running } = space.overview(user);
    expect(running?.dialog?.text).toBe('Новая строка?');
    space.answer(running?.id ?? 0, running?.dialog?.number ?? 0, { button: 'OK' });
    await done;
    expect(space.overview(user).runs.at(-1)).toMatchObject({ handler: 'ask', ended: 'done' });
  });

  it('hears nothing of what was refused', async () => {
    const before = space.overview(user).runs.length;
    expect(await space.edit(user, { kind: 'renameSheet', sheetId: id, name: ' ' }, 'name')).toHaveProperty('problem');
    expect(space.overview(user).runs).toHaveLength(before);
  });
});

it('Where nothing listens to edits, they run nothing', async () => {
  const before = (await overview()).runs;
  await type(40, 2, 'тихо');
  expect((await overview()).runs).toEqual(before);
});

it('The year in progress has forms that people can answer, and says what is missing', async () => {
  expect(await ask({ kind: 'start', choice: 'year' })).toEqual({});
  const { forms, documents, mails } = await overview();
  expect([forms.length, documents.length > 0, mails.length > 0]).toEqual([2, true, true]);
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const post = (fields: Record<string, string>) =>
    send(`/form/${forms[0]?.id}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ token, ...fields }).toString(),
    });
  const [first] = playground.space.state.forms[forms[0]?.id ?? '']?.items ?? [];
  const back = await post({ [`q${first?.id}`]: '<b>Имя</b>' });
  expect(back.status).toBe(422);
  expect(back.body).toContain('Ответьте на обязательный вопрос');
  expect(back.body).toContain('value="&lt;b&gt;Имя&lt;/b&gt;"');
});

it('A language is chosen for the pages of forms too', async () => {
  await ask({ kind: 'start', choice: 'year' });
  const { forms } = await overview();
  expect((await send(`/form/${forms[0]?.id}?lang=en`)).body).toContain('>Submit<');
});

async function ask(what: Request): Promise<Reply> {
  const headers = { 'x-playground': token };
  return JSON.parse((await send('/api/do', { method: 'POST', headers, body: JSON.stringify(what) })).body);
}

async function overview(email = user): Promise<Overview> {
  return JSON.parse((await send(`/api/overview?user=${email}`)).body);
}

function sheetId(): number {
  const { spreadsheets, project } = playground.space.state;
  return spreadsheets[project.container]?.sheets[0]?.id ?? 0;
}

function type(row: number, column: number, text: string): Promise<Reply> {
  return ask({ kind: 'edit', user, edit: { kind: 'cells', sheetId: sheetId(), row, column, values: [[text]] } });
}

function cell(row: number, column: number): object {
  return playground.space.sheet(sheetId())?.cells[row - 1]?.[column - 1] ?? {};
}

async function grant(): Promise<void> {
  await ask({ kind: 'job', job: { kind: 'open', user } });
  await ask({ kind: 'edit', user, edit: { kind: 'grant', user, scopes: (await overview()).scopes } });
}

function command(handler: string): Promise<Reply> {
  return ask({ kind: 'job', job: { kind: 'command', user, handler, label: handler, sheetId: sheetId() } });
}

async function dialogOpen(): Promise<{ id: number; dialog: number }> {
  return new Promise((resolve) => {
    const look = () => {
      const { running } = playground.space.overview(user);
      if (!running?.dialog) return;
      stop();
      resolve({ id: running.id, dialog: running.dialog.number });
    };
    const stop = playground.space.listen(look);
    look();
  });
}

interface Sent {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Like `fetch`, which does not let one choose the host's name. */
function send(
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, playground.address), { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
