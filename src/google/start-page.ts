import { inEveryLanguage, WORDS } from '../domain/messages/words';
import { COLOURS, LINKED, linkKey, type PageLine, startPage, translations } from '../domain/start-page';
import { type Cell, TABLES } from '../domain/tables';
import { neighbours } from './neighbours';
import { sheetCalled } from './pages';
import { sheetOf } from './places';
import { activeSpreadsheet } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The hidden first row and column hold keys, as in every sheet of ours. */
const KEYS = ['start.key', 'start.caption', 'start.text'];
const WIDTHS = [40, 170, 480, 24, 430, 430];
/** Height of a line of state: two lines of text, and seven of them as high as a chart. */
const STATE_HEIGHT = 42;
const [WHITE, STATE, STALE] = ['#ffffff', '#f3f6fb', '#f4b6b0'];

const { start: words } = WORDS;

/** «Начало», in whichever language it was made. */
export function startSheet(): Sheet | null {
  return sheetCalled(({ start }) => start.sheet);
}

/** Whether «Начало» is there and finished. */
export function hasStartPage(): boolean {
  const sheet = startSheet();
  return sheet !== null && sheet.getRange(1, 1).getValue() !== '';
}

/** Makes the sheet «Начало»; its text comes last, so that a finished one is known by it. */
export function writeStartPage(): void {
  const spreadsheet = activeSpreadsheet();
  const sheet = startSheet() ?? blankFirstSheet() ?? spreadsheet.insertSheet(words.sheet, 0);
  const lines = startPage();
  const checked = lines.findIndex(({ key }) => key === 'checked') + 2;
  WIDTHS.forEach((width, index) => void sheet.setColumnWidth(index + 1, width));
  sheet.setRowHeights(3, checked - 2, STATE_HEIGHT);
  sheet.hideColumns(1);
  sheet.hideRows(1);
  sheet.setHiddenGridlines(true);
  const range = sheet.getRange(2, 1, lines.length, KEYS.length);
  range.setWraps(lines.map(({ look }) => Array(KEYS.length).fill(look !== 'title'))).setVerticalAlignment('middle');
  range.setNumberFormats(lines.map(({ key }) => ['@', '@', key === 'checked' ? 'dd.MM.yyyy HH:mm' : '@']));
  range.setFontWeights(lines.map(({ look }) => ['normal', 'bold', look === 'title' ? 'bold' : 'normal']));
  range.setFontSizes(lines.map(({ look }) => Array(KEYS.length).fill(look === 'title' ? 13 : 10)));
  range.setBackgrounds(lines.map(backgrounds));
  sheet.getRange(checked, KEYS.length).setHorizontalAlignment('left');
  redWhenStale(sheet, checked);
  // Whoever opens the file for the first time should see this one, not the settings made before it.
  sheet.activate();
  sheet
    .getRange(1, 1, lines.length + 1, KEYS.length)
    .setValues([KEYS, ...lines.map(({ key, caption, text }) => [key, caption, text])]);
  SpreadsheetApp.flush();
}

function backgrounds({ look }: PageLine): string[] {
  if (look === 'title' || look === 'plain') return [WHITE, WHITE, WHITE];
  return look === 'state' ? [WHITE, STATE, STATE] : [WHITE, WHITE, COLOURS[look]];
}

/** The sheet itself sees that nobody checks: a formula works where the script does not. */
function redWhenStale(sheet: Sheet, row: number): void {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=($C$${row}>0)*(NOW()-$C$${row}>3/24)`)
    .setBackground(STALE)
    .setBold(true)
    .setRanges([sheet.getRange(row, 2, 1, 2)])
    .build();
  sheet.setConditionalFormatRules([rule]);
}

/**
 * Brings lines of «Начало» up to date, neighbours in one write; a line that people removed stays away, and where they
 * removed the sheet nothing happens.
 */
export function writeStart(values: ReadonlyMap<string, string | Date>): void {
  const place = startPlace();
  if (!place) return;
  const { sheet, grid, column } = place;
  const told = grid.flatMap((line, row) => {
    const value = values.get(String(line[0]));
    return value === undefined ? [] : [{ row, value }];
  });
  for (const run of neighbours(told, ({ row }) => row)) {
    if (run.some(({ row, value }) => value !== grid[row]?.[column]))
      sheet.getRange((run[0]?.row ?? 0) + 1, column + 1, run.length, 1).setValues(run.map(({ value }) => [value]));
  }
}

/** The tab and the page's own texts of another language get those of the language spoken; what people wrote stays. */
export function translateStart(): void {
  const place = startPlace();
  if (!place) return;
  const { sheet, grid, column } = place;
  const known = translations();
  const captions = grid[0]?.indexOf(KEYS[1] ?? '') ?? -1;
  const told = [captions, column].flatMap((at) =>
    grid.flatMap((line, row) => {
      const text = known.get(String(line[at] ?? ''));
      return text === undefined ? [] : [{ row, at, text }];
    }),
  );
  if (told.length === 0) return;
  // The texts come last: as long as one of them is old, the tab is looked at.
  if (sheet.getName() !== words.sheet) sheet.setName(words.sheet);
  for (const { row, at, text } of told) sheet.getRange(row + 1, at + 1).setValue(text);
}

/**
 * Puts links to the sheets of tables behind the lines that speak of them, and says in mode «ФИО» that nobody needs the
 * page of names; what people wrote there stays.
 */
export function linkStart({ named }: { named: boolean }): void {
  const place = startPlace();
  if (!place) return;
  const { sheet, grid, column } = place;
  for (const key of LINKED) {
    const row = grid.findIndex((line) => line[0] === linkKey(key) && isLater(line[column]));
    const to = row < 0 ? null : sheetOf(TABLES[key]);
    if (!to) continue;
    const text = SpreadsheetApp.newRichTextValue().setText(words.links[key].text).setLinkUrl(`#gid=${to.getSheetId()}`);
    sheet.getRange(row + 1, column + 1).setRichTextValue(text.build());
  }
  const page = grid.findIndex((line) => line[0] === 'names' && isLater(line[column]));
  if (named && page >= 0) sheet.getRange(page + 1, column + 1).setValue(words.unneeded);
}

function isLater(cell: unknown): boolean {
  return inEveryLanguage(({ start }) => start.later).some((later) => later === cell);
}

/** Where the lines stand now; null where the sheet or its keys are gone. */
function startPlace(): { sheet: Sheet; grid: (Cell | Date)[][]; column: number } | null {
  const sheet = startSheet();
  const grid = sheet?.getDataRange().getValues() ?? [];
  const column = grid[0]?.indexOf(KEYS[2]) ?? -1;
  return sheet && column > 0 ? { sheet, grid, column } : null;
}

/** The empty sheet that every new spreadsheet has becomes «Начало». */
function blankFirstSheet(): Sheet | null {
  const [first] = activeSpreadsheet().getSheets();
  if (!first || first.getLastRow() > 0) return null;
  return first.setName(words.sheet);
}
