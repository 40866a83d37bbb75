import { describe, expect, it } from 'vitest';
import { School } from '../school';
import { HAS_BROWSER } from './browser';
import { focusIn } from './keyboard';
import { shownPage } from './shown-page';

describe.skipIf(!HAS_BROWSER)('The sidebar «Год» in a browser', () => {
  const shown = shownPage({
    school: () => {
      const school = School.at('imported');
      school.skipTo('2023-02-20T09:00:00+03:00');
      return school;
    },
    height: 900,
    open: (visitor) => visitor.choose('План', 'Показать год'),
    frame: 'aside.sidebar iframe',
    until: (frame) => frame.getByRole('heading', { name: 'Что дальше' }).waitFor(),
  });

  it('fits into its 300 pixels', async () => {
    expect(await shown.frame.locator('html').evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
  });

  it('does what comes next by the keyboard alone, and shows the year as it is then', async () => {
    const next = shown.frame.getByRole('button', { name: /^Сделать/ });
    await next.focus();
    await focusIn(shown.visitor.page, 'aside.sidebar iframe');
    await shown.visitor.page.keyboard.press('Enter');
    // The command asks first, what exactly will be made second.
    await shown.visitor.press('Да');
    await shown.visitor.press('Да');
    await shown.visitor.press('ОК');
    await shown.frame.getByRole('status').getByText('Готово').waitFor();
    await shown.frame.getByText('Анкета наставника: открыта, 0 ответов').waitFor();
  });

  it('leads to the row of a line that is due, and to the sheet of what comes next', async () => {
    const { page } = shown.visitor;
    await page.getByRole('tab', { name: 'Настройки' }).click();
    const line = shown.frame.getByRole('listitem').first();
    const title = await line.locator('div').first().textContent();
    await line.getByRole('button', { name: /^Показать/ }).click();
    await page.getByRole('tab', { name: 'Дорожная карта', selected: true }).waitFor();
    const [picked] = await page.locator('td.picked').allInnerTexts();
    expect(title).toContain(picked);
    await shown.frame.getByRole('button', { name: /^Показать: Разослать/ }).click();
    await page.getByRole('tab', { name: 'Анкеты', selected: true }).waitFor();
  });

  it('has complained of nothing', () => {
    expect(shown.visitor.complaints).toEqual([]);
  });
});
