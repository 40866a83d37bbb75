import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Playground } from '../../local/playground/server';
import { AGREEMENT, schoolAtBatch } from '../product/many-pairs';
import { HAS_BROWSER, launch, openPlayground, Visitor } from './browser';
import { faintTexts } from './contrast';

describe.skipIf(!HAS_BROWSER)('The window of jobs in a browser', () => {
  let browser: Browser;
  let playground: Playground;
  let visitor: Visitor;
  let frame: FrameLocator;

  beforeAll(async () => {
    [browser, playground] = await Promise.all([launch(), openPlayground()]);
    visitor = await Visitor.at(browser, playground, schoolAtBatch(3), { width: 1280, height: 800 });
    await visitor.choose('Документы', 'Продолжить задание');
    frame = visitor.page.frameLocator('dialog.page iframe');
    await frame.getByRole('heading', { name: AGREEMENT }).waitFor();
  }, 120_000);
  afterAll(() => Promise.all([browser?.close(), playground?.close()]));

  it('shows how far the run behind it is, and then what came of it', async () => {
    await frame.getByText('0 из 3').waitFor();
    await frame.getByRole('button', { name: /^Остановить/ }).waitFor();
    await visitor.press('ОК');
    await frame.getByText('3 из 3').waitFor();
    await frame.getByRole('status').getByText('Работа закончена').waitFor();
    await frame.getByText('Готово документов: 3').waitFor();
  });

  it('fits, is readable, and is closed by the keyboard', async () => {
    expect(await frame.locator('html').evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await faintTexts(frame)).toEqual([]);
    await visitor.page.keyboard.press('Enter');
    await visitor.page.locator('dialog').waitFor({ state: 'detached' });
    expect(visitor.complaints).toEqual([]);
  });
});
