import { formatCivil } from '../domain/calendar/civil-date';
import { SetupError } from '../domain/messages/errors';
import { WORDS } from '../domain/messages/ru';
import { REMINDERS, readSettings, type Settings, schoolYearOf, unfilled } from '../domain/settings';
import { TABLES, type Table } from '../domain/tables';
import { myEmail } from '../google/accounts';
import { createFolder, ensureFile, isThere } from '../google/drive';
import { underLock } from '../google/lock';
import { ensurePasteSheet, hasStartPage, writeStartPage } from '../google/pages';
import { readTable, removeRows } from '../google/sheets';
import { activeSpreadsheet, today } from '../google/spreadsheet';
import { ensureTables, type Repair } from '../google/table-sheet';
import { ensureTriggers } from '../google/triggers';
import { confirm } from '../google/ui';
import { restoreTemplates } from './documents/templates';
import { journal } from './journal';
import { currentSettings, keeperSettings, remember } from './settings';
import { addLackingSettings } from './welcome';

const { setUp: words } = WORDS;

/** What a copy of a used spreadsheet must forget before it can be somebody else's. */
const EMPTIED: Table[] = [
  TABLES.surveys,
  TABLES.results,
  TABLES.mentors,
  TABLES.mentees,
  TABLES.proposal,
  TABLES.unpaired,
  TABLES.pairs,
  TABLES.load,
  TABLES.standing,
  TABLES.changes,
  TABLES.documents,
  TABLES.templates,
  TABLES.versions,
  TABLES.names,
  TABLES.mails,
  TABLES.snapshots,
  TABLES.log,
];

/** «Настроить»: makes the world match the tables. Run again, or by another account, it changes nothing. */
export function setUp(): string | null {
  ensureTables([TABLES.settings]);
  addLackingSettings();
  const settings = readSettings(readTable(TABLES.settings));
  const lacking = unfilled(settings);
  if (lacking.length > 0) throw new SetupError('no-settings', lacking.map((title) => `«${title}»`).join(', '));
  schoolYearOf(settings);
  const copied = settings.spreadsheet !== '' && settings.spreadsheet !== activeSpreadsheet().getId();
  const me = myEmail();
  if (!copied && settings.keeper !== '' && settings.keeper !== me) return words.kept(settings.keeper);
  const isNew = copied || settings.spreadsheet === '';
  if (isNew && !confirm(words.title, copied ? words.copy : words.preview(me))) return null;

  return underLock(() => {
    if (copied) forgetOriginal();
    const repaired = makeAll(copied ? { ...settings, folder: '' } : settings, me);
    if (!isNew && repaired.length === 0) return words.kept(settings.keeper);
    const since = copied || settings.since === '' ? formatCivil(today()) : settings.since;
    remember({ since, keeper: me, spreadsheet: activeSpreadsheet().getId() });
    journal(me, words.title);
    return words.done;
  });
}

/** «Проверить таблицу»: finds and gives back what is missing. */
export function checkTable(): string {
  const repairedSettings = [...describe(ensureTables([TABLES.settings])), ...addLackingSettings().map(words.row)];
  const settings = keeperSettings();
  return words.checked(underLock(() => [...repairedSettings, ...makeAll(settings, settings.keeper)]));
}

/** «Перенять ведение»: triggers, folder and templates under the account of whoever clicks. */
export function takeOver(): string | null {
  const settings = currentSettings();
  const me = myEmail();
  if (settings.keeper === me) return words.kept(me);
  if (!confirm(words.title, words.takeOver(settings.keeper, me))) return null;
  return underLock(() => {
    makeAll({ ...settings, folder: '' }, me);
    // Last: whoever is the keeper has everything.
    remember({ keeper: me });
    journal(me, words.taken(me));
    return words.taken(me);
  });
}

/** Sheets, folder, templates, triggers, in this order; returns sentences about what was made. */
function makeAll(settings: Settings, keeper: string): string[] {
  const repaired: string[] = [];
  if (!hasStartPage()) writeStartPage();
  ensurePasteSheet();
  repaired.push(...describe(ensureTables(Object.values(TABLES))));
  const spreadsheetId = activeSpreadsheet().getId();
  let { folder } = settings;
  if (!isThere(folder)) {
    const name = `Наставничество: ${settings.shortName}`;
    folder = ensureFile(
      spreadsheetId,
      `folder:${keeper}`,
      () => createFolder(spreadsheetId, `folder:${keeper}`, name),
      () => {},
    );
    remember({ folder });
    repaired.push(words.folder);
  }
  repaired.push(...restoreTemplates({ ...settings, folder }, keeper).map(words.template));
  return [...repaired, ...ensureTriggers().map(words.trigger)];
}

function describe(repairs: { table: Table; repair: Repair }[]): string[] {
  return repairs.map(({ table: { sheet }, repair }) => {
    if (repair.kind === 'column') return words.column(sheet, repair.header);
    return repair.kind === 'keys' ? words.keys(sheet) : words.table(sheet);
  });
}

function forgetOriginal(): void {
  ensureTables(EMPTIED);
  for (const table of EMPTIED) {
    removeRows(
      table,
      readTable(table).map((row) => String(row.id)),
    );
  }
  remember({ folder: '', planDocument: '', reminders: REMINDERS.off, keeper: '' });
}
