import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { School } from '../school';
import { HAS_BROWSER } from './browser';
import { focusIn } from './keyboard';
import { shownPage } from './shown-page';

describe.skipIf(!HAS_BROWSER)('The window of «Разослать анкету» in a browser', () => {
  const shown = shownPage({
    school: () => School.at('forms'),
    height: 800,
    open: async (visitor) => {
      await visitor.choose('Анкеты и база', 'Разослать анкету');
      await visitor.press('ОК', '1');
    },
    frame: 'dialog.page iframe',
    until: (frame) => frame.locator('button:focus', { hasText: 'Скопировать' }).waitFor(),
  });

  it('copies the message by the keyboard alone', async () => {
    const { page } = shown.visitor;
    await focusIn(page, 'dialog.page iframe');
    await page.keyboard.press('Enter');
    await shown.frame.getByRole('status').getByText('Скопировано').waitFor();
    // The window is there before the run that shows it has ended.
    await shown.visitor.rest();
    const message = String(School.load(shown.playground.space.save()).sheet('Анкеты')[0]?.Сообщение);
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(message);
    expect(message).toContain('Просим заполнить анкету');
  });

  it('shows the QR picture whole, and gives it as a file', async () => {
    await expect.poll(async () => (await shown.frame.getByRole('img').boundingBox())?.width ?? 0).toBeGreaterThan(150);
    expect(await shown.frame.locator('html').evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const [file] = await Promise.all([
      shown.visitor.page.waitForEvent('download'),
      shown.frame.getByRole('link', { name: 'Сохранить картинку' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^Анкета настав(ника|ляемого)\.png$/);
    expect((await readFile(await file.path())).toString('latin1', 1, 4)).toBe('PNG');
  });

  it('closes, and the browser has complained of nothing', async () => {
    await shown.frame.getByRole('button', { name: 'Закрыть' }).click();
    await shown.visitor.page.locator('dialog').waitFor({ state: 'detached' });
    expect(shown.visitor.complaints).toEqual([]);
  });
});
