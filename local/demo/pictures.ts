import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

// Makes the pictures of the README from what `npm run demo` left in `out/`: npx tsx local/demo/pictures.ts
// It wants Chromium, which .ci/run installs. The order is among the pictures of the playground.

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'out');
const PICTURES = join(ROOT, 'docs/pictures');

const executablePath = execFileSync('sh', ['-c', 'command -v chromium || command -v google-chrome'], {
  encoding: 'utf8',
}).trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
await yearPicture(browser);
await pairsPicture(browser);
await namesPicture(browser);
await browser.close();

async function yearPicture(open: Browser): Promise<void> {
  const page = await open.newPage({ viewport: { width: 1240, height: 960 } });
  await page.goto(pathToFileURL(join(OUT, 'index.html')).href);
  await page.screenshot({ path: join(PICTURES, 'year.png') });
}

async function pairsPicture(open: Browser): Promise<void> {
  const page = await open.newPage({ viewport: { width: 2024, height: 2000 } });
  await page.goto(pathToFileURL(join(OUT, 'index.html')).href);
  await page.getByRole('tab', { name: 'Пары', exact: true }).click();
  await page.locator('main').evaluate((element) => element.style.setProperty('max-width', 'none'));
  await page.getByRole('tabpanel', { name: 'Пары', exact: true }).screenshot({ path: join(PICTURES, 'pairs.png') });
}

async function namesPicture(open: Browser): Promise<void> {
  const page = await open.newPage({ viewport: { width: 820, height: 1080 } });
  await page.goto(pathToFileURL(join(OUT, 'codes/names.html')).href);
  await page.locator('#key-file').setInputFiles(join(OUT, 'codes/Ключ наставничества.csv'));
  await page.locator('td').first().waitFor();
  const order = readdirSync(join(OUT, 'codes')).filter((name) => name.endsWith('.docx'));
  await page.locator('#documents').setInputFiles(order.map((name) => join(OUT, 'codes', name)));
  await page.getByRole('link', { name: 'Скачать' }).first().waitFor();
  await page.locator('main').screenshot({ path: join(PICTURES, 'names.png') });
}
