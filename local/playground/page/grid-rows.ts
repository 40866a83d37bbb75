import type { CellView, SheetView } from '../protocol';
import { words } from './app';
import { element } from './element';
import { cellAt, type Layout, letters, ROW_HEIGHT, styleAt, widthOf } from './grid-layout';

/** The widths of all columns. */
export function columnWidths({ sheet, columns }: Layout, headWidth: number): HTMLElement {
  const widths = [headWidth, ...columns.map((column) => widthOf(sheet, column))];
  const cols = widths.map((width) => {
    const col = element('col');
    col.style.width = `${width}px`;
    return col;
  });
  return element('colgroup', {}, cols);
}

/** The row of column letters. */
export function letterRow({ columns, frozenLeft }: Layout): HTMLElement {
  const row = element('tr', { class: 'letters' }, element('th', { class: 'corner' }));
  for (const column of columns) {
    const head = element('th', { scope: 'col', 'data-c': column }, letters(column));
    stick(head, frozenLeft.get(column));
    row.append(head);
  }
  return row;
}

/** One row of cells. */
export function rowElement(layout: Layout, row: number): HTMLTableRowElement {
  const { sheet, columns } = layout;
  const made = element('tr', { 'data-r': row, 'aria-rowindex': row }, element('th', { scope: 'row' }, row));
  made.style.height = `${Math.max(sheet.rowHeights[row] ?? 0, ROW_HEIGHT)}px`;
  for (const [index, column] of columns.entries()) {
    const cell = cellElement(layout, row, column, columns[index + 1]);
    if (cell) made.append(cell);
  }
  return made;
}

/** What a row is drawn from: a row with the same key need not be drawn again. */
export function rowKey({ sheet, merged, columns }: Layout, row: number): string {
  const covered = merged.size > 0 ? columns.map((column) => merged.has(`${row}:${column}`)) : '';
  return JSON.stringify([sheet.cells[row - 1] ?? [], sheet.rowHeights[row], covered, sheet.styles.length > 0]);
}

function cellElement(layout: Layout, row: number, column: number, next: number | undefined): HTMLElement | null {
  const { sheet, frozenLeft } = layout;
  const span = spanOf(layout, row, column);
  if (span === 'covered') return null;
  const cell = cellAt(sheet, row, column);
  const made = document.createElement('td');
  made.id = `c${row}-${column}`;
  made.dataset.c = String(column);
  const names: string[] = [];
  if (cell.s !== undefined) names.push(`s${cell.s}`);
  if (cell.r) names.push('number');
  if (cell.note) names.push('note');
  if (cell.bad !== undefined) names.push('bad');
  if (cell.note || cell.bad !== undefined) made.title = cell.note ?? (cell.bad || words.badValue);
  if (cell.link) names.push('linked');
  const runsOn = cell.t !== undefined && !span && !cell.r && overflows(layout, row, next, cell.s);
  if (runsOn) names.push('over');
  if (span) Object.assign(made, { rowSpan: span.rows, colSpan: span.columns });
  if (frozenLeft.has(column)) names.push('frozen');
  stick(made, frozenLeft.get(column));
  if (cell.c !== undefined) made.append(checkBox(cell.c === 1));
  else if (cell.t !== undefined) made.append(...wordsOf(cell, runsOn));
  if (inFilterHead(sheet, row, column)) made.append(funnel());
  if (cell.l !== undefined) {
    names.push('choice');
    made.append(element('span', { class: 'arrow', 'aria-hidden': 'true' }));
  }
  if (names.length > 0) made.className = names.join(' ');
  return made;
}

/** The text of a cell, in stretches where parts of it look different. */
function wordsOf({ t = '', runs }: CellView, runsOn: boolean): (Node | string)[] {
  const pieces = runs
    ? runs.map(({ t: text, s }) => (s === null ? text : element('span', { class: `s${s}` }, text)))
    : [t];
  return runsOn || runs ? [element('span', { class: 'words' }, ...pieces)] : pieces;
}

function inFilterHead({ filter }: SheetView, row: number, column: number): boolean {
  return filter?.row === row && column >= filter.column && column < filter.column + filter.columns;
}

/** Marks the columns of a filter, as Google does. */
function funnel(): HTMLElement {
  return element('span', { class: 'funnel', 'aria-hidden': 'true' });
}

function checkBox(ticked: boolean): HTMLElement {
  return element('span', {
    class: 'box',
    role: 'checkbox',
    'aria-checked': String(ticked),
    'aria-label': ticked ? words.yes : words.no,
  });
}

function spanOf(
  { merged, rows, columns }: Layout,
  row: number,
  column: number,
): 'covered' | null | { rows: number; columns: number } {
  const box = merged.get(`${row}:${column}`);
  if (!box) return null;
  const down = rows.filter((each) => each >= box.row && each < box.row + box.rows);
  const across = columns.filter((each) => each >= box.column && each < box.column + box.columns);
  if (down[0] !== row || across[0] !== column) return 'covered';
  return { rows: down.length, columns: across.length };
}

/** Long text runs on over an empty neighbour, as in Google's grid. */
function overflows({ sheet }: Layout, row: number, next: number | undefined, style: number | undefined): boolean {
  const { wrap, h } = styleAt(sheet, style === undefined ? {} : { s: style });
  if (wrap === 'WRAP' || wrap === 'CLIP' || h === 'center' || h === 'right' || next === undefined) return false;
  const neighbour = cellAt(sheet, row, next);
  return neighbour.t === undefined && neighbour.c === undefined;
}

function stick(cell: HTMLElement, left: number | undefined): void {
  if (left === undefined) return;
  cell.classList.add('frozen');
  cell.style.left = `${left}px`;
}
