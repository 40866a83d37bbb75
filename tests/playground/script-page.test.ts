import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callableFunctions } from '../../local/playground/callable';
import { type Playground, startPlayground } from '../../local/playground/server';
import { HAS_BROWSER, launch, Visitor } from './browser';

const PAGE = `
<p id="told"></p>
<form id="form"><input name="who" value="Анна"><input type="checkbox" name="day" value="1" checked><input type="checkbox" name="day" value="2" checked></form>
<button onclick="call('double', 21)">number</button>
<button onclick="call('describe', [1, { a: 'b' }, undefined])">list</button>
<button onclick="call('describe', document.getElementById('form'))">form</button>
<button onclick="call('fail')">failure</button>
<button onclick="call('today')">date back</button>
<button onclick="call('describe', { when: new Date() })">date</button>
<button onclick="call('describe', () => 1)">function</button>
<button onclick="const ring = []; ring.push(ring); call('describe', ring)">cycle</button>
<button onclick="call('hidden_')">private</button>
<button onclick="call('inner')">nested</button>
<button onclick="try { tell(parent.document.title) } catch (error) { tell(error.name) }">parent</button>
<button onclick="fetch('/save').then(() => tell('reached'), (error) => tell(error.name))">network</button>
<button onclick="google.script.host.close()">close</button>
<script>
  const tell = (text) => { document.getElementById('told').textContent = text; };
  const call = (name, ...given) => {
    tell('');
    try {
      google.script.run
        .withSuccessHandler((value, user) => tell(user + ' ' + JSON.stringify(value)))
        .withFailureHandler((error, user) => tell(user + ' ' + error.message))
        .withUserObject('for me:')
        [name](...given);
    } catch (error) { tell(error.message); }
  };
</script>`;

const SCRIPT = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Плоский').addItem('Окно', 'show').addItem('Панель', 'side').addItem('Рядом', 'beside').addToUi(); }
function side() { SpreadsheetApp.getUi().showSidebar(page().setTitle('Моя панель').setWidth(900)); }
function beside() { SpreadsheetApp.getUi().showModelessDialog(page().setWidth(320).setHeight(200), 'Моё окно'); }
function page() { return HtmlService.createHtmlOutput(${JSON.stringify(PAGE)}); }
function show() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(${JSON.stringify(PAGE)}), 'Моя страница'); }
function double(number) { return number * 2; }
function describe(given) { return JSON.stringify(given); }
function fail() { throw new Error('Не вышло'); }
function today() { return new Date(); }
function hidden_() { return 1; }
function outer() { function inner() { return 1; } return inner(); }
`;

it('Pages may call top-level functions whose names do not end with an underscore', () => {
  expect(callableFunctions(SCRIPT)).toEqual([
    'onOpen',
    'side',
    'beside',
    'page',
    'show',
    'double',
    'describe',
    'fail',
    'today',
    'outer',
  ]);
});

describe.skipIf(!HAS_BROWSER)('A page of the script in a dialog', () => {
  let browser: Browser;
  let playground: Playground;
  let visitor: Visitor;
  let frame: FrameLocator;

  beforeAll(async () => {
    const scopes = ['script.container.ui', 'spreadsheets'].map((name) => `https://www.googleapis.com/auth/${name}`);
    const manifest = JSON.stringify({ timeZone: 'Europe/Moscow', oauthScopes: scopes });
    [browser, playground] = await Promise.all([launch(), startPlayground({ code: SCRIPT, manifest, port: 0 })]);
    visitor = await Visitor.come(browser, playground, { width: 1280, height: 800 });
    await visitor.button('Пустой шаблон').click();
    await visitor.menu('Плоский').click();
    await visitor.menu('Окно').click();
    await visitor.page.getByText('Разрешить всё').click();
    await visitor.button('Разрешить').click();
    await visitor.page.getByText('Выберите команду ещё раз').waitFor();
    await visitor.menu('Плоский').click();
    await visitor.menu('Окно').click();
    frame = visitor.page.frameLocator('dialog iframe');
  });
  afterAll(() => Promise.all([browser?.close(), playground?.close()]));

  it.each([
    ['number', 'for me: 42'],
    ['list', 'for me: "[1,{\\"a\\":\\"b\\"},null]"'],
    ['form', 'for me: "{\\"who\\":\\"Анна\\",\\"day\\":[\\"1\\",\\"2\\"]}"'],
    ['failure', 'for me: Error: Не вышло'],
    ['date back', 'for me: null'],
    ['date', 'Failed due to illegal value in property: when'],
    ['function', 'Failed due to illegal value in property: 0'],
    ['cycle', 'Failed due to illegal value in property: 0'],
    ['private', 'is not a function'],
    ['nested', 'is not a function'],
    ['parent', 'SecurityError'],
    ['network', 'TypeError'],
  ])('the button «%s» brings «%s»', async (button, told) => {
    await frame.locator('#told').evaluate("document.getElementById('told').textContent = ''");
    await frame.getByRole('button', { name: button, exact: true }).click();
    const text = frame.locator('#told:not(:empty)');
    await text.waitFor();
    expect(await text.textContent()).toContain(told);
  });

  it('closes itself', async () => {
    await frame.getByRole('button', { name: 'close' }).click();
    await visitor.page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('stands in the sidebar while one works, and its cross closes it', async () => {
    const { page } = visitor;
    await visitor.menu('Плоский').click();
    await visitor.menu('Панель').click();
    const sidebar = page.getByRole('complementary', { name: 'Моя панель' });
    await sidebar.waitFor();
    await visitor.rest();
    expect((await sidebar.boundingBox())?.width).toBe(300);
    await typeInto(3, 'работаю');
    const inside = page.frameLocator('.sidebar iframe');
    await inside.getByRole('button', { name: 'number' }).click();
    await inside.getByText('for me: 42').waitFor();
    await typeInto(4, 'дальше');
    await sidebar.getByRole('button', { name: 'Закрыть' }).click();
    await sidebar.waitFor({ state: 'hidden' });
  });

  it('in a modeless dialog leaves the sheet usable, and has the size that the script gave it', async () => {
    const { page } = visitor;
    await visitor.menu('Плоский').click();
    await visitor.menu('Рядом').click();
    const box = page.getByRole('dialog', { name: 'Моё окно' });
    const size = async () => {
      const { width, height } = (await box.locator('iframe').boundingBox()) ?? {};
      return [width, height];
    };
    await expect.poll(size).toEqual([320, 200]);
    await typeInto(1, 'рядом');
    await box.getByRole('button', { name: 'Закрыть' }).click();
    await box.waitFor({ state: 'detached' });
  });

  async function typeInto(row: number, text: string): Promise<void> {
    await visitor.typeOver(visitor.page.locator(`#c${row}-1`), text);
    await visitor.page.locator('.grid td', { hasText: text }).waitFor();
  }
});
