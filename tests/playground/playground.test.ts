import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { State } from '../../local/emulator/state';
import type { Playground } from '../../local/playground/server';
import { PEOPLE, School, SETTINGS } from '../school';
import { HAS_BROWSER, launch, openPlayground, Visitor } from './browser';
import { Typist } from './keyboard';
import { entered, fillIn } from './respondent';

if (!HAS_BROWSER) console.warn('There is no /usr/bin/chromium: the playground is not tried in a browser.');

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 760 };

describe.skipIf(!HAS_BROWSER)('The playground in a browser', () => {
  let browser: Browser;
  let playground: Playground;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launch();
  });
  beforeEach(async () => {
    playground = await openPlayground();
  });
  afterEach(async () => {
    await visitor.leave();
    await playground.close();
  });
  afterAll(() => browser?.close());

  it('leads a newcomer with a mouse and a narrow window to the same signed order as the script driven directly', async () => {
    visitor = await Visitor.come(browser, playground, NARROW);
    await byMouse(visitor, playground);
    expect(await visitor.page.evaluate('document.documentElement.scrollWidth')).toBe(NARROW.width);
    expect(visitor.complaints).toEqual([]);
    expect(contents(School.load(playground.space.save()))).toEqual(contents(School.at('signed')));
  });

  it('leads there with the keyboard alone', async () => {
    visitor = await Visitor.come(browser, playground, WIDE);
    await byKeyboard(visitor, playground);
    expect(visitor.complaints).toEqual([]);
    expect(contents(School.load(playground.space.save()))).toEqual(contents(School.at('signed')));
  });

  it('shows a year in progress in a narrow window', async () => {
    visitor = await Visitor.come(browser, playground, NARROW);
    const { page } = visitor;
    await visitor.start('Год в разгаре');
    await visitor.menu('Файл').click();
    await visitor.menu('Начать заново…').click();
    await visitor.button('Отмена', true).click();
    await visitor.choose('План', 'Обновить состояние');
    await visitor.press('ОК');
    await visitor.rest();
    await page.locator('nav.side').getByRole('button', { name: 'Письма' }).click();
    await page.locator('.panel summary').first().click();
    await page.locator('.panel .letter').first().waitFor();
    await page.locator('.panel').getByRole('button', { name: 'Закрыть' }).click();
    await drawsCharts(visitor, playground);
    await asksBeforeStates(visitor);
    await waitsForColleague(visitor, playground);
    expect(visitor.complaints).toEqual([]);
  });
});

/** «Начало» has its charts, and they follow their numbers. */
async function drawsCharts(visitor: Visitor, { space }: Playground): Promise<void> {
  await visitor.sheet('Начало');
  const chart = visitor.page.getByRole('img', { name: 'Охват, человек' });
  await chart.locator('.bar').first().waitFor();
  const told = await visitor.page.locator('svg.chart desc').allTextContents();
  expect(told).toContain(
    'Наставники в парах: Охвачены – 3, Ещё нет – 0. Наставляемые в парах: Охвачены – 3, Ещё нет – 0',
  );
  const { sheets = [] } = space.state.spreadsheets[space.state.project.container] ?? {};
  const numbers = sheets.find(({ name }) => name === 'Числа для диаграмм');
  const [row, column] = [3, (numbers?.cells[1] ?? []).findIndex((cell) => cell?.v === 'Охвачены') + 1];
  await space.edit('', { kind: 'cells', sheetId: numbers?.id ?? 0, row, column, values: [['2']] }, 'number');
  await chart.filter({ hasText: 'Наставники в парах: Охвачены – 2' }).waitFor();
}

/** A state is worked out: Google asks before a person types over it, and keeps quiet for a while when told to. */
async function asksBeforeStates(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.sheet('Дорожная карта');
  await visitor.enter('1.1', 'Состояние', 'выполнено');
  await page.getByRole('dialog', { name: 'Подтвердите' }).getByText('Не спрашивать 5 минут').click();
  await visitor.button('ОК', true).click();
  const state = page.locator('.grid tbody tr').filter({ hasText: '1.1' }).locator('td', { hasText: 'выполнено' });
  await state.waitFor();
  await visitor.enter('1.1', 'Состояние', 'не наше');
  await state.waitFor({ state: 'detached' });
  await visitor.rest();
  expect(await page.locator('dialog').count()).toBe(0);
  // The script knows the row under the cursor.
  await page.locator('.grid tbody tr').filter({ hasText: '1.2' }).locator('td').first().click();
  await visitor.choose('План', 'Выполнить строку');
  await page.locator('dialog.script').getByText(/^1\.2/).waitFor();
  await visitor.press('Отмена');
}

