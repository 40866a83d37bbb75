import { edit } from './actions';
import { app, words } from './app';
import type { CellEditor } from './cell-editor';
import type { Grid } from './grid';
import { activate } from './grid-keys';
import { cellAt } from './grid-layout';
import { type Entry, popup } from './popup';

/** Makes the grid listen to the mouse: selecting, ticking, editing, and the menu of the right button. */
export function listenToMouse(grid: Grid, editor: CellEditor): void {
  const { table } = grid;
  let isDragging = false;
  table.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    const place = grid.placeOf(event.target);
    if (!place) return selectLine(grid, event.target);
    grid.select(event.shiftKey ? grid.selection.active : place, place);
    isDragging = event.pointerType === 'mouse';
  });
  table.addEventListener('pointerover', (event) => {
    const place = isDragging ? grid.placeOf(event.target) : null;
    if (place) grid.select(grid.selection.active, place);
  });
  document.addEventListener('pointerup', () => {
    isDragging = false;
  });
  table.addEventListener('click', (event) => {
    const place = grid.placeOf(event.target);
    const { sheet } = grid.layout ?? {};
    if (!place || !sheet) return;
    const cell = cellAt(sheet, place.row, place.column);
    const target = event.target as Element;
    if (target.closest('.box')) void edit({ kind: 'tick', sheetId: sheet.id, ...place });
    else if (target.closest('.arrow')) editor.open();
    else if (cell.link && (event.ctrlKey || event.metaKey)) open(cell.link, '_blank', 'noopener');
  });
  table.addEventListener('dblclick', (event) => {
    const place = grid.placeOf(event.target);
    if (place && !(event.target as Element).closest('.box')) activate(grid, editor, place);
  });
  table.addEventListener('contextmenu', (event) => {
    const place = grid.placeOf(event.target);
    if (!place) selectLine(grid, event.target);
    else if (!grid.cellElement(place)?.classList.contains('picked')) grid.select(place);
    event.preventDefault();
    popup(lineEntries(grid), { x: event.clientX, y: event.clientY }, table);
  });
}

/** What can be done with the row and the column of the active cell. */
export function lineEntries(grid: Grid): Entry[] {
  const { sheetId } = app;
  const { row, column } = grid.selection.active;
  return [
    { caption: words.insertRow, act: () => void edit({ kind: 'insertRow', sheetId, row }) },
    { caption: words.deleteRow, act: () => void edit({ kind: 'deleteRow', sheetId, row }) },
    { caption: '' },
    { caption: words.sortUp, act: () => void edit({ kind: 'sort', sheetId, column, ascending: true }) },
    { caption: words.sortDown, act: () => void edit({ kind: 'sort', sheetId, column, ascending: false }) },
  ];
}

/** A click on a row's number or a column's letter selects all of it that has content. */
function selectLine(grid: Grid, target: EventTarget | null): void {
  const head = target instanceof Element ? target.closest<HTMLElement>('th') : null;
  const { rows = [], columns = [], sheet } = grid.layout ?? {};
  if (!head || !sheet) return;
  const column = Number(head.dataset.c ?? 0);
  const row = Number(head.closest('tr')?.dataset.r ?? 0);
  const lastRow = rows.filter((each) => each <= sheet.cells.length).at(-1) ?? 1;
  if (column > 0) grid.selection = { active: { row: rows[0] ?? 1, column }, corner: { row: lastRow, column } };
  else if (row > 0)
    grid.selection = { active: { row, column: columns[0] ?? 1 }, corner: { row, column: columns.at(-1) ?? 1 } };
  grid.draw();
  grid.onSelect();
}
