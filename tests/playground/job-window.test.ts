import { describe, expect, it } from 'vitest';
import { AGREEMENT, schoolAtBatch } from '../product/many-pairs';
import { HAS_BROWSER } from './browser';
import { faintTexts } from './contrast';
import { focusIn, strike } from './keyboard';
import { shownPage } from './shown-page';

describe.skipIf(!HAS_BROWSER)('The window of jobs in a browser', () => {
  const shown = shownPage({
    school: () => schoolAtBatch(3),
    height: 800,
    open: (visitor) => visitor.choose('Документы', 'Продолжить задание'),
    frame: 'dialog.page iframe',
    until: (frame) => frame.getByRole('heading', { name: AGREEMENT }).waitFor(),
  });

  it('shows how far the run behind it is, and then what came of it', async () => {
    await shown.frame.getByText('0 из 3').waitFor();
    await shown.frame.getByRole('button', { name: /^Остановить/ }).waitFor();
    await shown.visitor.press('ОК');
    await shown.frame.getByText('3 из 3').waitFor();
    await shown.frame.getByRole('status').getByText('Работа закончена').waitFor();
    await shown.frame.getByText('Готово документов: 3').waitFor();
  });

  it('fits, is readable, and is closed by the keyboard', async () => {
    expect(await shown.frame.locator('html').evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await faintTexts(shown.frame)).toEqual([]);
    await focusIn(shown.visitor.page, 'dialog.page iframe');
    await strike(shown.visitor.page, 'Enter');
    await shown.visitor.page.locator('dialog').waitFor({ state: 'detached' });
    expect(shown.visitor.complaints).toEqual([]);
  });
});
