import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Playground } from '../../local/playground/server';
import { School } from '../school';
import { HAS_BROWSER, launch, openPlayground, Visitor } from './browser';
import { faintTexts } from './contrast';

describe.skipIf(!HAS_BROWSER)('The window of a submenu in a browser', () => {
  let browser: Browser;
  let playground: Playground;
  let visitor: Visitor;
  let frame: FrameLocator;

  beforeAll(async () => {
    [browser, playground] = await Promise.all([launch(), openPlayground()]);
    visitor = await Visitor.at(browser, playground, School.at('imported'), { width: 1280, height: 900 });
    await visitor.choose('Анкеты и база', 'Открыть окно «Анкеты и база»');
    frame = visitor.page.frameLocator('dialog.page iframe');
    await frame.getByRole('heading', { name: 'Что дальше' }).waitFor();
  }, 120_000);
  afterAll(() => Promise.all([browser?.close(), playground?.close()]));

  it('fits and is readable, wide and as narrow as a sidebar', async () => {
    for (const width of [1280, 340]) {
      await visitor.page.setViewportSize({ width, height: 900 });
      expect(await frame.locator('html').evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await faintTexts(frame)).toEqual([]);
    }
    await visitor.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('is moved by its title, and never off the screen', async () => {
    const { page } = visitor;
    const [window, title] = [page.locator('dialog.page'), page.locator('dialog.page header')];
    const { x = 0, y = 0 } = (await title.boundingBox()) ?? {};
    await page.mouse.move(x + 50, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 50, { steps: 3 });
    expect(await window.boundingBox()).toMatchObject({ x: x - 30, y: y + 30 });
    await page.mouse.move(1270, 890, { steps: 3 });
    await page.mouse.up();
    const { width = 0, height = 0, ...corner } = (await window.boundingBox()) ?? {};
    expect(corner).toEqual({ x: 1280 - width, y: 900 - height });
    await page.setViewportSize({ width: 340, height: 700 });
    await expect.poll(async () => (await window.boundingBox())?.x ?? -1).toBeLessThan(25);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('does what comes next by the keyboard alone, and shows how everything stands then', async () => {
    expect(await frame.locator(':focus').textContent()).toBe('Сделать');
    await visitor.page.keyboard.press('Tab');
    expect(await frame.locator(':focus').textContent()).toBe('Создать анкеты');
    await visitor.page.keyboard.press('Enter');
    await visitor.press('Да');
    await visitor.press('ОК');
    await frame.getByText('2 анкеты открыты, 0 ответов').first().waitFor();
    await frame.getByRole('status').getByText('Готово').waitFor();
    // The menu names the next step as well.
    await visitor.menu('Наставничество').click();
    await visitor.menu('Дальше: разослать анкеты').waitFor();
    await visitor.page.keyboard.press('Escape');
  });

  it('closes, and the browser has complained of nothing', async () => {
    await frame.getByRole('button', { name: 'Закрыть' }).click();
    await visitor.page.locator('dialog').waitFor({ state: 'detached' });
    expect(visitor.complaints).toEqual([]);
  });
});
