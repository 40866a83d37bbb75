import { contentOf, displayOf, showsDate } from '../emulator/services/spreadsheet/display';
import type { Results } from '../emulator/services/spreadsheet/formulas/calculation';
import { parseTyped } from '../emulator/services/spreadsheet/typed-input';
import type { CellState, State } from '../emulator/state';
import { localLink } from './links';
import type { CellView } from './protocol';

/** What a cell shows, and what stands in it when one begins to edit. */
export function contentOfCell(state: State, cell: CellState, locale: string, results: Results): CellView {
  const text = displayOf(cell, locale, results);
  const typed = typedText(cell, text, locale);
  const box = cell.validation?.type === 'CHECKBOX';
  const content = contentOf(cell, results);
  const target = linkIn(state, `${cell.f ?? ''} ${text}`);
  const view: CellView = {};
  if (text !== '') view.t = text;
  if (typed !== text) view.i = typed;
  if (box) view.c = content === (cell.validation?.args[0] ?? true) ? 1 : 0;
  if (cell.note) view.note = cell.note;
  if (target) view.link = target;
  if (typeof content === 'number') view.r = 1;
  return view;
}

/** What stands in the cell when one begins to edit it: typed back, it gives the same content. */
function typedText(cell: CellState, shown: string, locale: string): string {
  if (cell.f !== undefined) return cell.f;
  if (typeof cell.v === 'number' && !showsDate(cell.nf) && !cell.nf?.includes('%'))
    return displayOf({ v: cell.v }, locale);
  if (typeof cell.v !== 'string' || cell.nf === '@' || !/^[=+'\d.,-]|^(true|false|истина|ложь)$/i.test(cell.v))
    return shown;
  const again = parseTyped(cell.v, cell.nf, {
    locale,
    year: 2000,
    textFormatKeepsFormula: true,
  });
  return again.v === cell.v ? cell.v : `'${cell.v}`;
}

function linkIn(state: State, text: string): string | null {
  if (!text.includes('https://')) return null;
  const [link = ''] = /https:\/\/[^\s"]+/.exec(text) ?? [];
  return localLink(state, link);
}
