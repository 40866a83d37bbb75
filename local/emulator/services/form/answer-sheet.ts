import type { CellState, FormState, ItemState, ResponseState, SheetState, SpreadsheetState, State } from '../../state';
import { changeBox, trim } from '../spreadsheet/cells';
import { conventionsOf } from '../spreadsheet/conventions';
import { newSheet } from '../spreadsheet/creation';
import { serialOf, serialOfDay } from '../spreadsheet/serial-dates';

type Column = number | 'timestamp' | 'email';
type Locale = 'ru' | 'en';

const WORDS = {
  ru: { sheet: 'Ответы на форму', timestamp: 'Отметка времени', email: 'Адрес электронной почты' },
  en: { sheet: 'Form Responses', timestamp: 'Timestamp', email: 'Email Address' },
} as const;

/** Kinds of items that nobody answers. */
export const LAYOUT: ReadonlySet<string> = new Set(['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO']);

/** Adds an answer sheet at the front of the spreadsheet, named in the user's language, and fills it with the answers so far. */
export function linkAnswerSheet(state: State, form: FormState, spreadsheet: SpreadsheetState, locale: Locale): void {
  unlinkAnswerSheet(state, form);
  const columns: Column[] = [
    'timestamp',
    ...(form.collectEmail ? ['email' as const] : []),
    ...form.items.flatMap(columnsOf),
  ];
  const name = sheetName(spreadsheet, locale);
  const sheet = { ...newSheet(state, name, 100, Math.max(26, columns.length)), frozenRows: 1 };
  sheet.formId = form.id;
  spreadsheet.sheets.unshift(sheet);
  form.destination = { spreadsheetId: spreadsheet.id, sheetId: sheet.id, columns, nextRow: 2 };
  put(
    sheet,
    1,
    columns.map((_, index) => textCell(headerOf(form, columns, index, locale))),
  );
  for (const response of form.responses) {
    response.row = null;
    writeAnswer(state, form, response);
  }
}

/** Cuts the link; the rows stay. */
export function unlinkAnswerSheet(state: State, form: FormState): void {
  const sheet = linkedSheet(state, form)?.sheet;
  if (sheet?.formId === form.id) sheet.formId = null;
  form.destination = null;
}

/** The spreadsheet and sheet that the form's answers go to; null where there is no link or the sheet is gone. */
export function linkedSheet(
  state: State,
  form: FormState,
): { spreadsheet: SpreadsheetState; sheet: SheetState } | null {
  const spreadsheet = form.destination && state.spreadsheets[form.destination.spreadsheetId];
  const sheet = spreadsheet?.sheets.find(({ id }) => id === form.destination?.sheetId);
  return spreadsheet && sheet ? { spreadsheet, sheet } : null;
}

/** Columns for what was added to the form since: right of the form's own, before what people put there. */
export function addAnswerColumns(state: State, form: FormState, locale: Locale): void {
  const link = linkedSheet(state, form);
  if (!link || !form.destination) return;
  const { columns } = form.destination;
  const wanted: Column[] = [...(form.collectEmail ? ['email' as const] : []), ...form.items.flatMap(columnsOf)];
  for (const column of new Set(wanted)) {
    const missing = count(wanted, column) - count(columns, column);
    for (let added = 0; added < missing; added += 1) {
      columns.push(column);
      freeColumn(link.sheet, columns.length);
      put(link.sheet, 1, [textCell(headerOf(form, columns, columns.length - 1, locale))], columns.length);
    }
  }
}

/** Writes the headers of one item anew, after its title or rows changed. */
export function renameAnswerColumns(state: State, form: FormState, itemId: number, locale: Locale): void {
  const link = linkedSheet(state, form);
  const columns = form.destination?.columns;
  if (!link || !columns) return;
  columns.forEach((column, index) => {
    if (column === itemId) put(link.sheet, 1, [textCell(headerOf(form, columns, index, locale))], index + 1);
  });
}

/** Puts a response into its row, or into the form's next one; returns the cells written, null where no sheet is linked. */
export function writeAnswer(
  state: State,
  form: FormState,
  response: ResponseState,
): { spreadsheet: SpreadsheetState; sheet: SheetState; row: number; cells: (CellState | null)[] } | null {
  const link = linkedSheet(state, form);
  if (!link || !form.destination) return null;
  const { sheet, spreadsheet } = link;
  if (response.row === null) {
    response.row = form.destination.nextRow;
    form.destination.nextRow += 1;
    freeRow(sheet, response.row);
  }
  const cells = answerCells(form, response, spreadsheet);
  put(sheet, response.row, cells);
  return { spreadsheet, sheet, row: response.row, cells };
}

