import { typeInto } from '../emulator/services/spreadsheet/edits';
import type { CellState, State } from '../emulator/state';

/** A row of a sheet as a person sees it: its number, and its values by the title of their column. */
export interface SeenRow {
  row: number;
  values: Record<string, CellState['v']>;
}

const TITLE_ROW = 2;

/** The filled rows of a sheet of the bound spreadsheet; none where the sheet is not there. */
export function rowsOf(state: State, sheetName: string): SeenRow[] {
  const sheet = state.spreadsheets[state.project.container]?.sheets.find(({ name }) => name === sheetName);
  const titles = sheet?.cells[TITLE_ROW - 1] ?? [];
  const rows = (sheet?.cells ?? []).map((cells, index) => ({
    row: index + 1,
    values: Object.fromEntries(titles.map((title, column) => [String(title?.v ?? ''), cells?.[column]?.v])),
  }));
  return rows.filter(
    ({ row, values }) =>
      row > TITLE_ROW && Object.values(values).some((value) => (value ?? '') !== '' && value !== false),
  );
}

/** A person types into the cells of one column, by the number of the row; a check box takes «TRUE». */
export function typeColumn(state: State, sheetName: string, title: string, texts: Map<number, string>): void {
  const container = state.project.container;
  const sheet = state.spreadsheets[container]?.sheets.find(({ name }) => name === sheetName);
  const column = sheet?.cells[TITLE_ROW - 1]?.findIndex((cell) => cell?.v === title) ?? -1;
  if (column === -1) throw new Error(`There is no column «${title}» on the sheet «${sheetName}».`);
  for (const [row, text] of texts) {
    typeInto(state, container, sheetName, `${String.fromCharCode(65 + column)}${row}`, text);
  }
}

/** Ticks the check boxes of a column in the rows that a person chooses. */
export function tick(state: State, sheetName: string, title: string, chosen: (row: SeenRow) => boolean = () => true) {
  const rows = rowsOf(state, sheetName).filter(chosen);
  typeColumn(state, sheetName, title, new Map(rows.map(({ row }) => [row, 'TRUE'])));
}

/** Types into a column beside what stands in another column. */
export function fill(state: State, sheet: string, beside: string, title: string, texts: Record<string, string>): void {
  const rows = rowsOf(state, sheet).map(({ row, values }) => [row, texts[String(values[beside])]] as const);
  const typed = new Map(rows.flatMap(([row, text]) => (text === undefined ? [] : [[row, text] as const])));
  if (typed.size !== Object.keys(texts).length) throw new Error(`«${sheet}» lacks a row of ${Object.keys(texts)}.`);
  typeColumn(state, sheet, title, typed);
}
