import { edit, step } from './actions';
import type { CellEditor } from './cell-editor';
import type { Grid } from './grid';
import { cellAt } from './grid-layout';
import { jumped, moved, type Place, rangeOf } from './selection';
import { readTsv, writeTsv } from './tsv';

const ARROWS: Record<string, [down: number, across: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Makes the grid listen to the keyboard and the clipboard as a spreadsheet does. */
export function listenToKeys(grid: Grid, editor: CellEditor): void {
  const { table } = grid;
  table.addEventListener('keydown', (event) => onKey(event, grid, editor));
  document.addEventListener('copy', (event) => {
    if (document.activeElement !== table) return;
    event.clipboardData?.setData('text/plain', copied(grid));
    event.preventDefault();
  });
  document.addEventListener('paste', (event) => {
    if (document.activeElement !== table) return;
    event.preventDefault();
    void paste(grid, event.clipboardData?.getData('text/plain') ?? '');
  });
}

/** The text of the selected range. */
export function copied({ layout, selection }: Grid): string {
  if (!layout) return '';
  const { top, bottom, left, right } = rangeOf(selection);
  const rows = layout.rows.filter((row) => row >= top && row <= bottom);
  const columns = layout.columns.filter((column) => column >= left && column <= right);
  return writeTsv(rows.map((row) => columns.map((column) => cellAt(layout.sheet, row, column).t ?? '')));
}

/** Puts copied text into the sheet with its first cell in the active one. */
export async function paste(grid: Grid, text: string): Promise<void> {
  const { layout, selection } = grid;
  if (!layout || text === '') return;
  await edit({ kind: 'cells', sheetId: layout.sheet.id, ...selection.active, values: readTsv(text) });
}

/** Ticks a check box, or begins to edit any other cell. */
export function activate(grid: Grid, editor: CellEditor, { row, column }: Place): void {
  if (!grid.layout) return;
  const { sheet } = grid.layout;
  if (cellAt(sheet, row, column).c === undefined) editor.open();
  else void edit({ kind: 'tick', sheetId: sheet.id, row, column });
}

function onKey(event: KeyboardEvent, grid: Grid, editor: CellEditor): void {
  const { layout, selection } = grid;
  if (!layout || event.isComposing) return;
  const control = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[event.key];
  const { active, corner } = selection;
  const go = (place: Place) => grid.select(event.shiftKey ? active : place, place);
  const from = event.shiftKey ? corner : active;
  if (arrow && event.altKey) {
    if (event.key === 'ArrowDown') editor.open();
  } else if (arrow) go(control ? jumped(layout, from, ...arrow) : moved(layout, from, ...arrow));
  else if (event.key === 'Tab') {
    const next = moved(layout, active, 0, event.shiftKey ? -1 : 1);
    // At the edge the focus leaves the grid.
    if (next.column === active.column) return;
    grid.select(next);
  } else if (event.key === 'Home')
    go({ row: control ? (layout.rows[0] ?? 1) : from.row, column: layout.columns[0] ?? 1 });
  else if (event.key === 'End') go(jumped(layout, from, 0, 1));
  else if (event.key === 'PageDown' || event.key === 'PageUp')
    go(moved(layout, from, event.key === 'PageDown' ? 20 : -20, 0));
  else if (event.key === 'Enter' || event.key === 'F2') activate(grid, editor, active);
  else if (event.key === ' ' && cellAt(layout.sheet, active.row, active.column).c !== undefined)
    activate(grid, editor, active);
  else if (event.key === 'Delete' || event.key === 'Backspace') clear(grid);
  else if (control && event.code === 'KeyZ') step(event.shiftKey ? 1 : -1);
  else if (control && event.code === 'KeyY') step(1);
  else if (control && event.code === 'KeyA') selectAll(grid);
  else {
    // The letter itself goes into the field that this opens.
    if (!control && !event.altKey && event.key.length === 1) editor.open('');
    return;
  }
  event.preventDefault();
}

function clear({ layout, selection }: Grid): void {
  if (!layout) return;
  const { top, bottom, left, right } = rangeOf(selection);
  const values = Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => ''));
  void edit({ kind: 'cells', sheetId: layout.sheet.id, row: top, column: left, values });
}

function selectAll(grid: Grid): void {
  const { rows = [], columns = [], sheet } = grid.layout ?? {};
  const last = rows.filter((row) => row <= (sheet?.cells.length ?? 1)).at(-1) ?? 1;
  grid.selection = {
    active: { row: rows[0] ?? 1, column: columns[0] ?? 1 },
    corner: { row: last, column: columns.at(-1) ?? 1 },
  };
  grid.draw();
}
