import { edit } from './actions';
import { words } from './app';
import { element } from './element';
import type { Grid } from './grid';
import { cellAt } from './grid-layout';
import { moved, type Place } from './selection';

/** Where the content of a cell is changed: over the cell itself, with its choices where it has some. */
export class CellEditor {
  private field: HTMLTextAreaElement | null = null;
  private list: HTMLElement | null = null;
  private place: Place = { row: 1, column: 1 };
  private sheetId = 0;
  private before = '';
  private choices: string[] | null = null;

  constructor(private readonly grid: Grid) {}

  get isOpen(): boolean {
    return this.field !== null;
  }

  /** Opens over the active cell; `text` replaces its content, as when one types over it. */
  open(text?: string): void {
    const { layout, selection, view } = this.grid;
    const cell = this.grid.cellElement(selection.active);
    if (!layout || !cell) return;
    this.place = selection.active;
    this.sheetId = layout.sheet.id;
    const content = cellAt(layout.sheet, this.place.row, this.place.column);
    this.before = content.i ?? content.t ?? '';
    this.choices = content.l === undefined ? null : (layout.sheet.lists[content.l] ?? null);
    const field = element('textarea', {
      class: 'editor',
      rows: 1,
      spellcheck: 'false',
      'aria-label': words.cellContent,
      input: () => this.grow(),
      keydown: (event: KeyboardEvent) => this.onKey(event),
      blur: () => this.commit(),
    });
    field.value = text ?? this.before;
    this.field = field;
    view.append(field);
    this.cover(cell, field);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    this.grow();
  }

  /** Writes a new content into the active cell without opening. */
  async put(text: string): Promise<void> {
    const { layout, selection } = this.grid;
    if (!layout) return;
    await this.send(layout.sheet.id, selection.active, text);
  }

  private cover(cell: HTMLElement, field: HTMLElement): void {
    const outer = this.grid.view.getBoundingClientRect();
    const box = cell.getBoundingClientRect();
    field.style.left = `${box.left - outer.left + this.grid.view.scrollLeft}px`;
    field.style.top = `${box.top - outer.top + this.grid.view.scrollTop}px`;
    field.style.minWidth = `${box.width + 1}px`;
    field.style.minHeight = `${box.height + 1}px`;
    field.style.width = `${Math.max(box.width + 1, Math.min(360, outer.width - 60))}px`;
  }

  private grow(): void {
    const { field } = this;
    if (!field) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
    this.showChoices();
  }

  private showChoices(): void {
    const { field, choices } = this;
    if (!field || !choices) return;
    const typed = field.value.toLowerCase();
    const fitting =
      field.value === this.before ? choices : choices.filter((choice) => choice.toLowerCase().includes(typed));
    this.list?.remove();
    this.list = element(
      'ul',
      { class: 'choices', role: 'listbox', 'aria-label': words.choices },
      fitting.map((choice) => {
        const line = element('li', { role: 'option', 'aria-selected': String(choice === field.value) }, choice);
        line.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          field.value = choice;
          this.close(true);
        });
        return line;
      }),
    );
    this.list.style.left = field.style.left;
    this.list.style.top = `${field.offsetTop + field.offsetHeight}px`;
    this.list.style.minWidth = field.style.minWidth;
    this.grid.view.append(this.list);
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const { field } = this;
    if (!field || event.isComposing) return;
    if (this.choices && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      this.walkChoices(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && (event.altKey || event.ctrlKey)) {
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
      this.grow();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      this.leave(event.key === 'Enter' ? 'down' : 'across', event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') this.close(false);
    else return;
    event.preventDefault();
  }

  private leave(way: 'down' | 'across', by: -1 | 1): void {
    this.close(true);
    const { layout } = this.grid;
    if (layout) this.grid.select(moved(layout, this.place, way === 'down' ? by : 0, way === 'across' ? by : 0));
  }

  private walkChoices(by: 1 | -1): void {
    const lines = [...(this.list?.children ?? [])];
    const at = lines.findIndex((line) => line.getAttribute('aria-selected') === 'true');
    const next = lines[(at + by + lines.length) % lines.length];
    for (const line of lines) line.setAttribute('aria-selected', String(line === next));
    if (this.field && next) this.field.value = next.textContent ?? '';
    next?.scrollIntoView({ block: 'nearest' });
  }

  private commit(): void {
    if (this.field) this.close(true, false);
  }

  private close(keeps: boolean, focuses = true): void {
    const { field, list } = this;
    if (!field) return;
    this.field = null;
    this.list = null;
    list?.remove();
    field.remove();
    // Nothing was drawn under it.
    this.grid.draw();
    if (focuses) this.grid.table.focus();
    if (keeps && field.value !== this.before) void this.send(this.sheetId, this.place, field.value);
  }

  private async send(sheetId: number, place: Place, text: string): Promise<void> {
    // Shown at once; what the server makes of it follows.
    const cell = this.grid.layout?.sheet.id === sheetId ? this.grid.cellElement(place) : null;
    if (cell && !cell.querySelector('.box')) {
      this.grid.forget(place.row);
      cell.querySelector('.words')?.remove();
      if (cell.firstChild?.nodeType === Node.TEXT_NODE) cell.firstChild.nodeValue = text;
      else cell.prepend(text);
    }
    await edit({ kind: 'cells', sheetId, ...place, values: [[text]] });
  }
}
