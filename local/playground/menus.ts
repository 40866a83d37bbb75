import type { MenuItem } from '../emulator/execution';
import type { MenuView } from './protocol';

/** The menus that the script built, by the person who sees them. */
export class Menus {
  private readonly menus = new Map<string, Map<string, MenuItem[]>>();

  of(user: string): { caption: string; items: MenuView[] }[] {
    return [...(this.menus.get(user) ?? [])].map(([caption, items]) => ({ caption, items: items as MenuView[] }));
  }

  /** A menu takes the place of one of the same name; a file that is opened begins with none. */
  show(user: string, menus: [string, MenuItem[]][], isOpened: boolean): void {
    if (menus.length === 0) return;
    this.menus.set(user, new Map([...(isOpened ? [] : (this.menus.get(user) ?? [])), ...menus]));
  }

  clear(): void {
    this.menus.clear();
  }
}
