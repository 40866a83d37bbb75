import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Playground } from '../../local/playground/server';
import { CURATOR, IN_CODES, School, SETTINGS } from '../school';
import { HAS_BROWSER, launch, openPlayground, Visitor } from './browser';
import { WizardWindow } from './wizard-window';

const HEAD = 'head@school.example';

// A fresh copy is led through all of it in first-evening.test.ts.
describe.skipIf(!HAS_BROWSER)('«Настроить по шагам» by the keyboard alone', () => {
  let browser: Browser;
  let playground: Playground;

  beforeAll(async () => {
    [browser, playground] = await Promise.all([launch(), openPlayground()]);
  });
  afterAll(() => Promise.all([browser?.close(), playground?.close()]));

  /** A fresh copy; nobody has given a permission yet. */
  const fresh = () => School.at('opened', { html: IN_CODES.html });
  const school = () => School.load(playground.space.save());

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
  });
});
