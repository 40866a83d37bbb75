import type { Led } from '../protocol';
import { app } from './app';
import { Charts } from './charts';
import { element } from './element';
import { HEAD_WIDTH, type Layout, layoutOf } from './grid-layout';
import { columnWidths, letterRow, rowElement, rowKey } from './grid-rows';
import { useStyles } from './grid-styles';
import { type Place, rangeOf, type Selection } from './selection';

/** Rows drawn at first: the rest follow when one scrolls near them. */
const CHUNK = 60;

/** The sheet in front of the person. */
export class Grid {
  readonly table = element('table', { role: 'grid', tabindex: 0, class: 'grid' });
  readonly view = element('div', { class: 'view' }, this.table);
  layout: Layout | null = null;
  selection: Selection = { active: { row: 1, column: 1 }, corner: { row: 1, column: 1 } };
  /** Told when another cell becomes active. */
  onSelect: () => void = () => undefined;
  private shape = '';
  private head = element('thead');
  private body = element('tbody');
  private readonly filler = element('div', { class: 'filler' });
  private readonly charts = new Charts(this.view);
  private drawn = 0;
  private keys = new Map<number, string>();
  private readonly remembered = new Map<number, { selection: Selection; top: number; left: number }>();

  constructor() {
    this.view.append(this.filler);
    this.view.addEventListener('scroll', () => this.drawNear(), { passive: true });
  }

  /** Draws the sheet that `app` holds: only what changed, where it is the same sheet. */
  draw(): void {
    if (!app.sheet) return;
    const layout = layoutOf(app.sheet, app.showsHidden);
    const { id, name, columnWidths: widths, frozenRows, frozenColumns } = layout.sheet;
    const shape = JSON.stringify([
      id,
      layout.rows.length,
      layout.columns,
      widths,
      frozenRows,
      frozenColumns,
      layout.sheet.merges,
      layout.sheet.filter,
      layout.sheet.filteredRows,
      layout.sheet.hiddenRows,
    ]);
    const isOther = this.layout?.sheet.id !== id;
    if (isOther) this.remember();
    useStyles(layout.sheet.styles);
    this.table.setAttribute('aria-label', name);
    this.layout = layout;
    if (shape === this.shape) this.redrawChanged();
    else this.drawAll(layout, isOther);
    this.shape = shape;
    this.charts.draw(layout.sheet.charts);
    this.placeCharts();
    this.mark();
    if (app.led?.sheetId === id) this.showLed(app.led);
  }

  private showLed({ box }: Led): void {
    app.led = undefined;
    const corner = { row: box.row + box.rows - 1, column: box.column + box.columns - 1 };
    this.select({ row: box.row, column: box.column }, corner);
  }

  select(active: Place, corner: Place = active): void {
    this.selection = { active, corner };
    this.mark();
    this.scrollTo(corner);
    this.onSelect();
  }

  /** Draws the row anew next time, even if nothing in it has changed. */
  forget(row: number): void {
    this.keys.delete(row);
  }

  cellElement({ row, column }: Place): HTMLElement | null {
    const box = this.layout?.merged.get(`${row}:${column}`);
    return (
      document.getElementById(`c${row}-${column}`) ??
      (box ? document.getElementById(`c${box.row}-${box.column}`) : null)
    );
  }

