import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Playground } from '../../local/playground/server';
import { School } from '../school';
import { HAS_BROWSER, launch, openPlayground, Visitor } from './browser';

describe.skipIf(!HAS_BROWSER)('The sidebar «Год» in a browser', () => {
  let browser: Browser;
  let playground: Playground;
  let visitor: Visitor;
  let frame: FrameLocator;

  beforeAll(async () => {
    [browser, playground] = await Promise.all([launch(), openPlayground()]);
    const school = School.at('imported');
    school.skipTo('2023-02-20T09:00:00+03:00');
    visitor = await Visitor.at(browser, playground, school, { width: 1280, height: 900 });
    await visitor.choose('План', 'Показать год');
    frame = visitor.page.frameLocator('aside.sidebar iframe');
    await frame.getByRole('heading', { name: 'Что дальше' }).waitFor();
  }, 120_000);
  afterAll(() => Promise.all([browser?.close(), playground?.close()]));

  it('fits into its 300 pixels', async () => {
    expect(await frame.locator('html').evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
  });

  it('does what comes next by the keyboard alone, and shows the year as it is then', async () => {
    const next = frame.getByRole('button', { name: /^Сделать/ });
    await next.focus();
    await visitor.page.keyboard.press('Enter');
    // The command asks first, what exactly will be made second.
    await visitor.press('Да');
    await visitor.press('Да');
    await visitor.press('ОК');
    await frame.getByRole('status').getByText('Готово').waitFor();
    await frame.getByText('Анкета наставника: открыта, 0 ответов').waitFor();
  });

  it('has complained of nothing', () => {
    expect(visitor.complaints).toEqual([]);
  });
});