/** A menu that was opened while somebody else's command runs can be used as soon as that has ended. */
async function waitsForColleague(visitor: Visitor, { space }: Playground): Promise<void> {
  const user = 'zavuch@shkola.example';
  await space.edit(user, { kind: 'addUser', email: user, name: 'Завуч' }, 'addUser');
  await space.edit(user, { kind: 'grant', user, scopes: space.overview(user).scopes }, 'grant');
  const command = { user, handler: 'issueDocument', label: 'Издать документ', sheetId: 0 };
  const run = space.job({ kind: 'command', ...command }, command.label);
  await visitor.page.locator('.running').waitFor();
  await visitor.menu('Наставничество').click();
  await visitor.menu('План').click();
  const item = visitor.menu('Обновить состояние');
  await item.and(visitor.page.locator(':disabled')).waitFor();
  space.stop(space.overview('').running?.id ?? 0);
  await run;
  await item.and(visitor.page.locator(':enabled')).waitFor();
  await visitor.page.keyboard.press('Escape');
}

/** The whole main job with clicks; text is typed. */
async function byMouse(visitor: Visitor, playground: Playground): Promise<void> {
  const { page } = visitor;
  await visitor.start('Пустой шаблон');
  await visitor.sheet('Настройки');
  for (const [title, value] of Object.entries(SETTINGS)) {
    await visitor.typeOver(settingOf(page, title), value);
  }

  await visitor.choose('Настройка и проверка', 'Настроить');
  await page.getByText('Разрешить всё').click();
  await visitor.button('Разрешить').click();
  await page.getByText('Выберите команду ещё раз').waitFor();
  await visitor.choose('Настройка и проверка', 'Настроить');
  await visitor.press('Да');
  await visitor.press('ОК');
  await visitor.rest();

  await visitor.sheet('Вставьте план');
  await visitor.button('Примеры').click();
  await page.locator('.panel li', { hasText: 'СЕРПАНТИН' }).getByText('Вставить в выбранную').click();
  await page.locator('.grid td', { hasText: 'План мероприятий' }).first().waitFor();
  await page.locator('.panel').getByRole('button', { name: 'Закрыть' }).click();
  await visitor.choose('План', 'Импортировать план');
  await visitor.press('Да');
  await visitor.press('ОК');

  await visitor.choose('Анкеты и база', 'Создать анкеты');
  await visitor.press('Да');
  await visitor.press('ОК');
  await visitor.rest();
  await page.locator('nav.side').getByRole('button', { name: 'Анкеты' }).click();
  for (const { title, fields } of PEOPLE.map((person) => entered(playground, person))) {
    await fillIn(visitor, title, fields);
  }
  await page.locator('.panel small', { hasText: 'ответов: 2' }).nth(1).waitFor();
  await page.locator('.panel').getByRole('button', { name: 'Закрыть' }).click();

  await visitor.tickAll('Наставники', 'Согласие');
  await visitor.tickAll('Наставляемые', 'Согласие');
  await visitor.choose('Пары', 'Подобрать пары');
  await visitor.press('ОК');
  await visitor.rest();
  await visitor.tickAll('Подбор', 'Согласовать');
  await visitor.choose('Пары', 'Утвердить');
  await visitor.press('Да');
  await visitor.press('ОК');
  await visitor.choose('Документы', 'Издать документ');
  await visitor.press('ОК', PAIRS_ORDER);
  await visitor.press('Да');
  await visitor.press('ОК');
  await visitor.choose('Документы', 'Документ подписан');
  await visitor.press('ОК', '45-од');
  await visitor.press('ОК', '01.03.2023');
  // That day has not come yet.
  await visitor.press('Да');
  await visitor.press('ОК');
  await visitor.rest();
}

