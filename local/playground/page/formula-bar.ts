import { app, words } from './app';
import type { CellEditor } from './cell-editor';
import { element } from './element';
import type { Grid } from './grid';
import { cellAt, letters } from './grid-layout';
import { anchor } from './linked';
import { rangeOf } from './selection';

/** The line over the sheet: the name of the active cell, its content, and a way to what it links to. */
export function formulaBar(grid: Grid, editor: CellEditor): { bar: HTMLElement; update: () => void } {
  const name = element('output', { class: 'name' });
  const field = element('input', { type: 'text', 'aria-label': words.cellContent, spellcheck: 'false' });
  const link = element('span', { class: 'link' });
  const bar = element(
    'div',
    { class: 'formula' },
    name,
    element('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'),
    field,
    link,
  );
  let before = '';

  const update = () => {
    const { layout, selection } = grid;
    if (!layout) return;
    const { top, left, bottom, right } = rangeOf(selection);
    const corner = `${letters(left)}${top}`;
    name.textContent = top === bottom && left === right ? corner : `${corner}:${letters(right)}${bottom}`;
    const cell = cellAt(layout.sheet, selection.active.row, selection.active.column);
    const target = cell.link ? (app.overview?.files.find((file) => file.link === cell.link)?.name ?? '') : '';
    link.replaceChildren(...(cell.link ? [anchor(cell.link, `${words.open}: ${target}`)] : []));
    if (document.activeElement === field) return;
    before = cell.i ?? cell.t ?? '';
    field.value = before;
  };

  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') field.value = before;
    if (event.key === 'Enter' || event.key === 'Escape') grid.table.focus();
  });
  field.addEventListener('blur', () => {
    if (field.value !== before) void editor.put(field.value);
    before = field.value;
  });
  return { bar, update };
}
