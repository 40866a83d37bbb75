import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docxBytes } from '../../local/export/docx';
import { codeOf } from '../../src/domain/people/codes';
import { unzip } from '../export/unzip';
import { HAS_BROWSER, launch } from '../playground/browser';
import { choosing, IN_CODES, School } from '../school';

const PAGE = join(import.meta.dirname, '../../build/dist/names.html');
const STAFF = [
  'ФИО\tДолжность\tРоль',
  'Соколова Марина Игоревна\tЗаведующий\tДиректор',
  'Лебедева Ольга Петровна\tСтарший воспитатель\tКуратор, наставник',
  '<b>Цой</b> & Ким Вера\tвоспитатель',
].join('\n');
/** Codes as the key has them where the list is that and chance is what it is. */
const KEY = [
  'Код;Фамилия Имя Отчество;Должность или класс;Роль',
  `${codeOf('mentor', 7)};Лебедева Ольга Петровна;старший воспитатель;Куратор, наставник`,
  `${codeOf('mentee', 14)};Цой Вера Ильинична;воспитатель;наставляемый`,
  ';Соколова Марина Игоревна;Заведующий;Директор',
].join('\r\n');

it('asks for nothing outside itself, and forbids it', () => {
  const html = readFileSync(PAGE, 'utf8');
  expect(html).toContain(`content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src`);
  expect(html).not.toMatch(/<(?:link|iframe|img|script)[^>]*(?:src|href)=|@import|url\(/);
});

describe.skipIf(!HAS_BROWSER)('The page of names in a browser with the network off', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    complaints = [];
    context = await browser.newContext({ offline: true, locale: 'ru-RU' });
    context.setDefaultTimeout(30_000);
    context.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(request.url());
    });
    context.on('console', (message) => {
      if (message.type() !== 'log') complaints.push(message.text());
    });
    context.on('weberror', (event) => complaints.push(String(event.error())));
    page = await context.newPage();
    await page.goto(pathToFileURL(PAGE).href);
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('makes a key out of a pasted list, by keyboard alone, and takes it again with more people', async () => {
    await page.getByLabel('Новые люди').fill(STAFF);
    await page.getByRole('button', { name: 'Сделать ключ' }).press('Enter');
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('Добавлено людей: 3');
    const key = await saved(() => page.keyboard.press('Enter'));
    expect(key.name).toBe('Ключ наставничества.csv');
    const lines = key.bytes.toString('utf8').trim().split('\r\n');
    expect(
      lines.slice(1).map((line) =>
        line
          .replace(/^Н[КМ]-00[12]\p{L}/u, 'КОД')
          .split(';')
          .slice(0, 4),
      ),
    ).toEqual([
      ['', 'Соколова Марина Игоревна', 'Заведующий', 'Директор'],
      ['КОД', 'Лебедева Ольга Петровна', 'Старший воспитатель', 'Куратор, наставник'],
      ['КОД', 'b>Цой</b> & Ким Вера', 'воспитатель', 'наставляемый'],
    ]);

    await page.reload();
    await page
      .getByLabel('Ключ, если он уже есть')
      .setInputFiles({ name: 'k.csv', mimeType: 'text/csv', buffer: key.bytes });
    await page.getByLabel('Новые люди').fill('Зимина Юлия Андреевна');
    await page.getByRole('button', { name: 'Сделать ключ' }).click();
    const codes = () => page.locator('td:first-child').allTextContents();
    await expect.poll(codes).toEqual([...lines.slice(1).map((line) => line.split(';')[0] || '—'), codeOf('mentee', 3)]);
  });

  it('prints slips of A4, several on a page, each with the code and a picture of the link', async () => {
    await give(KEY);
    await page.getByText('Карточки с кодами').click();
    await page.getByLabel('Название школы').fill('Детский сад «Ручеёк»');
    await page.getByLabel('Ссылка на анкету наставника').fill('https://forms.example/a?x=<script>');
    await page.evaluate('window.print = () => {}');
    await page.getByRole('button', { name: 'Напечатать карточки' }).click();
    await page.emulateMedia({ media: 'print' });
    const slips = page.locator('.slip');
    await slips.nth(1).waitFor();
    expect(await slips.locator('b').allTextContents()).toEqual([codeOf('mentor', 7), codeOf('mentee', 14)]);
    expect(await slips.first().textContent()).toContain('https://forms.example/a?x=<script>');
    expect(await slips.first().getByRole('img', { name: 'Анкета наставника' }).isVisible()).toBe(true);
    expect(await slips.last().getByRole('img').count()).toBe(0);
    const box = await slips.first().boundingBox();
    expect(box?.height).toBeLessThan(((297 / 25.4) * 96) / 5);
  });

  it('puts names into an order that the script has made, and tells whom the key lacks', async () => {
    const school = School.at('imported', IN_CODES);
    school.command('issueDocument', [choosing('Приказ «О внедрении'), 'YES']);
    const file = Object.values(school.state.files).find(({ name }) => name.startsWith('Приказ'));
    const document = school.state.documents[file?.id ?? ''];
    if (!document) throw new Error(`No order: ${school.said}`);
    const docx = Buffer.from(await docxBytes(document, file?.name ?? ''));
    expect(unzip(docx)['word/document.xml']).toMatch(/\{\{Директор\|подпись\}\}/);

    await give(KEY);
    const named = await withNames('Приказ.docx', docx);
    expect(named.name).toBe('Приказ с именами.docx');
    const text = textOf(unzip(named.bytes)['word/document.xml'] ?? '');
    expect(text).toContain('М.И.\u00a0Соколова');
    expect(text).toMatch(/Лебедев(?:у|ой) О(?:льг|\.)/);
    expect(text.match(/\{\{[^}]*\}\}/g)).toEqual(['{{Педагог-психолог}}']);
    expect(await page.locator('#documents-said').textContent()).toContain('как было: {{Педагог-психолог}}.');
    expect(Object.keys(unzip(named.bytes))).toEqual(Object.keys(unzip(docx)));
  });

  it('finds tokens that Word has split, in headers and footnotes too; unknown ones stay and are told', async () => {
    const runs = ['Наградить {{', 'НМ-0', '14', '|вин', '}} и {{НК-099}}'].map(
      (text) => `<w:r><w:t>${text}</w:t></w:r>`,
    );
    const docx = zipSync({
      'word/document.xml': strToU8(`<w:document><w:p>${runs.join('')}</w:p></w:document>`),
      'word/footer1.xml': strToU8('<w:ftr><w:p><w:r><w:t>{{Куратор|тв|кратко}}</w:t></w:r></w:p></w:ftr>'),
    });
    await give(KEY);
    const named = await withNames('a.docx', Buffer.from(docx));
    const parts = unzip(named.bytes);
    expect(textOf(parts['word/document.xml'] ?? '')).toBe('Наградить Цой Веру Ильиничну и {{НК-099}}');
    expect(textOf(parts['word/footer1.xml'] ?? '')).toBe('Лебедевой\u00a0О.П.');
    const said = await page.locator('#documents-said').textContent();
    expect(said).toContain('Нет в ключе, осталось как было: {{НК-099}}');
    expect(said).toContain('Проверьте склонение: Цой Вера Ильинична: Цой Веру Ильиничну');
  });

  it('shows the documents that were chosen last, even if others take longer to read', async () => {
    await give(KEY);
    await page.evaluate(LATE);
    const word = Buffer.from(zipSync({ 'word/document.xml': strToU8('<w:document/>') }));
    for (const name of ['late.docx', 'b.docx'])
      await page.locator('#documents').setInputFiles({ name, mimeType: '', buffer: word });
    await page.locator('#documents-said').getByText('b.docx: подставлено').waitFor();
    await page.evaluate('come()');
    expect(await page.locator('#documents-said').textContent()).toContain('b.docx');
  });

  it('reads a key that a spreadsheet saved in Windows-1251, and says so where there is none', async () => {
    await page.locator('#documents').setInputFiles({ name: 'x.docx', mimeType: '', buffer: Buffer.from('x') });
    await expect.poll(() => page.locator('#documents-said').textContent()).toContain('Сначала выберите ключ');
    const bytes = [...KEY].map((sign) => windows1251(sign));
    await page
      .getByLabel('Ключ, если он уже есть')
      .setInputFiles({ name: 'k.csv', mimeType: '', buffer: Buffer.from(bytes) });
    await expect.poll(() => page.locator('td').allTextContents()).toContain('Лебедева Ольга Петровна');
    await expect.poll(() => page.locator('#documents-said').textContent()).toContain('x.docx: это не DOCX');
  });

  async function give(key: string): Promise<void> {
    const file = { name: 'key.csv', mimeType: 'text/csv', buffer: Buffer.from(key) };
    await page.getByLabel('Ключ, если он уже есть').setInputFiles(file);
    await page.locator('td').first().waitFor();
  }

  async function withNames(name: string, buffer: Buffer) {
    await page.locator('#documents').setInputFiles({ name, mimeType: '', buffer });
    return saved(() => page.getByRole('link', { name: 'Скачать' }).click());
  }

  async function saved(act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }
});

/** A file of that name is read when `come` is called, and nothing is left to be done with it once that has ended. */
const LATE = `{
  const { arrayBuffer } = File.prototype;
  File.prototype.arrayBuffer = async function () {
    if (this.name === 'late.docx') await new Promise((go) => {
      window.come = () => { go(); return new Promise((done) => setTimeout(done, 200)); };
    });
    return arrayBuffer.call(this);
  };
}`;

function textOf(xml: string): string {
  return xml.replace(/<[^>]*>/g, '');
}

function windows1251(sign: string): number {
  const code = sign.charCodeAt(0);
  return code < 128 ? code : sign === 'Ё' ? 168 : sign === 'ё' ? 184 : code - 0x410 + 192;
}