/** The cell with the value of a setting. */
function settingOf(page: Page, title: string): Locator {
  const named = page.locator('td[data-c="2"]').getByText(title, { exact: true });
  return page.locator('.grid tr').filter({ has: named }).locator('td[data-c="3"]');
}

/** The number of the order on pairs in the list of documents. */
/** What a coordinator types to find the order. */
const PAIRS_ORDER = 'утверждении пар';

/** The same without a mouse. */
async function byKeyboard(visitor: Visitor, playground: Playground): Promise<void> {
  const { page } = visitor;
  const typist = new Typist(visitor);
  await page.getByRole('dialog', { name: 'С чего начать?' }).waitFor();
  await typist.press('Enter');
  await visitor.menu('Наставничество').waitFor();
  await visitor.rest();
  await typist.sheet('Настройки');
  for (const [title, value] of Object.entries(SETTINGS)) {
    const place = settingOf(page, title);
    await visitor.rest();
    await typist.cell((await place.getAttribute('id')) ?? '');
    await typist.press('F2');
    await page.locator('.editor:focus').waitFor();
    await typist.press('Control+A');
    await typist.type(value);
    await typist.press('Enter');
  }

  await typist.choose('Настройка и проверка', 'Настроить');
  await page.locator('dialog.consent').waitFor();
  // Backwards from the button «Разрешить» over the list of permissions to the box that ticks all.
  const all = page.locator('.all input:focus');
  while ((await all.count()) === 0) await typist.press('Shift+Tab');
  // It goes away by itself.
  await Promise.all([page.getByText('Выберите команду ещё раз').waitFor(), typist.press('Space', 'Enter')]);
  await typist.choose('Настройка и проверка', 'Настроить');
  await typist.agree();
  await typist.agree();
  await visitor.rest();

  await typist.panel('Примеры');
  await typist.entry('СЕРПАНТИН', 'Скопировать');
  await typist.press('Enter');
  await page.getByText('Скопировано.').waitFor();
  await typist.sheet('Вставьте план');
  await typist.focusGrid();
  await typist.press('Control+V');
  await page.locator('.grid td', { hasText: 'План мероприятий' }).first().waitFor();
  await typist.choose('План', 'Импортировать план');
  await typist.agree();
  await typist.agree();
  await typist.choose('Анкеты и база', 'Создать анкеты');
  await typist.agree();
  await typist.agree();
  await visitor.rest();
  await typist.panel('Анкеты');
  for (const { title, fields } of PEOPLE.map((person) => entered(playground, person))) {
    await typist.fillIn(title, fields);
  }
  await page.locator('.panel small', { hasText: 'ответов: 2' }).nth(1).waitFor();

  await typist.tickAll('Наставники', 'Согласие');
  await typist.tickAll('Наставляемые', 'Согласие');
  await typist.choose('Пары', 'Подобрать пары');
  await typist.agree();
  await typist.tickAll('Подбор', 'Согласовать');
  await typist.choose('Пары', 'Утвердить');
  await typist.agree();
  await typist.agree();
  await typist.choose('Документы', 'Издать документ');
  await typist.agree(PAIRS_ORDER);
  await typist.agree();
  await typist.agree();
  await typist.choose('Документы', 'Документ подписан');
  await typist.agree('45-од');
  await typist.agree('01.03.2023');
  await typist.agree();
  await typist.agree();
  await visitor.rest();
}

/** What the main job leaves: the rows of the sheets and the text of the documents, without ids and times. */
function contents(school: School): unknown {
  const rows = (name: string) =>
    school.sheet(name).map((row) => JSON.parse(JSON.stringify(row).replace(/[\w-]{40,}/g, '…')));
  return {
    roadmap: rows('Дорожная карта'),
    pairs: rows('Пары'),
    documents: rows('Документы'),
    texts: texts(school.state),
  };
}

function texts({ documents, files }: State): string[] {
  return Object.values(documents)
    .filter(({ id }) => !files[id]?.trashed)
    .map(({ body }) =>
      [...JSON.stringify(body).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join(''),
    )
    .sort();
}
