import { format } from 'numfmt';
import type { CellState } from '../emulator/state';

/** What a person reads in a cell: the value under its number format, in the words of the spreadsheet's locale. */
export function cellText(cell: CellState, locale: string): string {
  if (isCheckbox(cell)) return isChecked(cell) ? '☑' : '☐';
  if (cell.v === undefined) return '';
  if (typeof cell.v === 'string') return cell.v;
  const tag = language(locale);
  if (typeof cell.v === 'boolean') return tag === 'ru' ? (cell.v ? 'ИСТИНА' : 'ЛОЖЬ') : String(cell.v).toUpperCase();
  try {
    const text = format(cell.nf && cell.nf !== '@' ? cell.nf : 'General', cell.v, { locale: tag });
    return tag === 'ru' ? text.replace(/(?<=\d )[А-Я][а-я]+/, genitive) : text;
  } catch {
    // A pattern that only Google understands: the bare value is better than nothing.
    return String(cell.v);
  }
}

/** Whether the cell is drawn as a check box. */
export function isCheckbox(cell: CellState): boolean {
  return cell.validation?.type === 'CHECKBOX';
}

/** "ru" of "ru_RU". */
export function language(locale: string): string {
  return /^[a-z]{2}/i.exec(locale)?.[0].toLowerCase() ?? 'ru';
}

function isChecked(cell: CellState): boolean {
  const checked = cell.validation?.args[0];
  return cell.v !== undefined && (checked === undefined ? cell.v === true : cell.v === checked);
}

/** numfmt writes "1 Сентябрь 2025" where Google writes "1 сентября 2025". */
function genitive(month: string): string {
  return month.toLowerCase().replace(/[ьй]$/, 'я').replace(/т$/, 'та');
}
