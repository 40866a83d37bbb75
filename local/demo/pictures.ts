import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

// Makes the pictures of the README from what `npm run demo` left in `out/`: npx tsx local/demo/pictures.ts
// It wants Chromium and LibreOffice, which .ci/run installs. The order is among the pictures of the playground.

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
sheetPictures();

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

/** Sheets of the workbooks as LibreOffice shows them, the plan as it is in the middle of the year; of a wide one its left part. */
function sheetPictures(): void {
  for (const { folder, sheet, file, dpi, crop } of [
    { folder: '', sheet: 'Начало', file: 'start-sheet', dpi: 150, crop: [40, 55, 1540, 1060] },
    { folder: 'codes', sheet: 'Дорожная карта', file: 'roadmap-sheet', dpi: 330, crop: [110, 135, 1850, 980] },
    { folder: '', sheet: 'Пары', file: 'pairs-sheet', dpi: 330, crop: [110, 135, 2750, 330] },
  ] as const) {
    const pdf = printed(join(OUT, folder, 'Наставничество.xlsx'));
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
    // Each page has the name of its sheet at its head.
    const page = String(pages.findIndex((text) => text.trimStart().split('\n')[0]?.trim() === sheet) + 1);
    if (page === '0') throw new Error(`No page of the sheet «${sheet}» in the workbook`);
    const [x, y, width, height] = crop.map(String) as [string, string, string, string];
    const cut = ['-x', x, '-y', y, '-W', width, '-H', height];
    const picture = ['-r', String(dpi), '-f', page, '-l', page, '-png', '-singlefile'];
    execFileSync('pdftoppm', [...picture, ...cut, pdf, join(PICTURES, file)]);
    rmSync(join(pdf, '..'), { recursive: true });
  }
}

/** A workbook as a PDF in a folder of its own. */
function printed(workbook: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  const options = [`-env:UserInstallation=${pathToFileURL(folder).href}`, '--headless', '--convert-to', 'pdf'];
  execFileSync('soffice', [...options, '--outdir', folder, workbook], { stdio: 'ignore' });
  return join(folder, 'Наставничество.pdf');
}
