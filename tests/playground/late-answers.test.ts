import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillForm } from '../../local/demo/fill-form';
import type { SheetState } from '../../local/emulator/state';
import type { Playground } from '../../local/playground/server';
import { CURATOR, PEOPLE, School } from '../school';
import { HAS_BROWSER, launch, openPlayground, Visitor } from './browser';

describe.skipIf(!HAS_BROWSER)('Somebody who is quicker than the playground', () => {
  let browser: Browser;
  let playground: Playground;
  let visitor: Visitor;

  beforeAll(async () => {
    [browser, playground] = await Promise.all([launch(), openPlayground()]);
    visitor = await Visitor.at(browser, playground, School.at('forms'), { width: 1280, height: 800 });
  });
  afterAll(() => Promise.all([browser?.close(), playground?.close()]));
  beforeEach(() => visitor.sheet('Настройки'));

  const tab = (name: string) => visitor.page.getByRole('tab', { name, exact: true });
  const grid = (name: string) => visitor.page.getByRole('grid', { name, exact: true });

  it('sees the sheet that was asked for last, whichever comes first', async () => {
    const plan = await lateSheet('Дорожная карта');
    await tab('Дорожная карта').click();
    await plan.asked;
    await tab('Ответственные').click();
    await grid('Ответственные').waitFor();
    plan.come();
    await visitor.rest();
    await expectToBeAt('Ответственные');
  });

  it('stays at the sheet gone to while the page looked for news of another', async () => {
    const settings = await lateSheet('Настройки');
    await write('Настройки', 'Новость');
    await settings.asked;
    await tab('Дорожная карта').click();
    await grid('Дорожная карта').waitFor();
    settings.come();
    await visitor.rest();
    await expectToBeAt('Дорожная карта');
  });

  it('is heard by a tab pressed while something changes', async () => {
    await tab('Дорожная карта').hover();
    await visitor.page.mouse.down();
    await write('Настройки', 'Между тем');
    await visitor.rest();
    await visitor.page.mouse.up();
    await grid('Дорожная карта').waitFor();
  });

  it('keeps the focus in the menu, gone to while a sheet was on its way', async () => {
    const plan = await lateSheet('Дорожная карта');
    await tab('Дорожная карта').click();
    await plan.asked;
    await visitor.page.keyboard.press('F10');
    plan.come();
    await grid('Дорожная карта').waitFor();
    await visitor.rest();
    expect(await visitor.page.locator('.menubar button:focus').count()).toBe(1);
  });

  it('sees what others wrote while a cell was open, as soon as it is closed', async () => {
    await visitor.page.locator('#c3-3').dblclick();
    await visitor.page.locator('.editor:focus').waitFor();
    await write('Настройки', 'Написали другие');
    await visitor.rest();
    await visitor.page.keyboard.press('Escape');
    await visitor.page.locator('.grid td', { hasText: 'Написали другие' }).waitFor();
  });

  it('sees a cell as it was after taking back what had to be confirmed', async () => {
    await visitor.sheet('Дорожная карта');
    const states = visitor.page.locator(`.grid tbody td[data-c="${await visitor.columnOf('Состояние')}"]`);
    const before = await states.allTextContents();
    await visitor.enter('1.1', 'Состояние', 'отменено');
    await visitor.page.getByRole('dialog', { name: 'Подтвердите' }).getByRole('button', { name: 'Отмена' }).click();
    await expect.poll(() => states.allTextContents()).toEqual(before);
  });

  it('keeps the focus on a form in the column at the right when its answers change', async () => {
    await visitor.page.locator('nav.side').getByRole('button', { name: 'Анкеты' }).click();
    const link = visitor.page.locator('.panel li').last().getByRole('link');
    await link.focus();
    for (const person of PEOPLE.slice(0, 3)) {
      const form = School.load(playground.space.save()).form(person.form);
      const answer = { answers: fillForm(form, person) };
      await playground.space.job({ kind: 'respond', formId: form.id, answer }, 'Ответ');
    }
    await visitor.page.locator('.panel small', { hasText: 'ответов: 2' }).waitFor();
    expect(await link.and(visitor.page.locator(':focus')).count()).toBe(1);
  });

  it('has heard no complaint of the browser', () => {
    expect(visitor.complaints).toEqual([]);
  });

  async function expectToBeAt(name: string): Promise<void> {
    expect(await grid(name).count()).toBe(1);
    expect(await tab(name).getAttribute('aria-selected')).toBe('true');
  }

  function sheetOf(name: string): SheetState {
    const { spreadsheets, project } = playground.space.state;
    const sheet = spreadsheets[project.container]?.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`There is no sheet «${name}».`);
    return sheet;
  }

  /** Somebody else writes into a cell that nobody looks at. */
  async function write(name: string, text: string): Promise<void> {
    const { id, rows } = sheetOf(name);
    const cells = { sheetId: id, row: Math.min(rows, 30), column: 3, values: [[text]] };
    await playground.space.edit(CURATOR, { kind: 'cells', ...cells }, text);
  }

  /** Holds the next answer about a sheet back until it is told to come. */
  async function lateSheet(name: string): Promise<{ asked: Promise<void>; come: () => void }> {
    const asked = gate();
    const held = gate();
    const address = `**/api/sheet?id=${sheetOf(name).id}`;
    await visitor.page.route(
      address,
      async (route) => {
        const response = await route.fetch();
        asked.open();
        await held.opened;
        await route.fulfill({ response });
      },
      { times: 1 },
    );
    return { asked: asked.opened, come: held.open };
  }
});

function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
