import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Playground } from '../../local/playground/server';
import { CURATOR, IN_CODES, School, SETTINGS } from '../school';
import { HAS_BROWSER, launch, openPlayground, Visitor } from './browser';
import { WizardWindow } from './wizard-window';

const HEAD = 'head@school.example';

describe.skipIf(!HAS_BROWSER)('«Настроить по шагам» by the keyboard alone', () => {
  let browser: Browser;
  let playground: Playground;

  beforeAll(async () => {
    [browser, playground] = await Promise.all([launch(), openPlayground()]);
  }, 60_000);
  afterAll(() => Promise.all([browser?.close(), playground?.close()]));

  /** A fresh copy; nobody has given a permission yet. */
  const fresh = () => School.at('opened', { html: IN_CODES.html });
  const school = () => School.load(playground.space.save());

  it('leads a fresh copy to a school that is set up, past wrong answers, closed on the way', async () => {
    const visitor = await Visitor.at(browser, playground, fresh(), { width: 1280, height: 900 });
    let wizard = await WizardWindow.open(visitor);
    await wizard.at('Шаг 1 из 5. Школа');
    await wizard.type('Полное название организации', SETTINGS['Полное название организации'] ?? '');
    await wizard.type('Сокращённое название', SETTINGS['Сокращённое название'] ?? '');
    await wizard.type('Населённый пункт', 'г. Заречный');
    await wizard.type('Учебный год', '2022');
    await wizard.go();
    expect(await wizard.wrong()).toContain('например 2022/2023');
    await wizard.type('Учебный год', '2022/2023');
    await wizard.go();

    await wizard.at('Шаг 2 из 5. Имена или коды');
    await wizard.press('Закрыть');
    await visitor.page.locator('dialog').waitFor({ state: 'detached' });
    wizard = await WizardWindow.open(visitor);
    await wizard.at('Шаг 2 из 5. Имена или коды');
    await wizard.go();

    await wizard.at('Шаг 3 из 5. План');
    await wizard.pick('Готовый план: детский сад');
    await wizard.go();

    await wizard.at('Шаг 4 из 5. Кто отвечает');
    await wizard.type('Должность руководителя', 'Заведующий Соколова М.И.');
    await wizard.go();
    expect(await wizard.wrong()).toContain('Похоже на личные данные: «Соколова М.И.»');
    await wizard.type('Должность руководителя', 'Заведующий');
    await wizard.go();

    await wizard.at('Шаг 5 из 5. Письма');
    await wizard.frame.getByText('Здравствуйте! Сроки').waitFor();
    await wizard.pick('Сначала проба');
    await wizard.go();

    await wizard.at('Проверьте и настройте');
    await wizard.frame.getByText('папка на Google Диске, два расписания').waitFor();
    expect(school().state.triggers).toEqual([]);
    await wizard.go();
    await wizard.frame.getByText('Готово, таблица настроена.').waitFor();
    expect(school().state.triggers).toHaveLength(2);
    expect(school().sheet('Дорожная карта')).toHaveLength(23);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }, 240_000);

  it('asks for people in «ФИО», and fits into a narrow window', async () => {
    const begun = fresh();
    begun.workspace.grant(CURATOR);
    begun.fillSettings({
      ...SETTINGS,
      'Фамилия Имя Отчество руководителя': '',
      'Почта куратора': '',
      'План для начала': 'готовый: детский сад',
      'Пройдено шагов': '3',
    });
    const visitor = await Visitor.at(browser, playground, begun, { width: 390, height: 760 });
    const wizard = await WizardWindow.open(visitor);
    await wizard.at('Шаг 4 из 5. Кто отвечает');
    await wizard.type('Фамилия Имя Отчество руководителя', 'Соколова Марина Игоревна');
    await wizard.type('Почта куратора', 'lebedeva');
    await wizard.type('Почта: Заведующий', HEAD);
    // Whoever leaves the field hears at once.
    await wizard.frame.getByText('Сюда письмо не дойдёт').waitFor();
    await wizard.go();
    expect(await wizard.wrong()).toContain('Сюда письмо не дойдёт');
    await wizard.type('Почта куратора', 'lebedeva@school.example');
    await wizard.go();
    await wizard.at('Шаг 5 из 5. Письма');
    expect(school().sheet('Ответственные')[0]).toMatchObject({ Почта: HEAD });
    expect(await wizard.frame.locator('html').evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(
      true,
    );
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }, 240_000);
});
