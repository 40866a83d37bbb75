import { formatCivil } from '../domain/calendar/civil-date';
import { FILE_KEYS } from '../domain/file-keys';
import { SetupError } from '../domain/messages/errors';
import { sheetName } from '../domain/messages/sheets';
import { WORDS } from '../domain/messages/words';
import { accountMark, isKeptBy, isNamed, type Settings, schoolYearOf, unfilled } from '../domain/settings';
import { settingsRemarks } from '../domain/settings-remarks';
import { MODES, REMINDERS } from '../domain/sheet-values';
import { TABLES, type Table } from '../domain/tables';
import { PLAN_TABLES } from '../domain/tables/plan';
import { wrongTexts } from '../domain/wrong-setting';
import { myEmail } from '../google/accounts';
import { answerSheets } from '../google/answer-sheets';
import { createFolder, ensureFile, folderLink, isThere } from '../google/drive';
import { underLock } from '../google/lock';
import { restoreCare } from '../google/lost-care';
import { ensurePasteSheet } from '../google/pages';
import { readTable, removeRows } from '../google/sheets';
import { spreadsheetId, today } from '../google/spreadsheet';
import { hasStartPage, linkStart, translateStart, writeStart, writeStartPage } from '../google/start-page';
import { ensureTable, ensureTables, type Repair } from '../google/table-sheet';
import { ensureTriggers } from '../google/triggers';
import { confirm } from '../google/ui';
import { restoreTemplates } from './documents/templates';
import { journal } from './journal';
import { ensureNamesPage } from './names-page';
import { currentSettings, givenSettings, keeperSettings, remember } from './settings';
import { refreshStart } from './start';
import { closedForms, repairForms } from './tend-forms';
import { addLackingSettings } from './welcome';

const { setUp: words } = WORDS;

/** What people make of the template and its plan may stay in a copy; all else must be forgotten before it is somebody else's. */
const KEPT: readonly Table[] = [...Object.values(PLAN_TABLES), TABLES.bases, TABLES.overview];

/** What set-up has done: nothing where another account keeps the spreadsheet or all was there; `notes` are sentences. */
interface SetUpDone {
  kind: 'others' | 'kept' | 'made';
  keeper: string;
  notes: string[];
}

/** «Настроить»: makes the world match the tables. Run again, or by another account, it changes nothing. */
export function setUp(): string | null {
  const settings = settingsToFill();
  const lacking = unfilled(settings);
  if (lacking.length > 0) throw new SetupError('no-settings', lacking.map((title) => `«${title}»`).join(', '));
  schoolYearOf(settings);
  const question = setUpQuestion(settings, myEmail());
  const wrong = question === null ? [] : wrongTexts(settings).map(({ title, text }) => `• «${title}»: ${text}`);
  if (wrong.length > 0) throw new SetupError('bad-settings', wrong.join('\n'));
  if (question !== null && !confirm(words.title, `${question} ${words.goOn}`)) return null;
  const { kind, keeper, notes } = setUpAgreed(settings);
  return [kind === 'made' ? words.done : words.kept(keeper), ...notes].join('\n\n');
}

/** The settings with a line for each that there is, ready for people to fill in. */
export function settingsToFill(): Settings {
  ensureTable(TABLES.settings);
  addLackingSettings();
  return givenSettings();
}

/** What must be agreed to before anything is made; null where the spreadsheet is set up already. */
export function setUpQuestion(settings: Settings, email: string): string | null {
  if (isCopied(settings)) return words.copy;
  if (isOthers(settings, email)) return null;
  return settings.spreadsheet === '' ? words.preview(email) : null;
}

/** Sets up what the person has agreed to. Asks nothing. */
export function setUpAgreed(settings: Settings): SetUpDone {
  const email = myEmail();
  const copied = isCopied(settings);
  if (!copied && isOthers(settings, email)) return { kind: 'others', keeper: settings.keeper, notes: [] };
  const isNew = copied || settings.spreadsheet === '';
  return underLock(() => {
    if (copied) forgetOriginal();
    const me = accountMark(settings, email);
    const made = makeAll(copied ? anew(settings) : settings, me);
    const mode = inWords(settings, made.hasPage);
    if (!isNew && made.repaired.length === 0 && settings.keeper === me)
      return { kind: 'kept', keeper: me, notes: mode };
    const since = copied || settings.since === '' ? formatCivil(today()) : settings.since;
    refreshStart({ ...settings, since });
    remember({ since, keeper: me, spreadsheet: spreadsheetId() });
    journal(me, words.title);
    const cloned = copied ? answerSheets() : [];
    return { kind: 'made', keeper: me, notes: [...mode, ...(cloned.length > 0 ? [words.cloned(cloned)] : [])] };
  });
}

