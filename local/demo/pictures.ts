import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

// Makes the pictures of the README from what `npm run demo` left in `out/`: npx tsx local/demo/pictures.ts
// It wants Chromium, LibreOffice and pdftoppm, which .ci/run installs.

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'out');
const PICTURES = join(ROOT, 'docs/pictures');

const executablePath = execFileSync('sh', ['-c', 'command -v chromium || command -v google-chrome'], {
  encoding: 'utf8',
}).trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
await yearPicture(browser);
await pairsPicture(browser);
await orderPicture(browser);
await browser.close();

async function yearPicture(open: Browser): Promise<void> {
  const page = await open.newPage({ viewport: { width: 1240, height: 960 } });
  await page.goto(pathToFileURL(join(OUT, 'index.html')).href);
  await page.screenshot({ path: join(PICTURES, 'year.png') });
}

async function pairsPicture(open: Browser): Promise<void> {
  const page = await open.newPage({ viewport: { width: 1900, height: 2000 } });
  await page.goto(pathToFileURL(join(OUT, 'index.html')).href);
  await page.getByRole('tab', { name: 'Пары', exact: true }).click();
  await page.locator('main').evaluate((element) => element.style.setProperty('max-width', 'none'));
  await page.getByRole('tabpanel', { name: 'Пары', exact: true }).screenshot({ path: join(PICTURES, 'pairs.png') });
}

/** Pages of the order side by side. */
async function orderPicture(open: Browser): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'order-'));
  const order = readdirSync(OUT).find((name) => name.startsWith('Приказ') && name.endsWith('.docx'));
  if (!order) throw new Error('There is no order in out/: run npm run demo first.');
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', dir, join(OUT, order)], {
    stdio: 'ignore',
  });
  execFileSync('pdftoppm', ['-r', '72', '-png', join(dir, order.replace(/docx$/, 'pdf')), join(dir, 'page')]);
  const pages = readdirSync(dir).filter((name) => name.endsWith('.png'));
  const images = pages.sort().map((name) => readFileSync(join(dir, name)).toString('base64'));
  const page = await open.newPage({ viewport: { width: 20 + 540 * images.length, height: 470 } });
  await page.setContent(
    `<body style="margin:0;display:flex;align-items:flex-start;gap:20px;padding:20px;background:#d9ddd8">${images
      .map((image) => `<img style="width:520px" src="data:image/png;base64,${image}">`)
      .join('')}</body>`,
  );
  await page.screenshot({ path: join(PICTURES, 'order.png') });
  rmSync(dir, { recursive: true });
}
