import type { Box, CellState, SheetState } from '../emulator/state';
import { usedBox } from './a1';
import { cellText, isCheckbox } from './cell-text';
import { cssColour } from './colour';
import { type Html, html } from './html';
import { ruleFor } from './rules-html';

/** A sheet as a table: what a person sees of it, without hidden rows and columns and the empty rest of the grid. */
export function sheetHtml(sheet: SheetState, locale: string): Html {
  const used = usedBox(sheet.cells);
  const rows = range(used.rows).filter((row) => !sheet.hiddenRows.includes(row));
  const columns = range(used.columns).filter((column) => !sheet.hiddenColumns.includes(column));
  const view: View = { sheet, locale, rows, columns };
  const head = rows.filter((row) => row <= sheet.frozenRows);
  const body = rows.filter((row) => row > sheet.frozenRows);
  const width = columns.reduce((sum, column) => sum + widthOf(sheet, column), 0);
  return html`<div class="sheet" tabindex="0" role="region" aria-label="Лист «${sheet.name}»">
<table style="width:${width}px"><colgroup>${columns.map((column) => html`<col style="width:${widthOf(sheet, column)}px">`)}</colgroup>
${head.length > 0 && html`<thead>${head.map((row) => line(view, row, 'th'))}</thead>`}
<tbody>${body.map((row) => line(view, row, 'td'))}</tbody></table></div>`;
}

interface View {
  sheet: SheetState;
  locale: string;
  rows: number[];
  columns: number[];
}

function line(view: View, row: number, tag: 'td' | 'th'): Html {
  const height = view.sheet.rowHeights[row];
  return html`<tr${height !== undefined && html` style="height:${height}px"`}>${view.columns.map((column) => square(view, row, column, tag))}</tr>
`;
}

function square(view: View, row: number, column: number, tag: 'td' | 'th'): Html | null {
  const { sheet, locale } = view;
  const merge = sheet.merges.find((box) => covers(box, row, column));
  const shown = merge && topLeftShown(view, merge);
  if (merge && (shown?.row !== row || shown.column !== column)) return null;
  const cell = sheet.cells[(merge?.row ?? row) - 1]?.[(merge?.column ?? column) - 1] ?? {};
  const overflow = !merge && hasRoom(view, row, column, cell) ? 'overflow:visible' : '';
  const style = [css(cell, ruleFor(sheet.conditionalFormats, sheet.cells, row, column)), overflow]
    .filter(Boolean)
    .join(';');
  const attributes = html`${style && html` style="${style}"`}${spans(view, merge)}${cell.note && html` class="note" title="${cell.note}"`}`;
  const text = content(cell, locale);
  // Written apart: an element's name is never a value put into a template.
  return tag === 'th' ? html`<th scope="col"${attributes}>${text}</th>` : html`<td${attributes}>${text}</td>`;
}

function content(cell: CellState, locale: string): Html | string {
  const text = cellText(cell, locale);
  return isCheckbox(cell) ? html`<span role="img" aria-label="${text === '☑' ? 'да' : 'нет'}">${text}</span>` : text;
}

function spans({ rows, columns }: View, merge: Box | undefined): Html | undefined {
  if (!merge) return undefined;
  const down = rows.filter((row) => row >= merge.row && row < merge.row + merge.rows).length;
  const across = columns.filter((column) => column >= merge.column && column < merge.column + merge.columns).length;
  return html` rowspan="${down}" colspan="${across}"`;
}

function topLeftShown({ rows, columns }: View, merge: Box): { row: number | undefined; column: number | undefined } {
  return { row: rows.find((row) => row >= merge.row), column: columns.find((column) => column >= merge.column) };
}

function css(cell: CellState, rule: { bg: string | null; color: string | null; bold: boolean } | undefined): string {
  const background = cssColour(rule?.bg) ?? cssColour(cell.bg);
  const ink = cssColour(rule?.color) ?? cssColour(cell.color);
  const align =
    cell.h ??
    (isCheckbox(cell) || typeof cell.v === 'boolean' ? 'center' : typeof cell.v === 'number' ? 'right' : null);
  return [
    background && background !== '#ffffff' && `background:${background}`,
    ink && ink !== '#000000' && `color:${ink}`,
    (cell.bold || rule?.bold) && 'font-weight:700',
    cell.italic && 'font-style:italic',
    cell.size && cell.size !== 10 && `font-size:${cell.size}pt`,
    align && `text-align:${align}`,
    cell.va && cell.va !== 'bottom' && `vertical-align:${cell.va}`,
    cell.wrap === 'WRAP' && 'white-space:pre-wrap',
    cell.wrap === 'WRAP' && 'overflow-wrap:anywhere',
    cell.border && 'border-color:#9aa0a6',
  ]
    .filter(Boolean)
    .join(';');
}

function covers(box: Box, row: number, column: number): boolean {
  return row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
}

/** Whether long text may run on over the empty cells to the right, as in Google's grid. */
function hasRoom({ sheet, columns }: View, row: number, column: number, cell: CellState): boolean {
  if (
    typeof cell.v !== 'string' ||
    cell.wrap === 'WRAP' ||
    cell.wrap === 'CLIP' ||
    cell.h === 'center' ||
    cell.h === 'right'
  )
    return false;
  const empty = (next: number) =>
    (sheet.cells[row - 1]?.[next - 1]?.v ?? '') === '' && !sheet.merges.some((box) => covers(box, row, next));
  let room = widthOf(sheet, column);
  for (const next of columns.filter((each) => each > column)) {
    if (!empty(next)) break;
    room += widthOf(sheet, next);
  }
  const needed = cell.v.length * (cell.size ?? 10) * (cell.bold ? 0.8 : 0.74);
  return needed > widthOf(sheet, column) && needed <= room;
}

function widthOf(sheet: SheetState, column: number): number {
  return sheet.columnWidths[column] ?? 100;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Style of a sheet inside a page. */
export const SHEET_CSS = `
.sheet { overflow: auto; max-height: 75vh; border: 1px solid #c9cdd2; background: #fff; }
.sheet table { border-collapse: separate; border-spacing: 0; table-layout: fixed; font: 10pt/1.3 Arial, 'Liberation Sans', sans-serif; color: #000; }
.sheet td, .sheet th { border: 0 solid #dfe2e6; border-width: 0 1px 1px 0; padding: 3px 4px; height: 21px; box-sizing: border-box;
  vertical-align: bottom; text-align: left; font-weight: 400; white-space: pre; overflow: hidden; text-overflow: ellipsis; background: #fff; }
.sheet thead { position: sticky; top: 0; z-index: 1; }
.sheet thead tr:last-child th { border-bottom: 3px solid #c0c4c9; }
.sheet .note { background-image: linear-gradient(225deg, #b06000 6px, transparent 6px); background-repeat: no-repeat; }
.sheet:focus-visible { outline: 3px solid #1b6e68; outline-offset: 2px; }
@media print {
  .sheet { max-height: none; overflow: visible; border: 0; }
  .sheet table { width: 100% !important; table-layout: auto; font-size: 7pt; }
  .sheet col { width: auto !important; }
  .sheet td, .sheet th { white-space: pre-wrap; overflow-wrap: anywhere; }
  .sheet thead { position: static; }
}
`;