function isCopied({ spreadsheet }: Settings): boolean {
  return spreadsheet !== '' && spreadsheet !== spreadsheetId();
}

function isOthers(settings: Settings, email: string): boolean {
  return settings.keeper !== '' && !isKeptBy(settings, email);
}

/** «Проверить таблицу»: finds and gives back what is missing. */
export function checkTable(): string {
  const repairedSettings = [...describe(ensureTable(TABLES.settings)), ...addLackingSettings().map(words.row)];
  const settings = keeperSettings();
  const made = underLock(() => {
    const { repaired, hasPage } = makeAll(settings, settings.keeper);
    refreshStart(settings, { again: true });
    const cared = restoreCare(Object.values(TABLES)).map(({ table, care }) => words.care(sheetName(table), care));
    return { repaired: [...repaired, ...cared, ...repairForms()], hasPage };
  });
  const repaired = [...repairedSettings, ...made.repaired];
  const remarks = settingsRemarks(settings, readTable(TABLES.roadmap));
  // Nobody is told that all is in order beside what is not.
  const checked = repaired.length === 0 && remarks.length > 0 ? [] : [words.checked(repaired)];
  return [...checked, ...remarks, ...inWords(settings, made.hasPage)].join('\n\n');
}

/** «Перенять ведение»: triggers, folder and templates under the account of whoever clicks. */
export function takeOver(): string | null {
  const settings = currentSettings();
  const email = myEmail();
  if (isKeptBy(settings, email)) return words.kept(settings.keeper);
  if (!confirm(WORDS.menu.commands.takeOver, words.takeOver(settings.keeper, email))) return null;
  const me = accountMark(settings, email);
  return underLock(() => {
    makeAll(anew(settings), me);
    // Last: whoever is the keeper has everything.
    remember({ keeper: me });
    journal(me, words.taken(me));
    const closed = closedForms();
    const notes = [
      ...(closed.length > 0 ? [words.closedForms(closed)] : []),
      words.newCoordinator[settings.mode === MODES.names ? 'named' : 'coded'],
    ];
    return [words.taken(me), ...notes].join('\n\n');
  });
}

/** What is said of the mode: all in «Коды», nothing in «ФИО». */
function inWords(settings: Settings, hasPage: boolean): string[] {
  if (isNamed(settings)) return [];
  const { done, page, noPage, unconfirmed, changed } = WORDS.codes;
  return [
    ...(settings.mode === MODES.names ? [unconfirmed] : []),
    `${done} ${hasPage ? page : noPage}`,
    // An address in its place is left of the other mode.
    ...(settings.keeper.includes('@') ? [changed] : []),
  ];
}

/** Settings that know none of the files of another account or spreadsheet. */
function anew(settings: Settings): Settings {
  return { ...settings, folder: '', namesPage: '' };
}

/** Sheets, folder, templates, the page of names, triggers, in this order; returns sentences about what was made. */
function makeAll(settings: Settings, keeper: string): { repaired: string[]; hasPage: boolean } {
  const repaired: string[] = [];
  if (!hasStartPage()) writeStartPage();
  ensurePasteSheet();
  repaired.push(...describe(ensureTables(Object.values(TABLES), { named: true })));
  translateStart();
  linkStart({ named: isNamed(settings) });
  let { folder } = settings;
  if (!isThere(folder)) {
    const key = FILE_KEYS.folder(keeper);
    const name = `Наставничество: ${settings.shortName}`;
    folder = ensureFile(key, () => createFolder(key, name));
    writeStart(new Map([['folder', folderLink(folder)]]));
    remember({ folder });
    repaired.push(words.folder);
  }
  repaired.push(...restoreTemplates({ ...settings, folder }, keeper).map(words.template));
  const hasPage = !isNamed(settings) && ensureNamesPage({ ...settings, folder }, keeper);
  return { repaired: [...repaired, ...ensureTriggers().map(words.trigger)], hasPage };
}

function describe(repairs: { table: Table; repair: Repair }[]): string[] {
  return repairs.map(({ table, repair }) => {
    const sheet = sheetName(table);
    if (repair.kind === 'column') return words.column(sheet, repair.header);
    return repair.kind === 'keys' ? words.keys(sheet) : words.table(sheet);
  });
}

function forgetOriginal(): void {
  const forgotten = Object.values<Table>(TABLES).filter((table) => !KEPT.includes(table));
  ensureTables(forgotten);
  for (const table of forgotten) {
    removeRows(
      table,
      readTable(table).map((row) => String(row.id)),
    );
  }
  remember({ folder: '', namesPage: '', planDocument: '', reminders: REMINDERS.off, keeper: '' });
}