  /** The cell under a pointer, or null where there is none. */
  placeOf(target: EventTarget | null): Place | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td') : null;
    const row = cell?.closest('tr')?.dataset.r;
    return cell && row && this.table.contains(cell) ? { row: Number(row), column: Number(cell.dataset.c) } : null;
  }

  private drawAll(layout: Layout, isOther: boolean): void {
    const { top, left } = { top: this.view.scrollTop, left: this.view.scrollLeft };
    const { sheet, rows } = layout;
    this.keys = new Map();
    this.drawn = rows.findIndex((row) => row > sheet.frozenRows);
    if (this.drawn < 0) this.drawn = rows.length;
    this.head = element(
      'thead',
      {},
      letterRow(layout),
      rows.slice(0, this.drawn).map((row) => this.rowOf(row)),
    );
    this.body = element('tbody');
    const colgroup = columnWidths(layout, HEAD_WIDTH);
    const total = [...colgroup.children].reduce(
      (sum, col) => sum + Number.parseFloat((col as HTMLElement).style.width),
      0,
    );
    this.table.style.width = `${total}px`;
    this.table.setAttribute('aria-rowcount', String(sheet.rows));
    this.table.replaceChildren(colgroup, this.head, this.body);
    const known = this.remembered.get(sheet.id);
    const selected = isOther ? known?.selection : this.selection;
    // What was selected may have been hidden since.
    this.selection = selected && isShown(layout, selected) ? selected : this.firstPlace(layout);
    const wanted = isOther ? (known?.top ?? 0) : top;
    do this.drawMore();
    while (this.drawn < rows.length && this.table.offsetHeight < wanted + this.view.clientHeight * 1.5);
    this.view.scrollTo(isOther ? (known?.left ?? 0) : left, wanted);
    this.onSelect();
  }

  private firstPlace({ rows, columns, sheet }: Layout): Selection {
    const row = rows.find((each) => each > sheet.frozenRows) ?? rows[0] ?? 1;
    const place = { row, column: columns[0] ?? 1 };
    return { active: place, corner: place };
  }

  private remember(): void {
    if (!this.layout) return;
    const { scrollTop: top, scrollLeft: left } = this.view;
    this.remembered.set(this.layout.sheet.id, { selection: this.selection, top, left });
  }

  private rowOf(row: number): HTMLTableRowElement {
    if (!this.layout) throw new Error('Nothing to draw.');
    this.keys.set(row, rowKey(this.layout, row));
    return rowElement(this.layout, row);
  }

  private redrawChanged(): void {
    if (!this.layout) return;
    for (const made of this.table.querySelectorAll<HTMLTableRowElement>('tr[data-r]')) {
      const row = Number(made.dataset.r);
      if (this.keys.get(row) !== rowKey(this.layout, row)) made.replaceWith(this.rowOf(row));
    }
  }

  private drawMore(): void {
    const { rows = [] } = this.layout ?? {};
    // The further down, the more at once: measuring a long table after every few rows would take seconds.
    const next = rows.slice(this.drawn, this.drawn + Math.max(CHUNK, this.drawn));
    this.body.append(...next.map((row) => this.rowOf(row)));
    this.drawn += next.length;
    this.filler.style.height = `${(rows.length - this.drawn) * 21}px`;
  }

  private drawNear(): void {
    const { rows = [] } = this.layout ?? {};
    const before = this.drawn;
    while (this.drawn < rows.length && this.table.offsetHeight < this.view.scrollTop + this.view.clientHeight * 1.5)
      this.drawMore();
    if (this.drawn === before) return;
    this.placeCharts();
    this.mark();
  }

  private placeCharts(): void {
    this.charts.place((place) => this.cellElement(place));
  }

  private mark(): void {
    const { active } = this.selection;
    const { top, bottom, left, right } = rangeOf(this.selection);
    const box = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    app.selected = { box, current: { ...active, rows: 1, columns: 1 } };
    for (const old of this.table.querySelectorAll('.picked, .active, .near'))
      old.classList.remove('picked', 'active', 'near');
    const single = top === bottom && left === right;
    if (!single) {
      for (const row of this.table.querySelectorAll<HTMLElement>('tr[data-r]')) {
        const number = Number(row.dataset.r);
        if (number < top || number > bottom) continue;
        for (const cell of row.children) {
          const column = Number((cell as HTMLElement).dataset.c);
          if (column >= left && column <= right) cell.classList.add('picked');
        }
      }
    }
    const cell = this.cellElement(active);
    cell?.classList.add('active');
    cell?.closest('tr')?.querySelector('th')?.classList.add('near');
    this.table.querySelector(`th[data-c="${active.column}"]`)?.classList.add('near');
    if (cell) this.table.setAttribute('aria-activedescendant', cell.id);
  }

  private scrollTo(place: Place): void {
    const { rows = [] } = this.layout ?? {};
    while (this.drawn < rows.length && (rows[this.drawn - 1] ?? 0) < place.row) this.drawMore();
    const cell = this.cellElement(place);
    if (!cell) return;
    this.mark();
    const seen = this.view.getBoundingClientRect();
    const box = cell.getBoundingClientRect();
    const top = seen.top + this.head.offsetHeight;
    const isFrozen = place.row <= (this.layout?.sheet.frozenRows ?? 0);
    if (!isFrozen && box.top < top) this.view.scrollTop -= top - box.top;
    else if (!isFrozen && box.bottom > seen.bottom)
      this.view.scrollTop += Math.min(box.bottom - seen.bottom + 4, box.top - top);
    if (box.left < seen.left + HEAD_WIDTH) this.view.scrollLeft -= seen.left + HEAD_WIDTH - box.left;
    else if (box.right > seen.right)
      this.view.scrollLeft += Math.min(box.right - seen.right + 16, box.left - seen.left - HEAD_WIDTH);
  }
}

function isShown({ rows, columns }: Layout, { active, corner }: Selection): boolean {
  return [active, corner].every(({ row, column }) => rows.includes(row) && columns.includes(column));
}
