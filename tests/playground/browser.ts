import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { type Playground, startPlayground } from '../../local/playground/server';
import type { School } from '../school';

/** Of a window, in pixels. */
interface Size {
  width: number;
  height: number;
}

const CHROMIUM = '/usr/bin/chromium';

/** Nothing on a page takes as long, on however slow a machine; milliseconds. */
export const PATIENCE = 120_000;

/** Debian's browser is there; without it these tests are left out, loudly. */
export const HAS_BROWSER = existsSync(CHROMIUM);

/** The playground with the script as it is built. */
export function openPlayground(): Promise<Playground> {
  const built = (name: string) => readFileSync(join(import.meta.dirname, '../../build/dist', name), 'utf8');
  const script = { code: built('Code.js'), manifest: built('appsscript.json'), html: { names: built('names.html') } };
  return startPlayground({ ...script, port: 0 });
}

export function launch(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  });
}

/**
 * Tells of every press that a person makes on a page or in a frame of it; what scripts do is not trusted. A press that
 * Playwright holds back, because something has moved under the mouse, gets no further than to the window.
 */
const COUNT_CLICKS = `{
  const count = (event) => { if (event.isTrusted) countClick(); };
  addEventListener('pointerdown', count);
  addEventListener('keydown', (event) => { if (['Enter', ' '].includes(event.key)) count(event); }, true);
}`;

/** Marks the page as long as it has asked the playground for something and has not read the answer. */
const MARK_ASKED = `{
  let asked = 0;
  const count = (by) => {
    asked += by;
    document.documentElement.toggleAttribute('data-asked', asked > 0);
  };
  const counted = (act) => function (...given) {
    count(1);
    return act.apply(this, given).finally(() => count(-1));
  };
  window.fetch = counted(window.fetch);
  for (const name of ['json', 'text']) Response.prototype[name] = counted(Response.prototype[name]);
}`;

/** Whether the page waits for an answer, and the version that it shows. */
const LOOK = `(({ dataset }) => ['asked' in dataset, dataset.version])(document.documentElement)`;

/** Somebody at the playground: clicks, types, and hears every complaint of the browser. */
export class Visitor {
  /** What the browser's console said that it should not have, and requests that were not for this machine. */
  readonly complaints: string[] = [];
  /** Presses of the mouse, and of Enter or the space bar, which stand for one; typed text, Tab and arrows are not counted. */
  clicks = 0;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly playground: Playground,
  ) {
    context.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(request.url())) this.complaints.push(request.url());
    });
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    context.on('weberror', (event) => this.complaints.push(String(event.error())));
  }

  static async come(browser: Browser, playground: Playground, size: Size): Promise<Visitor> {
    const context = await browser.newContext({ viewport: size, locale: 'ru-RU' });
    const visited: { by?: Visitor } = {};
    await context.exposeBinding('countClick', () => {
      if (visited.by) visited.by.clicks += 1;
    });
    await context.addInitScript(COUNT_CLICKS);
    await context.addInitScript(MARK_ASKED);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: new URL(playground.address).origin,
    });
    context.setDefaultTimeout(PATIENCE);
    const visitor = new Visitor(context, await context.newPage(), playground);
    visited.by = visitor;
    await visitor.page.goto(playground.address);
    return visitor;
  }

  /** Somebody who has just opened the spreadsheet of a school. */
  static async at(browser: Browser, playground: Playground, school: School, size: Size): Promise<Visitor> {
    await playground.space.load(school.workspace.save(), 'school');
    const visitor = await Visitor.come(browser, playground, size);
    await visitor.menu('Наставничество').waitFor();
    await visitor.rest();
    return visitor;
  }

  async start(choice: 'Пустой шаблон' | 'Год в разгаре'): Promise<void> {
    await this.button(choice).click();
    await this.menu('Наставничество').waitFor();
    await this.rest();
  }

  /** Clicks through the script's menu. */
  async choose(...path: string[]): Promise<void> {
    // A menu that is opened during a run has nothing to choose.
    await this.rest();
    await this.menu('Наставничество').click();
    for (const caption of path) await this.menu(caption).click();
  }

  /** Presses a button of the dialog that is open and waits until it is gone. */
  async press(caption: string, typed?: string): Promise<void> {
    const dialog = this.page.locator('dialog.script');
    await dialog.waitFor();
    const title = await dialog.getAttribute('aria-labelledby');
    if (typed !== undefined) await dialog.getByRole('textbox').fill(typed);
    await dialog.getByRole('button', { name: caption, exact: true }).click();
    await this.page.locator(`dialog[aria-labelledby="${title}"]`).waitFor({ state: 'detached' });
  }

  /** Waits until nothing runs, nothing is about to, and all that has happened is on the screen. */
  async rest(): Promise<void> {
    const { space } = this.playground;
    const look = async () => {
      const [isAsked, shown] = await this.page.evaluate<[boolean, string]>(LOOK);
      if (isAsked) return 'the page has asked for something';
      if (space.isBusy) return 'something runs';
      return shown === String(space.overview('').version) ? 'rest' : 'the page is behind';
    };
    await vi.waitFor(async () => expect(await look()).toBe('rest'), { timeout: PATIENCE });
  }

  async sheet(name: string): Promise<void> {
    await this.rest();
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.page.getByRole('grid', { name, exact: true }).waitFor();
  }

  /** Ticks every empty check box of a column. */
  async tickAll(name: string, header: string): Promise<void> {
    await this.sheet(name);
    const boxes = this.page.locator(`.grid td[data-c="${await this.columnOf(header)}"] .box`);
    for (let index = 0; index < (await boxes.count()); index++) {
      if ((await boxes.nth(index).getAttribute('aria-checked')) === 'true') continue;
      await this.rest();
      await boxes.nth(index).click();
      await boxes.nth(index).and(this.page.locator('[aria-checked=true]')).waitFor();
    }
  }

  /** Types over a cell of the sheet that is shown: the one below that header in the row with that text. */
  async enter(text: string, header: string, typed: string): Promise<void> {
    const row = this.page.locator('.grid tbody tr').filter({ hasText: text });
    await this.typeOver(row.locator(`td[data-c="${await this.columnOf(header)}"]`), typed);
  }

  /** Types over a cell. */
  async typeOver(cell: Locator, typed: string): Promise<void> {
    await this.rest();
    await cell.dblclick();
    await this.page.locator('.editor:focus').fill(typed);
    await this.page.keyboard.press('Enter');
    await this.rest();
  }

  /** The number of the column with that header in the sheet that is shown. */
  async columnOf(header: string): Promise<string> {
    const title = this.page.locator('.grid thead td').filter({ hasText: new RegExp(`^${header}$`) });
    return (await title.getAttribute('data-c')) ?? '';
  }

  menu(name: string): Locator {
    return this.page.getByRole('menuitem', { name, exact: true });
  }

  button(name: string, exact = false): Locator {
    return this.page.getByRole('button', { name, exact });
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
