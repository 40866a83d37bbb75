import { speak } from '../domain/messages/words';
import { readSettings, retitled, settingsRows } from '../domain/settings';
import { TABLES } from '../domain/tables';
import { whenFree } from '../google/lock';
import { showMenu } from '../google/menu';
import { readTable, upsert } from '../google/sheets';
import { hasStartPage, writeStartPage } from '../google/start-page';
import { ensureTable } from '../google/table-sheet';
import { labelMenu, renameMenu } from './menu-label';
import { givenSettings } from './settings';

/** The file is opened: the menu, and in a fresh copy the sheets that tell what to do. No permission is needed. */
export function welcome(): void {
  speakAsSet();
  // At once, because the label takes a second or two.
  showMenu();
  if (!hasStartPage()) whenFree(begin);
  labelMenu();
}

function begin(): void {
  if (hasStartPage()) return;
  ensureTable(TABLES.settings);
  addLackingSettings();
  // Last, since it tells that the welcome is over.
  writeStartPage();
}

/** The menu comes before any setting is needed, and where no settings can be read it is Russian. */
function speakAsSet(): void {
  try {
    givenSettings();
  } catch {
    // The menu is what mends the sheet.
  }
}

/**
 * Gives the sheet «Настройки» the lines it lacks, and their titles in its language; what people filled in stays. Returns
 * the titles of those added.
 */
export function addLackingSettings(): string[] {
  const rows = readTable(TABLES.settings);
  speak(readSettings(rows).language);
  const there = rows.map(({ id }) => id);
  const lacking = settingsRows().filter(({ id }) => !there.includes(id));
  const renamed = retitled(rows);
  upsert<typeof TABLES.settings>(TABLES.settings, [...lacking, ...renamed]);
  // They had the titles of another language, and so has the menu.
  if (renamed.length > 0) renameMenu();
  return lacking.map(({ title }) => title);
}
