import { menu as entries } from '../domain/menu';
import { WORDS } from '../domain/messages/words';

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
