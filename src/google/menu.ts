import { menu as entries } from '../domain/menu';
import { inEveryLanguage, WORDS } from '../domain/messages/words';
import { activeSpreadsheet } from './spreadsheet';

/**
 * Puts the menu «Наставничество» on the bar, its first item under that caption; one of the same name gives way to it
 * (apps-script/guides/menus). Allowed before anybody has given a permission.
 */
export function showMenu(first?: string): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(WORDS.menu.title);
  for (const entry of entries()) {
    if ('handler' in entry) {
      menu.addItem(first ?? entry.caption, entry.handler);
      continue;
    }
    const submenu = ui.createMenu(entry.caption);
    for (const { caption, handler } of entry.items) submenu.addItem(caption, handler);
    menu.addSubMenu(submenu);
  }
  menu.addToUi();
}

/** Takes away the menus of other languages that were put on the bar before the language was changed. */
export function removeOtherMenus(): void {
  for (const title of inEveryLanguage(({ menu }) => menu.title)) {
    if (title !== WORDS.menu.title) activeSpreadsheet().removeMenu(title);
  }
}
