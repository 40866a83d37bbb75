import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { CURATOR } from './sample-settings';
import { startPlayground } from './server';

// How long a sheet of 2,000 rows takes in the browser, after `npm run build`: npx tsx local/playground/bench.ts
// It wants Chromium, which .ci/run installs. The aim is under 300 ms.

const ROWS = 2000;
const RUNS = 11;
const DIST = join(import.meta.dirname, '../../build/dist');
const built = (name: string) => readFileSync(join(DIST, name), 'utf8');

/** Clicks the tab and measures until the sheet stands painted. */
const SWITCH = `async (name) => {
  const tab = [...document.querySelectorAll('[role=tab]')].find((each) => each.textContent === name);
  const begun = performance.now();
  tab.click();
  while (document.querySelector('.grid').getAttribute('aria-label') !== name) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - begun;
}`;

const playground = await startPlayground({ code: built('Code.js'), manifest: built('appsscript.json'), port: 0 });
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'ru-RU' });
page.setDefaultTimeout(60_000);
await page.goto(playground.address);
await page.getByRole('button', { name: 'Год в разгаре' }).click();
await page.getByRole('menuitem', { name: 'Наставничество' }).waitFor();
await page.locator('.running').waitFor({ state: 'hidden' });
await fill();

const [cold, there, back]: number[][] = [[], [], []];
for (let run = 0; run < RUNS; run++) {
  await forget();
  cold?.push(await switched(page, 'Вставьте план'));
  back?.push(await switched(page, 'Начало'));
  there?.push(await switched(page, 'Вставьте план'));
  await switched(page, 'Начало');
}
console.log(`${ROWS} rows of ten columns, medians of ${RUNS} runs on ${cpus().length} cores (${cpus()[0]?.model}):
opened for the first time after a change  ${median(cold)} ms
switched to once more                     ${median(there)} ms
switched away to a short sheet            ${median(back)} ms`);
await browser.close();
await playground.close();

/** Pastes a long table the way a person would. */
async function fill(): Promise<void> {
  const { state } = playground.space;
  const sheet = state.spreadsheets[state.project.container]?.sheets.find(({ name }) => name === 'Вставьте план');
  const values = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: 10 }, (__, column) =>
      column % 3 === 0 ? `${row * column}` : `Строка ${row}, столбец ${column}`,
    ),
  );
  const edit = { kind: 'cells', sheetId: sheet?.id ?? 0, row: 1, column: 1, values } as const;
  const { problem } = await playground.space.edit(CURATOR.email, edit, 'A long table');
  if (problem) throw new Error(problem);
}

/** A change elsewhere makes the server draw every sheet anew. */
async function forget(): Promise<void> {
  const { state } = playground.space;
  const sheet = state.spreadsheets[state.project.container]?.sheets.find(({ name }) => name === 'Начало');
  await playground.space.edit(
    CURATOR.email,
    { kind: 'cells', sheetId: sheet?.id ?? 0, row: 90, column: 9, values: [['x']] },
    'A word',
  );
  await page.waitForTimeout(1000);
}

function switched(of: Page, name: string): Promise<number> {
  return of.evaluate(`(${SWITCH})(${JSON.stringify(name)})`);
}

function median(times: number[] = []): string {
  return (times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN).toFixed(0);
}
