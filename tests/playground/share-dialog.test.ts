import { readFile } from 'node:fs/promises';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Playground } from '../../local/playground/server';
import { School } from '../school';
import { HAS_BROWSER, launch, openPlayground, Visitor } from './browser';

describe.skipIf(!HAS_BROWSER)('The window of «Разослать анкету» in a browser', () => {
  let browser: Browser;
  let playground: Playground;
  let visitor: Visitor;
  let frame: FrameLocator;
  let message = '';

  beforeAll(async () => {
    [browser, playground] = await Promise.all([launch(), openPlayground()]);
    visitor = await Visitor.at(browser, playground, School.at('forms'), { width: 1280, height: 800 });
    await visitor.choose('Анкеты и база', 'Разослать анкету');
    await visitor.press('ОК', '1');
    frame = visitor.page.frameLocator('dialog.page iframe');
    await frame.getByRole('button', { name: 'Скопировать' }).waitFor();
    const row = School.load(playground.space.save()).sheet('Анкеты')[0];
    message = String(row?.Сообщение);
  }, 120_000);
  afterAll(() => Promise.all([browser?.close(), playground?.close()]));

  it('copies the message by the keyboard alone', async () => {
    const { page } = visitor;
    await page.keyboard.press('Enter');
    await frame.getByRole('status').getByText('Скопировано').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(message);
    expect(message).toContain('Просим заполнить анкету');
  });

  it('shows the QR picture whole, and gives it as a file', async () => {
    const box = await frame.getByRole('img').boundingBox();
    expect(box?.width).toBeGreaterThan(150);
    expect(await frame.locator('html').evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const [file] = await Promise.all([
      visitor.page.waitForEvent('download'),
      frame.getByRole('link', { name: 'Сохранить картинку' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^Анкета настав(ника|ляемого)\.png$/);
    expect((await readFile(await file.path())).toString('latin1', 1, 4)).toBe('PNG');
  });

  it('closes, and the browser has complained of nothing', async () => {
    await frame.getByRole('button', { name: 'Закрыть' }).click();
    await visitor.page.locator('dialog').waitFor({ state: 'detached' });
    expect(visitor.complaints).toEqual([]);
  });
});