/** The cells that a response fills, by the columns of the linked sheet. */
export function answerCells(
  form: FormState,
  response: ResponseState,
  spreadsheet: SpreadsheetState,
): (CellState | null)[] {
  const columns = form.destination?.columns ?? [];
  return columns.map((column, index) =>
    cellOf(form, response, column, count(columns.slice(0, index), column), spreadsheet),
  );
}

/** Header texts of the linked sheet's form columns, as they stand there now. */
export function answerHeaders(sheet: SheetState, columns: number): string[] {
  return Array.from({ length: columns }, (_, index) => String(sheet.cells[0]?.[index]?.v ?? ''));
}

function columnsOf(item: ItemState): number[] {
  if (LAYOUT.has(item.type)) return [];
  const isGrid = item.type === 'GRID' || item.type === 'CHECKBOX_GRID';
  return isGrid ? item.rows.map(() => item.id) : [item.id];
}

function headerOf(form: FormState, columns: Column[], index: number, locale: Locale): string {
  const column = columns[index];
  if (column === 'timestamp' || column === 'email') return WORDS[locale][column];
  const item = form.items.find(({ id }) => id === column);
  if (!item) return '';
  const isGrid = item.type === 'GRID' || item.type === 'CHECKBOX_GRID';
  const row = item.rows[count(columns.slice(0, index), column)];
  return isGrid && row !== undefined ? `${item.title} [${row}]` : item.title;
}

/** Text stays text, whatever it begins with: Forms never writes a formula. */
function cellOf(
  form: FormState,
  response: ResponseState,
  column: Column | undefined,
  nth: number,
  { locale, timeZone }: SpreadsheetState,
): CellState | null {
  if (column === 'timestamp') return { v: serialOf(response.timestamp, timeZone), nf: conventionsOf(locale).dateTime };
  if (column === 'email') return textCell(response.email);
  const item = form.items.find(({ id }) => id === column);
  const answer = response.answers[String(column)];
  if (!item || answer === undefined) return null;
  if (item.type === 'GRID' || item.type === 'CHECKBOX_GRID') return textCell([answer[nth] ?? ''].flat().join(', '));
  if (typeof answer !== 'string') return textCell(answer.flat().join(', '));
  return valueCell(item.type, answer, locale) ?? textCell(answer);
}

/** What an answer is besides text: a number, a day, a time; null where it is text. */
function valueCell(type: ItemState['type'], answer: string, locale: string): CellState | null {
  if (answer === '') return null;
  const { date, dateTime } = conventionsOf(locale);
  const [year = 0, month = 0, day = 0] = answer.slice(0, 10).split('-').map(Number);
  switch (type) {
    case 'SCALE':
    case 'RATING':
      return { v: Number(answer) };
    case 'DATE':
      return { v: serialOfDay(year, month, day) ?? answer, nf: date };
    case 'DATETIME':
      return { v: (serialOfDay(year, month, day) ?? 0) + partOfDay(answer.slice(11)), nf: dateTime };
    case 'TIME':
      return { v: partOfDay(answer), nf: 'H:mm:ss' };
    case 'DURATION':
      return { v: partOfDay(answer), nf: '[h]:mm:ss' };
    default:
      return null;
  }
}

function partOfDay(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function textCell(text: string): CellState | null {
  return text === '' ? null : { v: text };
}

/** Writes values into a row and leaves what else the cells had: colours, notes. */
function put(sheet: SheetState, row: number, cells: (CellState | null)[], column = 1): void {
  sheet.rows = Math.max(sheet.rows, row);
  sheet.columns = Math.max(sheet.columns, column - 1 + cells.length);
  changeBox(sheet, { row, column, rows: 1, columns: cells.length }, (cell, _, index) => {
    delete cell.v;
    delete cell.f;
    Object.assign(cell, cells[index]);
  });
}

/** Google inserts a row where somebody's content stands in the way. */
function freeRow(sheet: SheetState, row: number): void {
  if (!sheet.cells[row - 1]?.some(Boolean)) return;
  sheet.cells.splice(row - 1, 0, []);
  sheet.rows += 1;
  trim(sheet);
}

function freeColumn(sheet: SheetState, column: number): void {
  if (!sheet.cells.some((cells) => cells[column - 1])) return;
  for (const cells of sheet.cells) if (cells.length >= column) cells.splice(column - 1, 0, null);
  sheet.columns += 1;
}

function sheetName(spreadsheet: SpreadsheetState, locale: Locale): string {
  const names = new Set(spreadsheet.sheets.map(({ name }) => name));
  const nameOf = (number: number) =>
    locale === 'ru' ? `${WORDS.ru.sheet} (${number})` : `${WORDS.en.sheet} ${number}`;
  let number = 1;
  while (names.has(nameOf(number))) number += 1;
  return nameOf(number);
}

function count<T>(list: readonly T[], value: T): number {
  return list.filter((item) => item === value).length;
}
