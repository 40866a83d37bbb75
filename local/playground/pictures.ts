import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startPlayground } from './server';

// Makes the pictures of the README from the playground, after `npm run build`: npx tsx local/playground/pictures.ts
// It wants Chromium, which .ci/run installs.

const ROOT = join(import.meta.dirname, '../..');
const PICTURES = join(ROOT, 'docs/pictures');
const built = (name: string) => readFileSync(join(ROOT, 'build/dist', name), 'utf8');

const playground = await startPlayground({ code: built('Code.js'), manifest: built('appsscript.json'), port: 0 });
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext({ viewport: { width: 1400, height: 600 }, locale: 'ru-RU' });
context.setDefaultTimeout(60_000);
const page = await context.newPage();
await page.goto(playground.address);
await page.getByRole('button', { name: 'Год в разгаре' }).click();
await page.getByRole('menuitem', { name: 'Наставничество' }).waitFor();
await page.locator('.running').waitFor({ state: 'hidden' });

await spreadsheet();
await startSheet();
await menuWindow();
await year();
await wizard();
await clock();
await jobWindow();
await paper('forms', 'form', { width: 860, height: 880 });
await paper('documents', 'order', { width: 860, height: 760 });
await browser.close();
await playground.close();

async function spreadsheet(): Promise<void> {
  await page.getByRole('tab', { name: 'Дорожная карта', exact: true }).click();
  await page.getByRole('grid', { name: 'Дорожная карта' }).waitFor();
  await shoot(page, 'spreadsheet');
}

/** «Начало» with its lines of state and its charts. */
async function startSheet(): Promise<void> {
  await page.setViewportSize({ width: 1740, height: 900 });
  await page.getByRole('tab', { name: 'Начало', exact: true }).click();
  await page.getByRole('img', { name: 'Охват, человек' }).waitFor();
  await shoot(page, 'start-charts');
}

/** The window «Ход работы» once a batch of agreements is made. */
async function jobWindow(): Promise<void> {
  await page.setViewportSize({ width: 1400, height: 900 });
  for (const caption of ['Наставничество', 'Документы', 'Издать документ']) {
    await page.getByRole('menuitem', { name: caption, exact: true }).click();
  }
  const question = page.locator('dialog.script');
  await question.waitFor();
  for (const [asked, typed] of [
    ['Какой документ?', 'Соглашение о сотрудничестве наставника'],
    ['Для кого?', 'все'],
    ['каждый отдельным файлом', '1'],
  ] as const) {
    await question.getByText(asked).waitFor();
    await question.getByRole('textbox').fill(typed);
    await question.getByRole('button', { name: 'ОК' }).click();
  }
  await question.getByRole('button', { name: 'Да' }).click();
  await question.getByText('Готово документов').waitFor();
  await question.getByRole('button', { name: 'ОК' }).click();
  const window = page.locator('dialog.page');
  await window.locator('iframe').contentFrame().getByText('Работа закончена').waitFor();
  await window.screenshot({ path: join(PICTURES, 'job-window.png') });
}

/** The window of the submenu «Документы». */
async function menuWindow(): Promise<void> {
  await page.setViewportSize({ width: 1400, height: 900 });
  for (const caption of ['Наставничество', 'Документы', 'Открыть окно «Документы»']) {
    await page.getByRole('menuitem', { name: caption, exact: true }).click();
  }
  const dialog = page.locator('dialog.page');
  const frame = dialog.locator('iframe').contentFrame();
  await frame.getByRole('heading', { name: 'Что дальше' }).waitFor();
  await dialog.screenshot({ path: join(PICTURES, 'menu-window.png') });
  await frame.getByRole('button', { name: 'Закрыть' }).click();
}

/** The sidebar «Год», whole. */
async function year(): Promise<void> {
  await page.setViewportSize({ width: 1400, height: 900 });
  for (const caption of ['Наставничество', 'План', 'Показать год']) {
    await page.getByRole('menuitem', { name: caption, exact: true }).click();
  }
  const sidebar = page.locator('aside.sidebar');
  await sidebar.locator('iframe').contentFrame().getByRole('heading', { name: 'Что дальше' }).waitFor();
  await sidebar.screenshot({ path: join(PICTURES, 'year-sidebar.png') });
  await sidebar.locator('.cross').click();
}

/** The window «Настроить по шагам» at its step of mails, whole. */
async function wizard(): Promise<void> {
  for (const caption of ['Наставничество', 'Настройка и проверка', 'Настроить по шагам']) {
    await page.getByRole('menuitem', { name: caption, exact: true }).click();
  }
  const window = page.locator('dialog.page');
  await window.locator('iframe').contentFrame().getByRole('button', { name: '5. Письма' }).click();
  await window.screenshot({ path: join(PICTURES, 'wizard.png') });
  await window.getByRole('button', { name: 'Закрыть' }).first().click();
}

/** What the clock offers, over the runs that it brought. */
async function clock(): Promise<void> {
  await page.setViewportSize({ width: 980, height: 520 });
  await page.locator('nav.side').getByRole('button', { name: 'Запуски' }).click();
  await page.locator('.panel li').first().waitFor();
  await page.locator('.clock').click();
  await page.getByRole('menuitem', { name: 'До следующего срока' }).waitFor();
  await shoot(page, 'clock');
}

/** A form or a document on its own page. */
async function paper(
  kind: 'forms' | 'documents',
  name: string,
  viewport: { width: number; height: number },
): Promise<void> {
  const { state } = playground.space;
  const wanted = kind === 'forms' ? 'Анкета наставляемого' : 'Приказ №';
  const id = Object.keys(state[kind]).find((each) => state.files[each]?.name.startsWith(wanted));
  if (!id) throw new Error(`The year in progress has no «${wanted}».`);
  const other = await context.newPage();
  await other.setViewportSize(viewport);
  await other.goto(`${playground.address}${kind === 'forms' ? 'form' : 'document'}/${id}?lang=ru`);
  await shoot(other, name);
  await other.close();
}

function shoot(of: Page, name: string): Promise<unknown> {
  return of.screenshot({ path: join(PICTURES, `${name}.png`) });
}
