import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../local/playground/server';
import { School } from '../school';
import { HAS_BROWSER, launch, Visitor } from './browser';

const DIST = join(import.meta.dirname, '../../build/dist');

describe.skipIf(!HAS_BROWSER)('The sidebar «Год» in a browser', () => {
  let browser: Browser;
  let playground: Playground;
  let visitor: Visitor;
  let frame: FrameLocator;

  beforeAll(async () => {
    const [code = '', manifest = ''] = ['Code.js', 'appsscript.json'].map((file) =>
      readFileSync(join(DIST, file), 'utf8'),
    );
    [browser, playground] = await Promise.all([launch(), startPlayground({ code, manifest, port: 0 })]);
    const school = School.at('imported');
    school.skipTo('2023-02-20T09:00:00+03:00');
    await playground.space.load(school.workspace.save(), 'imported');
    visitor = await Visitor.come(browser, playground.address, { width: 1280, height: 900 });
    await visitor.menu('Файл').click();
    await visitor.menu('Открыть таблицу заново').click();
    await visitor.rest();
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
