import type { MenuItem } from '../emulator/execution';

/** The menus that the script built, by the person who sees them. */
export class Menus {
  private readonly menus = new Map<string, [string, MenuItem[]][]>();

  of(user: string): [string, MenuItem[]][] {
    return this.menus.get(user) ?? [];
  }

  show(user: string, menus: [string, MenuItem[]][]): void {
    this.menus.set(user, menus);
  }

  clear(): void {
    this.menus.clear();
  }
}
