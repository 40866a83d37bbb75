import { describe, expect, it } from 'vitest';
import { School } from '../school';
import { HAS_BROWSER } from './browser';
import { faintTexts } from './contrast';
import { focusIn } from './keyboard';
import { shownPage } from './shown-page';

describe.skipIf(!HAS_BROWSER)('The window of a submenu in a browser', () => {
  const shown = shownPage({
    school: () => School.at('imported'),
    height: 900,
    open: (visitor) => visitor.choose('Анкеты и база', 'Открыть окно «Анкеты и база»'),
    frame: 'dialog.page iframe',
    until: (frame) => frame.getByRole('heading', { name: 'Что дальше' }).waitFor(),
  });

  it('fits and is readable, wide and as narrow as a sidebar', async () => {
    for (const width of [1280, 340]) {
      await shown.visitor.page.setViewportSize({ width, height: 900 });
      expect(await shown.frame.locator('html').evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(
        true,
      );
      expect(await faintTexts(shown.frame)).toEqual([]);
    }
    await shown.visitor.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('is moved by its title, and never off the screen', async () => {
    const { page } = shown.visitor;
    const [window, title] = [page.locator('dialog.page'), page.locator('dialog.page header')];
    const { x = 0, y = 0 } = (await title.boundingBox()) ?? {};
    await page.mouse.move(x + 50, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 50, { steps: 3 });
    await expect.poll(() => window.boundingBox()).toMatchObject({ x: x - 30, y: y + 30 });
    await page.mouse.move(1270, 890, { steps: 3 });
    await page.mouse.up();
    const corner = async () => {
      const box = (await window.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      return [box.x + box.width, box.y + box.height];
    };
    await expect.poll(corner).toEqual([1280, 900]);
    await page.setViewportSize({ width: 340, height: 700 });
    await expect.poll(async () => (await window.boundingBox())?.x ?? -1).toBeLessThan(25);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('does what comes next by the keyboard alone, and shows how everything stands then', async () => {
    const focused = await focusIn(shown.visitor.page, 'dialog.page iframe');
    expect(await focused.textContent()).toBe('Сделать');
    await shown.visitor.page.keyboard.press('Tab');
    await expect.poll(() => focused.textContent()).toBe('Создать анкеты');
    await shown.visitor.page.keyboard.press('Enter');
    await shown.visitor.press('Да');
    await shown.visitor.press('ОК');
    await shown.frame.getByText('2 анкеты открыты, 0 ответов').first().waitFor();
    await shown.frame.getByRole('status').getByText('Готово').waitFor();
    // The menu names the next step as well.
    await shown.visitor.rest();
    await shown.visitor.menu('Наставничество').click();
    await shown.visitor.menu('Дальше: разослать анкеты').waitFor();
    await shown.visitor.page.keyboard.press('Escape');
  });

  it('closes, and the browser has complained of nothing', async () => {
    await shown.frame.getByRole('button', { name: 'Закрыть' }).click();
    await shown.visitor.page.locator('dialog').waitFor({ state: 'detached' });
    expect(shown.visitor.complaints).toEqual([]);
  });
});
