import { setTimeout as after } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { PATIENCE, type Visitor } from './browser';

/** What has the focus on a form's page; a field is called «q», the id of its item and, in a grid, the row. */
const FOCUSED = `(({ name = '', type = '', value = '' }) => ({ name, type, value }))(document.activeElement)`;

interface Focused {
  name: string;
  type: string;
  value: string;
}

/** More steps than it takes to any part of the page. */
const FAR = 80;

const LOST_MS = 5000;

/** Presses a key. Of one whose window closes while it is down Chromium now and then never says that it came up. */
export async function strike(page: Page, key: string): Promise<void> {
  const struck = page.keyboard.press(key);
  await Promise.race([struck, after(LOST_MS, null, { ref: false })]);
  struck.catch(() => {});
}

/** Waits until keys go to the page in that frame, and to something in it; tells to what. */
export async function focusIn(page: Page, frame: string): Promise<Locator> {
  const isThere = `document.activeElement === document.querySelector(${JSON.stringify(frame)})`;
  await vi.waitFor(async () => expect(await page.evaluate(isThere)).toBe(true), { timeout: PATIENCE });
  const focused = page.frameLocator(frame).locator(':focus');
  await focused.waitFor();
  return focused;
}

/** Somebody who looks at the page and has a keyboard alone. */
export class Typist {
  constructor(private readonly visitor: Visitor) {}

  private get page(): Page {
    return this.visitor.page;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await strike(this.page, key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Presses a key until what has the focus has that text. */
  async walk(key: string, text: string | RegExp): Promise<void> {
    const focused = this.page.locator(':focus').filter({ hasText: text });
    for (let step = 0; step < FAR; step++) {
      if ((await focused.count()) > 0) return;
      await this.press(key);
    }
    throw new Error(`${key} does not lead to «${text}».`);
  }

  /** Goes through the script's menu. */
  async choose(...path: string[]): Promise<void> {
    await this.visitor.rest();
    await this.press('F10');
    await this.walk('ArrowRight', 'Наставничество');
    for (const [depth, caption] of path.entries()) {
      await this.press(depth === 0 ? 'ArrowDown' : 'ArrowRight');
      await this.walk('ArrowDown', exactly(caption));
    }
    await this.press('Enter');
  }

  /** Presses the first button of the dialog that is open. */
  async agree(typed?: string): Promise<void> {
    const dialog = this.page.locator('dialog.script');
    await dialog.waitFor();
    const title = await dialog.getAttribute('aria-labelledby');
    if (typed !== undefined) await this.type(typed);
    await this.press('Enter');
    await this.page.locator(`dialog[aria-labelledby="${title}"]`).waitFor({ state: 'detached' });
  }

  async sheet(name: string): Promise<void> {
    const tabs = this.page.getByRole('tab');
    const names = await tabs.allTextContents();
    const selected = await this.page.locator('[role=tab][aria-selected=true]').textContent();
    const distance = names.indexOf(name) - names.indexOf(selected ?? '');
    const key = distance > 0 ? 'Control+Shift+PageDown' : 'Control+Shift+PageUp';
    for (let step = 0; step < Math.abs(distance); step++) await this.press(key);
    await this.page.getByRole('grid', { name, exact: true }).waitFor();
  }

  /** Goes with the arrows to a cell of the sheet, such as `c3-2`. */
  async cell(id: string): Promise<void> {
    const [row = 0, column = 0] = numbers(id);
    for (let step = 0; step < FAR; step++) {
      const [atRow = 0, atColumn = 0] = numbers(await this.page.locator('.grid').getAttribute('aria-activedescendant'));
      if (atRow === row && atColumn === column) return;
      if (atRow !== row) await this.press(atRow < row ? 'ArrowDown' : 'ArrowUp');
      else await this.press(atColumn < column ? 'ArrowRight' : 'ArrowLeft');
    }
    throw new Error(`The arrows do not lead to ${id}.`);
  }

  async tickAll(name: string, header: string): Promise<void> {
    await this.visitor.rest();
    await this.sheet(name);
    await this.focusGrid();
    const column = await this.visitor.columnOf(header);
    const empty = this.page.locator(`.grid td[data-c="${column}"]:has(.box[aria-checked=false])`);
    while ((await empty.count()) > 0) {
      const id = (await empty.first().getAttribute('id')) ?? '';
      await this.cell(id);
      await this.press('Space');
      await this.page.locator(`#${id} .box[aria-checked=true]`).waitFor();
    }
  }

  async focusGrid(): Promise<void> {
    for (let step = 0; step < FAR; step++) {
      if ((await this.page.locator('.grid:focus').count()) > 0) return;
      await this.press('F6');
    }
    throw new Error('F6 does not lead to the grid.');
  }

  /** Opens a column at the right, such as «Примеры». */
  async panel(caption: string): Promise<void> {
    const inside = this.page.locator('nav.side :focus');
    for (let step = 0; step < FAR && (await inside.count()) === 0; step++) await this.press('F6');
    await this.walk('Tab', caption);
    await this.press('Enter');
    await this.page.locator('.panel').getByRole('heading', { name: caption, exact: true }).first().waitFor();
  }

  /** Walks within the open column to a link or button of the entry with that title. */
  async entry(title: string, caption: string): Promise<void> {
    const wanted = this.page.locator('.panel li').filter({ hasText: title, has: this.page.locator(':focus') });
    for (let step = 0; step < FAR; step++) {
      if ((await wanted.locator(':focus').filter({ hasText: caption }).count()) > 0) return;
      await this.press('Tab');
    }
    throw new Error(`Tab does not lead to «${caption}» of «${title}».`);
  }

  /** Answers a form on its own page; `wanted` are the values of its fields by name. */
  async fillIn(title: string, wanted: ReadonlyMap<string, readonly string[]>): Promise<void> {
    await this.visitor.rest();
    await this.entry(title, 'Заполнить');
    const [page] = await Promise.all([this.visitor.context.waitForEvent('page'), this.press('Enter')]);
    await page.waitForLoadState();
    for (let step = 0; step < FAR; step++) {
      await page.keyboard.press('Tab');
      const { name, type, value } = await focused(page);
      if (type === 'submit') break;
      const [first, ...rest] = wanted.get(name) ?? [];
      if (first === undefined) continue;
      if (type === 'checkbox' && [first, ...rest].includes(value)) await page.keyboard.press('Space');
      if (type === 'text' || type === 'textarea') await page.keyboard.insertText(first);
      if (type === 'radio') await pickRadio(page, first);
    }
    await page.keyboard.press('Enter');
    await page.getByText('Спасибо').waitFor();
    await page.close();
  }
}

async function pickRadio(page: Page, value: string): Promise<void> {
  await page.keyboard.press('Space');
  for (let step = 0; step < FAR; step++) {
    if ((await focused(page)).value === value) return;
    await page.keyboard.press('ArrowDown');
  }
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(FOCUSED);
}

function numbers(id: string | null): number[] {
  return [...(id ?? '').matchAll(/\d+/g)].map(Number);
}

function exactly(caption: string): RegExp {
  return new RegExp(`^${caption.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')}▸?$`);
}
